"""Lists and reports brought in at the window: what is shown before, and what is written."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox

from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes.domain.commands.participants import add_category
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Category, Participant
from townnotes.domain.registers import new_id
from townnotes.importers.call.categories import NewCategory
from townnotes.importers.call.people import Why
from townnotes_ui.bring_in.sheet import BringInSheet
from townnotes_ui.widgets.table import EditTable

REPORT = (
    "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
    "Ben Ito (Host),,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
    "Cy Otto,cy@x.example,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
    "Iris Vale,,03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM,60\n"
)
LIST = "Name,Organization\nBen Ito,Reed\nCy Otto,Moss\n"
UNKNOWN = "Ad;Kurum;Posta\nAyşe Yılmaz;Dernek;a@x.example\nMehmet Kaya;Liman;m@x.example\n"
MEETINGS = (
    "Topic,Meeting ID,Start Time,Name (Original Name),User Email,Join Time,Leave Time\r\n"
    "First talk,1,01/25/2026 02:00:00 PM,Ben Ito,,01/25/2026 02:00:00 PM,\r\n"
    "Second talk,2,01/26/2026 02:00:00 PM,Cy Otto,,01/26/2026 02:00:00 PM,\r\n"
)


def sheet_of(hands: Hands) -> BringInSheet:
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, BringInSheet)
    hands.until(lambda: not sheet.reading.is_busy)
    return sheet


def dropped(hands: Hands, folder: Path, name: str, text: str | bytes) -> BringInSheet:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    hands.window.rooms.take_dropped([file])
    return sheet_of(hands)


def read_again(hands: Hands, sheet: BringInSheet) -> None:
    hands.until(lambda: not sheet.reading.is_busy)


def cells(sheet: BringInSheet, place: int) -> list[str]:
    """Return what a row shows: state, the cells of the person, what there is to say."""
    index = sheet.model.index
    return [str(index(place, one).data()) for one in range(sheet.model.columnCount())]


def go_to(sheet: BringInSheet, place: int, title: str) -> None:
    """Go to a cell by the title of its column."""
    titles = [one.title for one in sheet.model.columns]
    sheet.list.setCurrentIndex(sheet.model.index(place, titles.index(title) + 1))
    sheet.list.setFocus()


def mends(hands: Hands, text: str) -> None:
    """Begin to mend the cell, type, and take it with Enter."""
    table = hands.focus
    assert isinstance(table, EditTable)
    hands.press(Qt.Key.Key_F2)
    hands.types(f"{text}\n")
    hands.until(lambda: table.state() == QAbstractItemView.State.NoState)


def chooses(hands: Hands, words: str) -> None:
    """Open the choices of a cell with Enter, and take one."""
    table = hands.focus
    assert isinstance(table, EditTable)
    hands.press(Qt.Key.Key_Return)
    (box,) = (one for one in table.findChildren(QComboBox) if one.isVisible())
    hands.until(box.view().isVisible)
    box.view().setCurrentIndex(box.model().index(box.findText(words), 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    hands.until(lambda: table.state() == QAbstractItemView.State.NoState)


def new_people(hands: Hands, before: int) -> list[Participant]:
    return list(hands.state.all(Participant)[before:])


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


def test_a_report_gives_the_number_with_its_trail_and_adds_nobody(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "report.csv", REPORT)

    assert sheet.button.text() == "Take 2 as attendance  ↵"
    hands.press(Qt.Key.Key_Return)

    details = hands.state.session
    assert len(hands.state.all(Participant)) == before
    assert (details.attendance, details.attendance_trail) == (2, "3 rows, 1 host excluded: 2")


@pytest.mark.parametrize(
    ("why", "shown", "row"),
    [("host", "Ben Ito (Host)", "Ben Ito (Host),,{at},{to},60,No"),
     ("bot", "Otter.ai", "Otter.ai,,{at},{to},60,No"),
     ("waiting", "Al Ito", "Al Ito,,{at},{to},60,Yes")],
)  # fmt: skip
def test_who_is_left_out_is_counted_by_a_tick(
    why: Why, shown: str, row: str, hands: Hands, tmp_path: Path
) -> None:
    head = REPORT.split("\n", 1)[0] + ",In Waiting Room\n"
    at, to = "03/11/2026 02:00:00 PM", "03/11/2026 03:00:00 PM"
    text = f"{head}{row.format(at=at, to=to)}\nCy Otto,,{at},{to},60,No\n"
    sheet = dropped(hands, tmp_path, "report.csv", text)
    before = cells(sheet, 0)[:2]

    sheet.ticks.with_[why].click()

    assert before == ["left out", shown]
    assert cells(sheet, 0)[0] == "counted"
    assert "2 rows: 2" in sheet.counts.text()


def test_a_report_of_another_day_gives_its_number_only_where_that_is_wanted(
    hands: Hands, tmp_path: Path
) -> None:
    hands.desk.do("date", lambda state: change_details(state, date="2026-04-20"))
    sheet = dropped(hands, tmp_path, "report.csv", REPORT)
    was_enabled = sheet.button.isEnabled()

    sheet.ticks.other_day.click()
    hands.press(Qt.Key.Key_Return)

    assert not was_enabled
    assert "is it of another call?" in sheet.trouble.text()
    assert hands.state.session.attendance == 2


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


def test_who_may_be_somebody_else_is_to_be_looked_at_and_n_goes_there(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.show_room("prepare")
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Organization\nBen Ito,Reed\nCy,Moss\nBen,\n")

    hands.press(Qt.Key.Key_N)

    assert "1 to look at" in sheet.counts.text()
    assert sheet.list.currentIndex().row() == 2
    assert cells(sheet, 2) == ["look", "Ben", "", "may be Ben Ito"]


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


# Columns.


def test_a_table_of_unknown_headings_asks_what_its_columns_hold(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "liste.csv", UNKNOWN)

    rows = [(row.column.heading, row.column.meaning, row.column.values)
            for row in sheet.columns.model.rows]  # fmt: skip
    assert sheet.head.text() == "Which column holds what?"
    assert rows == [
        ("Ad", "", ("Ayşe Yılmaz", "Mehmet Kaya")), ("Kurum", "", ("Dernek", "Liman")),
        ("Posta", "email", ("a@x.example", "m@x.example")),
    ]  # fmt: skip
    assert not sheet.button.isEnabled()


def test_columns_are_said_by_keyboard_and_the_people_are_there(
    hands: Hands, tmp_path: Path
) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "liste.csv", UNKNOWN)

    for words in ("Name", "Organization"):
        chooses(hands, words)
        read_again(hands, sheet)
        hands.press(Qt.Key.Key_Down)
    sheet.button.click()

    new = [(one.name, one.organization, one.email) for one in new_people(hands, before)]
    assert new == [
        ("Ayşe Yılmaz", "Dernek", "a@x.example"),
        ("Mehmet Kaya", "Liman", "m@x.example"),
    ]


def test_what_a_heading_was_said_to_mean_is_remembered(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "liste.csv", UNKNOWN)
    sheet.columns.chosen.emit(("name", "organization", "email"), 1)
    read_again(hands, sheet)
    sheet.button.click()

    again = dropped(hands, tmp_path, "another.csv", "Kurum;Ad\nBarış Vakfı;Deniz Ak\n")

    assert again.head.text() == "List of people: 1 row, 1 person"
    assert cells(again, 0)[1:3] == ["Deniz Ak", "Barış Vakfı"]


def test_a_column_that_was_taken_wrongly_is_said_to_be_another(
    hands: Hands, tmp_path: Path
) -> None:
    text = "Name,Group\nBen Ito,Youth\nCy Otto,Youth\n"
    sheet = dropped(hands, tmp_path, "list.csv", text)

    sheet.columns.chosen.emit(("name", "organization"), 1)
    read_again(hands, sheet)

    assert cells(sheet, 0)[1:3] == ["Ben Ito", "Youth"]


def test_a_table_without_headings_is_read_by_what_its_columns_are_said_to_hold(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "7;Reed;Ben Ito\n9;Moss;Cy Otto\n")

    sheet.columns.chosen.emit(("", "organization", "name"), 0)
    read_again(hands, sheet)

    assert [cells(sheet, one)[1:3] for one in (0, 1)] == [["Ben Ito", "Reed"], ["Cy Otto", "Moss"]]


def test_the_line_of_the_headings_is_chosen(hands: Hands, tmp_path: Path) -> None:
    text = "Liste 2026;;\nAd;Kurum;Posta\nAyşe Yılmaz;Dernek;a@x.example\nMehmet Kaya;Liman;\n"
    sheet = dropped(hands, tmp_path, "liste.csv", text)

    sheet.columns.lines.setCurrentIndex(1)
    sheet.columns.lines.activated.emit(1)
    read_again(hands, sheet)

    assert [row.column.heading for row in sheet.columns.model.rows] == ["Ad", "Kurum", "Posta"]


def test_what_was_mended_stands_though_the_columns_are_read_otherwise(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Group\nBen Ito,Youth\nCy Otto,Youth\n")
    mends(hands, "Ben Itō")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)

    sheet.columns.chosen.emit(("name", "organization"), 1)
    read_again(hands, sheet)

    assert cells(sheet, 0)[:3] == ["new", "Ben Itō", "Youth"]
    assert cells(sheet, 1)[0] == "left out"


# What a file leaves open.


def test_of_several_meetings_one_is_asked_for_before_anything_is_brought_in(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "usage.csv", MEETINGS)
    was_enabled = sheet.button.isEnabled()

    (box,) = sheet.questions.boxes
    meetings = [box.itemText(one) for one in (0, 1)]
    box.activated.emit(1)
    read_again(hands, sheet)
    hands.press(Qt.Key.Key_Return)

    assert not was_enabled
    assert meetings == ["First talk, 2026-01-25", "Second talk, 2026-01-26"]  # fmt: skip
    assert cells(sheet, 0)[1] == "Cy Otto"
    assert hands.state.session.attendance == 1


def test_a_day_that_may_be_two_is_asked_once(hands: Hands, tmp_path: Path) -> None:
    text = REPORT.replace("03/11/2026", "03/04/2026")
    sheet = dropped(hands, tmp_path, "report.csv", text)
    (box,) = sheet.questions.boxes
    answers = [box.itemText(one) for one in (0, 1)]

    box.activated.emit(0)
    read_again(hands, sheet)

    assert answers == ["3 April 2026", "4 March 2026"]
    assert sheet.preview is not None
    assert sheet.preview.found.days == {date(2026, 4, 3)}


def test_letters_that_were_read_wrongly_are_read_anew(hands: Hands, tmp_path: Path) -> None:
    text = "Name;Organization\nЁлкин Иван;Река\n".encode("cp1251")
    sheet = dropped(hands, tmp_path, "list.csv", text)
    (box,) = sheet.questions.boxes

    place = box.findText("Cyrillic")
    box.activated.emit(place)
    read_again(hands, sheet)

    assert cells(sheet, 0)[1:3] == ["Ёлкин Иван", "Река"]


def test_a_file_is_read_as_another_kind(hands: Hands, tmp_path: Path) -> None:
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "report.csv", REPORT)

    sheet.kinds.setCurrentIndex(sheet.kinds.findData("roster"))
    sheet.kinds.activated.emit(0)
    read_again(hands, sheet)
    hands.press(Qt.Key.Key_Return)

    assert len(new_people(hands, before)) == 3


def test_a_kind_that_a_file_is_not_of_leaves_all_as_it_was(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", LIST)
    mends(hands, "Ben Itō")

    sheet.kinds.setCurrentIndex(sheet.kinds.findData("zoom_poll"))
    sheet.kinds.activated.emit(0)
    read_again(hands, sheet)

    assert "could not be read as Zoom poll" in sheet.trouble.text()
    assert sheet.kinds.currentData() == "roster"
    assert cells(sheet, 0)[1] == "Ben Itō"
    assert sheet.button.isEnabled()


def test_what_was_mended_stands_though_no_column_is_said_to_hold_names_for_a_while(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", LIST)
    mends(hands, "Ben Itō")

    for columns in (("", "organization"), ("name", "organization")):
        sheet.columns.chosen.emit(columns, 1)
        read_again(hands, sheet)

    assert cells(sheet, 0)[1] == "Ben Itō"


# Categories.


def test_a_new_category_is_added_with_the_plural_proposed(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Category\nBen Ito,donor\nCy Otto,donor\n")
    shown = [tuple(row) for row in sheet.categories.model.rows]

    hands.press(Qt.Key.Key_Return)

    assert shown == [("donor", 2, NewCategory("donor", "donors"))]
    category = hands.state.all(Category)[-1]
    assert (category.singular, category.plural) == ("donor", "donors")


def test_the_plural_is_typed_where_the_one_proposed_is_wrong(hands: Hands, tmp_path: Path) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Category\nBen Ito,academia\n")
    sheet.show_view("categories")

    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Right)
    mends(hands, "members of academia")
    sheet.button.click()

    category = hands.state.all(Category)[-1]
    assert (category.singular, category.plural) == ("academia", "members of academia")


def test_a_category_of_the_file_becomes_one_of_the_session(hands: Hands, tmp_path: Path) -> None:
    hands.desk.do("c", lambda state: add_category(state, new_id(), "stakeholder", "stakeholders"))
    count = len(hands.state.all(Category))
    before = len(hands.state.all(Participant))
    sheet = dropped(hands, tmp_path, "list.csv", "Name,Category\nBen Ito,NGO\nCy Otto,NGO\n")
    sheet.show_view("categories")

    chooses(hands, "stakeholder")
    sheet.button.click()

    assert len(hands.state.all(Category)) == count
    categories = {hands.state.find(Category, one.category) for one in new_people(hands, before)}
    assert {one.singular for one in categories if one is not None} == {"stakeholder"}


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


def test_a_report_that_adds_nobody_says_so(hands: Hands, tmp_path: Path) -> None:
    asked = "#,Question,Asker Name,Asker Email,Answer\n1,What now?,Ben Ito,,Soon\n"
    sheet = dropped(hands, tmp_path, "qa.csv", asked)

    assert sheet.head.text() == "Zoom questions and answers: 1 row, 1 answer or question"
    assert sheet.trouble.text() == "There is nobody in it who could be brought in."
    assert not sheet.list.isVisible()
    assert not sheet.hint.isVisible()


SHORT = "Name (Original Name),User Email,Join Time,Leave Time\n" + "".join(
    f"{one},{mail},03/11/2026 02:00:00 PM,03/11/2026 03:00:00 PM\n"
    for one, mail in (("A. Okoro", "a@x.example"), ("Jos Ibarra Pea", ""), ("Iris Vale", ""))
)


def with_short_names(hands: Hands, folder: Path) -> BringInSheet:
    for name in ("Anna Okoro", "José Ibarra Peña"):
        hands.townhall.participant(name)
    sheet = dropped(hands, folder, "report.csv", SHORT)
    sheet.list.setCurrentIndex(sheet.model.index(0, 1))
    sheet.list.setFocus()
    return sheet


def test_who_may_be_somebody_known_is_shown_as_a_doubt_with_the_reason(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = with_short_names(hands, tmp_path)

    assert (cells(sheet, 0)[0], cells(sheet, 0)[-1]) == ("look", "may be Anna Okoro")
    assert sheet.offers.text() == (
        "1 is Anna Okoro: the same name but for initials · 0 is somebody else"
    )
    assert cells(sheet, 1)[-1] == "is José Ibarra Peña"


def test_a_figure_says_who_it_is_and_the_name_is_remembered_in_one_undo_step(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = with_short_names(hands, tmp_path)

    hands.press(Qt.Key.Key_1)
    state = cells(sheet, 0)[0]
    hands.press(Qt.Key.Key_Return)
    (anna,) = (one for one in hands.state.all(Participant) if one.name == "Anna Okoro")
    hands.window.rooms.undo()
    (undone,) = (one for one in hands.state.all(Participant) if one.name == "Anna Okoro")

    assert state == "known"
    assert (anna.aliases, anna.email) == (("A. Okoro",), "a@x.example")
    assert (undone.aliases, undone.email) == ((), "")


def test_what_was_said_before_is_known_in_the_next_file(hands: Hands, tmp_path: Path) -> None:
    with_short_names(hands, tmp_path)
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Return)

    sheet = dropped(hands, tmp_path, "again.csv", SHORT)

    assert cells(sheet, 0)[0] == "known"
    assert not sheet.model.doubtful


def test_nought_says_that_it_is_somebody_else(hands: Hands, tmp_path: Path) -> None:
    sheet = with_short_names(hands, tmp_path)
    sheet.ticks.everybody.click()
    sheet.list.setFocus()

    hands.press(Qt.Key.Key_0)

    assert cells(sheet, 0)[0] == "new"
    assert not sheet.model.doubtful


def test_what_was_said_stays_where_the_columns_are_read_otherwise(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = with_short_names(hands, tmp_path)
    hands.press(Qt.Key.Key_1)

    sheet.kinds.activated.emit(sheet.kinds.currentIndex())
    read_again(hands, sheet)

    assert cells(sheet, 0)[0] == "known"
