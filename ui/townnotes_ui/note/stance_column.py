"""How a line was said, beside its text: noted by a mark, or only read from its words."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from townnotes_ui.look import CAPTION, SMALL, text_font, tokens, zoomed
from townnotes_ui.widgets.shapes import CHIP_HEIGHT, TRAILING, draw_round_frame, draw_text, mirrored

_ROW = 15
"""The height of each of two rows of small words."""
_SIDE = 8


class StanceColumn:
    """Paints stances at the end of the room before the text; a long one smaller, or in two rows."""

    def __init__(self) -> None:
        self.take_zoom()

    def take_zoom(self) -> None:
        """Have the words be as large as text is shown now."""
        self._font = text_font(zoomed(13), QFont.Weight.Medium)
        self._small = text_font(zoomed(SMALL), QFont.Weight.Medium)
        self._reads = (text_font(zoomed(SMALL)), text_font(zoomed(CAPTION)))

    def paint(self, painter: QPainter, room: QRectF, words: str) -> None:
        """Paint a stance that was noted."""
        sizes = (self._font, self._small)
        fitting = (one for one in sizes if _width(one, words) <= room.width())
        font = next(fitting, None)
        rows = [words] if font else _in_two(words)
        font = font or self._small
        _paint_rows(painter, room, rows, font, tokens().accent)

    def paint_read(
        self, painter: QPainter, room: QRectF, words: str, direction: Qt.LayoutDirection
    ) -> None:
        """Paint a stance that nobody has confirmed, in a broken frame."""
        fitting = (f for f in self._reads if _width(f, words) + 2 * _SIDE <= room.width())
        font = next(fitting, None)
        rows = [words] if font else _in_two(words)
        font = font or self._reads[0]
        width = min(round(max(_width(font, one) for one in rows)) + 2 * _SIDE, room.width())
        height = zoomed(CHIP_HEIGHT) if len(rows) == 1 else 2 * zoomed(_ROW) + 2
        box = QRectF(room.right() - width, room.center().y() - height / 2, width, height)
        box = mirrored(box, room, direction)
        draw_round_frame(painter, box, is_broken=True)
        inside = box.adjusted(_SIDE - 1, 0, 1 - _SIDE, 0)
        _paint_rows(painter, inside, rows, font, tokens().soft)


@lru_cache(maxsize=256)
def _width(font: QFont, words: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(words)


def _in_two(words: str) -> list[str]:
    """Return words in two rows as equal as can be; one word stays in one."""
    gaps = [at for at, sign in enumerate(words) if sign == " "]
    if not gaps:
        return [words]
    gap = min(gaps, key=lambda at: abs(at - len(words) / 2))
    return [words[:gap], words[gap + 1 :]]


def _paint_rows(
    painter: QPainter, room: QRectF, rows: Sequence[str], font: QFont, colour: str
) -> None:
    if len(rows) == 1:
        draw_text(painter, room, rows[0], font, colour, TRAILING)
        return
    high = zoomed(_ROW)
    upper = QRectF(room.left(), room.center().y() - high, room.width(), high)
    for at, part in enumerate(rows):
        draw_text(painter, upper.translated(0, high * at), part, font, colour, TRAILING)
