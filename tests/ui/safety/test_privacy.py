"""Erasing, the clean copy and the date until which a session is kept, in the real window."""

import shutil
from collections.abc import Callable, Generator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import Hands
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Intervention, Participant, Point
from townnotes.session import Session
from townnotes.settings import data_folder
from townnotes_ui.program import Program
from townnotes_ui.safety.clean_copy_sheet import CleanCopySheet
from townnotes_ui.safety.erase_sheet import EraseSheet
from townnotes_ui.safety.retention import RetentionSheet, days_over


@pytest.fixture
def noted(townhall: Townhall) -> Path:
    """Have a townhall in which Marta spoke, and Bo named her."""
    marta = townhall.participant("Marta Kovač", email="marta@example.org")
    townhall.speaks(marta, "We need rest")
    townhall.later(60)
    townhall.speaks(townhall.participant("Bo"), "as Ms Kovač said")
    townhall.session.close()
    return townhall.session.path


@pytest.fixture
def program(noted: Path, qtbot: QtBot) -> Generator[Program]:
    one = Program(noted)
    with qtbot.waitExposed(one.window):
        one.window.show()
    one.load()
    qtbot.waitUntil(lambda: one.desk.is_open)
    yield one
    one.window.close()
    one.end()
    one.window.deleteLater()


def _sheet(program: Program) -> EraseSheet:
    program.window.banners.privacy.show_erase()
    sheet = program.window.sheets.shown
    assert isinstance(sheet, EraseSheet)
    return sheet


def _until(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()))


def test_a_person_is_erased_from_session_and_backups_and_the_session_goes_on(
    program: Program, noted: Path, qtbot: QtBot
) -> None:
    backup = data_folder() / "backups" / "practice" / "then.townnotes"
    backup.parent.mkdir(parents=True)
    shutil.copyfile(noted, backup)
    sheet = _sheet(program)
    _until(qtbot, lambda: "session’s backup" in sheet.backups.text())
    sheet.field.setText("kovac")
    sheet.field.textEdited.emit("kovac")
    _until(qtbot, lambda: "Marta Kovač" in sheet.button.text() and sheet.button.isEnabled())

    sheet.button.click()
    banner = program.window.banners.privacy.banner
    _until(qtbot, lambda: "Erased from the session and its " in banner.text)

    assert program.desk.is_open
    assert [one.name for one in program.desk.state.all(Participant)] == ["", "Bo"]
    assert "a point of Bo: “as Ms Kovač said”" in banner.text
    for path in (noted, backup):
        assert b"Marta" not in path.read_bytes()


def _is_whole(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect() == part.rect()


def _chosen(program: Program, qtbot: QtBot) -> EraseSheet:
    """Choose Marta, with a version of the session beside it."""
    sheet = _sheet(program)
    sheet.field.setText("kovac")
    sheet.field.textEdited.emit("kovac")
    _until(qtbot, lambda: sheet.others.isVisible() and sheet.button.isEnabled())
    return sheet


@pytest.fixture
def version(noted: Path) -> Path:
    """Keep a version of the session as a file of its own."""
    return Path(shutil.copyfile(noted, noted.with_name("session (of then).townnotes")))


def test_another_file_of_the_session_is_offered_by_name_and_erased_from(
    version: Path, program: Program, qtbot: QtBot
) -> None:
    sheet = _chosen(program, qtbot)
    assert sheet.others.box.text() == "In another file of this session, too"
    assert sheet.others.said.text() == str(version)

    sheet.button.click()
    banner = program.window.banners.privacy.banner
    _until(qtbot, lambda: "Erased from the session" in banner.text)

    assert "and “session (of then).townnotes”." in banner.text

    assert b"Marta" not in version.read_bytes()
    assert "In “session (of then).townnotes” 1 text still names them" in banner.text


def test_the_other_files_and_the_button_are_seen_whole_on_a_small_laptop(
    version: Path, program: Program, qtbot: QtBot
) -> None:
    program.window.resize(1280, 720)
    for name in ("of yesterday", "of the day before"):
        shutil.copyfile(version, version.with_name(f"session ({name}).townnotes"))

    sheet = _chosen(program, qtbot)

    assert sheet.others.box.text() == "In 3 other files of this session, too"
    for part in (sheet.others, sheet.button):
        qtbot.waitUntil(partial(_is_whole, part))


def test_another_file_that_is_left_as_it_is_is_said_to_hold_the_name_still(
    version: Path, program: Program, qtbot: QtBot
) -> None:
    sheet = _chosen(program, qtbot)
    sheet.others.box.setChecked(False)

    sheet.button.click()
    banner = program.window.banners.privacy.banner
    said = "The name is still in other files of this session: “session (of then).townnotes”."
    _until(qtbot, lambda: said in banner.text)

    assert b"Marta" in version.read_bytes()


def test_the_sheet_says_what_stays_and_which_texts_name_them(
    program: Program, qtbot: QtBot
) -> None:
    sheet = _sheet(program)
    sheet.field.setText("mart")
    sheet.field.textEdited.emit("mart")

    _until(qtbot, lambda: "1 intervention with 1 point will stay" in sheet.said.text())

    assert "“as Ms Kovač said”" in sheet.texts.text()


def test_nobody_is_erased_of_whom_it_is_not_said_yet_what_goes(
    program: Program, qtbot: QtBot
) -> None:
    sheet = _sheet(program)
    assert not sheet.button.isEnabled()
    _until(qtbot, sheet.button.isEnabled)
    assert sheet.button.text() == "Erase Bo permanently"

    sheet.list.setCurrentIndex(sheet.list.rows.index(1, 0))
    assert not sheet.button.isEnabled()
    sheet.list.taken.emit("1")
    _until(qtbot, sheet.button.hasFocus)

    assert sheet.button.text() == "Erase Marta Kovač permanently"
    assert sheet.said.text().startswith("1 intervention with 1 point will stay.")


def test_a_name_that_nobody_has_any_more_can_be_erased_from_earlier_words(
    program: Program, qtbot: QtBot
) -> None:
    sheet = _sheet(program)
    sheet.field.setText("Nobody Here")
    sheet.field.textEdited.emit("Nobody Here")

    _until(qtbot, lambda: "Nobody Here" in sheet.button.text())

    assert not sheet.anonymize.isEnabled()


def test_a_clean_copy_is_written_where_one_says(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands.adds("Marta")
    hands.next()
    hands.types("stays\n// mine alone")
    hands.saves()
    target = tmp_path / "out.townnotes"

    def choose(*_: object) -> tuple[str, str]:
        return str(target), ""

    monkeypatch.setattr("townnotes_ui.files.QFileDialog.getSaveFileName", choose)

    hands.window.banners.privacy.show_clean_copy()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, CleanCopySheet)
    sheet.button.click()
    hands.until(lambda: target.exists() and str(target) in hands.window.notice.text)

    copy = Session.open(target, "reader")
    assert [one.text for one in copy.state.all(Point)] == ["stays"]
    assert len(copy.state.all(Intervention)) == 1
    copy.close()


def test_a_session_past_its_date_reminds_and_deletes_nothing(hands: Hands) -> None:
    today = date(2026, 3, 11)
    for keep, is_over in ((today, False), (today - timedelta(days=1), True)):
        hands.townhall.do(change_details(hands.state, keep_until=keep.isoformat()))
        assert bool(days_over(hands.state, today)) == is_over

    hands.window.banners.privacy.remind()
    banner = hands.window.banners.privacy.banner
    assert "kept until 10 March 2026" in banner.text
    banner.choices[0].click()

    sheet = hands.window.sheets.shown
    assert isinstance(sheet, RetentionSheet)
    hands.until(lambda: sheet.backups.text() == "There are no backups")
    assert hands.townhall.session.path.exists()


def test_the_backups_of_a_session_past_its_date_are_deleted_at_the_second_press(
    hands: Hands,
) -> None:
    hands.townhall.do(change_details(hands.state, keep_until="2026-03-01"))
    backup = data_folder() / "backups" / "practice" / "then.townnotes"
    backup.parent.mkdir(parents=True)
    shutil.copyfile(hands.townhall.session.path, backup)
    hands.window.banners.privacy.show_retention()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, RetentionSheet)
    hands.until(lambda: sheet.backups.text() == "Delete the backup")

    sheet.backups.click()
    assert backup.exists()
    sheet.backups.click()

    hands.until(lambda: not backup.exists())
