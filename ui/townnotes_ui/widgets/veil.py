"""What lies between a sheet and the window: it dims what is behind, and takes the clicks beside."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from townnotes_ui.look import BAR_HEIGHT, tokens


class Veil(QWidget):
    """Covers a window but for the line at the top, where the time runs on."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window in its new size."""
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let nothing behind have the click."""
        event.accept()
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what is behind."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens().veil))
        painter.end()

    def _cover(self) -> None:
        top = BAR_HEIGHT if isinstance(self._window, QMainWindow) else 0
        self.setGeometry(0, top, self._window.width(), self._window.height() - top)
