"""What the columns of a list hold, as it is asked and said at the window."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.bring_in.sheet_hands import (
    LIST,
    cells,
    chooses,
    dropped,
    mends,
    new_people,
    read_again,
)
from tests.ui.hands import Hands
from townnotes.domain.entities import Participant

UNKNOWN = "Ad;Kurum;Posta\nAyşe Yılmaz;Dernek;a@x.example\nMehmet Kaya;Liman;m@x.example\n"


def test_a_table_of_unknown_headings_asks_what_its_columns_hold(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "liste.csv", UNKNOWN)

    rows = [(row.column.heading, row.column.meaning, row.column.values)
            for row in sheet.columns.model.rows]  # fmt: skip
    assert sheet.head.text() == "What do the columns contain?"
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


def test_what_was_mended_stands_though_no_column_is_said_to_hold_names_for_a_while(
    hands: Hands, tmp_path: Path
) -> None:
    sheet = dropped(hands, tmp_path, "list.csv", LIST)
    mends(hands, "Ben Itō")

    for columns in (("", "organization"), ("name", "organization")):
        sheet.columns.chosen.emit(columns, 1)
        read_again(hands, sheet)

    assert cells(sheet, 0)[1] == "Ben Itō"


def test_a_column_is_headed_by_what_it_becomes_and_then_by_the_heading_of_the_list(
    hands: Hands, tmp_path: Path
) -> None:
    text = "Full name,Affiliation\nBen Ito,Reed\n"
    sheet = dropped(hands, tmp_path, "list.csv", text)

    titles = [one.title for one in sheet.model.columns]
    assert titles == ["Name ← Full name", "Organization ← Affiliation"]


def test_a_list_with_categories_and_addresses_is_shown_without_scrolling(
    hands: Hands, tmp_path: Path
) -> None:
    hands.window.resize(1280, 720)
    text = "Name,Organization,Category,E-mail\nBen Ito,Reed,donor,ben@r.example\n"
    sheet = dropped(hands, tmp_path, "list.csv", text)

    assert not sheet.list.horizontalScrollBar().maximum()
