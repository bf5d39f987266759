import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.entities import Category, Participant, Theme
from townnotes.domain.links import link
from townnotes_ui.desk import Desk
from townnotes_ui.prepare.room import PrepareRoom
from townnotes_ui.prepare.table_panel import AddRow
from townnotes_ui.widgets.table import EditTable


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> PrepareRoom:
    one = PrepareRoom(desk)
    qtbot.addWidget(one)
    one.resize(1366, 720)
    one.show()
    for panel in (one.participants, one.categories, one.themes):
        QAbstractItemModelTester(panel.model, panel)
    return one


def add(qtbot: QtBot, row: AddRow, *words: str) -> None:
    for line, word in zip(row.lines, words, strict=False):
        line.setFocus()
        QTest.keyClicks(line, word)
    QTest.keyClick(row.lines[0], Qt.Key.Key_Return)


def edit(qtbot: QtBot, table: EditTable, row: int, column: int, text: str) -> None:
    index: QModelIndex = table.model().index(row, column)
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = next(one for one in table.findChildren(QLineEdit) if one.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.wait(1)


def shown(table: EditTable, column: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_participant_is_added_and_the_caret_waits_for_the_next(
    room: PrepareRoom, desk: Desk, qtbot: QtBot
) -> None:
    room.sections.setCurrentRow(1)

    add(qtbot, room.participants.add_row, "Ada Obi", "River Network")

    one = desk.state.all(Participant)[0]
    assert (one.name, one.organization) == ("Ada Obi", "River Network")
    assert room.participants.add_row.lines[0].text() == ""


def test_nobody_is_added_twice(room: PrepareRoom, desk: Desk, qtbot: QtBot) -> None:
    room.sections.setCurrentRow(1)
    add(qtbot, room.participants.add_row, "Ada Obi", "River Network")

    add(qtbot, room.participants.add_row, "ada obi", "River Network")

    assert len(desk.state.all(Participant)) == 1
    assert "is already in the table" in room.participants.add_row.refusal.text()


# F8
def test_a_name_corrected_in_the_table_is_corrected_everywhere(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    one = townhall.participant("iPhone", to_identify=True)
    townhall.speaks(one, "a point")
    room.sections.setCurrentRow(1)

    edit(qtbot, room.participants.table, 0, 1, "Ada Obi")

    found = desk.state.find(Participant, one.id)
    assert found is not None
    assert (found.name, found.to_identify) == ("Ada Obi", False)
    assert shown(room.participants.table, 1) == ["Ada Obi"]


def test_who_spoke_stays_and_the_table_says_why(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    townhall.speaks(townhall.participant("Ada"), "a point")
    townhall.participant("Bo")
    room.sections.setCurrentRow(1)
    room.participants.table.selectAll()

    QTest.keyClick(room.participants.table, Qt.Key.Key_Delete)

    assert shown(room.participants.table, 1) == ["Ada"]
    assert "Ada has taken the floor" in room.participants.refusal.text()


def test_the_filter_finds_by_any_column(
    room: PrepareRoom, qtbot: QtBot, townhall: Townhall
) -> None:
    townhall.participant("Ada", organization="River Network")
    townhall.participant("Bo", aliases=("Riverman",))
    townhall.participant("Cy")
    room.sections.setCurrentRow(1)

    room.participants.proxy.setFilterFixedString("river")

    assert shown(room.participants.table, 1) == ["Ada", "Bo"]


def test_aliases_are_typed_with_commas(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    townhall.participant("Ada")
    room.sections.setCurrentRow(1)

    edit(qtbot, room.participants.table, 0, 5, "A. Obi, iPhone (2)")

    assert desk.state.all(Participant)[0].aliases == ("A. Obi", "iPhone (2)")


def test_a_category_keeps_its_words_and_takes_a_time(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    townhall.category("stakeholder", "stakeholders")
    room.sections.setCurrentRow(1)
    room.participants.categories_button.click()

    edit(qtbot, room.categories.table, 0, 3, "2:30")
    edit(qtbot, room.categories.table, 0, 1, " ")
    edit(qtbot, room.categories.table, 0, 4, "long")

    one = desk.state.all(Category)[0]
    assert (one.limit, one.plural, one.group_limit) == (150, "stakeholders", None)
    assert "is not a speaking time" in room.categories.refusal.text()


def test_the_tick_says_whether_a_category_takes_the_floor(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    townhall.category("observer", "observers")
    room.sections.setCurrentRow(1)
    room.participants.categories_button.click()
    table = room.categories.table
    table.setCurrentIndex(table.model().index(0, 2))

    QTest.keyClick(table, Qt.Key.Key_Space)

    assert not desk.state.all(Category)[0].took_the_floor
    assert shown(table, 2) == ["no"]


def test_a_category_in_use_stays(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    category = townhall.category("stakeholder", "stakeholders")
    townhall.participant("Ada", category=category.id)
    room.sections.setCurrentRow(1)
    room.participants.categories_button.click()
    room.categories.table.selectRow(0)

    room.categories.remove_button.click()

    assert len(desk.state.all(Category)) == 1
    assert "give them another category first" in room.categories.refusal.text()


def test_a_theme_twice_is_refused(room: PrepareRoom, desk: Desk, qtbot: QtBot) -> None:
    room.sections.setCurrentRow(2)
    add(qtbot, room.themes.add_row, "water", "access to water")

    add(qtbot, room.themes.add_row, "Water")

    assert [one.label for one in desk.state.all(Theme)] == ["water"]
    assert "There is a theme “water” already" in room.themes.add_row.refusal.text()
    QTest.keyClick(room.themes.add_row.lines[0], Qt.Key.Key_Escape)
    assert room.themes.add_row.lines[0].text() == ""


@pytest.mark.parametrize(
    ("typed", "why"),
    [("1", "The key 1 belongs to “water”"), ("12", "“12” cannot be a theme’s key")],
)
def test_a_key_is_one_letter_of_one_theme(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall, typed: str, why: str
) -> None:
    townhall.theme("water")
    townhall.theme("work")
    room.sections.setCurrentRow(2)

    edit(qtbot, room.themes.table, 1, 0, typed)

    assert desk.state.all(Theme)[1].key == "2"
    assert why in room.themes.refusal.text()


def test_a_colour_has_a_name_and_is_chosen_by_it(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    townhall.theme("water")
    room.sections.setCurrentRow(2)
    model = room.themes.model

    assert model.setData(model.index(0, 1), "teal")

    assert desk.state.all(Theme)[0].colour == "#2f979e"
    assert shown(room.themes.table, 1) == ["teal"]


def test_an_edit_is_undone_at_the_desk(
    room: PrepareRoom, desk: Desk, qtbot: QtBot, townhall: Townhall
) -> None:
    townhall.theme("water")
    room.sections.setCurrentRow(2)
    edit(qtbot, room.themes.table, 0, 2, "rivers")

    desk.undo()

    assert shown(room.themes.table, 2) == ["water"]


def test_the_sections_are_reached_by_keys(room: PrepareRoom, qtbot: QtBot) -> None:
    room.sections.setFocus()
    QTest.keyClick(room.sections, Qt.Key.Key_Down)

    assert room.participants.isVisible()
    assert not room.details.isVisible()
    assert room.participants.table.rowAt(QPoint(0, 0).y()) == -1


# J1
def test_ctrl_end_and_ctrl_home_select_the_last_row_and_the_first(
    room: PrepareRoom, townhall: Townhall
) -> None:
    for name in ("Ada Obi", "Bea Lund", "Cem Kaya"):
        townhall.participant(name)
    room.sections.setCurrentRow(1)
    table = room.participants.table
    table.setCurrentIndex(table.model().index(1, 1))

    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert [one.row() for one in table.selectionModel().selectedRows()] == [2]

    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert [one.row() for one in table.selectionModel().selectedRows()] == [0]


def test_a_name_says_how_else_it_was_written_in_what_was_merged(
    room: PrepareRoom, townhall: Townhall
) -> None:
    one, other = townhall.participant("Lena Horvat"), townhall.participant("Horvatt")

    townhall.do(link(Participant.entity, one.id, other.id))

    name = room.participants.table.model().index(0, 1)
    assert name.data() == "Lena Horvat"
    assert name.data(Qt.ItemDataRole.ToolTipRole) == "Lena Horvat\nalso written: Horvatt"
