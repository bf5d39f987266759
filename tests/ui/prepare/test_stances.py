"""The section of own stances, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from townnotes.domain.commands.stances import add_stance
from townnotes.domain.entities import OwnStance
from townnotes.domain.points.stances import STANCES
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


def test_what_a_stance_takes_and_its_words_in_other_languages_are_cells_of_its_row(
    desk: Desk, qtbot: QtBot
) -> None:
    room = PrepareRoom(desk)
    qtbot.addWidget(room)
    room.show()
    panel = room.stances
    panel.add_row.lines[0].setText("pleaded for")
    panel.add_row.lines[1].setText("urged")
    QTest.keyClick(panel.add_row.lines[1], Qt.Key.Key_Return)

    for column, typed in ((2, "noun"), (3, "plaidé  pour"), (4, "abogó por")):
        panel.proxy.setData(panel.proxy.index(0, column), typed)

    (one,) = desk.state.all(OwnStance)
    assert (one.pattern, one.words_in) == ("noun", {"fr": "plaidé pour", "es": "abogó por"})
    assert [panel.proxy.index(0, column).data() for column in (2, 3, 4)] == [
        "a thing: … a fund",
        "plaidé pour",
        "abogó por",
    ]


def test_a_cell_emptied_takes_the_words_of_that_language_back(desk: Desk, qtbot: QtBot) -> None:
    room = PrepareRoom(desk)
    qtbot.addWidget(room)
    room.show()
    desk.do(
        "stance",
        lambda state: add_stance(
            state, "own", "pleaded for", "urged", words_in={"fr": "plaidé pour", "es": "abogó por"}
        ),
    )

    room.stances.proxy.setData(room.stances.proxy.index(0, 3), "")

    assert desk.state.all(OwnStance)[0].words_in == {"es": "abogó por"}


def test_what_no_stance_takes_is_refused_in_words(desk: Desk, qtbot: QtBot) -> None:
    room = PrepareRoom(desk)
    qtbot.addWidget(room)
    room.show()
    desk.do("stance", lambda state: add_stance(state, "own", "pleaded for", "urged"))

    room.stances.proxy.setData(room.stances.proxy.index(0, 2), "an adverb")

    assert "noun, to, that" in room.stances.refusal.text()
    assert desk.state.all(OwnStance)[0].pattern == ""


# D5
def test_the_common_stances_are_all_seen_with_their_signs(desk: Desk, qtbot: QtBot) -> None:
    room = PrepareRoom(desk)
    qtbot.addWidget(room)
    said = " ".join(one.text() for one in room.stances.findChildren(QLabel))

    assert [words for words in STANCES if words not in said] == []
    assert "welcomed  +" in said
