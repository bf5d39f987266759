"""A paragraph of the page: read sentence by sentence, written in place."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QToolTip

from townnotes.domain.texts.styles import How, StyledRange
from townnotes.spelling.words import SpeltWord
from townnotes.summary.lint import Finding
from townnotes.summary.paragraphs import DraftParagraph, Sentence
from townnotes_ui.finding.places import found_marks as words_marks
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.look import set_role
from townnotes_ui.spelling.underlines import place_of
from townnotes_ui.summary.lettering import as_written, turn_style, written_text
from townnotes_ui.tokens import zoom
from townnotes_ui.widgets.page_text import (
    begin,
    found_marks,
    marks_of,
    misspelt_marks,
    put_paragraph,
)

SAVE_AFTER_MS = 250
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LEAVING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ParagraphEdit(QTextEdit):
    """One paragraph. The arrow keys go from sentence to sentence; Enter begins and ends writing."""

    sentence_chosen = Signal(str, int)
    """The section, here and below, and the sentence."""
    writing_began = Signal(str)
    written = Signal(str, str, object)
    """The text as it stands and its bold and italic, 250 ms after a key and at the end."""
    writing_ended = Signal()
    refused = Signal()
    """Somebody wished to write where nothing may be changed."""
    menu_wanted = Signal(str, str, QPoint)
    """A kind of place, the section, and where on the screen the menu is to open."""
    seen_wanted = Signal(QRect)
    """A place in the viewport that is to be brought into sight."""
    left = Signal(str, int)
    """The arrow keys went on to the paragraph above, -1, or below, 1."""

    def __init__(self, paragraph: DraftParagraph) -> None:
        super().__init__()
        self.paragraph = paragraph
        self.is_locked = False
        self.said_of: Callable[[str, int], str] | None = None
        """What the pointer over a sentence is told: who said it, and when."""
        self._places: list[range] = []
        self._zoom = zoom()
        self._findings: list[Finding] = []
        self._misspelt: list[range] = []
        self._found: tuple[list[range], range | None] = [], None
        self._chosen = -1
        self._begun_with: tuple[str, tuple[StyledRange, ...]] = "", ()
        set_role(self, "paragraph")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._saving = after_pause(self, SAVE_AFTER_MS, self._save)
        self.textChanged.connect(self._on_typed)
        self._set_text()

    @property
    def section(self) -> str:
        """The section that the paragraph is of."""
        return self.paragraph.section

    @property
    def is_writing(self) -> bool:
        """Tell whether the paragraph is being written."""
        return not self.isReadOnly()

    def show_paragraph(self, paragraph: DraftParagraph) -> None:
        """Show another draft of the paragraph; one being written is left alone."""
        if paragraph == self.paragraph or self.is_writing:
            return
        self.paragraph = paragraph
        # They were found in other words.
        self._findings = []
        self._misspelt = []
        self._found = [], None
        self._set_text()
        self.choose(min(self._chosen, len(self._places) - 1))

    def choose(self, sentence: int) -> None:
        """Mark a sentence, or none with -1."""
        self._chosen = sentence
        sentences = () if self.is_writing else self.paragraph.sentences
        # One stretch by hand, marked from end to end, would only glare.
        is_stretch = self.paragraph.by_hand and len(sentences) == 1
        marked = -1 if is_stretch else sentence
        marks = marks_of(self.document(), sentences, self._places, marked)
        if sentences:
            marks += found_marks(self.document(), self._findings)
            marks += misspelt_marks(self.document(), self._misspelt)
        if not self.is_writing:
            marks += words_marks(self.document(), *self._found)
        self.setExtraSelections(marks)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underline softly what the style check found; the pointer over it is told why."""
        if list(findings) != self._findings:
            self._findings = list(findings)
            self.choose(self._chosen)

    def show_misspelt(self, words: Sequence[SpeltWord]) -> None:
        """Underline misspelt words, each with its place in the paragraph's text."""
        places = [place_of(self.paragraph.text, one) for one in words]
        if places != self._misspelt:
            self._misspelt = places
            self.choose(self._chosen)

    def show_found(self, places: Sequence[range], now: range | None) -> None:
        """Mark places where words were found; the one looked at is asked to be seen."""
        self._found = list(places), now
        self.choose(self._chosen)
        if now is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(now.start)
            self.seen_wanted.emit(self.cursorRect(cursor))

    def place_of_sentence(self, sentence: int) -> range:
        """Return the place of a sentence in the text, as Qt counts; with -1 an empty one."""
        return self._places[sentence] if 0 <= sentence < len(self._places) else range(0)

    def sentence_rect(self, sentence: int) -> QRect:
        """Return where a sentence begins, in the viewport; with -1 the paragraph."""
        cursor = QTextCursor(self.document())
        if 0 <= sentence < len(self._places):
            cursor.setPosition(self._places[sentence].start)
        return self.cursorRect(cursor)

    def write(self, at: int = -1) -> None:
        """Begin writing, with the caret at a place of the text or after the sentence chosen."""
        if self.is_writing:
            return
        if self.is_locked:
            self.refused.emit()
            return
        chosen = self._places[self._chosen : self._chosen + 1] if self._chosen >= 0 else []
        place = chosen[0].stop if chosen and at < 0 else at
        self.choose(-1)
        self.setReadOnly(False)
        self.setUndoRedoEnabled(True)
        set_role(self, "writing")
        self._set_written()
        self._begun_with = self._written
        caret = self.textCursor()
        if place >= 0:
            caret.setPosition(min(place, len(self.toPlainText())))
        else:
            caret.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(caret)
        self.setFocus()
        self.writing_began.emit(self.section)

    def turn_style(self, how: How) -> bool:
        """Give what is selected a style, or take it away; returns whether there was anything.

        Read, it is written from then on; written without a selection, it is for what is typed next.
        """
        caret = self.textCursor()
        if not self.is_writing:
            if not caret.hasSelection():
                return False
            start, end = caret.selectionStart(), caret.selectionEnd()
            self.write()
            if not self.is_writing:
                return True
            caret = self.textCursor()
            caret.setPosition(start)
            caret.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(caret)
        turn_style(self, how)
        self._saving.start()
        return True

    def end_writing(self) -> None:
        """Save what was written and read again."""
        if self.is_writing:
            self._save()
            self._leave()
            self.writing_ended.emit()

    def keep(self) -> None:
        """Save what is written so far, and go on."""
        if self.is_writing:
            self._save()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Go through the sentences, or write."""
        key = Qt.Key(e.key())
        if self.is_writing:
            self._write_key(e, key)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.write()
        elif key in _LEAVING:
            self.left.emit(self.section, _LEAVING[key])
        elif key in _STEPS and e.modifiers() == Qt.KeyboardModifier.NoModifier:
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._step(-_STEPS[key] if is_rtl else _STEPS[key])
        else:
            super().keyPressEvent(e)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Choose the sentence under the pointer."""
        super().mouseReleaseEvent(e)
        if not self.is_writing and not self.textCursor().hasSelection():
            place = self.cursorForPosition(e.position().toPoint()).position()
            self._tell(self._sentence_at(place))

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        """Begin writing at the letter under the pointer."""
        if self.is_writing:
            super().mouseDoubleClickEvent(e)
        else:
            # Looked for first: the frame of a field moves the text, and the page scrolls.
            self.write(self.cursorForPosition(e.position().toPoint()).position())

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Ask for the menu of the sentence under the pointer, or of the text being written."""
        is_by_key = e.reason() == QContextMenuEvent.Reason.Keyboard
        where = e.globalPos()
        if self.is_writing:
            self.menu_wanted.emit("writing", self.section, where)
            return
        if is_by_key:
            corner = self.sentence_rect(self._chosen).bottomLeft()
            where = self.viewport().mapToGlobal(corner)
        else:
            self._tell(self._sentence_at(self.cursorForPosition(e.pos()).position()))
        self.menu_wanted.emit("sentence", self.section, where)

    def focusInEvent(self, e: QFocusEvent) -> None:
        """Choose the first sentence where none is."""
        super().focusInEvent(e)
        if not self.is_writing and e.reason() != Qt.FocusReason.MouseFocusReason:
            self._tell(max(self._chosen, 0))

    def focusOutEvent(self, e: QFocusEvent) -> None:
        """End writing when the focus goes, but not for a menu or another window."""
        super().focusOutEvent(e)
        kept = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if e.reason() not in kept:
            self.end_writing()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say of the sentence under the pointer who said it, and when."""
        if isinstance(event, QHelpEvent) and self.said_of is not None and not self.is_writing:
            place = self.cursorForPosition(event.pos()).position()
            words = [worded(one.why) for one in self._findings if one.start <= place <= one.end]
            words.append(self.said_of(self.section, self._sentence_at(place)))
            QToolTip.showText(event.globalPos(), "\n".join(words), self)
            return True
        return super().viewportEvent(event)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        e.ignore()

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Stand as high as the text in the new width."""
        super().resizeEvent(e)
        self._fit()

    def changeEvent(self, e: QEvent) -> None:
        """Take the colours and the size of text that are now in force."""
        super().changeEvent(e)
        is_larger = e.type() == QEvent.Type.StyleChange and self._zoom != zoom()
        if (
            (is_larger or e.type() == QEvent.Type.PaletteChange)
            and not self.is_writing
            and self._places
        ):
            self._set_text()
            self.choose(self._chosen)

    def _write_key(self, e: QKeyEvent, key: Qt.Key) -> None:
        # Escape keeps what was written too: undo takes it back, a lost paragraph nobody can.
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.end_writing()
            self._tell(max(self._chosen, 0))
        else:
            super().keyPressEvent(e)

    def _leave(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        set_role(self, "paragraph")
        self._set_text()
        # Without the frame of a field there is more room: nothing may stay scrolled or cut.
        self._fit()
        self.verticalScrollBar().setValue(0)

    def _save(self) -> None:
        self._saving.stop()
        written = self._written
        if written != self._begun_with:
            self._begun_with = written
            self.written.emit(self.section, *written)

    @property
    def _written(self) -> tuple[str, tuple[StyledRange, ...]]:
        return written_text(self.document(), self.paragraph.kind)

    def _on_typed(self) -> None:
        # A throttle, as in the fields: a fast typist would put a timer begun anew off for ever.
        if self.is_writing and not self._saving.isActive():
            self._saving.start()

    def _step(self, step: int) -> None:
        goal = self._chosen + step
        if 0 <= goal < len(self._places):
            self._tell(goal)
        else:
            self.left.emit(self.section, step)

    def _sentence_at(self, position: int) -> int:
        found = (number for number, place in enumerate(self._places) if position <= place.stop)
        return next(found, len(self._places) - 1)

    def _tell(self, sentence: int) -> None:
        self.choose(min(sentence, len(self._places) - 1))
        self.sentence_chosen.emit(self.section, self._chosen)

    def _set_text(self) -> None:
        self._zoom = zoom()
        kind, sentences = self.paragraph.kind, self.paragraph.sentences
        self._places = put_paragraph(begin(self.document()), kind, sentences)
        if not self.paragraph.text.strip():
            put_paragraph(begin(self.document()), "body", (Sentence(tr("(left out)")),))
        self.setAccessibleName(self.paragraph.heading)
        self._fit()

    def _set_written(self) -> None:
        self.blockSignals(True)
        said = as_written(self.paragraph.sentences)
        put_paragraph(begin(self.document()), self.paragraph.kind, (said,))
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        edges = self.height() - self.viewport().height()
        # Qt lays out no more than is seen, and the size speaks of that; asking where the last
        # block ends has the whole paragraph laid out.
        last = self.document().lastBlock()
        layout = self.document().documentLayout()
        # A block ends where its letters do; the line below them is as high as it was asked to be.
        end = max(layout.blockBoundingRect(last).bottom(), layout.documentSize().height())
        self.setFixedHeight(max(1, ceil(end)) + edges)
