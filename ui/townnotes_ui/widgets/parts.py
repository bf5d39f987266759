"""What panels are put together of: columns and rows of parts, labels and buttons in their roles."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from townnotes_ui.look import STEP, set_role

Part = QWidget | QLayout | tuple[QWidget | QLayout, int]
"""A widget or a layout, alone or with its stretch: its share of the room that is left."""
Edges = tuple[int, int, int, int]
_NONE: Edges = (0, 0, 0, 0)
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


def push_button(
    text: str,
    does: Callable[..., Any] | SignalInstance | None = None,
    role: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button in its role; `does` is called, or sent on, at a click."""
    button = QPushButton(text, parent) if parent else QPushButton(text)
    if role:
        set_role(button, role)
    if does is not None:
        button.clicked.connect(does)
    return button


def _filled(box: Box, parts: tuple[Part, ...], space: int, edges: Edges) -> Box:
    box.setContentsMargins(*edges)
    box.setSpacing(space)
    for part in parts:
        one, stretch = part if isinstance(part, tuple) else (part, 0)
        if isinstance(one, QWidget):
            box.addWidget(one, stretch)
        else:
            box.addLayout(one, stretch)
    return box
