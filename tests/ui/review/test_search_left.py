"""Esc leads from the search back to where the caret was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.hands import CTRL, Hands

ESC, F = Qt.Key.Key_Escape, Qt.Key.Key_F


def _speaking(hands: Hands) -> None:
    hands.adds("Marta")
    hands.next()
    hands.types("more light")


def test_esc_leads_from_the_search_back_into_the_line_being_typed(hands: Hands) -> None:
    _speaking(hands)
    for _ in range(5):
        hands.press(Qt.Key.Key_Left)

    hands.press(F, CTRL)
    hands.types("noise")
    hands.press(ESC)
    hands.types("day")

    assert hands.window.room == "floor"
    assert hands.lines == ["more daylight"]


def test_esc_leads_back_from_what_was_found_too(hands: Hands) -> None:
    _speaking(hands)
    for _ in range(2):
        hands.press(F, CTRL)
    hands.press(Qt.Key.Key_Return)
    assert not isinstance(hands.focus, QLineEdit)

    hands.press(ESC)

    assert hands.is_in_note


def test_esc_leads_back_to_the_field_of_the_speakers_list(hands: Hands) -> None:
    hands.press(Qt.Key.Key_L, CTRL)
    field = hands.focus

    hands.press(F, CTRL)
    hands.press(ESC)

    assert hands.focus is field


def test_esc_leads_back_to_the_theme_board(hands: Hands) -> None:
    _speaking(hands)
    hands.window.show_room("review")
    review = hands.window.rooms.review
    review.turn_view()

    hands.press(F, CTRL)
    assert review.views.currentIndex() == 0
    hands.press(ESC)

    assert review.views.currentWidget() is review.board


def test_asked_for_twice_the_search_still_leads_back(hands: Hands) -> None:
    _speaking(hands)

    hands.press(F, CTRL)
    hands.press(F, CTRL)
    hands.press(ESC)

    assert hands.is_in_note


def test_who_went_to_review_by_themselves_stays_there(hands: Hands) -> None:
    _speaking(hands)
    hands.press(F, CTRL)
    hands.window.show_room("summary")
    hands.window.show_room("review")
    review = hands.window.rooms.review
    review.search.setFocus()
    hands.types("light")

    hands.press(ESC)

    assert hands.window.room == "review"
    assert review.search.text() == ""
