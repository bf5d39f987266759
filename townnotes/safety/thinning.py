"""Which backups stay: all of today and yesterday, fewer of each older time, and a gigabyte at most.

Pure: it knows moments and sizes, neither files nor clocks.
"""

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

DAILY, WEEKLY, MONTHLY = 12, 10, 9
MOST_BYTES = 1 << 30
_HALF_HOUR_MIN = 30


class DatedCopy(NamedTuple):
    """A backup as thinning sees it: when it was made by the clock on the wall, bytes, and name."""

    moment: datetime
    size: int
    name: str


def thinned(
    copies: Iterable[DatedCopy], today: date, most_bytes: int = MOST_BYTES
) -> list[DatedCopy]:
    """Return the copies that stay, the newest first; of each day, week or month its last.

    The 12 days, 10 weeks and 9 months are those that have any: who notes a townhall a month keeps
    as many as who notes one a day.
    """
    kept = _by_age(sorted(copies, reverse=True), today)
    for day in (today, today - timedelta(days=1)):
        if _bytes(kept) > most_bytes:
            kept = _half_hourly(kept, day)
    while len(kept) > 1 and _bytes(kept) > most_bytes:
        kept.pop()
    return kept


def _by_age(newest_first: list[DatedCopy], today: date) -> list[DatedCopy]:
    yesterday = today - timedelta(days=1)
    kept = [one for one in newest_first if one.moment.date() >= yesterday]
    older = [one for one in newest_first if one.moment.date() < yesterday]
    for period, count in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        taken = _last_of_each(older, period, count, kept[-1:])
        kept += taken
        older = [one for one in older if not taken or one < taken[-1]]
    return kept


def _last_of_each(
    newest_first: list[DatedCopy],
    period: Callable[[DatedCopy], Hashable],
    count: int,
    before: list[DatedCopy],
) -> list[DatedCopy]:
    """Return the last copy of so many periods; that of the one kept `before` has its last."""
    taken: list[DatedCopy] = []
    seen = {period(one) for one in before}
    for one in newest_first:
        if len(taken) < count and period(one) not in seen:
            seen.add(period(one))
            taken.append(one)
    return taken


def _half_hourly(newest_first: list[DatedCopy], day: date) -> list[DatedCopy]:
    """Return the copies with the last of each half-hour of a day."""
    on_day = [one for one in newest_first if one.moment.date() == day]
    # By the clock: counted from the newest, each new copy would take the place of the one before.
    stay = _last_of_each(on_day, _half_hour, len(on_day), [])
    return [one for one in newest_first if one.moment.date() != day or one in stay]


def _bytes(copies: Iterable[DatedCopy]) -> int:
    return sum(one.size for one in copies)


def _half_hour(one: DatedCopy) -> tuple[int, bool]:
    return one.moment.hour, one.moment.minute >= _HALF_HOUR_MIN


def _day(one: DatedCopy) -> date:
    return one.moment.date()


def _week(one: DatedCopy) -> tuple[int, int]:
    return one.moment.isocalendar()[:2]


def _month(one: DatedCopy) -> tuple[int, int]:
    return one.moment.year, one.moment.month
