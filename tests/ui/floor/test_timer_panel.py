"""The speaking time says in figures, words and buttons where the speaker stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.hands import CTRL, Hands


@pytest.fixture
def note(hands: Hands) -> Hands:
    """Give the floor to the first speaker, for two minutes."""
    hands.adds("kov")
    hands.next()
    return hands


def _reads(hands: Hands) -> tuple[str, str]:
    hands.floor.timer.read()
    clock, words = (
        label.text()
        for label in hands.floor.timer.findChildren(QLabel)
        if label.property("role") != "caption"
    )
    return clock, words


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, ("2:00", "left of 2:00")),
        (77, ("0:43", "left of 2:00")),
        (100, ("0:20", "▲ left of 2:00 · last half minute")),
        (132, ("−0:12", "■ over time · limit 2:00")),
    ],
)
def test_what_is_left_or_over_is_said_in_words(
    note: Hands, seconds: int, shown: tuple[str, str]
) -> None:
    note.townhall.later(seconds)

    assert _reads(note) == shown


def test_a_pause_stops_the_time_and_going_on_starts_it(note: Hands) -> None:
    note.townhall.later(20)
    note.press(Qt.Key.Key_Space, CTRL)
    note.townhall.later(60)

    assert _reads(note) == ("1:40", "❚❚ paused · left of 2:00")
    note.press(Qt.Key.Key_Space, CTRL)
    note.townhall.later(10)
    assert _reads(note) == ("1:30", "left of 2:00")
    assert note.is_in_note


def test_half_minutes_are_given_and_taken_by_key(note: Hands) -> None:
    note.press(Qt.Key.Key_Up, CTRL)
    assert _reads(note) == ("2:30", "left of 2:30")

    note.press(Qt.Key.Key_Down, CTRL)
    note.press(Qt.Key.Key_Down, CTRL)
    assert _reads(note) == ("1:30", "left of 1:30")


def test_without_a_limit_the_time_counts_up(hands: Hands) -> None:
    hands.adds("Somebody New")
    hands.next()
    hands.townhall.later(77)

    assert _reads(hands) == ("1:17", "no limit")


def test_the_row_of_who_speaks_shows_the_time_spoken(note: Hands) -> None:
    note.townhall.later(77)
    note.floor.timer.read()

    assert note.floor.speakers.waiting.rows[0].seconds == 77


def test_before_anybody_spoke_there_is_nothing_to_pause(hands: Hands) -> None:
    assert _reads(hands) == ("0:00", "nobody has the floor")
    assert not hands.floor.timer.pause_button.isEnabled()
