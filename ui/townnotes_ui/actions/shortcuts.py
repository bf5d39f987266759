"""Makes the window's actions of the rows of the table."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from townnotes_ui.actions.table import ACTIONS, Action
from townnotes_ui.actions.keys import as_written, keys_in_force, worn

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
