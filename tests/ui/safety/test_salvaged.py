"""A damaged file in the window: shown, never changed, and gone on with in a copy."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.faults.one_page import lose_a_page, townhall_of
from townnotes.domain.entities import Point
from townnotes.safety.backups import backups, former
from townnotes.safety.old_notes import old_notes
from townnotes.settings import data_folder
from townnotes_ui.program import Program
from townnotes_ui.safety.salvaged import GoOnSheet
from townnotes_ui.starting.start_page import StartPage


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a townhall of a few speakers, the last of whom speaks still."""
    townhall = townhall_of(tmp_path / "a.townnotes", 6, 6)
    townhall.asks(townhall.participant("Last Speaker"))
    townhall.next()
    townhall.types("three")
    townhall.session.close()
    return townhall.session.path


@pytest.fixture
def program(qapp: QApplication, file: Path, qtbot: QtBot) -> Generator[Program]:
    """Open the program on the file, its session not yet loaded."""
    one = Program(file)
    with qtbot.waitSignal(one.window.painted):
        one.window.show()
    one.window.activateWindow()
    yield one
    one.window.close()
    one.window.close()
    one.end()
    one.window.deleteLater()


@pytest.fixture
def damaged(program: Program, file: Path, qtbot: QtBot) -> Program:
    """Damage a page of the file before the program loads it."""
    lose_a_page(file)
    program.load()
    qtbot.waitUntil(lambda: program.desk.is_open)
    return program


def _choices(program: Program) -> list[str]:
    return [one.text() for one in program.window.banners.salvaged.banner.choices]


def _press(program: Program, name: str) -> None:
    banner = program.window.banners.salvaged.banner
    next(one for one in banner.choices if one.text().startswith(name)).click()


def test_a_damaged_file_is_shown_with_what_is_missing_and_the_way_on(damaged: Program) -> None:
    said = damaged.window.banners.salvaged.banner.text

    assert "“a.townnotes” is damaged, or" in said
    assert "of at least" in said
    assert _choices(damaged) == ["Continue in a salvaged copy"]
    assert damaged.window.floor.note.editor.toPlainText().startswith("three")


def test_what_is_typed_over_a_damaged_file_goes_along_into_the_copy(
    damaged: Program, file: Path, qtbot: QtBot
) -> None:
    before = file.read_bytes()
    QTest.keyClicks(damaged.window.floor.note.editor, "f")
    sheet = damaged.window.sheets.shown
    assert isinstance(sheet, GoOnSheet)
    QTest.keyClicks(sheet, "o")
    QTest.keyClicks(damaged.window.floor.note.editor, "ur and more")

    _press(damaged, "Continue")
    qtbot.waitUntil(lambda: damaged.desk.is_open and not damaged.desk.session.only_read)

    copy = file.with_name("a (salvaged).townnotes")
    assert damaged.desk.session.path == copy
    qtbot.waitUntil(lambda: "more" in damaged.window.floor.note.editor.toPlainText())
    damaged.window.floor.note.keeper.save()
    assert damaged.desk.session.is_saved
    assert damaged.window.banners.salvaged.banner.text == ""
    texts = damaged.window.floor.note.editor.toPlainText().split("\n")
    assert [one for one in texts if one] == ["three", "four and more"]
    assert file.read_bytes() == before


def _texts_kept() -> list[str]:
    return [one.text for one in old_notes()]


def test_what_is_typed_over_a_damaged_file_is_kept_as_a_text_from_the_first_words_on(
    damaged: Program, qtbot: QtBot
) -> None:
    QTest.keyClicks(damaged.window.floor.note.editor, "f")
    damaged.window.sheets.close()
    QTest.keyClicks(damaged.window.floor.note.editor, "our")

    qtbot.waitUntil(lambda: _texts_kept() == ["four"])


def test_closed_over_a_damaged_file_what_was_typed_is_a_text_that_the_next_start_offers(
    damaged: Program,
) -> None:
    QTest.keyClicks(damaged.window.floor.note.editor, "f")
    damaged.window.sheets.close()
    QTest.keyClicks(damaged.window.floor.note.editor, "our")

    damaged.window.close()
    assert "offered when townnotes starts" in damaged.window.notice.text
    assert damaged.window.close()

    assert _texts_kept() == ["four"]


def test_what_has_gone_along_into_the_copy_is_no_text_any_more(
    damaged: Program, qtbot: QtBot
) -> None:
    QTest.keyClicks(damaged.window.floor.note.editor, "f")
    qtbot.waitUntil(lambda: _texts_kept() == ["f"])

    _press(damaged, "Continue")
    qtbot.waitUntil(lambda: damaged.desk.is_open and not damaged.desk.session.only_read)

    qtbot.waitUntil(lambda: _texts_kept() == [])
    assert "f" in [one.text for one in damaged.desk.state.all(Point)]


def test_another_session_opened_instead_gets_nothing_of_what_was_typed(
    damaged: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    other = townhall_of(tmp_path / "other.townnotes", 1, 1)
    other.session.close()
    QTest.keyClicks(damaged.window.floor.note.editor, "f")

    damaged.open(other.session.path)
    qtbot.waitUntil(lambda: damaged.desk.is_open and not damaged.desk.session.only_read)

    assert "f" not in [one.text for one in damaged.desk.state.all(Point)]
    assert _texts_kept() == ["f"]


def test_enter_goes_on_where_the_first_key_asked(
    damaged: Program, file: Path, qtbot: QtBot
) -> None:
    QTest.keyClicks(damaged.window.floor.note.editor, "x")
    sheet = damaged.window.sheets.shown
    assert sheet is not None
    QTest.keyClick(sheet, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: file.with_name("a (salvaged).townnotes").exists())
    qtbot.waitUntil(lambda: damaged.desk.is_open and not damaged.desk.session.only_read)


def test_a_change_of_a_damaged_file_is_refused_in_a_sentence(damaged: Program) -> None:
    points = len(list(damaged.desk.state.registers()))

    damaged.window.floor.note.keeper.mark_gap()

    assert "Continue in a salvaged copy" in damaged.window.notice.text
    assert len(list(damaged.desk.state.registers())) == points


def test_what_was_typed_and_is_in_no_file_is_said_before_closing(damaged: Program) -> None:
    QTest.keyClicks(damaged.window.floor.note.editor, "x")

    damaged.window.close()

    assert damaged.window.isVisible()
    assert "in no session" in damaged.window.notice.text


def test_the_newest_backup_of_a_damaged_file_is_opened_in_a_copy(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    backup = former(file, data_folder() / "backups") / "2026-03-11 14-00-00 opening.townnotes"
    backup.parent.mkdir(parents=True)
    backup.write_bytes(file.read_bytes())
    lose_a_page(file)
    program.load()
    qtbot.waitUntil(lambda: program.desk.is_open)

    _press(program, "Open the backup")
    qtbot.waitUntil(lambda: program.desk.is_open and not program.desk.session.only_read)

    assert program.desk.session.path.name.startswith("a (backup ")
    assert backup.exists()


def test_where_nothing_can_be_read_the_start_page_offers_the_backup(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    backup = former(file, data_folder() / "backups") / "2026-03-11 14-00-00 opening.townnotes"
    backup.parent.mkdir(parents=True)
    backup.write_bytes(file.read_bytes())
    file.write_bytes(bytes(5000))
    program.load()
    qtbot.waitUntil(lambda: program.window.findChild(StartPage) is not None)
    page = program.window.findChild(StartPage)
    assert page is not None
    qtbot.waitUntil(page.backup_button.isVisible)

    page.backup_button.click()

    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.desk.session.path.name.startswith("a (backup ")


def test_what_is_only_shown_of_a_damaged_file_is_not_kept_as_a_version_of_it(
    damaged: Program, file: Path
) -> None:
    damaged.window.close_session()
    damaged.desk.close()

    assert backups(file) == []
