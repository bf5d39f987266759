"""The table of themes in Prepare: two levels, their order, and what was merged."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.hands import ALT, Hands
from townnotes.domain.entities import Theme
from townnotes_ui.floor.themes.sheets import ThemeChoice
from townnotes_ui.prepare.room import PrepareRoom
from townnotes_ui.prepare.theme_list_sheet import ThemeListSheet, save_theme_list
from townnotes_ui.prepare.themes import Themes


@pytest.fixture
def table(hands: Hands) -> Themes:
    """Open the section with a theme under another and one beside it."""
    labour = hands.townhall.theme("labour")
    hands.townhall.theme("wage theft", parent=labour)
    hands.window.show_room("prepare")
    room = hands.window.rooms.currentWidget()
    assert isinstance(room, PrepareRoom)
    room.sections.setCurrentRow(2)
    room.themes.table.setFocus()
    return room.themes


def rows(table: Themes, column: int) -> list[str]:
    model = table.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def select(hands: Hands, table: Themes, label: str) -> None:
    table.select(next(one.id for one in hands.state.all(Theme) if one.label == label))


# E2
def test_a_theme_stands_a_step_in_under_the_one_it_belongs_to(table: Themes) -> None:
    assert [one.strip() for one in rows(table, 2)] == ["pay", "quiet hours", "labour", "wage theft"]
    assert [one[0].isspace() for one in rows(table, 2)] == [False, False, False, True]
    assert rows(table, 4) == ["", "", "", "labour"]


# E2
def test_a_theme_is_put_under_another_in_the_table_and_out_again(
    table: Themes, hands: Hands
) -> None:
    model = table.model
    assert model.setData(model.index(3, 4), "pay")
    under = [one.strip() for one in rows(table, 2)]

    assert model.setData(model.index(1, 4), "")

    assert under == ["pay", "wage theft", "quiet hours", "labour"]
    assert rows(table, 4) == [""] * 4


# E2
def test_a_third_level_is_refused_in_the_table(table: Themes) -> None:
    model = table.model

    assert not model.setData(model.index(2, 4), "pay")

    assert "“labour” has themes under it" in table.refusal.text()


# E2
def test_a_theme_is_added_with_the_one_it_stands_under(table: Themes, hands: Hands) -> None:
    table.add_row.lines[0].setFocus()

    hands.types("water > rivers\n")

    assert [one.strip() for one in rows(table, 2)][-2:] == ["water", "rivers"]
    assert rows(table, 4)[-1] == "water"


# E2
def test_themes_change_places_by_alt_and_an_arrow(table: Themes, hands: Hands) -> None:
    select(hands, table, "labour")

    QTest.keyClick(table.table, Qt.Key.Key_Up, ALT)
    QTest.keyClick(table.table, Qt.Key.Key_Up, ALT)
    QTest.keyClick(table.table, Qt.Key.Key_Down, ALT)

    assert [one.strip() for one in rows(table, 2)] == ["pay", "labour", "wage theft", "quiet hours"]
    assert table.actions_row.isVisible()


# E4
def test_a_theme_is_merged_in_the_table_and_taken_apart_there(table: Themes, hands: Hands) -> None:
    select(hands, table, "wage theft")
    table.actions_row.merge_button.click()
    assert isinstance(hands.window.sheets.shown, ThemeChoice)
    hands.types("pay\n")
    merged = [one.strip() for one in rows(table, 2)]
    select(hands, table, "pay")
    said = table.past.label.text()

    table.past.button.click()

    assert merged == ["pay", "quiet hours", "labour"]
    assert said == "Merged into it: wage theft"
    assert [one.strip() for one in rows(table, 2)] == ["pay", "quiet hours", "labour", "wage theft"]
    assert not table.past.isVisible()


# E4
def test_a_rename_in_the_table_is_one_step_of_undo(table: Themes, hands: Hands) -> None:
    model = table.model
    assert model.setData(model.index(3, 2), "unpaid wages")
    named = rows(table, 2)[3].strip()

    hands.desk.undo()

    assert named == "unpaid wages"
    assert rows(table, 2)[3].strip() == "wage theft"


# E4
def test_a_theme_says_how_it_was_called_and_when_it_was_renamed(
    table: Themes, hands: Hands
) -> None:
    hands.townhall.later(60)
    model = table.model
    assert model.setData(model.index(0, 2), "wages")

    select(hands, table, "wages")

    assert table.past.label.text().startswith("Called “pay” before, renamed ")
    assert not table.past.button.isVisible()
    select(hands, table, "labour")
    assert not table.past.isVisible()


# A6
def test_a_list_is_saved_and_brought_in_with_what_is_new_shown_first(
    hands: Hands, table: Themes, tmp_path: Path
) -> None:
    path = tmp_path / "themes.csv"
    save_theme_list(hands.desk, path)
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(f"{text}harbour fees,,,,What boats pay,\n", encoding="utf-8")

    table.bring_in(path)
    hands.until(lambda: isinstance(hands.window.sheets.shown, ThemeListSheet))
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, ThemeListSheet)
    hands.until(lambda: "1 theme is new" in sheet.head.text())
    hands.press(Qt.Key.Key_Return)

    assert hands.window.sheets.shown is None
    one = hands.state.all(Theme)[-1]
    assert (one.label, one.definition) == ("harbour fees", "What boats pay")
