"""Bea takes over: at the start page she names the folder, and goes on where Ada is."""

import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.folder.mates import Mate
from tests.patience import PATIENCE_S
from townnotes.domain.entities import Intervention
from townnotes.settings import load_settings
from townnotes_ui.folder.join_sheet import JoinSheet
from townnotes_ui.program import Program
from townnotes_ui.starting.start_page import StartPage

ROOT = Path(__file__).parents[3]


@pytest.fixture
def ada(townhall: Townhall, place: Path) -> Mate:
    """Ada has noted one point of the first speaker."""
    townhall.asks(townhall.participant("Marta Kovač"))
    townhall.next()
    one = Mate(townhall, place, "Ada Note")
    one.types("night work on the pier")
    return one


@pytest.fixture
def program(qtbot: QtBot) -> Generator[Program]:
    one = Program(None)
    with qtbot.waitExposed(one.window):
        one.window.show()
    one.window.activateWindow()
    one.window.go_on()
    yield one
    one.window.close()
    one.window.close()
    one.end()
    one.window.deleteLater()


def _type(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def _press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def _wait(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()))


# H8
def test_bea_goes_on_from_the_start_page_and_ada_gets_what_she_types(
    ada: Mate, program: Program, place: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = place.with_name("bea.townnotes")

    def choose(*_: object) -> tuple[str, str]:
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window = program.window
    page = window.rooms.currentWidget()
    assert isinstance(page, StartPage)
    page.join_button.click()
    sheet = window.sheets.shown
    assert isinstance(sheet, JoinSheet)
    _type(str(place))
    _press(Qt.Key.Key_Return)
    _wait(qtbot, sheet.list.isVisible)
    assert sheet.list.item(0).text() == "3rd virtual townhall · Ada Note"
    _press(Qt.Key.Key_Return)
    _wait(qtbot, lambda: program.desk.is_open and window.folder.sharing is not None)

    assert window.room == "floor"
    editor = window.floor.note.editor
    assert "night work on the pier" in editor.toPlainText()
    editor.setFocus()
    _wait(qtbot, editor.hasFocus)
    _type("and the fee for small boats")
    _press(Qt.Key.Key_Return)

    def has_come() -> bool:
        ada.takes()
        return "and the fee for small boats" in ada.texts

    _wait(qtbot, has_come)
    assert len(ada.hall.state.all(Intervention)) == 1


# H8
def test_a_folder_without_a_townhall_is_refused_in_the_sheet(
    program: Program, place: Path, qtbot: QtBot
) -> None:
    program.window.folder.show_join()
    sheet = program.window.sheets.shown
    assert isinstance(sheet, JoinSheet)

    _type(str(place))
    _press(Qt.Key.Key_Return)

    _wait(qtbot, lambda: "No townhall is shared in" in sheet.said.text())
    assert sheet.list.isHidden()


# H8: what was shared is shared again with the file, and given at once where the folder lacks it.
def test_a_file_that_is_opened_again_goes_on_sharing(
    ada: Mate, program: Program, place: Path, qtbot: QtBot
) -> None:
    ada.leaves()
    path = ada.session.path
    program.open(path)
    _wait(qtbot, lambda: program.desk.is_open)
    assert program.window.folder.sharing is None
    program.window.folder.share(place, with_private=False)
    program.window.close_session()
    program.desk.close()

    program.open(path)

    _wait(qtbot, lambda: program.desk.is_open and program.window.folder.sharing)
    assert [one["folder"] for one in load_settings().folders.values()] == [str(place)]


_WATCH = """
import sys, threading
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from townnotes.settings import load_settings, save_settings
from townnotes_ui.program import Program

class Watch:
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread() and name.startswith("townnotes"):
            imported.append(name)

settings = load_settings()
settings.folders = {sys.argv[2]: {"folder": sys.argv[3], "private": False}}
save_settings(settings)
application = QApplication([])
program = Program(Path(sys.argv[1]))
program.window.show()
program.window.go_on()
imported = []
sys.meta_path.insert(0, Watch())
said = []
program.desk.opened.connect(lambda: said.append(True))
program.load()
imported.clear()
while not said or program.window.folder.sharing is None:
    QTest.qWait(5)
print(*imported)
program.window.close()
program.end()
"""


# G4 of the figures: a key waits no longer than 33 ms while a session is loaded.
def test_what_sharing_needs_is_imported_beside_the_window(ada: Mate, place: Path) -> None:
    session = ada.hall.state.session.id
    ada.session.close()
    roots = [str(ROOT), *(str(ROOT / name) for name in ("ui", "exporters", "resources"))]

    ran = subprocess.run(
        [sys.executable, "-c", _WATCH, str(ada.session.path), session, str(place)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(roots), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True, timeout=PATIENCE_S,
    )  # fmt: skip

    assert ran.stdout.split() == []
