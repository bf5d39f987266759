"""The menu at the end of the top line: all that works here, by key and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.hands import Hands
from townnotes_ui.actions.shortcuts import Menu


def opened(hands: Hands) -> Menu:
    hands.until(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    return menu


def parts_of(menu: QMenu) -> dict[str, list[str]]:
    parts = {action.text(): action.menu() for action in menu.actions()}
    return {
        name: [one.text() for one in part.actions()]
        for name, part in parts.items()
        if isinstance(part, QMenu)
    }


# J1
def test_the_menu_opens_by_key_and_an_action_is_taken_by_key(hands: Hands) -> None:
    hands.adds("kov")
    hands.press(Qt.Key.Key_F10)
    menu = opened(hands)

    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    part = QApplication.activePopupWidget()
    assert part is not None
    QTest.keyClick(part, Qt.Key.Key_Return)

    assert hands.spoke() == ["Marta Kovač"]
    hands.until(lambda: QApplication.activePopupWidget() is None)
    assert hands.is_in_note


def test_escape_closes_the_menu_and_the_caret_is_in_the_note(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F10)

    QTest.keyClick(opened(hands), Qt.Key.Key_Escape)

    hands.until(lambda: QApplication.activePopupWidget() is None)
    assert hands.is_in_note


def test_a_click_opens_the_menu_and_leaves_the_caret_in_the_note(hands: Hands) -> None:
    QTest.mouseClick(hands.window.bar.menu_button, Qt.MouseButton.LeftButton)
    menu = opened(hands)

    assert hands.window.bar.menu_button.accessibleName() == "Menu"
    menu.close()
    assert hands.is_in_note


# D9
@pytest.mark.parametrize("is_deep", [False, True])
def test_what_is_typed_over_an_open_menu_closes_it_and_is_in_the_note(
    hands: Hands,
    is_deep: bool,  # noqa: FBT001 - a parameter
) -> None:
    hands.adds("kov")
    hands.next()
    hands.press(Qt.Key.Key_F10)
    menu = opened(hands)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    if is_deep:
        QTest.keyClick(menu, Qt.Key.Key_Right)

    shown = QApplication.activePopupWidget()
    assert shown is not None
    QTest.keyClicks(shown, "n")
    hands.types("ight work")

    assert QApplication.activePopupWidget() is None
    assert hands.is_in_note
    assert hands.lines == ["night work"]


def test_the_menu_has_what_works_in_the_room_in_groups(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F10)
    on_floor = parts_of(opened(hands))
    opened(hands).close()
    hands.window.show_room("prepare")
    hands.press(Qt.Key.Key_F10)
    in_prepare = parts_of(opened(hands))
    opened(hands).close()

    assert "Pause or resume the speaking time" in on_floor["Time"]
    assert "Next section" not in on_floor["Rooms"]
    assert "Next section" in in_prepare["Rooms"]
    assert "Menu" not in on_floor["Window"]


def test_the_menu_says_the_keys(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F10)
    menu = opened(hands)

    keys = {
        one.text(): one.shortcut().toString()
        for action in menu.actions()
        if isinstance(part := action.menu(), QMenu)
        for one in part.actions()
    }
    menu.close()

    assert keys["Undo"] == "Ctrl+Z"
