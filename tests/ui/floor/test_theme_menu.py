"""The menu of a theme in the panel: a right click, or the Menu key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from tests.ui.floor.theme_hands import begin, choose, panel_of, shown
from tests.ui.hands import CTRL, Hands
from tests.ui.menu_hands import menu_shown
from townnotes.domain.entities import Theme
from townnotes_ui.floor.themes.sheets import NameSheet, ThemeChoice


# E4
def test_a_theme_is_renamed_from_the_panel_and_its_chips_follow(hands: Hands) -> None:
    begin(hands, "night work #pay\n")

    choose(hands, "pay", "Rename…")
    assert isinstance(hands.window.sheets.shown, NameSheet)
    hands.types("wages\n")

    assert shown(hands) == ["wages", "quiet hours"]
    line = hands.floor.note.editor.lines.lines[0]
    assert line.row
    assert [chip.label for chip in line.row.chips] == ["wages"]
    assert hands.is_in_note


# E4
def test_a_name_that_another_theme_has_is_refused_in_the_sheet(hands: Hands) -> None:
    choose(hands, "pay", "Rename…")
    hands.types("Quiet hours\n")

    sheet = hands.window.sheets.shown
    assert isinstance(sheet, NameSheet)
    assert sheet.refusal.text() == "There is a theme “quiet hours” already."
    hands.press(Qt.Key.Key_Escape)
    assert shown(hands) == ["pay", "quiet hours"]
    assert hands.is_in_note


# E4
def test_a_theme_is_merged_from_the_panel_and_undo_takes_that_back(hands: Hands) -> None:
    begin(hands, "night work #pay\n", "rest #quiet \n")

    choose(hands, "pay", "Merge into…")
    assert isinstance(hands.window.sheets.shown, ThemeChoice)
    hands.types("qui\n")

    panel = panel_of(hands)
    assert [(row.label, row.speakers) for row in panel.model.rows] == [("quiet hours", 1)]
    assert "“pay” is now “quiet hours”" in hands.window.notice.text
    assert hands.is_in_note
    hands.press(Qt.Key.Key_Z, CTRL)
    assert shown(hands) == ["pay", "quiet hours"]


# E4
def test_a_theme_is_moved_under_another_and_out_again(hands: Hands) -> None:
    choose(hands, "quiet hours", "Move under…")
    hands.types("pay\n")
    rows = {row.label: row for row in panel_of(hands).model.rows}
    under = rows["quiet hours"].parent == rows["pay"].id

    choose(hands, "quiet hours", "Move under…")
    hands.types("no par\n")

    assert under
    assert [row.parent for row in panel_of(hands).model.rows] == ["", ""]


# E4
def test_a_theme_with_others_under_it_goes_under_none_and_the_sheet_says_why(hands: Hands) -> None:
    hands.townhall.theme("tips", parent=hands.state.all(Theme)[0].id)

    choose(hands, "pay", "Move under…")
    hands.types("qui\n")

    sheet = hands.window.sheets.shown
    assert isinstance(sheet, ThemeChoice)
    assert "“pay” has themes under it" in sheet.refusal.text()


def test_a_theme_is_moved_up_and_removed_from_its_menu(hands: Hands) -> None:
    choose(hands, "quiet hours", "Move up")
    moved = shown(hands)

    choose(hands, "pay", "Remove")

    assert moved == ["quiet hours", "pay"]
    assert shown(hands) == ["quiet hours"]
    assert "“pay” was removed" in hands.window.notice.text


def test_the_menu_key_opens_the_menu_of_the_theme_the_keys_are_at(hands: Hands) -> None:
    panel = panel_of(hands)
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1, 0))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))

    QApplication.sendEvent(panel.list.viewport(), event)

    menu = menu_shown()
    assert menu.isVisible()
    menu.close()
