"""The frame of the line that is being typed in, kept as a picture: it is painted at every key."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

_CORNER = 8


class FrameColours(NamedTuple):
    """The frame's own line, what it is filled with, and what it stands on."""

    line: str
    inside: str
    ground: str


class LineFrame:
    """Paints a rounded frame; the stroke of one takes Qt longer than the text of the line."""

    def __init__(self) -> None:
        self._held: tuple[object, ...] = ()
        self._picture = QPixmap()

    def paint(self, painter: QPainter, rect: QRectF, colours: FrameColours) -> None:
        """Paint the frame."""
        scale = painter.device().devicePixelRatio()
        sides = (rect.left(), rect.top(), rect.width(), rect.height())
        if not all((side * scale).is_integer() for side in sides):
            # Between two pixels a picture would be blurred.
            _draw(painter, rect, colours)
            return
        wanted = (*sides[2:], scale, colours)
        if self._held != wanted:
            self._held = wanted
            self._picture = _pictured(rect.size(), scale, colours)
        painter.drawPixmap(rect.topLeft(), self._picture)


def _pictured(size: QSizeF, scale: float, colours: FrameColours) -> QPixmap:
    picture = QPixmap((size * scale).toSize())
    picture.setDevicePixelRatio(scale)
    # The corners fade into the ground, to the same shade as if they were drawn on it.
    picture.fill(QColor(colours.ground))
    painter = QPainter(picture)
    _draw(painter, QRectF(QPointF(0, 0), size), colours)
    painter.end()
    return picture


def _draw(painter: QPainter, rect: QRectF, colours: FrameColours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.inside))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
