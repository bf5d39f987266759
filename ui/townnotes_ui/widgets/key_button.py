"""A button that says its key beside its name, once and quietly."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from townnotes_ui.look import CAPTION, text_font, tokens

_GAP, _SIDE, _INSIDE = 8, 13, 5


class KeyButton(QPushButton):
    """The filled button of a room, with the key that does the same."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = key
        self._key_font = text_font(CAPTION, QFont.Weight.DemiBold)
        self._text_font = text_font(13, QFont.Weight.DemiBold)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Leave room for the key."""
        words = QFontMetricsF(self._text_font).horizontalAdvance(self.text())
        return QSize(round(words + self._key_width() + _GAP + 2 * _SIDE), 32)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint the button, then its name and its key."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(tokens().on_accent)
        painter.setPen(colour)
        painter.setFont(self._text_font)
        room = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(start), self.text())
        cap = QRectF(room.right() - self._key_width(), room.center().y() - 9, self._key_width(), 18)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            cap.moveLeft(room.left())
        faint = QColor(colour)
        faint.setAlphaF(0.6)
        painter.setPen(QPen(faint, 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colour)
        painter.setFont(self._key_font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)

    def _key_width(self) -> float:
        return round(QFontMetricsF(self._key_font).horizontalAdvance(self._key)) + 2 * _INSIDE
