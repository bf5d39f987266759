"""What panels are put together of: columns and rows of parts, labels and buttons in their roles."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from townnotes_ui.look import CORNER, STEP, set_role, tokens
from townnotes_ui.tokens import FOCUS

Part = (
    QWidget | QLayout | int | tuple[QWidget | QLayout, int] | tuple[QWidget, int, Qt.AlignmentFlag]
)
"""A widget or a layout, alone or with its stretch: its share of the room that is left, and its
alignment in it. A number is the stretch of a place that stays empty."""
Edges = tuple[int, int, int, int]
_NONE: Edges = (0, 0, 0, 0)
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
Box = TypeVar("Box", QVBoxLayout, QHBoxLayout)


def lay_column(
    owner: QWidget | None, *parts: Part, space: int = STEP, edges: Edges = _NONE
) -> QVBoxLayout:
    """Lay parts out one under the other, in a widget or, without one, within another layout."""
    return _filled(QVBoxLayout(owner) if owner else QVBoxLayout(), parts, space, edges)


def lay_row(
    owner: QWidget | None, *parts: Part, space: int = STEP, edges: Edges = _NONE
) -> QHBoxLayout:
    """Lay parts out beside each other, in a widget or, without one, within another layout."""
    return _filled(QHBoxLayout(owner) if owner else QHBoxLayout(), parts, space, edges)


def text_label(
    text: str = "",
    role: str = "",
    parent: QWidget | None = None,
    *,
    wraps: bool = False,
    is_plain: bool = False,
) -> QLabel:
    """Return a label in its role; `is_plain` shows what was typed as it was typed."""
    label = QLabel(text, parent) if parent else QLabel(text)
    if role:
        set_role(label, role)
    if wraps:
        label.setWordWrap(True)
    if is_plain:
        label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def name_anew(widget: QWidget, name: str) -> None:
    """Name a widget for those who hear it, where it is not called so: each naming is an event."""
    if widget.accessibleName() != name:
        widget.setAccessibleName(name)


def name_box(box: QWidget, name: str) -> None:
    """Name a box, which has its place, where no label beside it does; for those who hear it.

    On Linux Qt gives what is chosen for a box's name, and its label for what it is.
    """
    box.setAccessibleName(name)
    label = text_label(name, parent=box.parentWidget())
    label.setBuddy(box)
    label.hide()


class EnterButton(QPushButton):
    """A button that Enter presses while it has the focus, as Space does."""

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Press on Enter."""
        if e.key() in _ENTERS and e.modifiers() in _PLAIN:
            self.click()
        else:
            super().keyPressEvent(e)

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        """Paint the ring of a filled button within it, where it stands out."""
        super().paintEvent(arg__1)
        if self.hasFocus() and self.property("role") == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().on_accent), FOCUS))
            inside = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inside, CORNER - 3, CORNER - 3)


class TabButton(EnterButton):
    """A button that is bold while it is chosen, and as wide as that at any time."""

    def sizeHint(self) -> QSize:
        """Have room for the words in bold, which Qt measures as they are when it is not chosen."""
        hint, bold = super().sizeHint(), self.font()
        bold.setWeight(QFont.Weight.DemiBold)
        text = self.text()
        in_bold = QFontMetrics(bold).horizontalAdvance(text)
        return QSize(
            hint.width() + in_bold - self.fontMetrics().horizontalAdvance(text), hint.height()
        )


def push_button(
    text: str,
    does: Callable[..., Any] | SignalInstance | None = None,
    role: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button in its role; `does` is called, or sent on, at a click."""
    kind = TabButton if role == "tab" else EnterButton
    button = kind(text, parent) if parent else kind(text)
    # To those who hear them tabs are one choice, not boxes to tick.
    button.setAutoExclusive(role == "tab")
    if role:
        set_role(button, role)
    if does is not None:
        button.clicked.connect(does)
    return button


def fill(box: QBoxLayout, *parts: Part) -> None:
    """Put further parts at the end of a row or a column."""
    for part in parts:
        match part:
            case int():
                box.addStretch(part)
            case QWidget():
                box.addWidget(part)
            case QLayout():
                box.addLayout(part)
            case (one, stretch, alignment):
                box.addWidget(one, stretch, alignment)
            case (QWidget() as one, stretch):
                box.addWidget(one, stretch)
            case (QLayout() as one, stretch):
                box.addLayout(one, stretch)


def _filled(box: Box, parts: tuple[Part, ...], space: int, edges: Edges) -> Box:
    box.setContentsMargins(*edges)
    box.setSpacing(space)
    fill(box, *parts)
    return box


def column_of(space: int, *parts: Part) -> QWidget:
    """Return parts below each other, and what is left of the height below them."""
    column = QWidget()
    lay_column(column, *parts, 0, space=space)
    return column
