"""The line that shows between which rows something will be put."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from townnotes_ui.look import tokens

HEIGHT = 8


class DropLine(QWidget):
    """A line with a ring at its leading end; it lies over a list and takes no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Show the line at a height within the list, inside its edges."""
        top = max(0, min(y - HEIGHT // 2, self._over.height() - HEIGHT))
        self.setGeometry(0, top, self._over.width(), HEIGHT)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ring and line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().accent), 2))
        middle, radius = self.height() / 2, 3
        is_mirrored = self.isRightToLeft()
        at = self.width() - radius - 1 if is_mirrored else radius + 1
        painter.drawEllipse(QPointF(at, middle), radius, radius)
        start, end = (0, at - radius) if is_mirrored else (at + radius, self.width())
        painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        painter.end()
