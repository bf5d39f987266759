"""Damaged entries in the window: told by whose they are until looked at, and brought back."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.faults.one_page import townhall_of
from tests.faults.one_row import damage_rows
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Point
from townnotes.safety.backups import CLOSED, back_up
from townnotes.safety.opening import open_file
from townnotes.safety.unreadable import unreadable_in
from townnotes_ui.desk import Desk
from townnotes_ui.program import Program
from townnotes_ui.safety.damage_keeper import DamageKeeper
from townnotes_ui.safety.unreadable import UnreadableSheet, told
from townnotes_ui.safety.versions_sheet import VersionsSheet


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a townhall of a few speakers, the last of whom speaks still, and a backup of it."""
    townhall = townhall_of(tmp_path / "a.townnotes", 6, 6)
    townhall.asks(townhall.participant("Last Speaker"))
    townhall.next()
    back_up(townhall.session, CLOSED)()
    townhall.session.close()
    return townhall.session.path


@pytest.fixture
def program(qapp: QApplication, file: Path, qtbot: QtBot) -> Generator[Program]:
    """Damage two lines and a name, and open the file in the program."""
    damage_rows(file, "point 1.0", "point 1.2", "Speaker 2")
    one = Program(file)
    with qtbot.waitSignal(one.window.painted):
        one.window.show()
    one.window.activateWindow()
    one.load()
    qtbot.waitUntil(lambda: one.desk.is_open)
    yield one
    one.window.close()
    one.window.close()
    one.end()
    one.window.deleteLater()


def _choices(program: Program) -> list[str]:
    return [one.text() for one in program.window.banners.unreadable.banner.choices]


def _press(program: Program, name: str) -> None:
    next(
        one for one in program.window.banners.unreadable.banner.choices if one.text() == name
    ).click()


def _texts(program: Program) -> set[str]:
    return {one.text for one in program.desk.state.all(Point)}


def test_whose_lines_are_damaged_is_told_with_the_ways_on(program: Program, qtbot: QtBot) -> None:
    banner = program.window.banners.unreadable.banner

    assert banner.text.startswith("Damaged in the file, and left out: 2 lines of Speaker 1’s ")
    assert "“Name” of a participant" in banner.text
    qtbot.waitUntil(lambda: len(banner.choices) == 3)
    assert _choices(program) == ["Restore it", "Show", "Versions…"]
    assert "has it." in banner.text


def test_one_click_brings_it_back_from_the_backup(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(program.window.banners.unreadable.banner.choices) == 3)

    _press(program, "Restore it")

    assert {"point 1.0", "point 1.2"} <= _texts(program)
    assert program.window.banners.unreadable.banner.isHidden()
    assert program.window.notice.text.startswith("Brought back, as of ")


def test_looked_at_it_is_told_no_more(program: Program, qtbot: QtBot) -> None:
    _press(program, "Show")

    sheet = program.window.findChild(UnreadableSheet)
    assert sheet is not None
    said = [sheet.list.rows.row_at(n) for n in range(3)]
    assert "Speaker 1 · a line" in {one.below for one in said if one}
    assert program.window.banners.unreadable.banner.isHidden()
    assert program.desk.session.aside.unseen() == []


def test_a_row_leads_to_the_note_it_is_of(program: Program, qtbot: QtBot) -> None:
    _press(program, "Show")
    sheet = program.window.findChild(UnreadableSheet)
    assert sheet is not None
    rows = [sheet.list.rows.row_at(n) for n in range(3)]
    place = next(n for n, one in enumerate(rows) if one and one.below.startswith("Speaker 1"))
    sheet.list.setCurrentIndex(sheet.list.rows.index(place, 0))

    QTest.keyClick(sheet.list, Qt.Key.Key_Return)

    note = program.window.floor.note.editor.toPlainText()
    assert "point 1.1" in note


def test_versions_are_one_click_away(program: Program, qtbot: QtBot) -> None:
    _press(program, "Versions…")

    assert program.window.findChild(VersionsSheet) is not None


def test_damaged_earlier_versions_are_told_once_they_were_read(
    townhall: Townhall, qtbot: QtBot
) -> None:
    said = townhall.speaks(townhall.participant("María López"), "as it was")
    point = townhall.state.points_of(said.id)[0]
    townhall.later(10)
    line = TypedLine(point.id, "said better", townhall.time)
    townhall.do(write_lines(townhall.state, said.id, "", [line], {point.id}))
    townhall.session.close()
    damage_rows(townhall.session.path, "as it was", table="earlier")
    desk = Desk("Noor")
    keeper = DamageKeeper(desk, look_ms=0)

    with qtbot.waitSignal(keeper.found):
        desk.open(open_file(townhall.session.path, "me"))

    assert told(unreadable_in(desk.session)) == (
        "Damaged among earlier versions: 1 line of María López’s intervention."
    )
    desk.close()
