"""The box of a row that can be ticked."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from townnotes_ui.look import tokens

SIDE = 16


def draw_tick_box(painter: QPainter, middle: QPointF, *, ticked: bool) -> None:
    """Draw a box around its middle, filled and ticked or empty."""
    colours = tokens()
    box = QRectF(middle.x() - SIDE / 2, middle.y() - SIDE / 2, SIDE, SIDE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.faint), 1))
    painter.setBrush(QColor(colours.accent if ticked else colours.panel))
    painter.drawRoundedRect(box, 4, 4)
    if not ticked:
        return
    painter.setPen(QPen(QColor(colours.on_accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y = middle.x(), middle.y()
    tick = [QPointF(x - 4, y), QPointF(x - 1, y + 3), QPointF(x + 4, y - 3.5)]
    painter.drawPolyline(QPolygonF(tick))
