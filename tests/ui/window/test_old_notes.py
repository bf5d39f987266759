"""Notes that earlier versions kept as texts are offered on the start page; none goes by itself."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.commands.opening import opening_id
from townnotes.safety.old_notes import old_notes
from townnotes.settings import data_folder
from townnotes_ui.program import Program
from townnotes_ui.safety import old_notes as offered
from townnotes_ui.safety.old_notes_sheet import OldNotesSheet
from townnotes_ui.starting.start_page import StartPage

WORDS = "welcome to all\n\nthe rules were read\n"


@pytest.fixture
def note(own_home: None) -> Path:
    path = data_folder() / "reports" / "unsaved note 2026-03-11 140000.txt"
    path.parent.mkdir(parents=True)
    path.write_text(WORDS, encoding="utf-8")
    return path


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot) -> Generator[Program]:
    """Start without a file."""
    one = Program(None)
    with qtbot.waitSignal(one.window.painted):
        one.window.show()
    yield one
    one.window.close()
    one.window.close()
    one.end()
    one.window.deleteLater()


def _page(program: Program) -> StartPage:
    page = program.window.rooms.currentWidget()
    assert isinstance(page, StartPage)
    return page


def _sheet(program: Program, qtbot: QtBot) -> OldNotesSheet:
    program.load()
    page = _page(program)
    qtbot.waitUntil(page.old_notes_button.isVisible)
    page.old_notes_button.click()
    sheet = program.window.sheets.shown
    assert isinstance(sheet, OldNotesSheet)
    return sheet


def test_without_one_nothing_is_offered(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.opener.old_notes_found):
        program.load()

    assert not _page(program).old_notes_button.isVisible()


def test_it_is_shown_with_its_date_and_its_words(
    note: Path, program: Program, qtbot: QtBot
) -> None:
    sheet = _sheet(program, qtbot)

    (row,) = sheet.list.rows.rows
    assert row.text == "welcome to all"
    assert row.below[:4].isdigit()
    assert sheet.words.toPlainText() == WORDS


def test_it_is_put_into_the_opening_note_of_a_session_and_only_then_deleted(
    note: Path, program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    townhall = Townhall(tmp_path / "a.townnotes")
    townhall.speaks(townhall.participant("Marta Kovač"), "night work")
    townhall.session.close()

    # The system's own dialog, which a test cannot answer.
    def answer(_: object) -> Path:
        return townhall.session.path

    monkeypatch.setattr(offered, "ask_path", answer)

    _sheet(program, qtbot).put_button.click()
    assert note.exists()
    qtbot.waitUntil(lambda: not note.exists())

    state = program.desk.state
    said = [point.text for point in state.points_of(opening_id(state))]
    assert said == ["welcome to all", "the rules were read"]


def test_it_is_copied_and_stays(note: Path, program: Program, qtbot: QtBot) -> None:
    sheet = _sheet(program, qtbot)

    sheet.copy_button.click()

    assert QGuiApplication.clipboard().text() == WORDS
    assert note.exists()


def test_it_is_discarded_at_the_second_press_alone(
    note: Path, program: Program, qtbot: QtBot
) -> None:
    sheet = _sheet(program, qtbot)

    sheet.discard_button.click()
    assert note.exists()
    sheet.discard_button.click()

    assert not note.exists()
    assert not old_notes()
    assert not _page(program).old_notes_button.isVisible()
