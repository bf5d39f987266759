"""Lengths of time as horizontal bars, each with its name, its figures and what they are of."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.shapes import TRAILING, draw_text, mirrored

ROW_HEIGHT = 44
_TEXT_HEIGHT, _BAR_TOP, _THICK = 22, 24, 8
_CLOCK_WIDTH, _GAP = 64, 8


class BarRow(NamedTuple):
    """A bar: its name, how long it is of the longest, and its figures as they are written."""

    name: str
    share: float
    clock: str
    beside: str


class Bars(QWidget):
    """Rows of a name over its bar; the same is said to who cannot see them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BarRow, ...] = ()
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> tuple[BarRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Show other rows."""
        found = tuple(rows)
        if found == self._rows:
            return
        has_moved = len(found) != len(self._rows)
        self._rows = found
        said = (", ".join(filter(None, (row.name, row.clock, row.beside))) for row in found)
        self.setAccessibleDescription("; ".join(said))
        if has_moved:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row each."""
        return QSize(320, len(self._rows) * ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for every row, at whatever width there is."""
        return QSize(200, len(self._rows) * ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, row in enumerate(self._rows):
            self._paint(painter, QRectF(0, place * ROW_HEIGHT, self.width(), ROW_HEIGHT), row)

    def _paint(self, painter: QPainter, whole: QRectF, row: BarRow) -> None:
        colours, direction = tokens(), self.layoutDirection()

        def part(start: float, width: float, top: float, height: float) -> QRectF:
            rect = QRectF(whole.left() + start, whole.top() + top, max(0.0, width), height)
            return mirrored(rect, whole, direction)

        end, name, count = whole.width(), text_font(TEXT), text_font(SMALL)
        width = QFontMetricsF(count).horizontalAdvance(row.beside) + 1
        clock_room = part(end - _CLOCK_WIDTH, _CLOCK_WIDTH, 0, _TEXT_HEIGHT)
        end -= _CLOCK_WIDTH + _GAP
        count_room = part(end - width, width, 0, _TEXT_HEIGHT)
        name_room = part(0, end - width - _GAP, 0, _TEXT_HEIGHT)
        draw_text(painter, clock_room, row.clock, name, colours.ink, TRAILING)
        draw_text(painter, count_room, row.beside, count, colours.soft, TRAILING)
        draw_text(painter, name_room, row.name, name, colours.ink)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, colour in ((1.0, colours.line), (row.share, colours.accent)):
            if share:
                painter.setBrush(QColor(colour))
                bar = part(0, max(_THICK, whole.width() * share), _BAR_TOP, _THICK)
                painter.drawRoundedRect(bar, _THICK / 2, _THICK / 2)
