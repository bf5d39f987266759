"""Who took the floor: a list by keyboard, however many there are."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import Hands
from townnotes.domain.floor.floor_rows import ListRow
from townnotes_ui.floor.speakers.lists import SpokeList
from townnotes_ui.widgets.list_model import Index, ListModel

MANY = 400


class _Counting(ListModel[ListRow]):
    """Counts how often the view asks."""

    asked = 0

    def rowCount(self, parent: Index | None = None) -> int:
        self.asked += 1
        return super().rowCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked += 1
        return super().data(index, role)


def _row(number: int) -> ListRow:
    return ListRow(f"i{number}", "spoke", number, f"Speaker {number}", "", False, 60)


def test_home_and_end_lead_to_the_latest_and_to_the_first_who_spoke(hands: Hands) -> None:
    hands.adds(*("kov", "idr", "ана") * 2)
    for _ in range(6):
        hands.next()
    spoke = hands.floor.speakers.spoke_list
    spoke.setFocus()

    hands.press(Qt.Key.Key_End)
    last = spoke.currentIndex().row()
    hands.press(Qt.Key.Key_Home)

    assert (last, spoke.currentIndex().row()) == (4, 0)


def test_tab_leads_on_from_the_list_and_not_from_row_to_row(hands: Hands) -> None:
    hands.adds("kov", "idr", "ана")
    for _ in range(3):
        hands.next()
    spoke = hands.floor.speakers.spoke_list
    spoke.setFocus()

    hands.press(Qt.Key.Key_Tab)

    assert not spoke.hasFocus()


def test_one_more_who_spoke_does_not_have_all_the_others_looked_at(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    model = _Counting(lambda row: row.id, lambda row: row.name)
    view = SpokeList(model, window)
    view.resize(240, 300)
    rows = [_row(number) for number in range(MANY, 0, -1)]
    model.begin_with(rows)
    with qtbot.waitExposed(window):
        window.show()
    QTest.qWait(0)
    model.asked = 0

    model.show([_row(MANY + 1), *rows])
    QApplication.processEvents()

    assert model.asked < MANY
