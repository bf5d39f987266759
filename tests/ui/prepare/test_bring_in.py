"""Lists and reports brought in at the window: what is shown before, and what is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.hands import CTRL, Hands
from townnotes.domain.entities import Participant
from townnotes_ui.prepare.bring_in_rows import note_on
from townnotes_ui.prepare.bring_in_sheet import BringInSheet

REPORT = (
    "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
    "Ben Ito (Host),,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
    "Cy Otto,cy@x.example,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
    "Iris Vale,,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
)


def sheet_of(hands: Hands) -> BringInSheet:
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, BringInSheet)
    hands.qtbot.waitUntil(lambda: bool(sheet.model.rows) or not sheet.trouble.isHidden())
    return sheet


def dropped(hands: Hands, folder: Path, name: str, text: str) -> BringInSheet:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    hands.window.rooms.take_dropped([file])
    return sheet_of(hands)


def test_a_list_that_is_dropped_says_what_it_is_and_writes_nothing(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Organization\nBen Ito,Reed\nCy Otto,Moss\n")

    assert sheet.head.text() == "List of people: 2 rows, 2 people"
    assert len(hands.state.all(Participant)) == before


def test_enter_brings_in_who_is_ticked_and_one_undo_takes_it_back(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Organization\nBen Ito,Reed\nCy Otto,Moss\n")

    QTest.keyClick(sheet.list, Qt.Key.Key_Space)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    new = hands.state.all(Participant)[before:]
    hands.window.rooms.undo()

    assert [one.name for one in new] == ["Cy Otto"]
    assert len(hands.state.all(Participant)) == before


def test_a_report_gives_the_number_with_its_trail_and_adds_nobody(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "report.csv", REPORT)

    QTest.keyClick(sheet, Qt.Key.Key_Return)

    details = hands.state.session
    assert len(hands.state.all(Participant)) == before
    assert (details.attendance, details.attendance_trail) == (2, "3 rows, 1 host excluded: 2")


def test_a_host_is_counted_where_that_is_wanted(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "report.csv", REPORT)

    sheet.hosts.click()

    assert sheet.said.text().endswith("3 rows: 3")
    assert note_on(sheet.model.rows[0]) == "counted"


def test_a_row_is_corrected_in_place(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Organization\nBen Ito,Reed\nCy Otto,Moss\n")

    QTest.keyClick(sheet.list, Qt.Key.Key_F2)
    hands.types("Ben Itō, Reed Bank\n")

    person = sheet.model.rows[0].brought.person
    assert (person.name, person.organization) == ("Ben Itō", "Reed Bank")


def test_a_correction_stands_though_another_row_is_begun(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Organization\nBen Ito,Reed\nCy Otto,Moss\n")

    sheet.mend(0)
    hands.types("Ben Itō, Reed Bank")
    sheet.mend(1)
    hands.types("Cy Ott, Moss\n")

    assert [row.brought.person.name for row in sheet.model.rows] == ["Ben Itō", "Cy Ott"]
    assert not [one for one in sheet.findChildren(QLineEdit) if one.isVisible()]


def test_a_correction_goes_in_with_the_button_though_enter_was_not_pressed(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Organization\nBen Ito,Reed\nCy Otto,Moss\n")

    sheet.mend(0)
    hands.types("Ben Itō, Reed Bank")
    sheet.button.click()

    assert "Ben Itō" in [one.name for one in hands.state.all(Participant)]


def test_what_was_copied_is_pasted_into_the_table_of_participants(hands: Hands) -> None:
    hands.window.show_room("prepare")
    hands.window.rooms.prepare.sections.setCurrentRow(1)
    QGuiApplication.clipboard().setText("OHM Dana, Harbour Friends\nLEITNER Bruno, Pier Union")
    hands.window.rooms.prepare.participants.table.setFocus()

    hands.press(Qt.Key.Key_V, CTRL)

    names = [row.brought.person.name for row in sheet_of(hands).model.rows]
    assert names == ["Dana Ohm", "Bruno Leitner"]


def test_a_file_that_is_nothing_is_refused_in_the_sheet(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "x.csv", "the quick brown fox\njumps\n")

    assert "could not be read" in sheet.trouble.text()
    assert not sheet.hint.isVisible()


def test_a_report_that_adds_nobody_says_so(hands: Hands, tmp_path: Path) -> None:
    asked = "#,Question,Asker Name,Asker Email,Answer\n1,What now?,Ben Ito,,Soon\n"
    sheet = dropped(hands, tmp_path, "qa.csv", asked)

    assert sheet.head.text() == "Zoom questions and answers: 1 row, 1 answer or question"
    assert sheet.trouble.text() == "There is nobody in it who could be brought in."
    assert not sheet.list.isVisible()
    assert not sheet.hint.isVisible()
