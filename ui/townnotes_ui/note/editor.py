"""The note pane: one plain editor in which every line is a point with an identity of its own."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from townnotes.domain.floor.floor_rows import PointRow
from townnotes_ui.language.translation import tr
from townnotes_ui.look import TEXT, set_role, text_font, zoomed
from townnotes_ui.note.columns import NoteColumns
from townnotes_ui.note.document import NoteDocument
from townnotes_ui.note.lines import NoteLine, NoteLines, split_long
from townnotes_ui.note.painting import LinePainter, NoteView, Repainting
from townnotes_ui.widgets.parts import lay_column

if TYPE_CHECKING:
    from townnotes_ui.note.completion import Completion
    from townnotes_ui.note.pasting import Pasting

_OWN_KEYS = {Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Up, Qt.Key.Key_Down}
"""With Ctrl these belong to the session (undo, time), not to the text."""
_TAB = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
SIGNS = "#!@§＃！＠"
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
    paste_begun = Signal(list)
    """All lines of a long paste, before any is in the note."""
    paste_placed = Signal(int, str)
    """So many of them are in the note, the last of that id."""
    marks_pasted = Signal()
    """A pasted line holds marks, which are not read."""
    pasted = Signal()
    """A slice of a long paste came in."""
    menu_asked = Signal(QContextMenuEvent)
    """By the mouse or by key."""
    mark_begun = Signal()
    """A sign was typed that may begin a mark."""

    def __init__(self, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_ours = True
        self._is_pasting = False
        self._pasting: Pasting | None = None
        self._current = ""
        self.completion: Completion | None = None
        """Shows what a mark may mean; there once the first sign was typed."""
        self.hint = ""
        set_role(self, "bare")
        self.setFont(text_font(zoomed(TEXT)))
        self.note = NoteDocument(self.document(), self.fontMetrics(), now)
        self._repainting = Repainting(self.document())
        self._set_up()
        self._is_ours = False
        self._current = self.lines.lines[0].id

    def _set_up(self) -> None:
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(tr("Note: one line is one point"))
        self.document().setDocumentMargin(0)
        self.document().contentsChange.connect(self._follow)
        # Qt paints all that stands below a changed line anew, which takes longer than typing does.
        layout = self.document().documentLayout()
        layout.update.disconnect()
        layout.update.connect(self._repaint)
        self.cursorPositionChanged.connect(self._look_where)
        self._lay_out_all()

    # What stands in it.

    @property
    def lines(self) -> NoteLines:
        """Which point each line is, and what is not saved of them."""
        return self.note.lines

    @property
    def columns(self) -> NoteColumns:
        """What is shown beside the text."""
        return self.note.columns

    def load(self, rows: Sequence[PointRow]) -> None:
        """Show the points of another intervention, with an empty line to go on."""
        self._is_ours = True
        self.note.load(rows)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._is_ours = False
        self._current = self.current_line().id
        self.entered.emit()
        self.update()

    def show_rows(self, rows: Sequence[PointRow]) -> None:
        """Bring the lines in line with the points, where nothing unsaved stands in them."""
        with self._brought_in_line() as caret:
            self.note.show_rows(rows, caret)

    def renew_rows(
        self, rows: Mapping[str, PointRow | None], is_before: Callable[[str, str], bool]
    ) -> bool:
        """Do the same for those points alone that changed; False where all are to be shown."""
        with self._brought_in_line() as caret:
            return self.note.renew(rows, is_before, caret)

    @contextmanager
    def _brought_in_line(self) -> Generator[QTextCursor]:
        self._is_ours = True
        caret = self.textCursor()
        yield caret
        if caret != self.textCursor():
            self.setTextCursor(caret)
        self._is_ours = False
        self._look_where()
        self.entered.emit()
        self.update()

    @contextmanager
    def held_in_sight(self) -> Generator[None]:
        """Keep the caret's line where it stands on the screen while lines come in above it."""
        before = self.cursorRect().top()
        yield
        moved = self.cursorRect().top() - before
        if moved:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def view(self) -> NoteView:
        """Return what of the note is in sight, for whoever paints its columns."""
        bar = self.verticalScrollBar()
        side = bar.width() if bar.isVisible() else 0
        direction = self.layoutDirection()
        return NoteView(
            current=self.textCursor().block(),
            left=side if direction == Qt.LayoutDirection.RightToLeft else 0,
            width=self.width() - side,
            scrolled=bar.value(),
            direction=direction,
            has_focus=self.hasFocus(),
            hint=self.hint,
        )

    def current_line(self) -> NoteLine:
        """Return the line that the caret is in."""
        return self.note.line_at(self.textCursor())

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
        end = self.note.end_of(id_)
        if end is not None:
            self.put_caret(end)
            self.ensureCursorVisible()

    def select_line(self, id_: str) -> None:
        """Select a line's text, to be typed over."""
        self.go_to_line(id_)
        caret = self.textCursor()
        caret.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)

    def show_found(self, places: Sequence[range], now: range | None) -> None:
        """Mark places where words were found, and put the caret behind the one looked at."""
        # Nobody looks for words before the first paint.
        from townnotes_ui.finding.places import found_marks

        self.setExtraSelections(found_marks(self.document(), places, now))
        if now is not None:
            self.put_caret(now.stop)
            self.ensureCursorVisible()

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
        first = self.document().findBlock(position)
        self._repainting.see_change(first, position + max(removed, added))
        if self._is_ours:
            return
        self.note.take_typed(first, position + added)
        if not self.lines.is_saved:
            self.edited.emit()

    def _repaint(self, rect: QRectF) -> None:
        """Have painted what a change of the text moved, as far as it is in sight."""
        scrolled = self.verticalScrollBar().value()
        sight = QRectF(self.viewport().rect()).translated(0, scrolled)
        wanted = self._repainting.needed(rect).intersected(sight)
        if not wanted.isEmpty():
            self.viewport().update(wanted.translated(0, -scrolled).toAlignedRect())

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
        given = source.text()
        parts = split_long(given)
        caret = self.textCursor()
        caret.removeSelectedText()
        self._is_pasting = True
        self.pasting.begin(parts, caret)
        self._is_pasting = False
        self._look_where()
        if len(parts) > len(split_long(given, longest=len(given) * 4 + 4)):
            self.was_split.emit(len(parts))
        self.ensureCursorVisible()

    @property
    def pasting(self) -> "Pasting":
        """What is still to be put in of a long paste."""
        if self._pasting is None:
            # Nobody pastes before the window is painted.
            from townnotes_ui.note.pasting import Pasting

            self._pasting = Pasting(self.note, self)
            self._pasting.begun.connect(self.paste_begun)
            self._pasting.placed.connect(self.paste_placed)
            self._pasting.put_in.connect(self.pasted)
            self._pasting.ended.connect(self._tell_marks)
        return self._pasting

    def finish_pasting(self) -> None:
        """Put in at once what is left of a paste, as before the note is left."""
        if self._pasting is not None:
            self._pasting.finish()

    @property
    def pasting_step(self) -> str:
        """The name of the one step for undo that a long paste is, while it is going on."""
        return self._pasting.step if self._pasting is not None else ""

    def _tell_marks(self, holds_marks: bool) -> None:  # noqa: FBT001 - a signal's
        if holds_marks:
            self.marks_pasted.emit()

    # Keys and looks.

    def event(self, e: QEvent) -> bool:
        """Leave the session's own keys to the session."""
        if isinstance(e, QKeyEvent) and e.type() == QEvent.Type.ShortcutOverride:
            has_ctrl = bool(e.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if has_ctrl and e.key() in _OWN_KEYS:
                e.ignore()
                return True
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Make every Enter a new point; a line break within a point would have no identity."""
        if e.key() in _ENTER:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif e.key() not in _TAB:
            # Tab takes what is shown at the caret; a hand that types it must not land elsewhere.
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

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Ask for the menu of a point."""
        self.menu_asked.emit(e)

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

    def follow_zoom(self) -> None:
        """Write in letters as large as text is shown now."""
        if self.font().pixelSize() != zoomed(TEXT):
            self.setFont(text_font(zoomed(TEXT)))
            self.note.take_font(self.fontMetrics())
            self.columns.fit(self.viewport().width())
            self._lay_out_all()
            self.ensureCursorVisible()

    def _lay_out_all(self) -> None:
        was_ours, self._is_ours = self._is_ours, True
        self.note.is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.note.lay_out()
        self._is_ours = was_ours


class NoteSheet(QWidget):
    """Holds the editor, which is transparent; Qt paints both together wherever either changes.

    Painting on the editor's own viewport would do, but PySide finds out what kind of widget one is
    that Qt made by loading every kind there is, which takes as long as painting the window.
    """

    def __init__(self, editor: PointEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._painter = LinePainter(editor.note)
        lay_column(self, editor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the columns under the text."""
        painter = QPainter(self)
        self._painter.paint(painter, QRectF(event.rect()), self._editor.view())
        painter.end()
