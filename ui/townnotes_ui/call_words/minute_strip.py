"""A strip of the minutes of a call: which have a note, and which have words alone."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from townnotes.importers.beside.coverage import CoveredMinute
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, text_font, tokens, zoomed
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_text, mirrored
from townnotes_ui.wording import time_of_day

_BAR, _WORDS, _GAP, _WIDEST = 22, 18, 4, 14
_THIN = 4
"""Pixels a minute, below which minutes stand without space between them."""


class MinuteStrip(QWidget):
    """One field a minute in which something was said, with the times of the first and the last."""

    def __init__(self, minutes: Sequence[CoveredMinute], zone: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._zone = zone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Minutes of the call with and without a note"))

    def sizeHint(self) -> QSize:
        """Ask for the bar and the times below it."""
        return QSize(zoomed(320), zoomed(_BAR + _GAP + _WORDS))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the minutes, those without a note in the colour of what is missing."""
        if not self._minutes:
            return
        painter, colours = QPainter(self), tokens()
        step = min(self.width() / len(self._minutes), zoomed(_WIDEST))
        bar, between = zoomed(_BAR), 1 if step >= _THIN else 0
        for at, one in enumerate(self._minutes):
            box = QRectF(at * step, 0, max(step - between, 1), bar)
            box = mirrored(box, QRectF(self.rect()), self.layoutDirection())
            if one.is_noted:
                # Lower, too: not everybody tells the colours apart.
                box.setTop(box.bottom() - bar / 3)
            painter.fillRect(box, QColor(colours.edge if one.is_noted else colours.warning))
        self._paint_times(painter, step * len(self._minutes))

    def _paint_times(self, painter: QPainter, end: float) -> None:
        whole = QRectF(self.rect())
        below = QRectF(0, zoomed(_BAR + _GAP), max(end, zoomed(96)), zoomed(_WORDS))
        place = mirrored(below, whole, self.layoutDirection())
        first, last = self._minutes[0].began, self._minutes[-1].began
        font, faint = text_font(zoomed(SMALL)), tokens().faint
        draw_text(painter, place, time_of_day(first, self._zone), font, faint, LEADING)
        if last != first:
            draw_text(painter, place, time_of_day(last, self._zone), font, faint, TRAILING)
