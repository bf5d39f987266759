"""The whole program: what it opens and closes is backed up, and a version takes its place."""

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.commands.participants import add_participant
from townnotes.domain.entities import Participant
from townnotes.domain.registers import new_id
from townnotes.safety.backups import CLOSED, backups
from townnotes.settings import load_settings, save_settings
from townnotes.sharing import SharedPlace, keep_place
from townnotes_ui.program import Program
from townnotes_ui.safety.versions_sheet import VersionsSheet

Start = Callable[[], Program]


@pytest.fixture
def start(townhall: Townhall, qtbot: QtBot) -> Generator[Start]:
    """Start the program on a townhall's file, and have it end with the test."""
    townhall.session.close()
    opened: list[Program] = []

    def begin() -> Program:
        program = Program(townhall.session.path)
        opened.append(program)
        with qtbot.waitSignal(program.window.painted):
            program.window.show()
        program.load()
        qtbot.waitUntil(lambda: program.desk.is_open)
        return program

    yield begin
    for program in opened:
        program.window.close()
        program.end()
        program.window.deleteLater()


def _add(program: Program, name: str) -> None:
    program.desk.do("add", lambda state: add_participant(state, new_id(), name))


def _names(program: Program) -> list[str]:
    return [one.name for one in program.desk.state.all(Participant)]


def test_a_session_is_backed_up_as_the_window_closes(start: Start, townhall: Townhall) -> None:
    program = start()
    _add(program, "Marta")

    program.window.close()

    assert [one.why for one in backups(townhall.session.path)] == [CLOSED]


def test_a_version_opened_as_a_session_of_its_own_takes_the_place_of_the_other(
    start: Start, townhall: Townhall, qtbot: QtBot
) -> None:
    program = _with_one_version(start)

    _open_newest(program, qtbot)
    qtbot.waitUntil(lambda: program.desk.is_open)

    assert program.desk.session.path != townhall.session.path
    assert _names(program) == ["Marta"]
    # What stood in the session is in a version of its own: it was closed.
    assert backups(townhall.session.path)[0].why == CLOSED


def test_an_earlier_version_of_a_shared_session_is_not_brought_up_to_date_from_the_folder(
    start: Start, townhall: Townhall, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    settings = load_settings()
    settings.folders = keep_place(settings, SharedPlace(folder, townhall.state.session.id))
    save_settings(settings)
    program = _with_one_version(start)
    assert program.window.folder.sharing is not None

    _open_newest(program, qtbot)
    qtbot.waitUntil(lambda: program.desk.is_open)

    assert program.window.folder.sharing is None


def _with_one_version(start: Start) -> Program:
    program = start()
    _add(program, "Marta")
    program.window.close()
    program = start()
    _add(program, "Idris")
    return program


def _open_newest(program: Program, qtbot: QtBot) -> None:
    first = program.desk.session.path
    program.window.sheets.show_versions()
    sheet = program.window.sheets.shown
    assert isinstance(sheet, VersionsSheet)
    qtbot.waitUntil(sheet.own.isEnabled)
    sheet.own.click()
    qtbot.waitUntil(lambda: not program.desk.is_open or program.desk.session.path != first)
