"""Stamps follow the clock and never run backwards."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.stamps import COUNTER_BITS, LAST_FOLLOWED, StampClock, instant_of


@given(st.lists(st.integers(0, 10**13), min_size=1), st.lists(st.integers(0, LAST_FOLLOWED - 1)))
def test_each_stamp_is_greater_than_all_before_whatever_the_clock_does(
    times: list[int], seen: list[int]
) -> None:
    clock = iter(times)
    stamps = StampClock(lambda: next(clock, times[-1]))
    before = 0

    for one in [*seen, 0]:
        stamps.see(one)
        stamp = stamps.next()
        assert stamp > max(before, one)
        before = stamp


def test_a_stamp_tells_the_time_it_was_made_at() -> None:
    stamps = StampClock(lambda: 1234)

    assert instant_of(stamps.next()) == 1234


def test_a_stamp_of_the_day_after_tomorrow_is_noticed() -> None:
    stamps = StampClock(lambda: 0)

    assert stamps.is_far_ahead(2 * 24 * 3600 * 1000 << COUNTER_BITS)
    assert not stamps.is_far_ahead(3600 * 1000 << COUNTER_BITS)
