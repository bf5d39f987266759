"""Ctrl+F finds words in what is shown, and hands them on to the search in all interventions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import Hands
from townnotes_ui.finding.strip import FindStrip
from townnotes_ui.summary.room import SummaryRoom

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def noted(hands: Hands) -> Hands:
    hands.adds("Marta Kovač")
    hands.next()
    hands.types("called for lamps that shine down\nwelcomed the new lamp\nasked for écoles\n")
    hands.saves()
    return hands


def strip(hands: Hands) -> FindStrip:
    return hands.window.finding.strip


def finds(hands: Hands, words: str) -> None:
    hands.press(Key.Key_F, CTRL)
    QTest.keyClicks(strip(hands).field, words)


def test_the_note_stays_and_its_places_are_counted_as_the_words_are_typed(noted: Hands) -> None:
    finds(noted, "lamp")

    assert noted.window.room == "floor"
    assert strip(noted).words.text() == "2 here"


def test_enter_goes_from_place_to_place_and_esc_leaves_the_caret_there(noted: Hands) -> None:
    finds(noted, "lamp")
    noted.press(Key.Key_Return)
    noted.press(Key.Key_Return)
    assert strip(noted).words.text() == "2 of 2 here"

    noted.press(Key.Key_Escape)

    assert noted.is_in_note
    assert strip(noted).isHidden()
    assert noted.window.floor.note.editor.textCursor().block().text() == "welcomed the new lamp"


def test_shift_and_enter_goes_back(noted: Hands) -> None:
    finds(noted, "lamp")
    noted.press(Key.Key_Return)
    noted.press(Key.Key_Return)

    noted.press(Key.Key_Return, SHIFT)

    assert strip(noted).words.text() == "1 of 2 here"


def test_a_place_found_is_not_typed_over(noted: Hands) -> None:
    before = noted.lines
    finds(noted, "ecoles")
    noted.press(Key.Key_Return)
    noted.press(Key.Key_Escape)

    noted.types("!")

    assert [line.rstrip("!") for line in noted.lines] == before


def test_behind_the_last_place_enter_searches_all(noted: Hands) -> None:
    finds(noted, "ecoles")
    noted.press(Key.Key_Return)

    noted.press(Key.Key_Return)

    review = noted.window.rooms.review
    assert noted.window.room == "review"
    assert review.search.text() == "ecoles"
    assert review.search.hasFocus()


def test_the_key_again_searches_all(noted: Hands) -> None:
    finds(noted, "lamp")

    noted.press(Key.Key_F, CTRL)

    assert noted.window.room == "review"
    assert noted.window.rooms.review.search.text() == "lamp"


def test_in_the_summary_a_paragraph_that_holds_the_words_has_the_keys_then(noted: Hands) -> None:
    noted.window.show_room("summary")
    # Qt shows what was just laid out in its own time.
    QApplication.processEvents()
    finds(noted, "lamps")
    noted.press(Key.Key_Return)

    noted.press(Key.Key_Escape)

    room: SummaryRoom = noted.window.rooms.summary
    held = next(one.edit for one in room.page.paragraphs.values() if one.edit.hasFocus())
    assert "lamps" in held.toPlainText()


def test_another_room_puts_the_strip_and_its_marks_away(noted: Hands) -> None:
    finds(noted, "lamp")

    noted.window.show_room("review")

    assert strip(noted).isHidden()
    assert noted.window.floor.note.editor.extraSelections() == []
