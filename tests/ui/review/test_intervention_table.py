"""The table of interventions: what was said has the most room, and one’s columns are kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import Hands
from tests.ui.menu_hands import entries, menu_shown, right_click, take
from townnotes.domain.entities import Participant
from townnotes_ui.desk import Desk
from townnotes_ui.look import tokens
from townnotes_ui.prepare.join_people_sheet import JoinPeopleSheet
from townnotes_ui.review.columns import COLUMNS, WORDS, kept_choice
from townnotes_ui.review.columns_sheet import ColumnsSheet
from townnotes_ui.review.intervention_table import InterventionTable
from townnotes_ui.review.room import ReviewRoom
from townnotes_ui.widgets.cards import SaidCard
from townnotes_ui.window_memory import window_settings

SIZES = ((1366, 768), (1280, 720), (911, 512), (853, 480), (683, 384))
"""The last three are a laptop’s at 150 % and at 200 %."""


def room_of(hands: Hands) -> ReviewRoom:
    hands.window.show_room("review")
    room = hands.window.rooms.review
    room.show_view(0)
    return room


def speak(townhall: Townhall) -> None:
    """Hold two interventions by people with long names."""
    townhall.speaks(
        townhall.participant("Maria Fernanda Oliveira", organization="Union of Harbour Workers"),
        "the pilots' night work must be paid", "and the quays lit",
    )  # fmt: skip
    townhall.speaks(townhall.participant("Bo"), "schools")


def widths(table: InterventionTable) -> dict[str, int]:
    return {one: table.columnWidth(at) for at, one in enumerate(COLUMNS) if table.shows(one)}


# L9
@pytest.mark.parametrize("size", SIZES)
def test_what_was_said_has_the_most_room_in_any_window_and_a_third_at_least(
    hands: Hands, size: tuple[int, int]
) -> None:
    speak(hands.townhall)
    table = room_of(hands).table
    for is_read in (False, True):
        hands.window.resize(*size)
        if is_read:
            table.selectRow(0)
        QApplication.processEvents()

        found = widths(table)

        assert max(found, key=lambda one: found[one]) == WORDS
        assert found[WORDS] >= table.viewport().width() / 3
        assert {"speaker", WORDS} <= set(found)
        assert sum(found.values()) <= table.viewport().width()


# L9
def test_a_column_chosen_and_a_width_dragged_are_there_the_next_time(
    hands: Hands, desk: Desk, qtbot: QtBot
) -> None:
    speak(hands.townhall)
    table = room_of(hands).table
    assert not table.shows("category")

    hands.window.rooms.review.choose_columns()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, ColumnsSheet)
    sheet.boxes["category"].click()
    sheet.boxes["began"].click()
    table.horizontalHeader().resizeSection(COLUMNS.index("speaker"), 210)
    hands.until(lambda: kept_choice() == table.choice)

    later = ReviewRoom(desk)
    qtbot.addWidget(later)
    later.resize(1366, 720)
    later.show()
    assert later.table.shows("category")
    assert not later.table.shows("began")
    assert widths(later.table)["speaker"] == 210
    later.table.choose_usual()
    assert later.table.shows("began")


def test_a_width_dragged_right_before_another_room_is_shown_is_kept(hands: Hands) -> None:
    room_of(hands).table.horizontalHeader().resizeSection(COLUMNS.index("speaker"), 210)

    hands.window.show_room("floor")

    assert kept_choice().widths == {"speaker": 210}


def test_settings_that_make_no_sense_give_the_usual_columns(desk: Desk, qtbot: QtBot) -> None:
    for held in ("[]", "{", '{"shown": 3}', '{"shown": {"began": 2}, "widths": {"speaker": -4}}'):
        window_settings().setValue("review columns", held)
        room = ReviewRoom(desk)
        qtbot.addWidget(room)
        assert room.table.choice.shown == {}
        assert room.table.choice.widths == {}


# L9
def test_the_reading_pane_is_there_for_a_selected_row_and_goes_by_key(hands: Hands) -> None:
    speak(hands.townhall)
    room = room_of(hands)
    assert room.table.hasFocus()
    assert room.reading.isVisible()
    hands.press(Qt.Key.Key_F8)
    assert not room.reading.isVisible()
    room.table.selectRow(1)
    assert not room.reading.isVisible()

    hands.press(Qt.Key.Key_F8)
    assert room.reading.isVisible()


# L9
def test_in_a_small_window_the_reading_pane_waits_until_it_is_asked_for(hands: Hands) -> None:
    speak(hands.townhall)
    room = room_of(hands)
    hands.window.resize(911, 512)
    room.table.selectRow(0)
    assert not room.reading.isVisible()

    hands.press(Qt.Key.Key_F8)

    assert room.reading.isVisible()
    assert room.reading.name.text() == "Maria Fernanda Oliveira"


# G6
def test_all_interventions_that_hold_the_words_are_found_however_many(
    hands: Hands, townhall: Townhall
) -> None:
    ada = townhall.participant("Ada")
    for _ in range(60):
        townhall.speaks(ada, "night work")
    room = room_of(hands)

    QTest.keyClicks(room.search, "night")

    assert room.model.rowCount() == 60


# L9
def test_the_words_looked_for_are_shown_and_stand_out_in_the_row_and_in_what_is_read(
    hands: Hands,
) -> None:
    hands.townhall.speaks(
        hands.townhall.participant("Ada"), "a long list of what the harbour and its pilots need",
        "better gangways at the old quay",
    )  # fmt: skip
    room = room_of(hands)

    QTest.keyClicks(room.search, "gangw")
    room.table.selectRow(0)
    QApplication.processEvents()

    words = str(room.model.index(0, COLUMNS.index(WORDS)).data())
    assert "gangways" in words
    assert words.startswith("…")
    cards = [one for one in room.reading.findChildren(SaidCard) if one.isVisible()]
    shown = [one.text() for card in cards for one in card.findChildren(type(room.reading.name))]
    assert any(f'{tokens().found}">gangways</span>' in one for one in shown)
    assert _is_painted(room.table, tokens().found)


def _is_painted(table: InterventionTable, colour: str) -> bool:
    picture = table.viewport().grab().toImage()
    places = ((x, y) for x in range(picture.width()) for y in range(0, picture.height(), 3))
    return any(picture.pixelColor(x, y).name() == colour for x, y in places)


def menu_of(room: ReviewRoom, row: int = 0) -> QPoint:
    return room.table.visualRect(room.model.index(row, COLUMNS.index(WORDS))).center()


# L2, L9
def test_a_speaker_is_renamed_from_the_row_in_every_row(hands: Hands) -> None:
    ada = hands.townhall.participant("Ada")
    hands.townhall.speaks(ada, "a")
    hands.townhall.speaks(ada, "b")
    room = room_of(hands)

    take(right_click(room.table.viewport(), menu_of(room)), "Rename the speaker…")
    hands.types("Ada Quay\n")

    speakers = [str(room.model.index(at, COLUMNS.index("speaker")).data()) for at in (0, 1)]
    assert speakers == ["Ada Quay", "Ada Quay"]


# L2, L9
def test_a_speaker_is_joined_with_another_from_the_row(hands: Hands) -> None:
    hands.townhall.speaks(hands.townhall.participant("A. Quay"), "a")
    other = hands.townhall.participant("Ada Quay")
    hands.townhall.speaks(other, "b")
    room = room_of(hands)

    take(right_click(room.table.viewport(), menu_of(room)), "Join the speaker with another…")
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, JoinPeopleSheet)
    assert sheet.one.text() == "A. Quay"
    assert sheet.other.hasFocus()
    sheet.other.show_participant(other.id)
    sheet.save()

    assert len([one for one in hands.state.all(Participant) if "Quay" in one.name]) == 1


# L2
def test_the_menu_key_opens_the_menu_of_the_row_and_the_keys_stay_in_the_table(
    hands: Hands,
) -> None:
    speak(hands.townhall)
    room = room_of(hands)
    room.table.setFocus()
    room.table.selectRow(1)

    hands.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)

    menu = menu_shown()
    assert "Correct the selected intervention" in entries(menu)
    menu.close()
    assert room.table.hasFocus()
