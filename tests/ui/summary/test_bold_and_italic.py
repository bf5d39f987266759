"""Bold and italic in a paragraph, by the keys of every word processor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from townnotes.domain.entities import Statement
from townnotes_ui.desk import Desk
from townnotes_ui.summary.paragraph_edit import ParagraphEdit
from townnotes_ui.summary.room import SummaryRoom


@pytest.fixture
def edit(room: SummaryRoom, theme: str) -> ParagraphEdit:
    """Have the theme's paragraph by hand."""
    one = room.page.paragraphs[theme].edit
    one.write()
    one.setPlainText("The ports are old. Some agreed.")
    one.end_writing()
    return room.page.paragraphs[theme].edit


def select(edit: ParagraphEdit, words: str) -> None:
    start = edit.toPlainText().index(words)
    caret = edit.textCursor()
    caret.setPosition(start)
    caret.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    edit.setFocus()
    edit.setTextCursor(caret)


def styles(desk: Desk) -> list[tuple[str, ...]]:
    return [one.styles for one in desk.state.all(Statement)]


def test_selected_words_are_bold_from_then_on(
    room: SummaryRoom, edit: ParagraphEdit, desk: Desk
) -> None:
    select(edit, "ports")
    room.make_bold()
    edit.end_writing()
    assert styles(desk) == [("bold 4 ports",), ()]
    cursor = edit.textCursor()
    cursor.setPosition(edit.toPlainText().index("ports") + 1)
    assert cursor.charFormat().fontWeight() == QFont.Weight.Bold


def test_the_same_key_takes_it_away(room: SummaryRoom, edit: ParagraphEdit, desk: Desk) -> None:
    select(edit, "ports")
    room.make_bold()
    room.make_bold()
    edit.end_writing()
    assert styles(desk) == [(), ()]


def test_edits_before_and_within_move_the_range(
    room: SummaryRoom, edit: ParagraphEdit, desk: Desk
) -> None:
    select(edit, "ports")
    room.make_italic()
    caret = edit.textCursor()
    caret.setPosition(0)
    edit.setTextCursor(caret)
    QTest.keyClicks(edit, "All ")
    caret.setPosition(edit.toPlainText().index("ports") + 2)
    edit.setTextCursor(caret)
    QTest.keyClicks(edit, "x")
    edit.end_writing()
    assert styles(desk)[0] == ("italic 8 poxrts",)


def test_what_is_typed_next_is_bold_where_nothing_is_selected(
    room: SummaryRoom, edit: ParagraphEdit, desk: Desk
) -> None:
    edit.write()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, " Now ")
    room.make_bold()
    QTest.keyClicks(edit, "all")
    room.make_bold()
    QTest.keyClicks(edit, " sing.")
    edit.end_writing()
    assert styles(desk)[-1] == ("bold 4 all",)


def test_one_undo_takes_the_style_back_and_the_words_stay(
    room: SummaryRoom, edit: ParagraphEdit, desk: Desk
) -> None:
    select(edit, "ports")
    room.make_bold()
    edit.end_writing()
    desk.undo()
    assert styles(desk) == [(), ()]
    assert desk.state.all(Statement)[0].text == "The ports are old."


def test_writing_on_keeps_what_was_styled_before(
    room: SummaryRoom, edit: ParagraphEdit, desk: Desk
) -> None:
    select(edit, "ports")
    room.make_bold()
    edit.end_writing()
    edit.write()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, " All sang.")
    edit.end_writing()
    assert styles(desk)[0] == ("bold 4 ports",)


def test_without_a_selection_the_key_says_what_to_do(
    room: SummaryRoom, edit: ParagraphEdit, desk: Desk, qtbot: QtBot
) -> None:
    said: list[str] = []
    desk.noticed.connect(said.append)
    caret = edit.textCursor()
    caret.clearSelection()
    edit.setTextCursor(caret)
    edit.setFocus(Qt.FocusReason.OtherFocusReason)
    room.make_bold()
    assert said == ["Select the words first, or write in a paragraph."]
    assert not edit.is_writing


def test_the_style_check_finds_it_and_mends_it_by_taking_it_away(
    room: SummaryRoom, edit: ParagraphEdit, desk: Desk
) -> None:
    select(edit, "ports")
    room.make_bold()
    edit.end_writing()
    room.checking.now()
    found = [one for one in room.checking.findings if one.rule == 24]
    assert [one.said for one in found] == ["ports"]
    room.checking.mend(found)
    assert styles(desk) == [(), ()]


def test_a_summary_that_is_final_is_left_as_it_is(
    room: SummaryRoom, edit: ParagraphEdit, desk: Desk
) -> None:
    room.page.lock(is_locked=True)
    select(edit, "ports")
    room.make_bold()
    assert not edit.is_writing
    assert styles(desk) == [(), ()]
