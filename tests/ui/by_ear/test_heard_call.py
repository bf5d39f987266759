"""A call by ear: who speaks, who is next, how the time stands, and what the line wears."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.hands import ALT, CTRL, Hands
from townnotes.domain.floor.timer import Timing
from townnotes_ui.by_ear.floor_words import length_in_words, time_in_words


@pytest.fixture
def listener(hands: Hands, heard: list[str]) -> Hands:
    """Have three on the list, and somebody who hears what comes."""
    hands.floor.heard.look()
    hands.adds("kov", "idr", "ана")
    hands.press(Qt.Key.Key_Escape)
    heard.clear()
    return hands


# M4
def test_who_has_the_floor_and_who_is_next_is_told(listener: Hands, heard: list[str]) -> None:
    listener.next()

    assert heard == [
        "Marta Kovač, Harbour Friends has the floor. The limit is 2 minutes. Next: Idris Okoro."
    ]


# M4
@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (91, "29 seconds left of 2 minutes."),
        (111, "9 seconds left of 2 minutes."),
        (121, "Over time: the limit was 2 minutes."),
    ],
)
def test_a_time_that_is_short_or_over_is_told_once(
    listener: Hands, heard: list[str], seconds: int, told: str
) -> None:
    listener.next()
    heard.clear()

    listener.townhall.later(seconds)
    listener.until(lambda: heard)
    listener.qtbot.wait(600)

    assert heard == [told]


# M4
def test_a_pause_and_its_end_are_told_with_what_is_left(listener: Hands, heard: list[str]) -> None:
    listener.next()
    listener.townhall.later(30)
    heard.clear()

    listener.press(Qt.Key.Key_Space, CTRL)
    listener.press(Qt.Key.Key_Space, CTRL)

    assert heard == [
        "The time is paused: 1 minute 30 seconds left of 2 minutes.",
        "The time goes on: 1 minute 30 seconds left of 2 minutes.",
    ]


# M4
def test_time_that_is_added_is_told(listener: Hands, heard: list[str]) -> None:
    listener.next()
    heard.clear()

    listener.press(Qt.Key.Key_Up, CTRL)

    assert heard == ["2 minutes 30 seconds left of 2 minutes 30 seconds."]


# M4
def test_the_list_is_told_as_it_closes_and_as_another_is_next(
    listener: Hands, heard: list[str]
) -> None:
    listener.next()
    heard.clear()

    listener.press(Qt.Key.Key_F9)

    assert heard == ["Next: Idris Okoro. The list is closed."]


# M4
def test_a_theme_is_told_as_it_is_put_on_the_line_and_taken_off(
    listener: Hands, heard: list[str]
) -> None:
    listener.next()
    listener.types("night work")
    heard.clear()

    listener.press(Qt.Key.Key_1, CTRL)
    listener.press(Qt.Key.Key_1, CTRL)

    assert heard == ["theme pay on", "theme pay off"]


# M4
def test_what_the_marks_of_a_line_became_is_told_as_it_is_left(
    listener: Hands, heard: list[str]
) -> None:
    listener.next()
    heard.clear()

    listener.types("!concern night work #pay\n")

    assert heard == ["expressed concern about, theme pay on"]


# M4
def test_a_notice_is_told(listener: Hands, heard: list[str]) -> None:
    listener.desk.noticed.emit("Saved.")

    assert heard == ["Saved."]


# M4
def test_one_key_tells_how_the_floor_stands(listener: Hands, heard: list[str]) -> None:
    listener.next()
    listener.townhall.later(30)
    heard.clear()

    listener.press(Qt.Key.Key_T, ALT)

    told = (
        "Marta Kovač, Harbour Friends has the floor. 1 minute 30 seconds left of 2 minutes. "
        "Next: Idris Okoro."
    )
    assert heard == [told]
    assert listener.window.notice.text == told


# M4
def test_nothing_is_told_while_nobody_listens_and_no_time_is_read(
    listener: Hands, heard: list[str]
) -> None:
    QAccessible.setActive(False)
    listener.floor.heard.look()

    listener.next()
    listener.desk.noticed.emit("Saved.")

    assert heard == []


# M4
def test_who_comes_in_the_middle_of_a_call_hears_the_next_change_alone(
    listener: Hands, heard: list[str]
) -> None:
    QAccessible.setActive(False)
    listener.floor.heard.look()
    listener.next()
    QAccessible.setActive(True)
    listener.floor.heard.look()
    assert heard == []

    listener.press(Qt.Key.Key_Space, CTRL)

    assert [one.startswith("The time is paused") for one in heard] == [True]


# M4
def test_the_note_is_described_by_what_the_line_of_the_caret_wears(listener: Hands) -> None:
    listener.next()
    listener.types("!concern night work #pay\nfree")

    assert listener.floor.note.editor.accessibleDescription() == ""

    listener.press(Qt.Key.Key_Up)

    described = listener.floor.note.editor.accessibleDescription()
    assert described == "14:01, expressed concern about, themes: pay, noted by AN"


# M4
def test_the_clock_says_its_value_in_the_window_and_in_the_strip(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.townhall.later(95)
    hands.floor.timer.read()
    hands.window.windows.show_strip()
    strip = hands.window.windows.strip
    assert strip is not None

    assert _clock_of(hands.floor.timer) == ("Speaking time: 0:25, left of 2:00 · last half minute")
    assert _clock_of(strip) == "Speaking time: 0:25, soon over"


def _clock_of(around: QWidget) -> str:
    names = [one.accessibleName() for one in around.findChildren(QLabel)]
    return next(one for one in names if one.startswith("Speaking time"))


def test_a_theme_says_in_the_list_that_the_line_wears_it(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("night work")
    hands.press(Qt.Key.Key_1, CTRL)

    said = [str(hands.floor.themes.model.index(at, 0).data()) for at in range(2)]

    assert ["on this line" in one for one in said] == [True, False]


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [(0, "0 seconds"), (1, "1 second"), (60_000, "1 minute"), (150_000, "2 minutes 30 seconds")],
)
def test_a_length_is_said_in_words(milliseconds: int, words: str) -> None:
    assert length_in_words(milliseconds) == words


def test_time_without_a_limit_says_what_was_spoken() -> None:
    assert time_in_words(Timing("running", 61_000)) == "1 minute 1 second spoken, no time limit"
