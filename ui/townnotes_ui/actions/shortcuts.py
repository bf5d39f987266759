"""Makes the window's actions of the rows of the table."""

from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from typing import TypeAlias

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from townnotes_ui.actions.keys import as_written, in_force, keys_in_force
from townnotes_ui.actions.table import ACTIONS, Action
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.menu import RoomMenu

ActionRow: TypeAlias = tuple[Action, QAction]
"""A row of the table, and the window's action that does it."""
ITSELF = "menu"


class Shortcuts(QObject):
    """The actions of a window, awake where they belong; each bears its row's id as its name."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._desk = desk
        self._room = ""
        self._kept: list[Callable[[], None]] = []
        self._made: list[tuple[Action, str, QAction]] = []
        for row in ACTIONS:
            for arg in row.args or ("",):
                action = QAction(tr(row.text), window)
                action.setObjectName(row.id)
                # A key held down must not give the floor to one speaker after the other.
                action.setAutoRepeat(False)
                # A name such as “Settings” would have macOS move it into another menu.
                action.setMenuRole(QAction.MenuRole.NoRole)
                call = partial(_call, window, row, (arg,) if row.args else ())
                action.triggered.connect(partial(self._do, row, call))
                window.addAction(action)
                self._made.append((row, arg, action))
        self.renew()
        in_force.changed.connect(self.renew)

    def renew(self) -> None:
        """Take the keys that are in force."""
        for row, arg, action in self._made:
            # A menu shows the first; on the keyboard both keys are called Enter.
            keys = sorted(_keys(row, arg), key=lambda one: "Return" in one)
            action.setShortcuts([QKeySequence(key) for key in keys])

    def wake_for(self, room: str) -> None:
        """Let the keys of a room work, and those that work everywhere."""
        self._room = room
        for row, _, action in self._made:
            action.setEnabled(not row.room or row.room == room)

    def awake(self) -> list[ActionRow]:
        """Return what works here, each once; what is done once a key is left to its keys."""
        return [
            (row, action) for row, _, action in self._made if not row.args and action.isEnabled()
        ]

    def possible(self) -> list[ActionRow]:
        """Return what can be done now: what works here and has what it works on."""
        return [one for one in self.awake() if self._desk.is_open or not one[0].needs_session]

    def do_kept(self) -> None:
        """Do what was asked for while the session was loading."""
        kept, self._kept = self._kept, []
        for call in kept:
            call()

    def forget_kept(self) -> None:
        """Do nothing of it: the session is left."""
        self._kept.clear()

    def _do(self, row: Action, call: Callable[[], None]) -> None:
        if self._desk.is_open or not row.needs_session:
            call()
        elif self._room:
            # Pressed while the session is still loading: done as soon as it is there.
            self._kept.append(call)


def _keys(row: Action, arg: str) -> tuple[str, ...]:
    keys = keys_in_force(row)
    if not row.args:
        return keys
    # One of many keys may have gone to another action; the others keep what they do.
    usual = dict(zip(row.args, row.keys, strict=True))
    return tuple(key for key in keys if as_written(key) == as_written(usual[arg]))


def _call(window: QWidget, row: Action, args: tuple[str, ...]) -> None:
    attrgetter(row.call)(window)(*args)


class Menu(RoomMenu):
    """Made anew each time it opens, so it holds what works in the room and no more."""

    def __init__(self, window: QWidget, rows: Sequence[ActionRow]) -> None:
        super().__init__(window)
        self.setAccessibleName(tr("Menu"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parts: dict[str, QMenu] = {}
        for row, action in rows:
            if row.id != ITSELF:
                self._part(parts, row.group).addAction(action)

    def open_below(self, button: QWidget) -> None:
        """Open with its trailing corner at that of a button."""
        is_mirrored = button.isRightToLeft()
        corner = button.rect().bottomLeft() if is_mirrored else button.rect().bottomRight()
        width = 0 if is_mirrored else self.sizeHint().width()
        self.popup(button.mapToGlobal(corner) - QPoint(width, 0))

    def _part(self, parts: dict[str, QMenu], group: str) -> QMenu:
        if group not in parts:
            parts[group] = RoomMenu(tr(group), self)
            self.addMenu(parts[group])
        return parts[group]
