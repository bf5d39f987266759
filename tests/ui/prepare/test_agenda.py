"""The agenda in Prepare: a table like the others, and one click for the usual items."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import ALT, CTRL, Hands
from townnotes.domain.commands.agenda import open_item
from townnotes.domain.entities import AgendaItem
from townnotes_ui.desk import Desk
from townnotes_ui.prepare.agenda import Agenda
from townnotes_ui.prepare.room import PrepareRoom


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> PrepareRoom:
    room = PrepareRoom(desk)
    qtbot.addWidget(room)
    room.resize(1100, 700)
    room.sections.setCurrentRow(room.sections.count() - 1)
    with qtbot.waitExposed(room):
        room.show()
    return room


@pytest.fixture
def agenda(room: PrepareRoom) -> Agenda:
    return room.agenda


def rows(agenda: Agenda) -> list[tuple[str, ...]]:
    model = agenda.model
    return [tuple(column.read(row) for column in model.columns) for row in model.rows]


# A5
def test_one_click_writes_the_usual_agenda(agenda: Agenda) -> None:
    agenda.usual_button.click()

    assert rows(agenda) == [
        ("Briefing", "waiting", "0"),
        ("Floor", "waiting", "0"),
        ("Closing", "waiting", "0"),
    ]
    assert agenda.usual_button.isHidden()


# A5
def test_the_table_says_which_item_is_open_and_how_many_spoke_under_each(
    agenda: Agenda, townhall: Townhall
) -> None:
    agenda.usual_button.click()

    townhall.speaks(townhall.participant("Marta Kovač"))

    assert rows(agenda)[0] == ("Briefing", "▶ open", "1")


def test_an_item_is_opened_from_its_row(agenda: Agenda, townhall: Townhall) -> None:
    agenda.usual_button.click()

    agenda.model.setData(agenda.model.index(1, 1), "▶ open")

    standing = open_item(townhall.state)
    assert standing
    assert standing.title == "Floor"


def test_items_are_added_by_typing_and_moved_by_key(agenda: Agenda, townhall: Townhall) -> None:
    line = agenda.add_row.lines[0]
    for title in ("Opening", "Voices"):
        line.setText(title)
        QTest.keyClick(line, Qt.Key.Key_Return)
    agenda.table.selectRow(1)
    agenda.table.setFocus()

    QTest.keyClick(agenda.table, Qt.Key.Key_Up, ALT)

    assert [one.title for one in townhall.state.all(AgendaItem)] == ["Voices", "Opening"]


# A5
def test_an_item_with_interventions_is_not_removed_and_the_row_says_why(
    agenda: Agenda, townhall: Townhall
) -> None:
    agenda.usual_button.click()
    townhall.speaks(townhall.participant("Marta Kovač"))
    agenda.table.selectRow(0)

    QTest.keyClick(agenda.table, Qt.Key.Key_Delete)

    assert "1 intervention stands under “Briefing”" in agenda.refusal.text()
    assert len(rows(agenda)) == 3


def test_the_section_is_reached_by_key(hands: Hands) -> None:
    hands.window.show_room("prepare")
    room = hands.window.findChild(PrepareRoom)
    assert room is not None

    hands.press(Qt.Key.Key_PageUp, CTRL)

    assert room.agenda.isVisible()
