"""Makes the window's actions of the rows of the table."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from townnotes_ui.actions.keys import as_written, keys_in_force, worn
from townnotes_ui.actions.table import ACTIONS, Action

if TYPE_CHECKING:
    from townnotes_ui.window.main_window import MainWindow

Run = Callable[[Action, Callable[[], None]], None]


class Shortcuts(QObject):
    """The actions of a window, awake where they belong."""

    def __init__(self, window: QWidget, run: Run) -> None:
        super().__init__(window)
        self._made: list[tuple[Action, str, QAction]] = []
        for row in ACTIONS:
            for arg in row.args or ("",):
                action = QAction(QCoreApplication.translate("actions", row.text), window)
                # A key held down must not give the floor to one speaker after the other.
                action.setAutoRepeat(False)
                # A name such as “Settings” would have macOS move it into another menu.
                action.setMenuRole(QAction.MenuRole.NoRole)
                call = partial(_call, window, row, (arg,) if row.args else ())
                action.triggered.connect(partial(run, row, call))
                window.addAction(action)
                self._made.append((row, arg, action))
        self.renew()
        worn.changed.connect(self.renew)

    def renew(self) -> None:
        """Take the keys that are in force."""
        for row, arg, action in self._made:
            action.setShortcuts([QKeySequence(key) for key in _keys(row, arg)])

    def wake_for(self, room: str) -> None:
        """Let the keys of a room work, and those that work everywhere."""
        for row, _, action in self._made:
            action.setEnabled(not row.room or row.room == room)

    def awake(self) -> list[tuple[Action, QAction]]:
        """Return what can be done now, each once; what is done once a key is left to its keys."""
        return [
            (row, action) for row, _, action in self._made if not row.args and action.isEnabled()
        ]


def _keys(row: Action, arg: str) -> tuple[str, ...]:
    keys = keys_in_force(row)
    if not row.args:
        return keys
    # One of many keys may have gone to another action; the others keep what they do.
    usual = dict(zip(row.args, row.keys, strict=True))
    return tuple(key for key in keys if as_written(key) == as_written(usual[arg]))


def _call(window: QWidget, row: Action, args: tuple[str, ...]) -> None:
    attrgetter(row.call)(window)(*args)


ITSELF = "menu"


class Menu(QMenu):
    """Made anew each time it opens, so it holds what works in the room and no more."""

    def __init__(self, window: "MainWindow", *, has_session: bool) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Menu"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parts: dict[str, QMenu] = {}
        for row, action in window.keys.awake():
            if row.id != ITSELF and is_possible(row, has_session=has_session):
                self._part(parts, row.group).addAction(action)

    def open_below(self, middle: QPoint, *, is_mirrored: bool) -> None:
        """Open with its trailing corner at a point of the screen."""
        width = 0 if is_mirrored else self.sizeHint().width()
        self.popup(QPoint(middle.x() - width, middle.y()))

    def _part(self, parts: dict[str, QMenu], group: str) -> QMenu:
        if group not in parts:
            parts[group] = self.addMenu(QCoreApplication.translate("actions", group))
        return parts[group]


def is_possible(row: Action, *, has_session: bool) -> bool:
    """Tell whether an action has what it works on."""
    return has_session or not row.needs_session
