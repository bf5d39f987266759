"""The Floor in a small window: 683 × 384 is a screen of 1366 × 768 at 200 %."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from tests.ui.hands import CTRL, Hands


def _place(hands: Hands, widget: QWidget) -> QRect:
    corner = widget.mapTo(hands.window, widget.rect().topLeft())
    return QRect(corner, widget.size())


def _shrinks(hands: Hands) -> None:
    hands.window.resize(683, 384)
    hands.until(lambda: hands.floor.arrangement.is_narrow)


# J5
def test_at_200_percent_on_a_small_screen_time_list_and_note_are_in_sight(hands: Hands) -> None:
    hands.adds("kov", "idr")
    hands.next()
    _shrinks(hands)

    parts = [hands.floor.timer, hands.floor.speakers, hands.floor.note]
    places = [_place(hands, one) for one in parts]
    assert all(one.isVisible() for one in parts)
    assert all(hands.window.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_in_a_small_window_the_keys_bring_list_and_themes_into_sight(hands: Hands) -> None:
    _shrinks(hands)

    hands.press(Qt.Key.Key_T, CTRL)
    assert hands.floor.themes.isVisible()
    assert not hands.floor.speakers.isVisible()

    hands.press(Qt.Key.Key_L, CTRL)
    assert hands.floor.speakers.isVisible()
    assert not hands.floor.themes.isVisible()


def test_a_window_made_large_again_has_its_three_columns_and_the_caret(hands: Hands) -> None:
    _shrinks(hands)
    hands.window.resize(1200, 700)
    hands.until(lambda: not hands.floor.arrangement.is_narrow)

    columns = [hands.floor.speakers, hands.floor.note, hands.floor.themes]
    starts = [_place(hands, one).left() for one in columns]
    assert all(one.isVisible() for one in columns)
    assert starts == sorted(starts)
    assert hands.is_in_note


def test_the_line_typed_in_stays_in_sight_when_the_window_shrinks(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    hands.types("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve")

    _shrinks(hands)

    editor = hands.floor.note.editor
    assert editor.viewport().rect().intersects(editor.cursorRect())
