"""The note pane: one plain editor in which every line is a point with an identity of its own."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from townnotes.domain.floor_rows import PointRow
from townnotes_ui.look import TEXT, set_role, text_font
from townnotes_ui.note.lines import NoteLine, NoteLines, split_long
from townnotes_ui.widgets.line_layout import as_line, give_frame_room, lay_out
from townnotes_ui.note.document import put_in, renew, take_away
from townnotes_ui.note.columns import NoteColumns

if TYPE_CHECKING:
    from townnotes_ui.note.completion import Completion

_OWN_KEYS = {Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Up, Qt.Key.Key_Down}
"""With Ctrl these belong to the session (undo, time), not to the text."""
SIGNS = "#!@§"
"""Each may begin a mark."""


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
    marks_pasted = Signal()
    """A pasted line holds marks, which are not read."""
    mark_begun = Signal()
    """A sign was typed that may begin a mark."""

    def __init__(self, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._is_ours = True
        self._is_pasting = False
        self._current = ""
        self.completion: Completion | None = None
        """Shows what a mark may mean; there once the first sign was typed."""
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
        self.columns.see_takers(rows)
        self.lines.load(rows, self._now())
        # Not setPlainText: that makes a new frame, and PySide keeps each it was asked for.
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.insertText("\n".join(as_line(line.text) for line in self.lines.lines))
        self._lay_out_all()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_ours = False
        self._current = self.current_line().id
        self.entered.emit()
        self.update()

    def show_rows(self, rows: Sequence[PointRow]) -> None:
        """Bring the lines in line with the points, where nothing unsaved stands in them."""
        self._is_ours = True
        is_wider = self.columns.see_takers(rows)
        wanted = {row.id: row for row in rows}
        for line in list(self.lines.lines):
            if line.row is not None and line.id not in wanted:
                take_away(self, line)
        for at, row in enumerate(rows):
            place = self.lines.place_of(row.id)
            if place < 0:
                put_in(self, row, rows[at - 1].id if at else "")
            else:
                renew(self, place, row)
        if is_wider:
            self._lay_out_all()
        self._is_ours = False
        self._look_where()
        self.entered.emit()
        self.update()

    def current_line(self) -> NoteLine:
        """Return the line that the caret is in."""
        place = min(self.textCursor().blockNumber(), len(self.lines.lines) - 1)
        return self.lines.lines[place]

    def point_above(self) -> str:
        """Return the id of the point in the current line, or of the nearest one above it."""
        place = self.textCursor().blockNumber()
        above = reversed(self.lines.lines[: place + 1])
        return next((line.id for line in above if line.row is not None), "")

    def go_to_end(self) -> None:
        """Put the caret into the last line, ready for the next point."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def put_caret(self, position: int) -> None:
        """Put the caret at a position of the text."""
        caret = self.textCursor()
        caret.setPosition(position)
        self.setTextCursor(caret)

    def go_to_line(self, id_: str) -> None:
        """Put the caret at the end of a line."""
        block = self.document().findBlockByNumber(self.lines.place_of(id_))
        if block.isValid():
            self.put_caret(block.position() + block.length() - 1)
            self.ensureCursorVisible()

    def select_line(self, id_: str) -> None:
        """Select a line's text, to be typed over."""
        self.go_to_line(id_)
        caret = self.textCursor()
        caret.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)

    def go_on_below(self, id_: str) -> None:
        """Put the caret into an empty line right below one, which is made where there is none."""
        place = self.lines.place_of(id_)
        following = self.lines.lines[place + 1 : place + 2]
        if following and not following[0].text and following[0].row is None:
            self.go_to_line(following[0].id)
            return
        self.go_to_line(id_)
        self.textCursor().insertBlock()
        self.ensureCursorVisible()

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
        holds_marks = any(has_marks(part.strip()) for part in parts)
        self._is_pasting = False
        self._look_where()
        lines = len(split_long(given, longest=len(given) * 4 + 4))
        if len(parts) > lines:
            self.was_split.emit(len(parts))
        elif holds_marks:
            self.marks_pasted.emit()
        self.ensureCursorVisible()

    # Keys and looks.

    def event(self, e: QEvent) -> bool:
        """Leave the session's own keys to the session, and Tab to the list of marks."""
        if isinstance(e, QKeyEvent) and self._is_kept_from_qt(e):
            return True
        return super().event(e)

    def _is_kept_from_qt(self, e: QKeyEvent) -> bool:
        has_ctrl = bool(e.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if e.type() == QEvent.Type.ShortcutOverride and has_ctrl and e.key() in _OWN_KEYS:
            e.ignore()
            return True
        # Qt looks whether Tab moves the focus before it asks a widget for its own keys.
        is_tab = e.type() == QEvent.Type.KeyPress and e.key() == Qt.Key.Key_Tab
        return is_tab and self._is_for_the_list(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Make every Enter a new point; a line break within a point would have no identity."""
        if self._is_for_the_list(e):
            return
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(e)
        self._follow_mark(e.text())

    def inputMethodEvent(self, e: QInputMethodEvent) -> None:
        """Read marks that an input method writes, too."""
        super().inputMethodEvent(e)
        self._follow_mark(e.commitString())

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Leave the mark that was being typed."""
        super().mousePressEvent(e)
        self._follow_mark("")

    def _is_for_the_list(self, e: QKeyEvent) -> bool:
        return self.completion is not None and self.completion.takes(e)

    def _follow_mark(self, typed: str) -> None:
        if typed and typed in SIGNS:
            self.mark_begun.emit()
        elif self.completion is not None and self.completion.is_open:
            self.completion.follow()

    def resizeEvent(self, e: QResizeEvent) -> None:
        """See again which paragraphs cited find room behind their text."""
        super().resizeEvent(e)
        if self.completion is not None:
            self.completion.close()
        self.columns.fit(self.viewport().width())
        self._lay_out_all()
        self.ensureCursorVisible()

    def focusInEvent(self, e: QFocusEvent) -> None:
        """Show the frame in the colour of the focus."""
        super().focusInEvent(e)
        self.update()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        """Read the marks, unless only another program came to the front."""
        super().focusOutEvent(e)
        if self.completion is not None:
            self.completion.close()
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
