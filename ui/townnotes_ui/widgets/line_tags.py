"""The chips at the end of a line of the note: private, who was mentioned, themes."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from townnotes.domain.floor_rows import PointRow
from townnotes_ui.look import SMALL, text_font, tokens
from townnotes_ui.widgets.shapes import draw_dot, draw_person, draw_text, mirrored
from townnotes_ui.wording import tr

CHIPS_AT_MOST = 340
_HEIGHT, _GAP, _SIDE, _MARK_ROOM, _LONGEST = 20, 6, 10, 11, 160


class Tag(NamedTuple):
    """A chip: a theme by its colour, a person by their shape, or a plain word."""

    label: str
    colour: str = ""
    is_person: bool = False

    @property
    def is_plain(self) -> bool:
        """Tell whether it is a word alone, which a broken frame sets off."""
        return not self.colour and not self.is_person


def tags_of(row: PointRow | None, *, with_taker: bool) -> list[Tag]:
    """Return what a line wears, plain words first, then people, then themes."""
    if row is None:
        return []
    words = [tr("private")] if row.private else []
    words += [row.note_taker] if with_taker and row.note_taker else []
    people = (Tag(name, is_person=True) for name in row.mentions)
    return [*map(Tag, words), *people, *(Tag(chip.label, chip.colour or " ") for chip in row.chips)]


class LineTags:
    """Measures and paints chips, as many as leave room for the text."""

    def __init__(self) -> None:
        self._font = text_font(SMALL)
        self._metrics = QFontMetricsF(self._font)
        self.at_most: float = CHIPS_AT_MOST

    def width(self, tags: Sequence[Tag]) -> float:
        """Return the room that a line's chips take; nothing where there are none."""
        shown = self._shown(tags)
        return sum(self._width_of(tag) for tag in shown) + _GAP * max(0, len(shown) - 1)

    def paint(
        self, painter: QPainter, rect: QRectF, tags: Sequence[Tag], direction: Qt.LayoutDirection
    ) -> None:
        """Paint the chips at the end of a line."""
        right = rect.right()
        for tag in reversed(self._shown(tags)):
            width = self._width_of(tag)
            box = QRectF(right - width, rect.center().y() - _HEIGHT / 2, width, _HEIGHT)
            right -= width + _GAP
            self._paint_one(painter, mirrored(box, rect, direction), tag, direction)

    def _paint_one(
        self, painter: QPainter, whole: QRectF, tag: Tag, direction: Qt.LayoutDirection
    ) -> None:
        colours = tokens()
        box = whole.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.DashLine if tag.is_plain else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colours.faint if tag.is_plain else colours.line), 1, style))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(box, _HEIGHT / 2, _HEIGHT / 2)
        if not tag.is_plain:
            mark = mirrored(QRectF(box.left() + _SIDE, box.top(), 4, box.height()), box, direction)
            if tag.is_person:
                draw_person(painter, mark.center(), colours.soft)
            else:
                draw_dot(painter, mark.center(), tag.colour)
        words = box.adjusted(_SIDE + (0 if tag.is_plain else _MARK_ROOM), 0, -6, 0)
        draw_text(painter, mirrored(words, box, direction), tag.label, self._font, colours.soft)

    def _shown(self, tags: Sequence[Tag]) -> list[Tag]:
        shown: list[Tag] = []
        width = 0.0
        for tag in tags:
            width += self._width_of(tag) + _GAP
            if width > self.at_most and (shown or self.at_most < CHIPS_AT_MOST):
                return [*shown, Tag(f"+{len(tags) - len(shown)}")]
            shown.append(tag)
        return shown

    def _width_of(self, tag: Tag) -> float:
        words = min(self._metrics.horizontalAdvance(tag.label), _LONGEST)
        return round(words) + 2 * _SIDE + (0 if tag.is_plain else _MARK_ROOM)
