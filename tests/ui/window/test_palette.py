"""The command palette: letters, Enter, and the caret is back in the note."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.hands import CTRL, SHIFT, Hands
from townnotes_ui.actions.palette import PaletteEntry, PaletteSheet, found_by


def open_palette(hands: Hands) -> PaletteSheet:
    hands.press(Qt.Key.Key_P, CTRL | SHIFT)
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, PaletteSheet)
    return sheet


def shown(sheet: PaletteSheet) -> list[str]:
    return [row.text for row in sheet.list.rows.rows]


# J1
def test_a_few_letters_and_enter_do_it_and_the_caret_is_back_in_the_note(hands: Hands) -> None:
    hands.adds("kov")
    open_palette(hands)

    hands.types("next floor")
    hands.press(Qt.Key.Key_Return)

    assert hands.spoke() == ["Marta Kovač"]
    assert hands.is_in_note


def test_what_is_typed_into_the_palette_is_no_note(hands: Hands) -> None:
    hands.adds("kov")
    hands.next()
    open_palette(hands)

    hands.types("zzz")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)

    assert hands.lines == [""]
    assert hands.is_in_note


def test_what_works_in_another_room_alone_is_left_out(hands: Hands) -> None:
    on_floor = shown(open_palette(hands))
    hands.press(Qt.Key.Key_Escape)
    hands.window.show_room("review")
    in_review = shown(open_palette(hands))

    assert "Make the point private, or public again" in on_floor
    assert "Make the point private, or public again" not in in_review
    assert "Find words here; again, in all interventions" in in_review


def test_what_was_done_last_stands_first(hands: Hands) -> None:
    open_palette(hands)
    hands.types("undo")
    hands.press(Qt.Key.Key_Return)
    open_palette(hands)
    hands.types("review")
    hands.press(Qt.Key.Key_Return)

    assert shown(open_palette(hands))[:2] == ["Review", "Undo"]


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)])
def test_the_arrows_choose_and_go_round(hands: Hands, key: Qt.Key, place: int) -> None:
    sheet = open_palette(hands)

    hands.press(key)

    assert sheet.list.chosen == sheet.list.rows.rows[place]


def test_a_click_does_it_too(hands: Hands) -> None:
    sheet = open_palette(hands)
    hands.types("review")

    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))

    assert hands.window.room == "review"


def test_the_same_keys_put_the_palette_away(hands: Hands) -> None:
    open_palette(hands)

    hands.press(Qt.Key.Key_P, CTRL | SHIFT)

    assert hands.window.sheets.shown is None
    assert hands.is_in_note


def test_an_action_that_opens_a_sheet_leaves_that_sheet_open(hands: Hands) -> None:
    open_palette(hands)
    hands.types("help guide")
    hands.press(Qt.Key.Key_Return)

    sheet = hands.window.sheets.shown
    assert sheet is not None
    assert sheet.caption.text() == "Help"
    hands.press(Qt.Key.Key_Escape)
    assert hands.is_in_note


ENTRIES = [
    PaletteEntry("a", "Give the floor to the next speaker", "Speakers’ list", "Ctrl+Return"),
    PaletteEntry("b", "Pause or resume the speaking time", "Time", "Ctrl+Space"),
    PaletteEntry("c", "Über alles", "Éléments", ""),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", "abc"), ("  ", "abc"), ("floor next", "a"), ("SPEA", "ab"), ("time", "b"),
        ("elem", "c"), ("uber", "c"), ("peaker", ""), ("’", ""),
    ],
)  # fmt: skip
def test_words_begin_as_typed_in_any_order(typed: str, found: str) -> None:
    assert [one.id for one in found_by(typed, ENTRIES)] == list(found)


@given(typed=st.text(max_size=30))
def test_whatever_is_typed_finds_some_of_them_once(typed: str) -> None:
    found = found_by(typed, ENTRIES)

    assert len({one.id for one in found}) == len(found)
    assert set(found) <= set(ENTRIES)
