"""The table of participants by keys: several rows at once, their category, who is to identify."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.entities import Category, Participant
from townnotes_ui.desk import Desk
from townnotes_ui.prepare.participants import Participants
from townnotes_ui.prepare.room import PrepareRoom
from townnotes_ui.widgets.choice_box import ChoiceBox

NAME, ORGANIZATION, CATEGORY = 1, 2, 3
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def room(desk: Desk, qtbot: QtBot, townhall: Townhall) -> PrepareRoom:
    """Open the table with three people and three categories."""
    for singular in ("stakeholder", "UN entity", "State"):
        townhall.category(singular, f"{singular}s")
    for name in ("Ada Obi", "Bea Lund", "Cem Kaya"):
        townhall.participant(name)
    room = PrepareRoom(desk)
    qtbot.addWidget(room)
    room.resize(1366, 720)
    room.show()
    room.sections.setCurrentRow(1)
    room.participants.table.setFocus()
    return room


@pytest.fixture
def people(room: PrepareRoom) -> Participants:
    return room.participants


def select(people: Participants, first: int, last: int, column: int = NAME) -> None:
    table = people.table
    table.setCurrentIndex(table.model().index(first, column))
    for _ in range(last - first):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def editor(people: Participants, qtbot: QtBot) -> ChoiceBox:
    """Return the list of categories over the cell, once it is open."""

    def open_ones() -> list[ChoiceBox]:
        found = people.table.findChildren(ChoiceBox)
        return [one for one in found if one.isVisible() and one.view().isVisible()]

    qtbot.waitUntil(lambda: bool(open_ones()))
    return open_ones()[0]


def categories(desk: Desk) -> list[str]:
    found = [desk.state.find(Category, one.category) for one in desk.state.all(Participant)]
    return [one.singular if one else "" for one in found]


def test_the_first_letters_give_all_rows_selected_a_category_in_one_step(
    people: Participants, desk: Desk, qtbot: QtBot
) -> None:
    select(people, 0, 2)

    QTest.keyClicks(people.table, "u")
    QTest.keyClick(editor(people, qtbot).view(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: categories(desk) == ["UN entity"] * 3)
    assert len(people.selected_rows()) == 3
    desk.undo()
    assert categories(desk) == ["", "", ""]


def test_a_second_letter_tells_apart_what_begins_alike(
    people: Participants, desk: Desk, qtbot: QtBot
) -> None:
    select(people, 1, 1, CATEGORY)

    QTest.keyClicks(people.table, "s")
    QTest.keyClicks(editor(people, qtbot).view(), "tat")
    QTest.keyClick(editor(people, qtbot).view(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: categories(desk) == ["", "State", ""])


def test_arrows_in_the_list_write_nothing_and_esc_leaves_all_as_it_was(
    people: Participants, desk: Desk, qtbot: QtBot
) -> None:
    select(people, 0, 0, CATEGORY)
    QTest.keyClick(people.table, Qt.Key.Key_Return)
    box = editor(people, qtbot)

    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    assert categories(desk) == ["", "", ""]

    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not [b for b in people.table.findChildren(ChoiceBox) if b.isVisible()])
    assert categories(desk) == ["", "", ""]
    assert people.table.hasFocus()


def test_somebody_new_is_asked_for_a_category_and_inherits_none(
    people: Participants, desk: Desk, qtbot: QtBot
) -> None:
    row = people.add_row
    for name, letter, wanted in (("Dana Wu", "s", "stakeholder"), ("Eli Roth", "U", "UN entity")):
        row.lines[0].setFocus()
        QTest.keyClicks(row.lines[0], name)
        QTest.keyClick(row.lines[0], Qt.Key.Key_Return)
        assert row.category_box.view().isVisible()
        QTest.keyClicks(row.category_box.view(), letter)
        QTest.keyClick(row.category_box.view(), Qt.Key.Key_Return)

        qtbot.waitUntil(lambda wanted=wanted: categories(desk)[-1] == wanted)
        assert desk.state.all(Participant)[-1].name == name
        assert row.category == ""
        assert row.lines[0].hasFocus()


def test_rows_selected_are_removed_in_one_step_and_come_back_by_one_undo(
    people: Participants, desk: Desk
) -> None:
    select(people, 0, 1)

    QTest.keyClick(people.table, Qt.Key.Key_Delete)
    assert [one.name for one in desk.state.all(Participant)] == ["Cem Kaya"]

    desk.undo()
    assert len(desk.state.all(Participant)) == 3


def test_who_is_to_identify_is_said_counted_and_settled_by_one_key(
    people: Participants, desk: Desk, townhall: Townhall
) -> None:
    townhall.participant("iPhone", to_identify=True)
    townhall.participant("Fay Ito", to_identify=True)
    assert people.doubts_button.text() == "2 to identify"
    assert people.model.index(4, ORGANIZATION).data() == "to identify"

    people.doubts_button.click()
    assert people.proxy.rowCount() == 2
    select(people, 1, 1)
    QTest.keyClick(people.table, Qt.Key.Key_Space)

    assert [one.name for one in desk.state.all(Participant) if one.to_identify] == ["iPhone"]
    assert people.doubts_button.text() == "1 to identify"
    desk.undo()
    assert people.doubts_button.text() == "2 to identify"
