"""The theme board by keys and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import ALT, CTRL, NO_KEY, Hands
from townnotes.domain.commands.sessions import add_note_taker
from townnotes.domain.entities import Point, Theme
from townnotes.domain.points.cards import cards_of
from townnotes.domain.registers import Assign
from townnotes_ui.desk import Desk
from townnotes_ui.review.board import ThemeBoard
from townnotes_ui.review.room import ReviewRoom

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


class Board:
    """The theme board of a room, and fingers on it."""

    def __init__(self, room: ReviewRoom, hall: Townhall, said: list[str]) -> None:
        self.room = room
        self.hall = hall
        self.said = said

    @property
    def widget(self) -> ThemeBoard:
        return self.room.board

    @property
    def texts(self) -> list[str]:
        return [row.text for row in self.widget.cards.rows.rows]

    @property
    def themes(self) -> dict[str, int]:
        return {row.label: row.count for row in self.widget.themes.rows.rows}

    @property
    def pairs(self) -> list[tuple[str, str]]:
        return [(row.one.text, row.other.text) for row in self.widget.likely.list.rows.rows]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.widget.cards, key, modifiers)

    def choose(self, text: str) -> None:
        self.widget.cards.choose(self.texts.index(text))

    def joins(self, one: str, other: str) -> None:
        self.choose(one)
        self.room.join()
        self.choose(other)
        self.room.join()


@pytest.fixture
def board(desk: Desk, qtbot: QtBot, townhall: Townhall) -> Board:
    townhall.theme("water")
    townhall.theme("roads")
    for name, line in (
        ("Ada", "> repair of wells #water"), ("Bo", "> pumps for schools #water"),
        ("Cy", "> the repair of wells #water"), ("Di", "? who pays #water"),
        ("Ed", "bridges #roads"), ("Fe", "thanks"),
    ):  # fmt: skip
        townhall.speaks(townhall.participant(name, organization=f"{name} Network"), line)
    room = ReviewRoom(desk)
    qtbot.addWidget(room)
    room.resize(1366, 720)
    room.show()
    room.turn_view()
    said: list[str] = []
    desk.noticed.connect(said.append)
    for model in (room.board.cards.rows, room.board.themes.rows, room.board.likely.list.rows):
        QAbstractItemModelTester(model, room)
    held = Board(room, townhall, said)
    qtbot.waitUntil(lambda: bool(held.pairs))
    return held


# F1
def test_the_points_of_a_theme_are_cards(board: Board) -> None:
    assert board.themes == {"water": 4, "roads": 1, "Without a theme": 1}
    assert board.texts == ["repair of wells", "pumps for schools", "the repair of wells",
                           "who pays"]  # fmt: skip
    row = board.widget.cards.rows.rows[0]
    assert (row.stance, row.who) == ("called for", "Ada · Ada Network · 14:00")


# H4
def test_a_card_shows_its_note_taker_where_there_are_several(board: Board, desk: Desk) -> None:
    desk.do("", lambda state: add_note_taker(state, "noor", "Noor Aziz"))
    desk.do("", lambda state: add_note_taker(state, "bea", "Bea Okafor"))
    card = board.widget.cards.rows.rows[0]

    board.hall.do([Assign(Point.entity, card.id, "by", "noor")])

    assert board.widget.cards.rows.rows[0].who == f"{card.who} · NA"


# F1
def test_two_cards_are_joined_into_one_that_names_all_sources(board: Board) -> None:
    board.joins("repair of wells", "the repair of wells")

    assert board.texts == ["repair of wells", "pumps for schools", "who pays"]
    row = board.widget.cards.rows.rows[0]
    assert row.who == "2 speakers · 2 points"
    assert [one.split(" · ")[0] for one in row.sources] == ["Ada", "Cy"]
    assert "the repair of wells" in row.sources[1]


# F1
def test_undo_takes_a_joining_on_the_board_back(board: Board, desk: Desk) -> None:
    board.joins("repair of wells", "the repair of wells")

    desk.undo()

    assert len(board.texts) == 4


def test_a_card_marked_twice_is_marked_no_longer(board: Board) -> None:
    board.press(Key.Key_Space)
    assert board.widget.cards.rows.rows[0].is_marked

    board.press(Key.Key_Escape)

    assert not any(row.is_marked for row in board.widget.cards.rows.rows)


def test_a_marked_card_that_is_deleted_is_marked_no_longer(board: Board) -> None:
    board.press(Key.Key_Space)
    marked = board.widget.cards.rows.rows[0].id
    board.hall.do([Assign(Point.entity, marked, "deleted", True)])
    board.room.join()

    board.choose("who pays")
    board.room.join()

    assert "are not one statement" in board.said[-1]


def test_joining_what_is_opposed_is_refused_in_words(board: Board) -> None:
    board.joins("repair of wells", "who pays")

    assert "are not one statement" in board.said[-1]
    assert len(board.texts) == 4


# F1
def test_a_joined_card_is_taken_apart(board: Board) -> None:
    board.joins("repair of wells", "the repair of wells")
    board.choose("repair of wells")

    board.room.take_apart()

    assert len(board.texts) == 4


# F1
def test_the_words_of_a_joined_card_are_chosen_by_key(board: Board) -> None:
    board.joins("repair of wells", "the repair of wells")
    board.choose("repair of wells")

    board.press(Key.Key_W)

    assert board.texts[0] == "the repair of wells"


# F1
def test_cards_are_put_in_order_by_keys(board: Board) -> None:
    board.choose("who pays")

    board.press(Key.Key_Up, ALT)
    assert board.texts[2:] == ["who pays", "the repair of wells"]
    board.press(Key.Key_Home, ALT)
    assert board.texts[0] == "who pays"
    assert board.widget.cards.currentIndex().row() == 0
    board.press(Key.Key_End, ALT)
    assert board.texts[-1] == "who pays"


def at(board: Board, text: str) -> QPoint:
    cards = board.widget.cards
    return cards.visualRect(cards.rows.index(board.texts.index(text), 0)).center()


def drag(where: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(where, LEFT, NO_KEY, start)
    QTest.mouseMove(where, start + QPoint(0, 30))
    QTest.mouseMove(where, end)
    QTest.mouseRelease(where, LEFT, NO_KEY, end)


# F1
def test_a_card_is_dragged_to_its_place(board: Board) -> None:
    viewport = board.widget.cards.viewport()

    drag(viewport, at(board, "who pays"), at(board, "pumps for schools") - QPoint(0, 20))

    assert board.texts[:2] == ["repair of wells", "who pays"]


# E4
def test_a_card_dragged_onto_a_theme_moves_there(board: Board) -> None:
    viewport, themes = board.widget.cards.viewport(), board.widget.themes
    roads = themes.visualRect(themes.rows.index(1, 0)).center()
    there = viewport.mapFromGlobal(themes.viewport().mapToGlobal(roads))

    drag(viewport, at(board, "who pays"), there)

    assert board.themes["roads"] == 2
    assert "who pays" not in board.texts


# E4
def test_a_card_moves_to_another_theme_by_keys(board: Board) -> None:
    board.choose("who pays")
    board.press(Key.Key_M)
    QTest.keyClick(board.widget.themes, Key.Key_Down)
    assert len(board.texts) == 4

    QTest.keyClick(board.widget.themes, Key.Key_Return)

    assert board.themes == {"water": 3, "roads": 2, "Without a theme": 1}
    assert board.widget.cards.hasFocus()
    assert board.texts == ["repair of wells", "pumps for schools", "the repair of wells"]


def test_escape_leaves_a_card_in_its_theme(board: Board) -> None:
    board.press(Key.Key_M)
    QTest.keyClick(board.widget.themes, Key.Key_Down)

    QTest.keyClick(board.widget.themes, Key.Key_Escape)

    assert board.themes["water"] == 4
    assert board.widget.themes.currentIndex().row() == 0


def test_another_theme_shows_its_cards(board: Board) -> None:
    QTest.keyClick(board.widget.themes, Key.Key_Down)

    assert board.texts == ["bridges"]


def test_themes_are_put_in_order_by_keys(board: Board, desk: Desk) -> None:
    QTest.keyClick(board.widget.themes, Key.Key_Down, ALT)

    assert [one.label for one in desk.state.all(Theme)] == ["roads", "water"]
    assert board.widget.theme == desk.state.all(Theme)[1].id


# F1
def test_a_likely_duplicate_is_proposed_and_joined_by_enter_alone(board: Board) -> None:
    assert board.pairs == [("repair of wells", "the repair of wells")]
    assert len(board.texts) == 4

    QTest.keyClick(board.widget.likely.list, Key.Key_Return)

    assert board.pairs == []
    assert board.texts == ["repair of wells", "pumps for schools", "who pays"]


# F1
def test_a_proposal_refused_does_not_come_again(board: Board) -> None:
    QTest.keyClick(board.widget.likely.list, Key.Key_Delete)

    assert board.pairs == []
    board.hall.speaks(board.hall.participant("Gil"), "> tanks #water")
    assert board.pairs == []
    assert len(board.texts) == 5


def test_delete_on_a_card_does_nothing(board: Board) -> None:
    board.press(Key.Key_Delete)

    assert len(board.texts) == 4


def test_enter_on_a_card_asks_for_the_floor(board: Board, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.room.open_intervention) as asked:
        board.press(Key.Key_Return)

    assert asked.args == [board.widget.selected]  # pyright: ignore[reportUnknownMemberType]


# F1
def test_a_note_taker_joins_two_points_without_the_mouse(hands: Hands) -> None:
    hall = hands.townhall
    for name, line in (("Ed", "> low fares #pay"), ("Fe", "> night ferries #pay")):
        hall.speaks(hall.participant(name), line)
    hands.press(Key.Key_3, ALT)
    hands.press(Key.Key_B, CTRL)

    hands.press(Key.Key_J, CTRL)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_J, CTRL)

    theme = next(one.id for one in hands.state.all(Theme) if one.label == "pay")
    assert [len(card.points) for card in cards_of(hands.state, theme)] == [2]
    hands.press(Key.Key_Home)
    hands.press(Key.Key_J, ALT)
    assert [len(card.points) for card in cards_of(hands.state, theme)] == [1, 1]


# L12
def test_what_each_number_of_a_theme_counts_stands_over_it_and_is_told(board: Board) -> None:
    board.joins("repair of wells", "the repair of wells")
    column = board.widget.themes

    told = column.rows.data(column.rows.index(0, 0), Qt.ItemDataRole.ToolTipRole)

    heads = {one.text(): one.toolTip() for one in board.widget.findChildren(QLabel)}
    assert told == "water, 3 cards, 4 points, 4 speakers"
    assert "joined" in heads["cards"]
