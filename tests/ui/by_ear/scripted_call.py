"""A call that is noted by keys alone: `python -m tests.ui.by_ear.scripted_call FOLDER`.

It is run on a display and a bus of its own; what is announced there is heard by the test.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import Townhall
from tests.own_folders import keep_window_in
from townnotes_ui.desk import Desk
from townnotes_ui.window.main_window import MainWindow

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LONGEST_MS, STEP_MS = 30_000, 20


def until(holds: Callable[[], bool]) -> None:
    """Let the window go on until something holds."""
    for _ in range(LONGEST_MS // STEP_MS):
        if holds():
            return
        QTest.qWait(STEP_MS)
    raise TimeoutError(holds)


def main(folder: Path) -> None:
    """Note a call of two speakers in that folder."""
    keep_window_in(folder)
    application = QApplication(["townnotes"])
    townhall = Townhall(folder / "call.townnotes")
    category = townhall.category("stakeholder", "stakeholders")
    for name, organization in (("Marta Kovač", "Harbour Friends"), ("Idris Okoro", "Pier Union")):
        one = townhall.participant(name, organization=organization, category=category.id)
        townhall.asks(one)
    townhall.theme("pay")
    desk = Desk("Ada Note")
    window = MainWindow(desk)
    window.show_room("floor")
    desk.open(townhall.session)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    until(window.floor.note.editor.hasFocus)
    until(QAccessible.isActive)
    window.go_on()
    window.floor.heard.look()
    note(window, townhall)
    # What was announced is on the bus once the window has gone round.
    QTest.qWait(500)
    window.close()
    window.close()
    application.quit()


def note(window: MainWindow, townhall: Townhall) -> None:
    """Give the floor, write a point with its theme, and let the time run out."""
    editor = window.floor.note.editor
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    for sign in "better light at the quays":
        QApplication.sendEvent(editor, QKeyEvent(QKeyEvent.Type.KeyPress, 0, NO_KEY, sign))
    QTest.keyClick(editor, Qt.Key.Key_1, CTRL)
    for seconds in (91, 30):
        townhall.later(seconds)
        QTest.qWait(1500)
    QTest.keyClick(editor, Qt.Key.Key_S, CTRL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
