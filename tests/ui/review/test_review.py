import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes_ui.desk import Desk
from townnotes_ui.review.room import ReviewRoom
from townnotes_ui.widgets.cards import CardText, SaidCard

NUMBER, SPEAKER, SPOKEN, POINTS, THEMES, FIRST = 0, 2, 6, 7, 8, 9


@pytest.fixture
def room(desk: Desk, qtbot: QtBot, townhall: Townhall) -> ReviewRoom:
    townhall.theme("water")
    townhall.speaks(townhall.participant("Ada", organization="River Network"), "wells #water")
    townhall.speaks(townhall.participant("Bo"), "schools", "// he looked tired")
    townhall.speaks(townhall.participant("Cy"), "wells and roads")
    one = ReviewRoom(desk)
    qtbot.addWidget(one)
    QAbstractItemModelTester(one.model, one)
    one.resize(1366, 720)
    one.show()
    return one


def shown(room: ReviewRoom, column: int) -> list[str]:
    model = room.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_every_intervention_is_a_row_as_it_was_held(room: ReviewRoom) -> None:
    assert shown(room, NUMBER) == ["1", "2", "3"]
    assert shown(room, SPEAKER) == ["Ada", "Bo", "Cy"]
    assert shown(room, SPOKEN) == ["1:00", "1:00", "1:00"]
    assert shown(room, POINTS) == ["1", "2", "1"]
    assert shown(room, THEMES) == ["water", "", ""]
    assert shown(room, FIRST)[0] == "wells"


def test_the_search_finds_while_one_types_the_latest_first(room: ReviewRoom, qtbot: QtBot) -> None:
    QTest.keyClicks(room.search, "wells")

    assert shown(room, SPEAKER) == ["Cy", "Ada"]
    assert room.count.text() == "Found · 2"


def test_a_search_taken_back_shows_all_again(room: ReviewRoom, qtbot: QtBot) -> None:
    QTest.keyClicks(room.search, "river")
    assert shown(room, SPEAKER) == ["Ada"]

    QTest.keyClick(room.search, Qt.Key.Key_Escape)

    assert shown(room, SPEAKER) == ["Ada", "Bo", "Cy"]


def test_what_is_not_found_says_nothing(room: ReviewRoom, qtbot: QtBot) -> None:
    QTest.keyClicks(room.search, "zebra")

    assert shown(room, SPEAKER) == []
    assert not room.reading.open_button.isVisible()


def test_a_selected_row_is_read_beside_the_table(room: ReviewRoom, qtbot: QtBot) -> None:
    room.table.selectRow(0)
    QTest.keyClick(room.table, Qt.Key.Key_Down)

    def cards_shown() -> list[CardText]:
        return [one.said for one in room.reading.findChildren(SaidCard) if one.isVisible()]

    qtbot.waitUntil(lambda: len(cards_shown()) == 2)
    cards = cards_shown()
    assert room.reading.name.text() == "Bo"
    assert [one.text for one in cards] == ["schools", "he looked tired"]
    assert [one.private for one in cards] == [False, True]


def test_enter_asks_for_the_floor(room: ReviewRoom, qtbot: QtBot) -> None:
    room.table.selectRow(1)

    with qtbot.waitSignal(room.open_intervention) as asked:
        QTest.keyClick(room.table, Qt.Key.Key_Return)

    assert asked.args == [room.model.key_at(1)]  # pyright: ignore[reportUnknownMemberType]


def test_a_new_intervention_keeps_the_one_that_is_read(
    room: ReviewRoom, townhall: Townhall
) -> None:
    room.table.selectRow(1)

    townhall.speaks(townhall.participant("Di"), "last")

    assert shown(room, SPEAKER) == ["Ada", "Bo", "Cy", "Di"]
    assert room.reading.name.text() == "Bo"


def test_a_hidden_room_catches_up_when_it_is_shown(room: ReviewRoom, townhall: Townhall) -> None:
    room.hide()
    townhall.speaks(townhall.participant("Di"), "last")
    assert room.model.rowCount() == 3

    room.show()

    assert shown(room, SPEAKER)[-1] == "Di"
