"""Times are read as they are typed, in the session's zone, on the day they belong to."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import START
from townnotes.domain.dates import instant_of, time_text
from townnotes.errors import RuleError

ZONES = ("", "UTC", "Europe/Zagreb", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata")


@given(
    instant=st.integers(START - 10**11, START + 10**11), zone=st.sampled_from(ZONES),
    hours=st.integers(-11, 11),
)  # fmt: skip
def test_a_time_shown_is_read_back_as_it_was(instant: int, zone: str, hours: int) -> None:
    whole = instant // 1000 * 1000
    near = whole + hours * 3_600_000

    read = instant_of(time_text(whole, zone), zone, near)

    # Where clocks go back an hour is there twice; the one that is nearer is meant.
    assert time_text(read, zone) == time_text(whole, zone)
    assert abs(read - near) <= abs(whole - near)


def test_after_midnight_a_time_before_it_belongs_to_yesterday() -> None:
    near = round(datetime(2026, 3, 12, 0, 10, tzinfo=UTC).timestamp() * 1000)

    assert near - instant_of("23:50", "UTC", near) == 20 * 60_000


@pytest.mark.parametrize("typed", ["", "24:00", "10:60", "10:45:60", "ten", "1045", "10:5", "²:00"])
def test_what_is_no_time_is_refused_in_words(typed: str) -> None:
    with pytest.raises(RuleError, match="is not a time"):
        instant_of(typed, "UTC", START)
