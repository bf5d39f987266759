"""The table theme × category: who asks for this, and what exactly they said."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import CTRL, NO_KEY, Hands
from townnotes_ui.review.room import ReviewRoom
from townnotes_ui.review.theme_table import ThemeTable
from townnotes_ui.widgets.cards import SaidCard


@pytest.fixture
def noted(hands: Hands) -> Hands:
    """Have two stakeholders, a UN entity and somebody without a category take up themes."""
    townhall = hands.townhall
    entity = townhall.category("UN entity", "UN entities").id
    first = townhall.theme("labour rights")
    townhall.theme("wage theft", parent=first)
    townhall.participant("Ola Berg", organization="Unit X", category=entity)
    townhall.participant("Passer-by")
    for name, lines in (
        ("kov", ("tips #wage ", "jobs #labour-rights")),
        ("oko", ("unions #labour-rights",)),
        ("berg", ("a convention #pay", "more of it #pay")),
        ("pass", ("less #pay",)),
    ):
        hands.adds(name)
        hands.next()
        for line in lines:
            hands.types(f"{line}\n")
    return hands


def opened(hands: Hands) -> ThemeTable:
    hands.press(Qt.Key.Key_F4)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, ThemeTable)
    return sheet


def grid(sheet: ThemeTable) -> list[list[str]]:
    model = sheet.model
    titles = [column.title for column in model.columns]
    cells = [[row.label, *(f"{s}/{p}" for s, p in row.cells)] for row in model.rows]
    return [titles, *cells]


def cell(sheet: ThemeTable, label: str, column: str) -> QModelIndex:
    model = sheet.model
    titles = [one.title for one in model.columns]
    place = next(n for n, row in enumerate(model.rows) if row.label == label)
    return model.index(place, titles.index(column))


def listed(sheet: ThemeTable) -> list[str]:
    return [one.text for one in sheet.cards.said]


# E9
def test_the_table_counts_distinct_speakers_by_theme_and_category(noted: Hands) -> None:
    assert grid(opened(noted)) == [
        ["Theme", "stakeholders", "UN entities", "no category", "all"],
        ["pay", "0/0", "1/2", "1/1", "2/3"],
        ["quiet hours", "0/0", "0/0", "0/0", "0/0"],
        ["labour rights", "2/3", "0/0", "0/0", "2/3"],
        ["wage theft", "1/1", "0/0", "0/0", "1/1"],
    ]


# E9
def test_a_double_click_lists_the_points_behind_a_number(noted: Hands) -> None:
    sheet = opened(noted)
    QApplication.processEvents()
    at = sheet.table.visualRect(cell(sheet, "labour rights", "stakeholders")).center()

    QTest.mouseClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, NO_KEY, at)
    QTest.mouseDClick(sheet.table.viewport(), Qt.MouseButton.LeftButton, NO_KEY, at)

    assert listed(sheet) == ["tips", "jobs", "unions"]
    assert sheet.about.text() == "labour rights · stakeholders · 3 points"


# E9
def test_enter_lists_points_and_enter_on_one_opens_it_on_the_floor(noted: Hands) -> None:
    sheet = opened(noted)
    sheet.table.setCurrentIndex(cell(sheet, "wage theft", "all"))
    noted.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    noted.press(Qt.Key.Key_Tab)

    assert isinstance(noted.focus, SaidCard)
    noted.press(Qt.Key.Key_Return)

    assert noted.window.sheets.shown is None
    assert noted.lines[:2] == ["tips", "jobs"]
    assert noted.is_in_note


# E9
def test_the_table_is_there_at_once_by_keys_and_goes_by_the_same_key(noted: Hands) -> None:
    sheet = opened(noted)
    in_table = sheet.table.hasFocus()

    noted.press(Qt.Key.Key_F4)

    assert in_table
    assert noted.window.sheets.shown is None
    assert noted.is_in_note


# E9
def test_the_table_follows_the_call(noted: Hands) -> None:
    sheet = opened(noted)
    sheet.table.setCurrentIndex(cell(sheet, "quiet hours", "all"))
    noted.press(Qt.Key.Key_Return)
    kept = sheet.table.currentIndex()

    noted.floor.note.editor.setFocus()
    noted.types("at night #quiet \n")

    assert grid(sheet)[2] == ["quiet hours", "0/0", "0/0", "1/1", "1/1"]
    assert listed(sheet) == ["at night"]
    assert sheet.table.currentIndex() == kept


# E9
def test_a_category_that_first_speaks_gets_its_column(noted: Hands) -> None:
    noted.townhall.category("observer", "observers")
    sheet = opened(noted)
    before = grid(sheet)[0]

    observer = noted.townhall.category("Member State", "Member States").id
    one = noted.townhall.participant("Kim", category=observer)
    noted.townhall.later(60).speaks(one, "peace #pay")

    assert "observers" not in before
    assert grid(sheet)[0] == [
        "Theme", "stakeholders", "UN entities", "Member States", "no category", "all",
    ]  # fmt: skip


# E9
def test_the_table_opens_from_review_and_leads_back_to_the_floor(noted: Hands) -> None:
    noted.window.show_room("review")
    noted.press(Qt.Key.Key_F4)
    sheet = noted.window.sheets.shown
    assert isinstance(sheet, ThemeTable)
    sheet.table.setCurrentIndex(cell(sheet, "wage theft", "all"))
    noted.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    noted.press(Qt.Key.Key_Tab)
    noted.press(Qt.Key.Key_Return)

    assert noted.window.room == "floor"
    assert noted.lines[:1] == ["tips"]


# E9
def test_review_has_a_button_for_the_table(noted: Hands) -> None:
    noted.window.show_room("review")
    room = noted.window.rooms.currentWidget()
    assert isinstance(room, ReviewRoom)

    room.themes_button.click()
    sheet = noted.window.sheets.shown
    assert isinstance(sheet, ThemeTable)
    before = grid(sheet)[2]
    noted.townhall.types("at night #quiet")

    assert before == ["quiet hours", "0/0", "0/0", "0/0", "0/0"]
    assert grid(sheet)[2] == ["quiet hours", "0/0", "0/0", "1/1", "1/1"]


# E9
def test_every_number_is_said_with_what_it_counts(noted: Hands) -> None:
    sheet = opened(noted)

    said = cell(sheet, "pay", "UN entities").data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "pay, UN entities: 1 speaker, 2 points"


def test_an_undone_theme_goes_from_the_table(noted: Hands) -> None:
    noted.townhall.session.undo()
    sheet = opened(noted)
    noted.floor.note.editor.setFocus()

    noted.press(Qt.Key.Key_T, CTRL)
    noted.types("ferries\n")
    there = [row.label for row in sheet.model.rows]
    noted.press(Qt.Key.Key_Z, CTRL)

    assert "ferries" in there
    assert "ferries" not in [row.label for row in sheet.model.rows]
