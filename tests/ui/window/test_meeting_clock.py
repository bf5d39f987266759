"""How long the meeting has taken, and when it is expected to end, in the top line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.hands import CTRL, Hands
from townnotes_ui.wording import hours_and_minutes


def _says(hands: Hands) -> str:
    """Return what the top line says of time, as after its next tick."""
    hands.window.status.show_meeting()
    texts = (label.text() for label in hands.window.bar.findChildren(QLabel))
    return next((text for text in texts if text.startswith(("meeting", "ends"))), "")


# C9
def test_the_top_line_shows_the_meeting_s_length_and_its_expected_end(hands: Hands) -> None:
    hands.adds("kov", "okoro", "петр")
    hands.next()
    hands.townhall.later(30)

    # 14:01:30 now, 1:30 left of the one who speaks, and two minutes for each of the others.
    assert _says(hands) == "meeting 0 min · ends ≈ 14:07"


# C9
def test_the_end_moves_with_the_list_and_with_time_given(hands: Hands) -> None:
    hands.adds("kov", "okoro")
    hands.next()
    hands.adds("петр")
    assert _says(hands) == "meeting 0 min · ends ≈ 14:07"

    for _ in range(2):
        hands.press(Qt.Key.Key_Up, CTRL)

    assert _says(hands) == "meeting 0 min · ends ≈ 14:08"


# C9
def test_who_waits_before_the_first_speaker_has_an_end_to_expect(hands: Hands) -> None:
    hands.adds("kov", "okoro")

    assert _says(hands) == "ends ≈ 14:04"


# C9
def test_once_nobody_speaks_or_waits_only_the_length_is_left(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.next()

    assert _says(hands) == "meeting 1 min"


# C9
@pytest.mark.parametrize(
    ("minutes", "text"), [(0, "0 min"), (47, "47 min"), (60, "1 h 00"), (125, "2 h 05")]
)
def test_the_length_of_a_meeting_cannot_be_read_as_a_speaker_s(minutes: int, text: str) -> None:
    assert hours_and_minutes(minutes * 60_000) == text
