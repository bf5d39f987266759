"""Menus where the hand is: each from the one table, by right click and by key."""

from operator import attrgetter

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.hands import ALT, CTRL, SHIFT, Hands
from tests.ui.menu_hands import entries, entry, menu_shown, right_click, take
from townnotes_ui.actions.menus import BETWEEN, MENUS
from townnotes_ui.actions.place_menu import BY_ID
from townnotes_ui.actions.table import ACTIONS, ROW_ACTIONS
from townnotes_ui.summary.paragraph_edit import ParagraphEdit


def notes(hands: Hands, *lines: str) -> None:
    hands.adds("kov")
    hands.next()
    for line in lines:
        hands.types(f"{line}\n")
    hands.saves()


def line_rect(hands: Hands, line: int) -> QPoint:
    """Return where a line of the note begins, in its viewport."""
    editor = hands.floor.note.editor
    return editor.cursorRect(QTextCursor(editor.document().findBlockByNumber(line))).center()


# L2
def test_every_menu_is_a_list_of_ids_of_the_table_and_every_action_of_a_row_is_in_one() -> None:
    known = {row.id for row in (*ACTIONS, *ROW_ACTIONS)}
    used = {id_ for ids in MENUS.values() for id_ in ids} - {BETWEEN}

    assert used <= known
    assert {row.id for row in ROW_ACTIONS} <= used
    assert len(known) == len(ACTIONS) + len(ROW_ACTIONS)


# L2
def test_whatever_a_menu_names_is_there_to_be_called(hands: Hands) -> None:
    for id_ in {id_ for ids in MENUS.values() for id_ in ids} - {BETWEEN}:
        assert callable(attrgetter(BY_ID[id_].call)(hands.window)), id_


# L2
def test_a_point_is_made_private_by_right_click_on_its_line(hands: Hands) -> None:
    notes(hands, "night work", "rest")
    editor = hands.floor.note.editor

    take(
        right_click(editor.viewport(), line_rect(hands, 0)),
        "Make the point private, or public again",
    )

    assert [one.private for one in hands.points()] == [True, False]
    assert hands.is_in_note


# L2
def test_a_chip_has_the_menu_of_its_theme(hands: Hands) -> None:
    notes(hands, "night work #pay", "rest")
    editor = hands.floor.note.editor
    # The chip ends at the padding of the line.
    chip = QPoint(editor.viewport().width() - 40, line_rect(hands, 0).y())

    take(right_click(editor.viewport(), chip), "Put on the point, or take off")

    assert hands.themes(hands.points()[0]) == []
    assert hands.is_in_note


# L2
def test_shift_f10_opens_the_menu_of_the_line_and_typing_on_goes_into_it(hands: Hands) -> None:
    notes(hands, "night work")
    hands.press(Qt.Key.Key_F10, SHIFT)
    menu = menu_shown()
    assert "Paste" in entries(menu)

    QTest.keyClicks(menu, "r")
    hands.types("est")

    assert QApplication.activePopupWidget() is None
    assert hands.lines[-1] == "rest"


# L2
def test_what_is_selected_in_the_note_is_copied_by_the_menu(hands: Hands) -> None:
    notes(hands, "night work")
    hands.floor.note.editor.select_line(hands.ids[0])

    take(right_click(hands.floor.note.editor.viewport(), line_rect(hands, 0)), "Copy")

    assert QApplication.clipboard().text() == "night work"


# L2
def test_a_menu_says_the_keys_of_what_it_has(hands: Hands) -> None:
    notes(hands, "night work")
    menu = right_click(hands.floor.note.editor.viewport(), line_rect(hands, 0))

    assert entry(menu, "Make the point private, or public again").text().endswith("\tCtrl+/")
    assert entry(menu, "Copy").text().endswith("\tCtrl+C")
    menu.close()


# L2
def test_a_card_of_the_board_is_opened_by_right_click(hands: Hands) -> None:
    notes(hands, "night work #pay")
    hands.press(Qt.Key.Key_3, ALT)
    hands.press(Qt.Key.Key_B, CTRL)
    cards = hands.window.rooms.review.board.cards
    at = cards.visualRect(cards.rows.index(0, 0)).center()

    menu = right_click(cards.viewport(), at)
    assert {"Mark for joining", "Move to another theme", "Separate a joined card"} <= set(
        entries(menu)
    )
    take(menu, "Open on the Floor")

    assert hands.window.room == "floor"
    assert hands.is_in_note


def paragraph(hands: Hands) -> ParagraphEdit:
    """Have the summary of two points on pay in sight, and return their paragraph."""
    notes(hands, "!called for better night pay #pay", "!suggested longer breaks #pay")
    hands.press(Qt.Key.Key_4, ALT)
    page = hands.window.rooms.summary.page
    hands.until(lambda: page.paragraphs)
    # Laid out: what is clicked stands where it is seen.
    QApplication.processEvents()
    return next(
        one.edit for one in page.paragraphs.values() if "night pay" in one.edit.toPlainText()
    )


def place_in(edit: ParagraphEdit, words: str) -> QPoint:
    caret = QTextCursor(edit.document())
    caret.setPosition(edit.toPlainText().index(words))
    return edit.cursorRect(caret).center()


# L2
def test_a_sentence_has_a_menu_and_writing_begins_from_it(hands: Hands) -> None:
    edit = paragraph(hands)

    menu = right_click(edit.viewport(), place_in(edit, "night pay"))
    assert "Choose the points a sentence rests on" in entries(menu)
    take(menu, "Edit the paragraph")

    assert edit.is_writing
    menu = right_click(edit.viewport(), place_in(edit, "night pay"))
    assert "Cut" in entries(menu)
    menu.close()
    assert edit.is_writing
    assert edit.hasFocus()


# L2
def test_a_double_click_in_a_paragraph_puts_the_caret_where_it_was_clicked(hands: Hands) -> None:
    edit = paragraph(hands)
    place = edit.toPlainText().index("night pay") + 3
    caret = QTextCursor(edit.document())
    caret.setPosition(place)

    _double_click(edit.viewport(), edit.cursorRect(caret).center())

    assert edit.is_writing
    assert edit.textCursor().position() == place
    hands.types("X")
    assert "nigXht pay" in edit.toPlainText()


def _double_click(widget: QWidget, at: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(widget, left, pos=at)
    event = QMouseEvent(
        QEvent.Type.MouseButtonDblClick, QPointF(at), QPointF(widget.mapToGlobal(at)), left, left,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
