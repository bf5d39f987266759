"""Nothing that can be read has less room than its words need, wherever it is and in any size."""

from collections.abc import Callable
from operator import attrgetter

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import Hands
from tests.ui.measuring import SIZES, cut_in, nothing_is_cut
from townnotes_ui.actions.table import ACTIONS
from townnotes_ui.widgets.flow_row import FlowRow
from townnotes_ui.widgets.parts import lay_column, lay_row
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.widgets.turning_row import TurningRow

ROOMS = ("prepare", "floor", "review", "summary")
VIEWS = range(4)
SECTIONS = range(6)
LARGE = 200
"""Per cents of the usual text: as large as Ctrl++ makes it."""
SHEETS = (
    "suggest-order", "paste-names", "not-heard", "heard", "limits", "gaps", "correct",
    "insert-missed", "history", "theme-table", "join-people", "stage-message",
    "correction-round", "reply", "series",
    "export", "replace", "versions", "share", "join-folder", "clean-copy", "erase",
    "next-in-series", "palette", "keys", "settings",
)  # fmt: skip
"""The actions that open one."""


def does(hands: Hands, action: str) -> None:
    """Do what a row of the table of actions does."""
    row = next(one for one in ACTIONS if one.id == action)
    attrgetter(row.call)(hands.window)()


@pytest.fixture
def call(hands: Hands) -> Hands:
    """Have notes of a call in its middle, with long names and remarks that are likely one."""
    hall = hands.townhall
    hall.speaks(
        hall.participant("María Fernanda Oliveira da Silva", organization="Union of Dock Workers"),
        "!expressed concern about night work at the quays #pay", "> longer breaks #quiet",
    )  # fmt: skip
    hall.speaks(hall.participant("Jo Ito", organization="Quay Board"), "> the longer breaks #quiet")
    hands.adds("kov", "oko", "пет")
    hands.next()
    hands.types("better light at the quays #pay\n")
    hands.press(Qt.Key.Key_F8)
    QApplication.clipboard().setText("Zoe Quay, Harbour Friends\n")
    return hands


def nothing_is_cut_in_any_size(call: Hands, of: Callable[[], QWidget]) -> None:
    """See in each size that no words are cut in a part of the window."""
    for size in SIZES:
        call.window.resize(*size)
        nothing_is_cut(call, of())


# L12
@pytest.mark.parametrize("room", ROOMS)
def test_no_words_are_cut_in_any_room(call: Hands, room: str) -> None:
    call.window.show_room(room)

    nothing_is_cut_in_any_size(call, lambda: call.window)


# L12
@pytest.mark.parametrize("view", VIEWS)
def test_no_words_are_cut_in_any_view_of_review(call: Hands, view: int) -> None:
    call.window.show_room("review")
    call.window.rooms.review.show_view(view)

    nothing_is_cut_in_any_size(call, lambda: call.window)


# L12
def test_no_words_are_cut_beside_cards_that_are_likely_the_same(call: Hands) -> None:
    call.window.show_room("review")
    call.window.rooms.review.show_view(1)
    board = call.window.rooms.review.board
    quiet = next(row.id for row in board.themes.rows.rows if row.label.startswith("quiet"))
    board.themes.choose(quiet)
    call.until(lambda: board.likely.list.rows.rows)

    nothing_is_cut_in_any_size(call, lambda: call.window)


# L12
@pytest.mark.parametrize("section", SECTIONS)
def test_no_words_are_cut_in_any_section_of_prepare(call: Hands, section: int) -> None:
    call.window.show_room("prepare")
    for _ in range(section):
        does(call, "next-section")

    nothing_is_cut_in_any_size(call, lambda: call.window)


# L12
@pytest.mark.parametrize("action", SHEETS)
def test_no_words_are_cut_in_any_sheet(call: Hands, action: str) -> None:
    def opened() -> Sheet:
        call.window.sheets.close()
        does(call, action)
        sheet = call.window.sheets.shown
        assert sheet is not None
        return sheet

    nothing_is_cut_in_any_size(call, opened)
    call.window.sheets.close()


# L12
@pytest.mark.parametrize("room", ROOMS)
def test_no_words_are_cut_in_any_room_in_large_text(call: Hands, room: str) -> None:
    call.desk.change_settings(text_zoom=LARGE)
    call.window.show_room(room)

    nothing_is_cut(call)


# L12
def test_no_words_are_cut_in_the_strip_and_on_the_stage(call: Hands) -> None:
    does(call, "strip")
    does(call, "stage")
    strip, stage = call.window.windows.strip, call.window.windows.stage
    assert strip is not None
    assert stage is not None

    nothing_is_cut(call, strip)
    nothing_is_cut(call, stage)


def test_a_row_that_is_too_long_stands_one_below_the_other(qtbot: QtBot) -> None:
    around, row = QWidget(), TurningRow(QPushButton("Keep apart"), QPushButton("Join"))
    lay_column(around, row, 1)
    qtbot.addWidget(around)
    around.resize(600, 200)
    around.show()
    one, other = row.findChildren(QPushButton)
    assert one.y() == other.y()

    around.resize(around.minimumSizeHint().width(), 200)

    qtbot.waitUntil(lambda: other.y() > one.geometry().bottom())
    assert cut_in(around) == []


class Block(QWidget):
    """A part that asks for so much room."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._height = height

    def sizeHint(self) -> QSize:
        return QSize(100, self._height)


def test_parts_of_several_heights_stand_in_the_middle_of_their_row(qtbot: QtBot) -> None:
    low, high, last = (Block(height) for height in (20, 40, 30))
    row = FlowRow(low, high, last, space=4)
    qtbot.addWidget(row)

    row.resize(240, row.heightForWidth(240))
    row.show()

    assert (low.y(), high.y(), last.y()) == (10, 0, 44)
    assert row.height() == 74


def test_a_row_has_room_for_a_part_of_a_width_of_its_own(qtbot: QtBot) -> None:
    button, field = Block(20), Block(20)
    field.setFixedWidth(240)
    row = FlowRow(button, field, space=4)
    qtbot.addWidget(row)

    assert row.sizeHint().width() == 344
    assert row.heightForWidth(344) == 20
    assert row.heightForWidth(343) == 44


def test_a_part_that_came_before_the_row_was_seen_has_its_room(qtbot: QtBot) -> None:
    early, late = Block(20), Block(20)
    row, around = FlowRow(early, late, space=4), QWidget()
    lay_column(around, lay_row(None, 1, row), 1)
    late.hide()
    qtbot.addWidget(around)
    around.resize(400, 100)
    around.show()
    assert row.width() == 100

    around.hide()
    late.show()
    around.show()

    qtbot.waitUntil(lambda: row.width() == 204)
    assert early.y() == late.y()
