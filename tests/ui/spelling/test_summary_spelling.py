"""Misspelt words of the summary: underlined where nobody writes, mended where they come from."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes.domain.entities import Point, Statement
from townnotes_ui.desk import Desk
from townnotes_ui.spelling.suggestions import SpellingMenu
from townnotes_ui.summary.paragraph_edit import ParagraphEdit
from townnotes_ui.summary.room import SummaryRoom

_WAVE = QTextCharFormat.UnderlineStyle.SpellCheckUnderline


@pytest.fixture
def summary(desk: Desk, townhall: Townhall, qtbot: QtBot) -> SummaryRoom:
    """Show the summary of a townhall whose theme has a word misspelt in its notes."""
    category = townhall.category("stakeholder", "stakeholders")
    theme = townhall.theme("training", topic="training")
    for name in ("Ada", "Bo", "Cy"):
        one = townhall.participant(name, category=category.id)
        townhall.speaks(one, "!called more tarining for nurses #training")
    room = SummaryRoom(desk)
    qtbot.addWidget(room)
    room.resize(1366, 720)
    room.show()
    room.setProperty("theme", theme)
    return room


def edit_of(room: SummaryRoom) -> ParagraphEdit:
    return room.page.paragraphs[str(room.property("theme"))].edit


def waves(edit: ParagraphEdit) -> list[str]:
    marks: Sequence[object] = edit.extraSelections()
    return [one.cursor.selectedText() for one in marks if one.format.underlineStyle() == _WAVE]  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownVariableType]


def menu(qtbot: QtBot) -> SpellingMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), SpellingMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, SpellingMenu)
    return found


def take_first(shown: SpellingMenu) -> None:
    action = next(one for one in shown.actions() if one.text() == "training")
    shown.close()
    action.trigger()


def test_a_misspelt_word_of_a_paragraph_is_underlined(summary: SummaryRoom, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "tarining" in waves(edit_of(summary)))


def test_mended_in_a_paragraph_of_the_rules_it_is_mended_in_the_notes(
    summary: SummaryRoom, qtbot: QtBot, desk: Desk
) -> None:
    qtbot.waitUntil(lambda: "tarining" in waves(edit_of(summary)))
    summary.suggest_spelling()
    take_first(menu(qtbot))
    assert {one.text for one in desk.state.all(Point)} == {"more training for nurses"}
    qtbot.waitUntil(lambda: "training" in edit_of(summary).paragraph.text)
    assert not edit_of(summary).paragraph.by_hand


def test_mended_in_a_paragraph_by_hand_it_is_mended_there(
    summary: SummaryRoom, qtbot: QtBot, desk: Desk
) -> None:
    edit = edit_of(summary)
    edit.write()
    edit.setPlainText("There was a call for tarining.")
    edit.end_writing()
    qtbot.waitUntil(lambda: waves(edit_of(summary)) == ["tarining"])
    summary.suggest_spelling()
    take_first(menu(qtbot))
    assert [one.text for one in desk.state.all(Statement)] == ["There was a call for training."]


def test_the_key_mends_the_word_that_is_being_written(summary: SummaryRoom, qtbot: QtBot) -> None:
    edit = edit_of(summary)
    edit.write()
    edit.setPlainText("There was a call for tarining.")
    summary.suggest_spelling()
    take_first(menu(qtbot))
    assert edit.toPlainText() == "There was a call for training."
    assert not waves(edit)


def test_a_right_click_offers_the_word_under_the_pointer(
    summary: SummaryRoom, qtbot: QtBot
) -> None:
    edit = edit_of(summary)
    qtbot.waitUntil(lambda: "tarining" in waves(edit))
    cursor = edit.textCursor()
    cursor.setPosition(edit.toPlainText().index("tarining") + 2)
    at = edit.cursorRect(cursor).center()
    viewport = edit.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(QPoint(at)))
    QApplication.sendEvent(viewport, event)
    shown = menu(qtbot)
    assert shown.actions()[0].text() == "training"
    QTest.keyClick(shown, Qt.Key.Key_Escape)
