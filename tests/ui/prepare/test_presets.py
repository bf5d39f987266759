"""Time limits as in a letter, chosen in Prepare or from the palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import Hands
from townnotes.domain.entities import Category
from townnotes_ui.desk import Desk
from townnotes_ui.prepare.presets_sheet import PresetsSheet
from townnotes_ui.prepare.room import PrepareRoom


@pytest.fixture
def room(desk: Desk, qtbot: QtBot, townhall: Townhall) -> PrepareRoom:
    """Open the categories of a townhall that has two."""
    for word in ("stakeholder", "UN entity"):
        townhall.category(word, word, 45)
    one = PrepareRoom(desk)
    qtbot.addWidget(one)
    one.resize(1366, 720)
    one.show()
    one.sections.setCurrentRow(1)
    one.participants.categories_button.click()
    return one


def _limits(desk: Desk) -> set[tuple[int | None, int | None]]:
    return {(one.limit, one.group_limit) for one in desk.state.all(Category)}


# X24
def test_a_preset_chosen_in_the_box_says_what_it_set(room: PrepareRoom, desk: Desk) -> None:
    said: list[str] = []
    desk.noticed.connect(said.append)
    box = room.categories.preset_box

    box.activated.emit(0)

    assert _limits(desk) == {(180, 300)}
    limits = "Global Digital Compact 2024 · groups 5:00, others 3:00"
    assert said == [
        f"2 categories have the limits of: {limits}. The present speaker keeps their own."
    ]
    assert box.currentIndex() == -1


# X24
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_arrow_in_the_closed_box_sets_nothing(room: PrepareRoom, desk: Desk) -> None:
    box = room.categories.preset_box
    box.setFocus()

    QTest.keyClick(box, Qt.Key.Key_Down)

    assert _limits(desk) == {(45, None)}
    assert box.view().isVisible()
    box.hidePopup()


# X24
def test_the_limits_of_a_preset_are_taken_back_in_one_step(room: PrepareRoom, desk: Desk) -> None:
    room.categories.preset_box.activated.emit(2)

    desk.undo()

    assert _limits(desk) == {(45, None)}


# X24
def test_without_a_category_the_box_says_why_nothing_was_set(
    desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    room = PrepareRoom(desk)
    qtbot.addWidget(room)

    room.categories.preset_box.activated.emit(0)

    assert "There is no category" in room.categories.refusal.text()


# X24
def test_the_palette_s_sheet_gives_a_preset_on_enter_and_the_caret_back(hands: Hands) -> None:
    hands.window.sheets.show_presets()
    sheet = hands.window.sheets.shown
    assert isinstance(sheet, PresetsSheet)

    hands.press(Qt.Key.Key_Down)
    assert "ngosbeyond2014.org no. 27" in sheet.source.text()
    hands.press(Qt.Key.Key_Return)

    assert _limits(hands.desk) == {(120, 180)}
    assert hands.is_in_note


# C1
@pytest.mark.parametrize(
    ("typed", "seconds"), [("3", 180), ("3:00", 180), ("180 s", 180), ("long", 45), ("0", 45)]
)
def test_a_limit_is_typed_as_minutes_or_seconds_and_nothing_else_is_taken(
    room: PrepareRoom, desk: Desk, typed: str, seconds: int
) -> None:
    model = room.categories.model

    for column, field in ((3, "limit"), (5, "reply_limit")):
        was_taken = model.setData(model.index(0, column), typed)

        assert was_taken == (seconds == 180)
        held: int | None = getattr(desk.state.all(Category)[0], field)
        assert held == (seconds if was_taken or field == "limit" else None)


# C1
def test_a_refused_limit_says_how_to_write_one(room: PrepareRoom) -> None:
    model = room.categories.model

    model.setData(model.index(0, 5), "3 h")

    assert "“3 h” is not a speaking time: write 3, 2:30 or 150 s." in room.categories.refusal.text()
