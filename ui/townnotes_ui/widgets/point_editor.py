"""The note pane: one plain editor in which every line is a point with an identity of its own."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from townnotes.domain.glance_rows import PointRow
from townnotes_ui.look import TEXT, set_role, text_font
from townnotes_ui.models.note_lines import NoteLine, NoteLines, split_long
from townnotes_ui.widgets.line_layout import as_line, give_frame_room, lay_out
from townnotes_ui.widgets.note_columns import NoteColumns

_OWN_KEYS = {Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Up, Qt.Key.Key_Down}
"""With Ctrl these belong to the session (undo, time), not to the text."""


class PointEditor(QTextEdit):
    """Types like any plain editor; `lines` says which point each line is and what is not saved."""

    edited = Signal()
    """Something was typed that is not saved."""
    left = Signal(str)
    """The caret went from the line of that id to another."""
    entered = Signal()
    """The caret came to another line, or what the line wears has changed."""
    was_split = Signal(int)
    """A pasted line was too long and became so many."""

    def __init__(self, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._is_ours = True
        self._is_pasting = False
        self._current = ""
        self.columns = NoteColumns()
        self.hint = ""
        self.lines = NoteLines(now())
        set_role(self, "bare")
        self._set_up()
        self._is_ours = False
        self._current = self.lines.lines[0].id

    def _set_up(self) -> None:
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFont(text_font(TEXT))
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("Note: one line is one point"))
        self.document().setDocumentMargin(0)
        self.document().contentsChange.connect(self._follow)
        self.cursorPositionChanged.connect(self._look_where)
        self._lay_out_all()

    # What stands in it.

    def load(self, rows: Sequence[PointRow]) -> None:
        """Show the points of another intervention, with an empty line to go on."""
        self._is_ours = True
        self.lines.load(rows, self._now())
        self.setPlainText("\n".join(as_line(line.text) for line in self.lines.lines))
        self._lay_out_all()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_ours = False
        self._current = self.current_line().id
        self.entered.emit()
        self.update()

    def show_rows(self, rows: Sequence[PointRow]) -> None:
        """Bring the lines in line with the points, where nothing unsaved stands in them."""
        self._is_ours = True
        wanted = {row.id: row for row in rows}
        for line in list(self.lines.lines):
            if line.row is not None and line.id not in wanted:
                self._take_away(line)
        for at, row in enumerate(rows):
            place = self.lines.place_of(row.id)
            if place < 0:
                self._put_in(row, rows[at - 1].id if at else "")
            else:
                self._renew(place, row)
        self._is_ours = False
        self._look_where()
        self.entered.emit()
        self.update()

    def current_line(self) -> NoteLine:
        """Return the line that the caret is in."""
        place = min(self.textCursor().blockNumber(), len(self.lines.lines) - 1)
        return self.lines.lines[place]

    def go_to_end(self) -> None:
        """Put the caret into the last line, ready for the next point."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _take_away(self, line: NoteLine) -> None:
        place = self.lines.place_of(line.id)
        line.row = None
        block = self.document().findBlockByNumber(place)
        if line.id in self.lines.changed:
            return
        if place == self.textCursor().blockNumber() or len(self.lines.lines) == 1:
            # The line that the caret is in stays, empty, so that the hands need not look for it.
            self._set_text(block, "")
            line.text = ""
            return
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if place:
            cursor.deletePreviousChar()
        else:
            cursor.deleteChar()
        del self.lines.lines[place]

    def _put_in(self, row: PointRow, after: str) -> None:
        place = self.lines.place_of(after) + 1
        if place:
            block = self.document().findBlockByNumber(place - 1)
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            keep = self.textCursor().position() == cursor.position()
            caret = self.textCursor().position()
            cursor.insertBlock()
            cursor.insertText(as_line(row.text))
            if keep:
                self._put_caret(caret)
        else:
            cursor = QTextCursor(self.document())
            at_start = self.textCursor().position() == 0
            cursor.insertText(as_line(row.text))
            cursor.insertBlock()
            if at_start:
                self._put_caret(cursor.position())
        self.lines.lines.insert(place, NoteLine(row.id, row.text, row.at or 0, row=row))
        lay_out(self, self.document().findBlockByNumber(place), row)

    def _renew(self, place: int, row: PointRow) -> None:
        line = self.lines.lines[place]
        block = self.document().findBlockByNumber(place)
        line.row = row
        if line.id not in self.lines.changed and not self._is_same(line, row.text, place):
            self._set_text(block, as_line(row.text))
            line.text = row.text
        lay_out(self, block, row)

    def _is_same(self, line: NoteLine, text: str, place: int) -> bool:
        if line.text == text:
            return True
        from townnotes.domain.registers import clean_text

        if place == self.textCursor().blockNumber():
            # A space just typed stays under the caret, though a saved point has none at its end.
            return clean_text(line.text).split() == text.split()
        return clean_text(line.text) == text

    def _set_text(self, block: QTextBlock, text: str) -> None:
        caret = self.textCursor()
        is_here = caret.block() == block
        column = caret.positionInBlock()
        was_at_end = column >= block.length() - 1
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        if is_here:
            end = block.length() - 1
            self._put_caret(block.position() + (end if was_at_end else min(column, end)))

    def _put_caret(self, position: int) -> None:
        caret = self.textCursor()
        caret.setPosition(position)
        self.setTextCursor(caret)

    # What is typed.

    def _follow(self, position: int, removed: int, added: int) -> None:
        """Find the lines that a change replaced; Qt reports more than exists at times."""
        del removed
        if self._is_ours:
            return
        document = self.document()
        end = min(position + added, document.characterCount() - 1)
        first = document.findBlock(position)
        last = document.findBlock(end)
        grown = document.blockCount() - len(self.lines.lines)
        start = max(0, first.blockNumber())
        stop = last.blockNumber() if last.isValid() else document.blockCount() - 1
        texts: list[str] = []
        block = first
        while block.isValid() and block.blockNumber() <= stop:
            texts.append(block.text())
            block = block.next()
        self.lines.replace(start, len(texts) - grown, texts, self._now())
        if not self.lines.is_saved:
            self.edited.emit()

    def _look_where(self) -> None:
        if self._is_ours or self._is_pasting:
            return
        now_in = self.current_line().id
        if now_in == self._current:
            return
        before, self._current = self._current, now_in
        self.update()
        self.left.emit(before)
        self.entered.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain lines; marks are not read in what was pasted."""
        from townnotes.domain.marks import has_marks

        given = source.text()
        parts = split_long(given)
        self._is_pasting = True
        self.textCursor().insertText("\n".join(parts))
        place = self.textCursor().blockNumber()
        for at in range(max(0, place - len(parts) + 1), place + 1):
            line = self.lines.lines[at]
            line.typed = line.typed and not has_marks(line.text.strip())
        self._is_pasting = False
        self._look_where()
        lines = len(split_long(given, longest=len(given) * 4 + 4))
        if len(parts) > lines:
            self.was_split.emit(len(parts))
        self.ensureCursorVisible()

    # Keys and looks.

    def event(self, e: QEvent) -> bool:
        """Leave the session's own keys to the session."""
        if e.type() == QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent):
            has_ctrl = bool(e.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if has_ctrl and e.key() in _OWN_KEYS:
                e.ignore()
                return True
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Make every Enter a new point; a line break within a point would have no identity."""
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return
        super().keyPressEvent(e)

    def resizeEvent(self, e: QResizeEvent) -> None:
        """See again which paragraphs cited find room behind their text."""
        super().resizeEvent(e)
        self.columns.fit(self.viewport().width())
        self._lay_out_all()

    def focusInEvent(self, e: QFocusEvent) -> None:
        """Show the frame in the colour of the focus."""
        super().focusInEvent(e)
        self.update()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        """Read the marks, unless only another program came to the front."""
        super().focusOutEvent(e)
        self.update()
        if e.reason() not in {
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        }:
            self.left.emit(self._current)

    def _lay_out_all(self) -> None:
        was_ours, self._is_ours = self._is_ours, True
        give_frame_room(self)
        block = self.document().begin()
        for line in self.lines.lines:
            lay_out(self, block, line.row)
            block = block.next()
        self._is_ours = was_ours
