"""Types into the window as a note-taker does."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.entities import Intervention, Participant, Point, Theme
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.floor.room import FloorRoom
from townnotes_ui.window.main_window import MainWindow

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Hands:
    """Ten fingers: whatever has the focus gets what they type."""

    def __init__(self, window: MainWindow, desk: Desk, townhall: Townhall, qtbot: QtBot) -> None:
        self.window = window
        self.desk = desk
        self.townhall = townhall
        self.qtbot = qtbot

    @property
    def floor(self) -> FloorRoom:
        return self.window.floor

    @property
    def state(self) -> State:
        return self.desk.state

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def is_in_note(self) -> bool:
        return self.floor.note.editor.hasFocus()

    @property
    def lines(self) -> list[str]:
        return self.floor.note.editor.toPlainText().split("\n")

    @property
    def ids(self) -> list[str]:
        return [line.id for line in self.floor.note.editor.lines.lines]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.focus, key, modifiers)

    def types(self, text: str) -> None:
        for sign in text:
            if sign == "\n":
                self.press(Qt.Key.Key_Return)
            else:
                # As an input method delivers it; QTest itself knows ASCII alone.
                event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, NO_KEY, sign)
                QApplication.sendEvent(self.focus, event)

    def next(self) -> None:
        self.townhall.later(60)
        self.press(Qt.Key.Key_Return, CTRL)

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()))

    def saves(self) -> None:
        self.floor.note.keeper.save()

    def speakers(self) -> list[str]:
        """Return who waits, by name."""
        people = {one.id: one.name for one in self.state.all(Participant)}
        return [people[request.participant] for request in waiting(self.state)]

    def spoke(self) -> list[str]:
        """Return who had the floor, by name, in order."""
        people = {one.id: one.name for one in self.state.all(Participant)}
        return [people[one.speaker] for one in self.state.all(Intervention)]

    def points(self) -> list[Point]:
        """Return the points of the intervention in the note."""
        return list(self.state.points_of(self.floor.note.keeper.shown))

    def texts(self) -> list[str]:
        return [point.text for point in self.points()]

    def themes(self, point: Point) -> list[str]:
        labels = {theme.id: theme.label for theme in self.state.all(Theme)}
        return [labels[id_] for id_ in point.themes]

    def adds(self, *typed: str) -> None:
        """Put speakers on the list, as typed into the field."""
        for name in typed:
            self.press(Qt.Key.Key_L, CTRL)
            self.types(f"{name}\n")
