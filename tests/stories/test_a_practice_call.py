"""A whole practice call by keyboard alone: from the start page to a Word file."""

from collections.abc import Generator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.speakers import open_intervention
from townnotes.starting.script import speeches
from townnotes_ui.exporting.sheet import ExportSheet
from townnotes_ui.guiding.script_panel import ScriptPanel
from townnotes_ui.program import Program
from townnotes_ui.starting.start_page import StartPage

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NOTES = {
    "Kalea Māhoe": ("> a way for communities to take their consent back #sky",
                    "> harbour lights turned down after the last ferry #lighting"),
    "Lars-Göran Öhrström": ("!supported one standard for colour #lighting",
                            "- the sale of old lamps to poorer cities #lighting"),
    "Chandrika Wijesuriya": ("!informed that figures on bright nights will come from 2028 on",),
    "Nomvula Dlamini-Khoza": ("> a right to be heard before floodlights are put up #lighting",),
    "Gideon Ashworth": ("!opposed a limit before anybody has measured #satellites",),
    "Xóchitl Arreola Pineda": ("> a sentence on quiet bands #observatories",
                               "// the line broke twice"),
    "Fatoumata Coulibaly-Sy": ("+ the common fund in §30 #capacity",),
}  # fmt: skip
"""What a rapporteur may make of the speeches."""


class Newcomer:
    """Does what the script's panel says, with ten fingers."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program = program
        self.qtbot = qtbot

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def panel(self) -> ScriptPanel:
        found = self.program.window.guides.practice.panel
        assert found is not None
        return found

    @property
    def speaker(self) -> str:
        state = self.program.desk.state
        speaking = open_intervention(state)
        who = state.find(Participant, speaking.speaker) if speaking else None
        return who.name if who else ""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.focus, key, modifiers or Qt.KeyboardModifier.NoModifier)

    def types(self, line: str) -> None:
        for sign in line:
            if sign.isascii():
                QTest.keyClicks(self.focus, sign)
            else:
                self.press_sign(sign)

    def press_sign(self, sign: str) -> None:
        no_key = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.focus, QKeyEvent(QKeyEvent.Type.KeyPress, 0, no_key, sign))

    def listens_and_notes(self) -> None:
        """Note a speech while it is told, and put on the list who asks in the chat."""
        practice, name = self.program.window.guides.practice, self.speaker
        for line in NOTES[name]:
            self.types(line)
            self.press(Qt.Key.Key_Escape)
            self.press(Qt.Key.Key_Return)
        telling = practice.telling
        assert telling is not None
        # The time that a speech takes goes by.
        telling.go_on(telling.length)
        practice.show()
        if self.panel.chat.text():
            self.press(Qt.Key.Key_L, CTRL)
            self.types("fat")
            self.press(Qt.Key.Key_Return)
            self.qtbot.waitUntil(self.program.window.floor.note.editor.hasFocus)

    def goes_on(self) -> None:
        """Give the floor to the next; a second press within a second is taken for a slip."""
        before = self.speaker
        self.press(Qt.Key.Key_Return, CTRL)
        self.qtbot.waitUntil(lambda: self.speaker != before)


@pytest.fixture
def newcomer(qtbot: QtBot) -> Generator[Newcomer]:
    program = Program(None)
    program.window.resize(1366, 768)
    with qtbot.waitSignal(program.window.painted):
        program.window.show()
    program.window.activateWindow()
    program.load()
    yield Newcomer(program, qtbot)
    program.window.close()
    program.window.close()
    program.end()
    program.window.deleteLater()


def _begin(newcomer: Newcomer) -> None:
    page = newcomer.program.window.findChild(StartPage)
    assert page is not None
    newcomer.qtbot.waitUntil(page.new_button.hasFocus)
    newcomer.press(Qt.Key.Key_Down)
    assert page.practise_button.hasFocus()
    newcomer.press(Qt.Key.Key_Return)
    newcomer.qtbot.waitUntil(lambda: newcomer.program.desk.is_open)
    newcomer.qtbot.waitUntil(newcomer.program.window.floor.note.editor.hasFocus)


def _hold(newcomer: Newcomer) -> None:
    newcomer.press(Qt.Key.Key_R, CTRL)
    for name in speeches():
        assert newcomer.speaker == name
        newcomer.listens_and_notes()
        assert "Ctrl+Enter" in newcomer.panel.prompt.text()
        newcomer.goes_on()
    assert newcomer.panel.prompt.text().startswith("The call is over. Alt+4")


# L7
def test_a_practice_call_goes_from_the_start_page_to_a_word_file_by_keyboard(
    newcomer: Newcomer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Summary.docx"

    def choose(*_: object) -> tuple[str, str]:
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window = newcomer.program.window

    _begin(newcomer)
    _hold(newcomer)
    newcomer.press(Qt.Key.Key_4, ALT)
    assert "Ctrl+E makes the Word file" in newcomer.panel.prompt.text()
    newcomer.press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: isinstance(window.sheets.shown, ExportSheet))
    with qtbot.waitSignal(window.rooms.summary.exporter.finished):
        newcomer.press(Qt.Key.Key_Space)

    texts = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert texts[1].startswith("6th practice townhall between the co-facilitators")
    whole = "\n".join(texts)
    assert "9 participants (8 stakeholders and 1 UN entity) took the floor" in whole
    for said in ("harbour lights", "quiet bands", "take their consent back", "floodlights"):
        assert said in whole
    assert "the line broke twice" not in whole
    assert len(newcomer.program.desk.state.all(Intervention)) == 10
