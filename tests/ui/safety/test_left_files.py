"""A file whose session went on in another says so where it cannot be opened, too."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.safety.left_files import note_left
from townnotes_ui.program import Program
from townnotes_ui.starting.start_page import StartPage


@pytest.fixture
def left(townhall: Townhall) -> Path:
    """Have a townhall that goes on in `b`; returns the file it was in."""
    path = townhall.session.path
    townhall.speaks(townhall.participant("Marta"), "more light")
    townhall.session.go_on_in(path.with_name("b.townnotes"))
    note_left(townhall.session, path)
    townhall.session.close()
    return path


def _started(path: Path, qtbot: QtBot) -> Program:
    program = Program(path)
    with qtbot.waitExposed(program.window):
        program.window.show()
    program.load()
    return program


def _end(program: Program) -> None:
    program.window.close()
    program.end()
    program.window.deleteLater()


def test_a_file_that_was_emptied_offers_the_one_in_which_its_session_went_on(
    left: Path, qtbot: QtBot
) -> None:
    left.write_bytes(b"")
    program = _started(left, qtbot)
    page = program.window.rooms.currentWidget()
    assert isinstance(page, StartPage)
    qtbot.waitUntil(page.last_button.isVisible)

    assert page.last_button.text() == "Go on with “b”"
    page.last_button.click()
    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path == left.with_name("b.townnotes")
    _end(program)


def test_a_damaged_file_that_is_only_shown_offers_it_too(left: Path, qtbot: QtBot) -> None:
    content = bytearray(left.read_bytes())
    content[4096 * 2 : 4096 * 3] = bytes(4096)
    left.write_bytes(content)
    program = _started(left, qtbot)
    qtbot.waitUntil(lambda: program.desk.is_open)

    assert program.desk.session.only_read
    assert "This session went on in" in program.window.banners.file.banner.text
    assert [one.text() for one in program.window.banners.file.banner.choices] == ["Open that one"]
    _end(program)
