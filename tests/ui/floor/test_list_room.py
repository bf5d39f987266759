"""The lists share the height of their column in whole rows."""

from hypothesis import given
from hypothesis import strategies as st

from townnotes_ui.floor.speakers.list_room import (
    ABOVE_LIST,
    BELOW,
    SPOKE_HEAD,
    SPOKE_HEIGHT,
    WAITING_HEIGHT,
    rows_that_fit,
)

LEAST = 540 - 48
"""The smallest window's, below its bar."""


@given(height=st.integers(LEAST, 3000), waiting=st.integers(0, 200), spoke=st.integers(0, 5000))
def test_no_more_rows_are_shown_than_find_room(height: int, waiting: int, spoke: int) -> None:
    shown, shown_spoke = rows_that_fit(height, waiting, spoke)

    used = ABOVE_LIST + BELOW + shown * WAITING_HEIGHT
    used += SPOKE_HEAD + shown_spoke * SPOKE_HEIGHT if spoke else 0
    assert used <= height
    assert shown <= waiting
    assert shown_spoke <= spoke


@given(height=st.integers(LEAST, 3000), waiting=st.integers(1, 200), spoke=st.integers(1, 5000))
def test_however_many_wait_the_last_few_who_spoke_are_seen(
    height: int, waiting: int, spoke: int
) -> None:
    shown, shown_spoke = rows_that_fit(height, waiting, spoke)

    assert shown >= 1
    assert shown_spoke >= min(spoke, 3)
