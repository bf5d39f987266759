"""Brings single lines of the note pane in line with their points, around the caret."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextCursor

from townnotes.domain.floor_rows import PointRow
from townnotes_ui.note.lines import NoteLine
from townnotes_ui.widgets.line_layout import as_line, lay_out

if TYPE_CHECKING:
    from townnotes_ui.note.editor import PointEditor


def take_away(editor: "PointEditor", line: NoteLine) -> None:
    """Take a line out whose point is gone, unless something unsaved stands in it."""
    place = editor.lines.place_of(line.id)
    line.row = None
    block = editor.document().findBlockByNumber(place)
    if line.id in editor.lines.changed:
        return
    if place == editor.textCursor().blockNumber() or len(editor.lines.lines) == 1:
        # The line that the caret is in stays, empty, so that the hands need not look for it.
        _set_text(editor, block, "")
        line.text = ""
        return
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if place:
        cursor.deletePreviousChar()
    else:
        cursor.deleteChar()
    del editor.lines.lines[place]


@contextmanager
def held_in_sight(editor: "PointEditor") -> Generator[None]:
    """Keep the caret's line where it stands on the screen while others' lines come in above it."""
    before = editor.cursorRect().top()
    yield
    moved = editor.cursorRect().top() - before
    if moved:
        bar = editor.verticalScrollBar()
        bar.setValue(bar.value() + moved)


def put_in(editor: "PointEditor", row: PointRow, after: str) -> None:
    """Put a point's line in below the line of that id, or as the first; the caret stays."""
    place = editor.lines.place_of(after) + 1
    if place:
        block = editor.document().findBlockByNumber(place - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        keep = editor.textCursor().position() == cursor.position()
        caret = editor.textCursor().position()
        cursor.insertBlock()
        cursor.insertText(as_line(row.text))
        if keep:
            editor.put_caret(caret)
    else:
        cursor = QTextCursor(editor.document())
        at_start = editor.textCursor().position() == 0
        cursor.insertText(as_line(row.text))
        cursor.insertBlock()
        if at_start:
            editor.put_caret(cursor.position())
    editor.lines.lines.insert(place, NoteLine(row.id, row.text, row.at or 0, row=row))
    lay_out(editor, editor.document().findBlockByNumber(place), row)


def renew(editor: "PointEditor", place: int, row: PointRow) -> None:
    """Have a line say what its point says, where nothing unsaved stands in it."""
    line = editor.lines.lines[place]
    block = editor.document().findBlockByNumber(place)
    line.row = row
    if line.id not in editor.lines.changed and not _is_same(editor, line, row.text, place):
        _set_text(editor, block, as_line(row.text))
        line.text = row.text
    lay_out(editor, block, row)


def _is_same(editor: "PointEditor", line: NoteLine, text: str, place: int) -> bool:
    if line.text == text:
        return True
    from townnotes.domain.registers import clean_text

    if place == editor.textCursor().blockNumber():
        # A space just typed stays under the caret, though a saved point has none at its end.
        return clean_text(line.text).split() == text.split()
    return clean_text(line.text) == text


def _set_text(editor: "PointEditor", block: QTextBlock, text: str) -> None:
    caret = editor.textCursor()
    is_here = caret.block() == block
    column = caret.positionInBlock()
    was_at_end = column >= block.length() - 1
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)
    if is_here:
        end = block.length() - 1
        editor.put_caret(block.position() + (end if was_at_end else min(column, end)))
