"""The section of own stances, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from townnotes.domain.entities import OwnStance
from townnotes_ui.desk import Desk
from townnotes_ui.prepare.room import PrepareRoom


# D5
def test_a_stance_is_added_shown_and_removed(desk: Desk, qtbot: QtBot) -> None:
    room = PrepareRoom(desk)
    qtbot.addWidget(room)
    room.show()
    panel = room.stances
    words, like = panel.add_row.lines

    words.setText("pleaded for")
    like.setText("urged")
    QTest.keyClick(like, Qt.Key.Key_Return)
    shown = [panel.proxy.index(0, column).data() for column in (0, 1)]
    panel.table.selectRow(0)
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)

    assert shown == ["pleaded for", "urged"]
    assert desk.state.all(OwnStance) == ()


# D5
def test_a_stance_that_is_there_already_is_refused_beside_the_field(
    desk: Desk, qtbot: QtBot
) -> None:
    room = PrepareRoom(desk)
    qtbot.addWidget(room)
    room.show()
    words, like = room.stances.add_row.lines

    words.setText("urged")
    like.setText("called for")
    QTest.keyClick(like, Qt.Key.Key_Return)

    assert "already" in room.stances.add_row.refusal.text()
