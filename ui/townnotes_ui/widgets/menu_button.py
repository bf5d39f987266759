"""The button of the menu: three lines at the end of the top line."""

from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from townnotes_ui.look import set_role, tokens

_SIZE = QSize(36, 32)
_REACH, _STEP = 7, 5


class MenuButton(QPushButton):
    """A button that needs no word on the screen, and has one for those who hear it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "quiet")
        self.setFixedSize(_SIZE)
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTip(self.tr("Menu"))
        # A click must not take the caret out of the note; Tab comes here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint the three lines on the button's ground."""
        super().paintEvent(arg__1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().soft), 1.5))
        middle = self.rect().center()
        for y in (-_STEP, 0, _STEP):
            painter.drawLine(
                QLineF(
                    middle.x() - _REACH,
                    middle.y() + y + 0.5,
                    middle.x() + _REACH,
                    middle.y() + y + 0.5,
                )
            )
