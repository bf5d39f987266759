"""Find and replace at the window: every change is seen first, and all of it is one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes.domain.entities import Participant
from townnotes_ui.replace.rows import parts_of
from townnotes_ui.replace.sheet import ReplaceSheet


@pytest.fixture
def noted(hands: Hands) -> Hands:
    """Have two points noted that name a person wrongly."""
    hands.adds("kov")
    hands.next()
    hands.types("as Marta Kovač said\nKovač’s plan\n")
    hands.saves()
    return hands


def sheet_of(hands: Hands) -> ReplaceSheet:
    shown = hands.window.sheets.shown
    assert isinstance(shown, ReplaceSheet)
    return shown


def asks(hands: Hands, words: str, instead: str) -> ReplaceSheet:
    hands.press(Qt.Key.Key_H, CTRL)
    hands.types(words)
    hands.press(Qt.Key.Key_Return)
    hands.types(instead)
    hands.press(Qt.Key.Key_Return)
    return sheet_of(hands)


def test_a_name_is_replaced_everywhere_by_four_keys_beside_its_letters(noted: Hands) -> None:
    # Ctrl+H, Enter, Enter, Enter.
    asks(noted, "Kovač", "Kovačić")
    noted.press(Qt.Key.Key_Return)
    assert noted.texts() == ["as Marta Kovačić said", "Kovačić’s plan"]
    assert "Marta Kovačić" in [one.name for one in noted.state.all(Participant)]
    assert noted.lines[:2] == noted.texts()
    assert noted.is_in_note


def test_every_change_is_seen_before_and_one_left_out_stays(noted: Hands) -> None:
    sheet = asks(noted, "kovač", "Kovačić")
    assert [parts_of(row.place)[:3] for row in sheet.model.rows] == [
        ("Marta ", "Kovač", "Kovačić"), ("as Marta ", "Kovač", "Kovačić"), ("", "Kovač", "Kovačić"),
    ]  # fmt: skip
    assert noted.texts() == ["as Marta Kovač said", "Kovač’s plan"]
    noted.press(Qt.Key.Key_Down)
    noted.press(Qt.Key.Key_Space)
    assert sheet.button.text() == "Replace 2"
    noted.press(Qt.Key.Key_Return)
    assert noted.texts() == ["as Marta Kovač said", "Kovačić’s plan"]


def test_all_of_it_is_one_step_to_take_back(noted: Hands) -> None:
    asks(noted, "Kovač", "Kovačić")
    noted.press(Qt.Key.Key_Return)
    noted.press(Qt.Key.Key_Z, CTRL)
    assert noted.texts() == ["as Marta Kovač said", "Kovač’s plan"]
    assert "Marta Kovač" in [one.name for one in noted.state.all(Participant)]


def test_what_is_selected_is_looked_for(noted: Hands) -> None:
    noted.press(Qt.Key.Key_Up)
    noted.press(Qt.Key.Key_Home, SHIFT)
    noted.press(Qt.Key.Key_H, CTRL)
    sheet = sheet_of(noted)
    assert sheet.words.text() == "Kovač’s plan"
    assert sheet.instead.hasFocus()


def test_what_is_still_being_typed_is_found_too(noted: Hands) -> None:
    noted.types("more of Kovač")
    sheet = asks(noted, "more of Kovač", "less")
    assert len(sheet.model.rows) == 1


def test_where_nothing_is_found_it_says_so_and_replaces_nothing(noted: Hands) -> None:
    sheet = asks(noted, "zebra", "horse")
    assert sheet.said.text() == "Nothing was found."
    assert not sheet.button.isEnabled()
    noted.press(Qt.Key.Key_Return)
    assert sheet_of(noted) is sheet


def test_a_click_on_a_row_leaves_it_out(noted: Hands) -> None:
    sheet = asks(noted, "Kovač", "Kovačić")
    place = sheet.list.visualRect(sheet.model.index(2, 0)).center()
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.is_ticked for row in sheet.model.rows] == [True, True, False]
