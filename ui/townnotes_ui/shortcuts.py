"""Makes the window's actions of the rows of the table."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from townnotes_ui.actions import ACTIONS, Action


class Shortcuts:
    """The actions of a window, awake where they belong."""

    def __init__(self, window: QWidget, run: Callable[[Action, Callable[[], None]], None]) -> None:
        self._made: list[tuple[Action, QAction]] = []
        for row in ACTIONS:
            for keys, args in _each(row):
                action = QAction(QCoreApplication.translate("actions", row.text), window)
                action.setShortcuts([QKeySequence(key) for key in keys])
                # A key held down must not give the floor to one speaker after the other.
                action.setAutoRepeat(False)
                action.triggered.connect(partial(run, row, partial(_call, window, row, args)))
                window.addAction(action)
                self._made.append((row, action))

    def wake_for(self, room: str) -> None:
        """Let the keys of a room work, and those that work everywhere."""
        for row, action in self._made:
            action.setEnabled(not row.room or row.room == room)

    def shown_keys(self) -> list[tuple[str, str]]:
        """Return every action's keys, as this computer writes them, and its text."""
        found: dict[str, tuple[str, str]] = {}
        for row, action in self._made:
            native = QKeySequence.SequenceFormat.NativeText
            keys = ", ".join(one.toString(native) for one in action.shortcuts()[:2])
            found.setdefault(row.id, (row.shown or keys, action.text()))
        return list(found.values())


def _each(row: Action) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    if not row.args:
        return [(row.keys, ())]
    return [((key,), (arg,)) for key, arg in zip(row.keys, row.args, strict=True)]


def _call(window: QWidget, row: Action, args: tuple[str, ...]) -> None:
    attrgetter(row.call)(window)(*args)
