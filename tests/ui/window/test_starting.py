"""Starting: what a file shows at once, then the session itself; and files that do not open."""

import json
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.glance import read_glance
from townnotes.safety.backups import OPENED, back_up
from townnotes.safety.old_notes import old_notes
from townnotes.session import Session
from townnotes.settings import data_folder
from townnotes_ui.prepare.next_sheet import NextSheet
from townnotes_ui.program import Program
from townnotes_ui.starting.start_page import StartPage

Opened = Generator[list[Program]]


@pytest.fixture
def programs(qapp: QApplication) -> Opened:
    """Close what a test opens."""
    opened: list[Program] = []
    yield opened
    for program in opened:
        program.window.close()
        program.window.close()
        program.end()
        program.window.deleteLater()


# A2
def test_the_next_in_series_is_begun_from_the_one_that_is_open(
    programs: list[Program], file: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    program = _start(programs, file, qtbot)
    program.load()
    qtbot.waitUntil(lambda: program.desk.is_open)
    target = tmp_path / "next.townnotes"

    def choose(*_: object) -> tuple[str, str]:
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)

    program.window.sheets.show_next()
    sheet = program.window.sheets.shown
    assert isinstance(sheet, NextSheet)
    assert "4th virtual townhall" in sheet.head.text()
    assert "1 theme" in sheet.carried.text()
    QTest.keyClick(sheet, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: program.desk.is_open and program.desk.session.path == target)
    assert program.desk.state.session.ordinal == 4
    assert program.window.room == "prepare"
    assert file.exists()


def _start(programs: list[Program], path: Path | None, qtbot: QtBot) -> Program:
    program = Program(path)
    programs.append(program)
    # The keys are made after the first paint.
    with qtbot.waitSignal(program.window.painted):
        program.window.show()
    program.window.activateWindow()
    return program


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a townhall with one who spoke, one who speaks and one who waits."""
    townhall = Townhall(tmp_path / "a.townnotes")
    townhall.theme("pay")
    first, second, third = (townhall.participant(f"Speaker {n}") for n in "123")
    townhall.speaks(first, "one #pay", "> two")
    townhall.asks(second)
    townhall.next()
    townhall.types("three")
    townhall.asks(third)
    townhall.session.close()
    return tmp_path / "a.townnotes"


def _texts(program: Program) -> list[str]:
    return program.window.floor.note.editor.toPlainText().split("\n")


def _page_says(program: Program) -> str:
    page = program.window.findChild(StartPage)
    assert page is not None
    assert page.isVisible()
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_the_first_paint_shows_what_the_session_will(
    programs: list[Program], file: Path, qtbot: QtBot
) -> None:
    program = _start(programs, file, qtbot)
    floor = program.window.floor
    glance = read_glance(file)
    first = (tuple(floor.speakers.spoke.rows), tuple(floor.themes.model.rows), _texts(program))
    assert not program.desk.is_open

    program.load()
    qtbot.waitUntil(lambda: program.desk.is_open)

    assert glance == glance_at(program.desk.state)
    rows = (tuple(floor.speakers.spoke.rows), tuple(floor.themes.model.rows), _texts(program))
    assert rows == first
    assert rows[2] == ["three", ""]


def test_what_is_typed_before_the_session_is_loaded_is_kept(
    programs: list[Program], file: Path, qtbot: QtBot
) -> None:
    program = _start(programs, file, qtbot)
    editor = program.window.floor.note.editor
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "four")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    program.load()
    qtbot.waitUntil(lambda: program.desk.is_open)
    qtbot.waitUntil(lambda: len(program.desk.state.all(Intervention)) == 3)

    second = program.desk.state.all(Intervention)[1]
    texts = [point.text for point in program.desk.state.points_of(second.id)]
    assert texts == ["three", "four"]


def test_without_a_file_a_calm_page_offers_two_ways_to_begin(
    programs: list[Program], qtbot: QtBot
) -> None:
    program = _start(programs, None, qtbot)

    assert "townnotes" in _page_says(program)
    assert program.window.room == ""


@pytest.mark.parametrize("content", [None, b"", b"a letter, not a session", b"\0" * 5000])
def test_a_file_that_does_not_open_is_said_in_a_sentence(
    programs: list[Program], tmp_path: Path, content: bytes | None, qtbot: QtBot
) -> None:
    path = tmp_path / "other.townnotes"
    if content is not None:
        path.write_bytes(content)
    program = _start(programs, path, qtbot)

    program.load()
    qtbot.waitUntil(lambda: "not opened" in _page_says(program))

    assert str(path) in _page_says(program)
    assert "Traceback" not in _page_says(program)
    assert not program.desk.is_open


def test_a_new_townhall_begins_in_prepare(
    programs: list[Program], tmp_path: Path, qtbot: QtBot
) -> None:
    program = _start(programs, None, qtbot)

    program.begin(tmp_path / "new.townnotes")
    qtbot.waitUntil(lambda: program.desk.is_open)

    assert program.window.room == "prepare"
    assert program.desk.state.session.format == "virtual"
    assert program.desk.session.is_saved


def test_another_session_takes_the_place_of_the_first(
    programs: list[Program], file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program = _start(programs, file, qtbot)
    program.load()
    qtbot.waitUntil(lambda: program.desk.is_open)
    QTest.keyClicks(program.window.floor.note.editor, " more")
    new = tmp_path / "new.townnotes"

    program.begin(new)
    qtbot.waitUntil(lambda: program.desk.session.path == new)
    assert not program.desk.state.all(Intervention)

    program.open(file)
    qtbot.waitUntil(lambda: program.desk.session.path == file)
    assert program.window.room == "floor"
    assert _texts(program) == ["three", "more", ""]


@pytest.mark.parametrize("words", [20, 40, 60])
def test_a_long_sentence_on_the_page_is_shown_whole(
    programs: list[Program], words: int, qtbot: QtBot
) -> None:
    program = _start(programs, None, qtbot)
    page = program.window.findChild(StartPage)
    assert page is not None
    sentence = "is not there " * words

    page.show_trouble(sentence)

    label = next(one for one in page.findChildren(QLabel) if one.text() == sentence)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_what_is_typed_while_a_session_is_being_opened_is_in_its_note(
    programs: list[Program], file: Path, qtbot: QtBot
) -> None:
    program = _start(programs, None, qtbot)
    program.open(file)
    page = program.window.findChild(StartPage)
    assert page is not None
    QTest.keyClicks(page, "the young")
    qtbot.waitUntil(lambda: program.desk.is_open)
    program.window.floor.note.keeper.save()

    speaking = program.desk.state.all(Intervention)[-1].id
    texts = [one.text for one in program.desk.state.points_of(speaking)]
    assert texts == ["three", "the young"]


def test_what_is_typed_while_a_file_that_fails_is_being_opened_is_kept_as_a_text(
    qtbot: QtBot, tmp_path: Path
) -> None:
    program = Program(None)
    qtbot.addWidget(program.window)
    program.window.show()
    bad = tmp_path / "bad.townnotes"
    bad.write_text("no session", encoding="utf-8")

    program.open(bad)
    page = program.window.findChild(StartPage)
    assert page is not None
    QTest.keyClicks(page, "the young")
    qtbot.waitUntil(lambda: "not opened" in _page_says(program))
    program.window.close()
    program.end()

    assert [one.text for one in old_notes()] == ["the young"]


def test_after_a_crash_the_backup_of_a_file_that_is_gone_is_offered(
    programs: list[Program], file: Path, qtbot: QtBot
) -> None:
    session = Session.open(file, "me")
    back_up(session, OPENED)()
    session.close()
    file.unlink()
    marker = data_folder() / "running" / "999999.json"
    marker.parent.mkdir(parents=True)
    marker.write_text(json.dumps({"session": str(file), "reopened": False}), encoding="utf-8")

    program = _start(programs, None, qtbot)
    program.load()
    qtbot.waitUntil(lambda: "is not there" in _page_says(program))

    page = program.window.findChild(StartPage)
    assert page is not None
    assert page.backup_button.isVisible()
    page.backup_button.click()
    qtbot.waitUntil(lambda: program.desk.is_open)
    assert len(program.desk.state.all(Point)) == 3
