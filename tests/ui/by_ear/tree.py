"""What a screen reader finds in a window: its nodes, with what each says of itself."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
_MOST = 60
"""Of the rows of one list: the others are made as these are."""
_NAME, _VALUE, _DESCRIPTION = (
    QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description,
)  # fmt: skip
_LABEL = QAccessible.RelationFlag.Label


class Node(NamedTuple):
    """One node: what it is, what it says, what labels it, and whether the keys may come to it."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    labels: tuple[str, ...]
    is_focusable: bool

    @property
    def is_named(self) -> bool:
        """Tell whether it says what it is; a box of choices gives what is chosen for its name."""
        return bool(self.labels if self.role == Role.ComboBox else self.name.strip())


def nodes_of(widget: QWidget) -> list[Node]:
    """Return the nodes that are in sight in a window or a part of it, from top to bottom."""
    return list(_below(QAccessible.queryAccessibleInterface(widget)))


def nameless_in(widget: QWidget) -> list[Node]:
    """Return what the keys may come to and says not what it is; a cell has its column's name."""
    controls = (one for one in nodes_of(widget) if one.is_focusable and one.role != Role.Cell)
    return [one for one in controls if not one.is_named]


def _below(one: QAccessibleInterface) -> Iterator[Node]:
    state = one.state()
    if state.invisible:
        return
    said = [one.text(kind) for kind in (_NAME, _VALUE, _DESCRIPTION)]
    labels = tuple(other.text(_NAME) for other, flag in one.relations() if flag & _LABEL)
    yield Node(one.role(), said[0], said[1], said[2], labels, bool(state.focusable))
    for at in range(min(one.childCount(), _MOST)):
        yield from _below(one.child(at))
