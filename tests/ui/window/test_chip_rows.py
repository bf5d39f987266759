"""Chips in rows: nothing hidden, nothing too wide, and no room left that a word could use."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes_ui.windows.theme_chips import GAP, break_up


# X6
@given(st.lists(st.integers(30, 900), max_size=9))
def test_nine_chips_of_any_width_fit_two_rows(wanted: list[int]) -> None:
    rows = break_up(wanted, 392, 40)

    assert len(rows) <= 2
    lengths = [sum(row) + GAP * (len(row) - 1) for row in rows]
    assert all(length <= 392 for length in lengths)
    assert not lengths or lengths[-1] <= 392 - 40
    widths = [width for row in rows for width in row]
    assert all(has <= want for has, want in zip(widths, wanted, strict=True))


# X6
def test_chips_that_fit_one_row_are_as_wide_as_their_words() -> None:
    assert break_up([80, 90, 60], 392, 40) == [[80, 90, 60]]


# X6
def test_chips_a_little_too_wide_for_one_row_are_narrowed_to_stay_in_it() -> None:
    (row,) = break_up([70, 100, 90, 95], 392, 40)

    assert 330 < sum(row) + 3 * GAP <= 352


# X6
def test_what_a_row_leaves_free_goes_to_the_words_that_lack_it() -> None:
    first, second = break_up([70, 200, 70, 200], 392, 40)

    assert first[0] == 70
    assert sum([*first, *second]) > 4 * 70
