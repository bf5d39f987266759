import pytest
from hypothesis import given
from hypothesis import strategies as st

from townnotes.domain.dates import LONGEST_SECONDS, read_length
from townnotes.domain.floor.timer import as_clock
from townnotes.errors import RuleError


# C1
@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("3", 180), ("3:00", 180), ("180 s", 180), ("2:30", 150), ("2.5", 150), ("2,5 min", 150),
        ("90 sec", 90), ("1 minute", 60), ("2 min 30", 150), ("2m30s", 150), (" 0:45 ", 45),
        ("", None), ("  ", None),
    ],
)  # fmt: skip
def test_a_length_is_read_as_people_type_it(typed: str, seconds: int | None) -> None:
    assert read_length(typed) == seconds


# C1
@pytest.mark.parametrize(
    "typed", ["long", "3:60", "-3", "3 h", "3:0", "three", "1:2:3", "=3", "3;00", "²"]
)
def test_what_is_no_length_is_refused_in_words(typed: str) -> None:
    with pytest.raises(RuleError, match="is not a speaking time: write 3, 2:30 or 150 s"):
        read_length(typed)


# C1
@pytest.mark.parametrize("typed", ["0", "0:00", "0 s", "9999", "999999 s"])
def test_no_time_at_all_and_more_than_a_day_cannot_be(typed: str) -> None:
    with pytest.raises(RuleError, match="leave it empty for no limit"):
        read_length(typed)


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(typed: str) -> None:
    try:
        seconds = read_length(typed)
    except RuleError:
        return
    assert seconds is None or 0 < seconds <= LONGEST_SECONDS


@given(st.integers(1, 3599))
def test_a_length_reads_back_as_the_clock_shows_it(seconds: int) -> None:
    assert read_length(as_clock(seconds * 1000)) == seconds
