"""What the benchmarks at the window share: a session in it, and how keys fall."""

import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

# Before all of Qt.
import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from townnotes.session import Session
from townnotes_ui.desk import Desk
from townnotes_ui.look import apply_look
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.window.main_window import MainWindow

SLACK = 2.0
"""A busy machine may take so many times an absolute limit before a benchmark fails."""
RATIO_SLACK = 1.5
NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Bench:
    """A window on a session, with the caret in the note; `now` is its clock unless one is given."""

    def __init__(self, path: Path, wall_clock: Callable[[], int] | None = None) -> None:
        self.now = 1_800_000_000_000
        clock = wall_clock or (lambda: self.now)
        self.session = Session.open(path, "a" * 32, wall_clock=clock)
        self.desk = Desk("Ada Note")
        self.window = MainWindow(self.desk)
        self.desk.open(self.session)
        self.window.show_room("floor")
        self.window.resize(1366, 768)
        self.show()
        self.window.go_on()

    @property
    def editor(self) -> PointEditor:
        """The note."""
        return self.window.floor.note.editor

    def show(self) -> None:
        """Bring the window to the front and the caret into the note."""
        bring_up(self.window, self.editor)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> float:
        """Press a key; returns the milliseconds until everything is painted."""
        began = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        """Save everything and close the window."""
        self.window.close()


def begin() -> QApplication:
    """Make the application, looking as it does for everybody."""
    application = QApplication([])
    apply_look(application)
    return application


def bring_up(window: QWidget, editor: QWidget) -> None:
    """Show a window, in front, with the caret in its editor."""
    window.show()
    window.activateWindow()
    editor.setFocus()
    for _ in range(200):
        if editor.hasFocus():
            break
        QTest.qWait(10)


def type_sign(target: QWidget, sign: str) -> float:
    """Send one key, a line break as Enter; returns the milliseconds until everything is painted."""
    code = Qt.Key.Key_Return if sign == "\n" else 0
    press = QKeyEvent(QKeyEvent.Type.KeyPress, code, NO_KEY, sign.strip("\n") or "\r")
    began = time.perf_counter()
    QApplication.sendEvent(target, press)
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def rest(seconds: float) -> None:
    """Let so much time pass as it does between two keys: timers run and saving goes on."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()


def percentile(took: Sequence[float], share: int) -> float:
    """Return the milliseconds that so many in a hundred stay below."""
    return statistics.quantiles(took, n=100)[share - 1]
