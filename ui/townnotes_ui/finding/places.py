"""The places in what a room shows where words were found, and how they look there."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from townnotes.domain.points.found_words import SearchWords
from townnotes_ui.look import tokens
from townnotes_ui.widgets.letters import units


@runtime_checkable
class FoundText(Protocol):
    """A text of a room in which words can be found."""

    def toPlainText(self) -> str:
        """Return what stands there."""
        ...

    def setFocus(self) -> None:
        """Take the keys."""
        ...

    def show_found(self, places: Sequence[range], now: range | None) -> None:
        """Mark places, as Qt counts, and bring the one that is looked at into sight."""
        ...


class PlaceHere(NamedTuple):
    """A place in one of the texts, as Qt counts."""

    text: FoundText
    place: range


def texts_in(room: QWidget) -> list[FoundText]:
    """Return the texts of a room that are shown, from above."""
    shown = [one for one in room.findChildren(QTextEdit) if one.isVisible()]
    shown.sort(key=lambda one: one.mapTo(room, QPoint()).y())
    return [one for one in shown if isinstance(one, FoundText)]


def places_in(texts: Sequence[FoundText], words: SearchWords) -> list[PlaceHere]:
    """Return where words stand in texts, in their order."""
    return [
        PlaceHere(text, range(units(plain, start), units(plain, end)))
        for text in texts
        for plain in [text.toPlainText()]
        for start, end in words.places_in(plain)
    ]


def found_marks(
    document: QTextDocument, places: Sequence[range], now: range | None
) -> list[QTextEdit.ExtraSelection]:
    """Return the marks of places that were found; the one that is looked at stands out."""
    colours = tokens()
    marks: list[QTextEdit.ExtraSelection] = []
    for place in places:
        ground, ink = (
            (colours.accent, colours.on_accent) if place == now else (colours.found, colours.ink)
        )
        letters = QTextCharFormat()
        letters.setBackground(QColor(ground))
        letters.setForeground(QColor(ink))
        cursor = QTextCursor(document)
        cursor.setPosition(place.start)
        cursor.setPosition(place.stop, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, letters  # pyright: ignore[reportAttributeAccessIssue]
        marks.append(mark)
    return marks
