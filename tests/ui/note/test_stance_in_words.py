"""A stance read from the words alone is shown in a broken frame, until one key confirms it."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor

from tests.ui.hands import CTRL, Hands
from townnotes.domain.entities import Point
from townnotes.summary.lines.stance_in_words import stance_in_words
from townnotes_ui.tokens import LIGHT

Key = Qt.Key


@pytest.mark.parametrize(
    ("line", "stance"),
    [
        ("welcome the fund", "welcomed"),
        ("we oppose dams", "opposed"),
        ("calls for more pumps", "called for"),
        ("support for dams", ""),
        ("clean wells", ""),
        ("saludamos el texto", "welcomed"),
        ("nous saluons le texte", "welcomed"),
        ("", ""),
    ],
)
def test_only_a_finite_verb_says_how_a_line_was_said(line: str, stance: str) -> None:
    assert stance_in_words(line) == stance


@pytest.fixture
def noting(hands: Hands) -> Hands:
    """Give somebody the floor, with stances read from words by now."""
    hands.adds("Marta Kovač")
    hands.next()
    hands.until(lambda: hands.floor.note.editor.columns.stance_read("we oppose dams"))
    return hands


def _accent_beside(hands: Hands) -> int:
    """Count what is painted in the accent's colour beside the text of the first line."""
    editor = hands.floor.note.editor
    corner = editor.viewport().mapTo(hands.floor.note, QPoint(0, 0))
    size = QSize(editor.columns.leading - 10, 3 * editor.cursorRect().height())
    picture = hands.floor.note.grab(QRect(corner, size)).toImage()
    accent = QColor(LIGHT.accent)
    spots = product(range(picture.width()), range(picture.height()))
    return sum(picture.pixelColor(*spot) == accent for spot in spots)


def _point(hands: Hands) -> Point:
    hands.saves()
    (point,) = hands.points()
    return point


# X18
def test_a_line_that_says_its_stance_shows_it_before_anybody_marked_it(noting: Hands) -> None:
    noting.types("clean wells")
    noting.saves()
    frame_alone = _accent_beside(noting)

    noting.press(Key.Key_A, CTRL)
    noting.types("we oppose dams")
    noting.saves()

    assert _accent_beside(noting) > frame_alone
    assert _point(noting).stance == ""


# X18
def test_one_key_confirms_it_and_undo_takes_that_back(noting: Hands) -> None:
    noting.types("we oppose dams")
    noting.press(Key.Key_M, CTRL)

    point = _point(noting)
    assert (point.stance, point.text) == ("opposed", "we oppose dams")

    noting.press(Key.Key_Z, CTRL)

    assert _point(noting).stance == ""


# X18
def test_a_mark_says_otherwise_and_is_not_confirmed_away(noting: Hands) -> None:
    noting.types("!regretted we oppose dams\n")
    noting.press(Key.Key_Up)
    noting.press(Key.Key_M, CTRL)

    assert _point(noting).stance == "regretted"


# X18
def test_words_without_a_stance_are_not_confirmed(noting: Hands) -> None:
    noting.types("clean wells")
    noting.press(Key.Key_M, CTRL)

    assert _point(noting).stance == ""
