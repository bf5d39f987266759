"""Lists brought in at the window: what is shown before, and what is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.bring_in.sheet_hands import LIST, cells, dropped, go_to, mends, new_people, sheet_of
from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes.domain.entities import Participant
from townnotes_ui.bring_in.words import bad_lines


def test_a_list_that_is_dropped_says_what_it_is_and_writes_nothing(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "list.csv", LIST)

    assert sheet.head.text() == "List of people: 2 rows, 2 people"
    assert cells(sheet, 0) == ["new", "Ben Ito", "Reed", ""]
    assert len(hands.state.all(Participant)) == before


def test_enter_brings_in_who_is_ticked_and_one_undo_takes_it_back(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    dropped(hands, tmp_path, "list.csv", LIST)

    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return)
    new = new_people(hands, before)
    hands.window.rooms.undo()

    assert [one.name for one in new] == ["Cy Otto"]
    assert len(hands.state.all(Participant)) == before


def test_a_cell_is_mended_in_place(hands: Hands, tmp_path: Path) -> None:
    before = len(hands.state.all(Participant))
    dropped(hands, tmp_path, "list.csv", LIST)

    mends(hands, "Ben Itō")
    hands.press(Qt.Key.Key_Return)

    assert [one.name for one in new_people(hands, before)] == ["Ben Itō", "Cy Otto"]


def test_what_is_typed_holds_for_all_rows_chosen(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", LIST)
    go_to(sheet, 0, "Organization")

    hands.press(Qt.Key.Key_Down, SHIFT)
    mends(hands, "Reed Bank")

    assert [cells(sheet, one)[2] for one in (0, 1)] == ["Reed Bank", "Reed Bank"]


def test_a_name_is_mended_in_its_own_row_alone(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", LIST)

    hands.press(Qt.Key.Key_Down, SHIFT)
    mends(hands, "Cy Ott")

    assert [cells(sheet, one)[1] for one in (0, 1)] == ["Ben Ito", "Cy Ott"]


def test_several_rows_are_left_out_at_once_and_taken_in_again(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", LIST)

    hands.press(Qt.Key.Key_Down, SHIFT)
    hands.press(Qt.Key.Key_Space)
    left = [cells(sheet, one)[0] for one in (0, 1)]
    hands.press(Qt.Key.Key_Space)

    assert left == ["left out", "left out"]
    assert [cells(sheet, one)[0] for one in (0, 1)] == ["new", "new"]


def test_a_correction_goes_in_with_the_button_though_enter_was_not_pressed(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", LIST)

    hands.press(Qt.Key.Key_F2)
    hands.types("Ben Itō")
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)

    assert "Ben Itō" in [one.name for one in hands.state.all(Participant)]


def test_a_known_participant_is_told_to_be_filled_in(hands: Hands, tmp_path: Path) -> None:
    known = hands.state.all(Participant)[0]
    sheet = dropped(hands, tmp_path, "list.csv", f"Name,Email\n{known.name},a@x.example\n")

    assert cells(sheet, 0)[0] == "known"
    assert cells(sheet, 0)[-1] == "e-mail filled in"
    assert sheet.button.text() == "Fill in 1 person  ↵"


def test_what_is_typed_on_the_floor_is_noted_though_people_are_being_brought_in(
    hands: Hands, tmp_path: Path
) -> None:
    dropped(hands, tmp_path, "list.csv", LIST)

    hands.types("now")

    assert hands.window.sheets.shown is None
    assert hands.lines == ["now"]


def test_what_was_copied_is_pasted_into_the_table_of_participants(hands: Hands) -> None:
    hands.window.show_room("prepare")
    hands.window.rooms.prepare.sections.setCurrentRow(1)
    QGuiApplication.clipboard().setText("OHM Dana, Harbour Friends\nLEITNER Bruno, Pier Union")
    hands.window.rooms.prepare.participants.table.setFocus()

    hands.press(Qt.Key.Key_V, CTRL)

    sheet = sheet_of(hands)
    assert [cells(sheet, one)[1] for one in (0, 1)] == ["Dana Ohm", "Bruno Leitner"]


def test_a_file_that_is_nothing_is_refused_in_the_sheet(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "x.csv", "the quick brown fox\njumps\n")

    assert "could not be read" in sheet.trouble.text()
    assert not sheet.hint.isVisible()


def test_who_signs_is_said_before_the_headings_of_a_list_and_the_mail_around_it(
    hands: Hands, tmp_path: Path
) -> None:
    text = (
        "Member States:\n- Kenya – Iris Vale\n- Norway – Lars Hagen\nCivil society:\n"
        "- Otto Finn, Moss Fund\nRegards,\nHelen\n"
    )
    sheet = dropped(hands, tmp_path, "list.csv", text)
    found = sheet.reading.found

    assert found is not None
    assert found.preview is not None
    lines = bad_lines(found.preview.found)
    assert [line.split(":")[0] for line in lines] == [
        "Line 7 was left out", "Line 1", "Line 4",
    ]  # fmt: skip
