"""The language of the summary, chosen among the townhall's details."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from townnotes_ui.desk import Desk
from townnotes_ui.prepare.fields import Field
from townnotes_ui.prepare.room import PrepareRoom


@pytest.fixture
def room(qtbot: QtBot, desk: Desk) -> PrepareRoom:
    one = PrepareRoom(desk)
    qtbot.addWidget(one)
    one.resize(1366, 768)
    one.show()
    return one


def _typed(room: PrepareRoom, text: str) -> Field:
    name = "Language of the summary"
    one = next(each for each in room.findChildren(Field) if each.editor.accessibleName() == name)
    one.editor.setFocus()
    one.editor.selectAll()
    QTest.keyClicks(one.editor, text)
    QTest.keyClick(one.editor, Qt.Key.Key_Return)
    return one


# X22
def test_the_preview_is_in_the_language_that_was_typed(room: PrepareRoom, desk: Desk) -> None:
    one = _typed(room, "fr")

    assert desk.state.session.language == "fr"
    assert one.editor.text() == "French"
    assert "réunion" in room.preview.page.toPlainText()


# X22
def test_a_language_no_summary_is_written_in_is_refused(room: PrepareRoom, desk: Desk) -> None:
    one = _typed(room, "Latin")

    assert desk.state.session.language == ""
    assert one.refusal.text().endswith(
        "“Latin”: a summary is written in English, French or Spanish."
    )
