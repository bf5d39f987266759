"""Which backups stay: all of today and yesterday, then one a day, a week and a month."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from townnotes.safety.thinning import DAILY, MONTHLY, WEEKLY, DatedCopy, thinned

NOON = datetime(2026, 11, 30, 12)  # noqa: DTZ001 - by the clock on the wall
MB = 1_000_000

ages = st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=400))


def _copy(age: timedelta, size: int = MB) -> DatedCopy:
    moment = NOON - age
    return DatedCopy(moment, size, f"{moment:%Y-%m-%d %H-%M-%S.%f}")


def _a_year(hours: int = 7) -> list[DatedCopy]:
    return [_copy(timedelta(hours=hours * n)) for n in range(365 * 24 // hours)]


def _stay(copies: list[DatedCopy]) -> list[datetime]:
    return [one.moment for one in thinned(copies, NOON.date())]


def test_everything_of_today_and_yesterday_stays() -> None:
    copies = [_copy(timedelta(minutes=5 * n)) for n in range(400)]

    recent = {one.moment for one in copies if one.moment.day >= 29}

    assert recent <= set(_stay(copies))


def test_of_a_year_as_many_days_weeks_and_months_stay_as_were_promised() -> None:
    older = [one for one in _stay(_a_year()) if one < datetime(2026, 11, 29)]  # noqa: DTZ001

    assert len(older) == DAILY + WEEKLY + MONTHLY
    assert len({one.date() for one in older[:DAILY]}) == DAILY
    weeks = older[DAILY:][:WEEKLY]
    assert len({one.isocalendar()[:2] for one in weeks}) == WEEKLY
    months = older[DAILY + WEEKLY :]
    assert len({(one.year, one.month) for one in months}) == MONTHLY


def test_of_a_day_its_last_one_stays() -> None:
    morning, evening = _copy(timedelta(days=5, hours=2)), _copy(timedelta(days=5))

    assert _stay([morning, evening]) == [evening.moment]


def test_thinned_at_each_backup_of_a_year_as_many_stay_as_thinned_once() -> None:
    kept: list[DatedCopy] = []
    for one in reversed(_a_year()):
        kept = thinned([*kept, one], one.moment.date())

    older = [one for one in kept if one.moment < datetime(2026, 11, 29)]  # noqa: DTZ001
    assert len(older) == DAILY + WEEKLY + MONTHLY
    # Nobody waits long for the next older one, and nine months back are still there.
    assert max(a.moment - b.moment for a, b in pairwise(kept)).days <= 42
    assert (NOON - kept[-1].moment).days >= 9 * 28


@given(st.lists(ages, max_size=200))
def test_the_newest_stays_and_thinning_again_takes_no_more(found: list[timedelta]) -> None:
    copies = [_copy(age) for age in found]

    once = thinned(copies, NOON.date())

    assert thinned(once, NOON.date()) == once
    assert once[:1] == sorted(copies, reverse=True)[:1]
    assert set(once) <= set(copies)


@given(st.lists(ages, max_size=100), st.integers(min_value=0, max_value=40 * MB))
def test_what_stays_fits_unless_a_single_one_does_not(found: list[timedelta], most: int) -> None:
    stays = thinned([_copy(age) for age in found], NOON.date(), most)

    assert len(stays) <= 1 or sum(one.size for one in stays) <= most


def test_beyond_a_gigabyte_today_is_thinned_to_half_hours_before_older_ones_go() -> None:
    today = [_copy(timedelta(minutes=5 * n), 20 * MB) for n in range(90)]
    last_month = _copy(timedelta(days=31), 20 * MB)

    stays = thinned([*today, last_month], NOON.date())

    assert last_month in stays
    halves = [(one.moment.hour, one.moment.minute // 30) for one in stays[:-1]]
    assert len(set(halves)) == len(halves) == 16


def test_thinned_to_half_hours_again_and_again_each_half_hour_keeps_its_last() -> None:
    kept: list[DatedCopy] = []
    for n in range(100, -1, -1):
        kept = thinned([*kept, _copy(timedelta(minutes=5 * n), 60 * MB)], NOON.date())

    moments = [one.moment for one in kept]
    assert len(moments) >= 16
    assert all(a - b <= timedelta(minutes=30) for a, b in pairwise(moments))
