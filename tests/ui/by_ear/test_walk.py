"""A walk by ear through rooms, sheets, strip and stage: nothing nameless, no way without end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.by_ear.tree import Role, nameless_in, nodes_of
from tests.ui.hands import Hands
from tests.ui.window.test_cut_texts import ROOMS, SECTIONS, SHEETS, VIEWS, call, does
from townnotes_ui.widgets.room import Room
from townnotes_ui.widgets.sheet import Sheet, takes_tab

__all__ = ["call"]
MOST_TABS = 120


def opened(call: Hands, action: str) -> Sheet:
    does(call, action)
    sheet = call.window.sheets.shown
    assert sheet is not None
    return sheet


# M5
@pytest.mark.parametrize("room", ROOMS)
def test_nothing_is_nameless_in_any_room(call: Hands, room: str) -> None:
    call.window.show_room(room)

    assert nameless_in(call.window) == []


# M5
@pytest.mark.parametrize("section", SECTIONS)
def test_nothing_is_nameless_in_any_section_of_prepare(call: Hands, section: int) -> None:
    call.window.show_room("prepare")
    for _ in range(section):
        does(call, "next-section")

    assert nameless_in(call.window) == []


# M5
@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_nameless_in_any_view_of_review(call: Hands, view: int) -> None:
    call.window.show_room("review")
    call.window.rooms.review.show_view(view)

    assert nameless_in(call.window) == []


# M5
def test_nothing_is_nameless_in_the_strip_and_on_the_stage(call: Hands) -> None:
    does(call, "strip")
    does(call, "stage")
    beside = call.window.windows

    assert [nameless_in(one) for one in (beside.strip, beside.stage) if one] == [[], []]


# M5
@pytest.mark.parametrize("action", SHEETS)
def test_a_sheet_is_a_dialog_in_which_nothing_is_nameless(call: Hands, action: str) -> None:
    sheet = opened(call, action)

    dialog = nodes_of(sheet)[0]
    assert (dialog.role, bool(dialog.name)) == (Role.Dialog, True)
    assert nameless_in(sheet) == []


# M5
@pytest.mark.parametrize("action", SHEETS)
def test_tab_reaches_all_of_a_sheet_and_esc_leads_out_of_it(call: Hands, action: str) -> None:
    sheet = opened(call, action)
    wanted = {one for one in sheet.findChildren(QWidget) if takes_tab(one)}

    reached: set[QWidget] = {call.focus}
    for _ in range(MOST_TABS):
        call.press(Qt.Key.Key_Tab)
        assert sheet is call.focus or sheet.isAncestorOf(call.focus)
        reached.add(call.focus)
    call.press(Qt.Key.Key_Escape)

    assert [one for one in wanted if one not in reached] == []
    call.until(lambda: call.window.sheets.shown is not sheet)


# M5
@pytest.mark.parametrize("room", ROOMS)
def test_f6_leads_through_all_parts_of_a_room_and_back(call: Hands, room: str) -> None:
    call.window.show_room(room)
    call.press(Qt.Key.Key_F6)
    first, been = call.focus, set[QWidget]()

    for _ in range(MOST_TABS):
        been.add(call.focus)
        call.press(Qt.Key.Key_F6)
        if call.focus is first:
            break

    assert call.focus is first
    assert len(been) > 1
    room_shown = call.window.rooms.currentWidget()
    assert isinstance(room_shown, Room)
    parts = room_shown.parts
    seen = [one for one in parts if one.isVisible()]
    assert [one for one in seen if not any(map(one.isAncestorOf, been))] == []


# M5
def test_the_tabs_of_the_rooms_are_one_choice(call: Hands) -> None:
    radios = [one.name for one in nodes_of(call.window.bar) if one.role == Role.RadioButton]

    assert radios == ["Prepare", "Floor", "Review", "Summary"]


# M5
def test_a_row_of_the_list_says_who_speaks(call: Hands) -> None:
    said = [one.name for one in nodes_of(call.floor.speakers.list) if "Kovač" in one.name]

    assert said == ["3, Marta Kovač, speaking, Harbour Friends"]


# M5
def test_the_walk_finds_what_has_no_name(call: Hands) -> None:
    call.floor.speakers.entry.setAccessibleName("")
    call.floor.speakers.entry.setPlaceholderText("")

    assert [one.role for one in nameless_in(call.window)] == [Role.EditableText]


@pytest.fixture(autouse=True)
def settled(call: Hands) -> None:
    """Have laid out what was just opened."""
    QApplication.processEvents()
