"""Small widgets: keycaps and buttons with them, short labels, boxes to tick, drop lines."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from townnotes_ui.actions.keys import as_cap, say_keys
from townnotes_ui.look import in_own_direction, set_role, tokens
from townnotes_ui.widgets.parts import EnterButton

SIDE = 16
"""How wide a box to tick is."""
HEIGHT = 8
"""How high the line is that shows where something would be dropped."""


class KeyCap(QLabel):
    """Says an action's first key; an action without keys has no cap."""

    def __init__(self, action: str, parent: QWidget, role: str = "key") -> None:
        super().__init__(parent)
        self._role = role
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        say_keys(self, action, self._show_key)

    def _show_key(self, key: str) -> None:
        self.setText(as_cap(key))
        set_role(self, self._role if key else "small")


class KeyButton(EnterButton):
    """The filled button of a room, with the key of the action that does the same."""

    def __init__(self, text: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        set_role(self, "primary")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(13, 6, 13, 6)
        row.setSpacing(8)
        label = QLabel(text, self)
        set_role(label, "on-primary")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(label)
        row.addWidget(KeyCap(action, self, "on-primary-key"))

    def sizeHint(self) -> QSize:
        """Be as wide as name and key."""
        return self._row.sizeHint()


class Beside(EnterButton):
    """Stands before the rooms in the line at the top, and says less where there is little room."""

    def be_brief(self, is_brief: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Say only what matters most, or all."""
        raise NotImplementedError


class ElidedLabel(QLabel):
    """Shows one line with an ellipsis at need; the whole text is its tool tip then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Ask for hardly any width."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if text != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, in_own_direction(text, start, self.layoutDirection()), text)


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
