"""Underlines misspelt words in the lines of the note that are in sight and at rest."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent, QTextBlock, QTextCursor

from townnotes.spelling.known import KINDS
from townnotes.spelling.words import SpeltWord
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.note.editor import PointEditor
from townnotes_ui.spelling.speller import speller_of
from townnotes_ui.spelling.suggestions import MenuPlace, offer
from townnotes_ui.spelling.underlines import misspelt_letters, nearest_word, place_of, word_at
from townnotes_ui.widgets.letters import format_range

_PAUSE_MS = 300
_KEEP = QTextCursor.MoveMode.KeepAnchor


class NoteSpelling(QObject):
    """Goes with the note's editor; looks again whenever a line is left, comes or is scrolled to."""

    def __init__(self, desk: Desk, editor: PointEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._speller = speller_of(desk)
        self._editor = editor
        self._is_asked = False
        self._pause = after_pause(self, _PAUSE_MS, self.look)
        editor.left.connect(self._look_soon)
        editor.entered.connect(self._look_soon)
        editor.verticalScrollBar().valueChanged.connect(self._look_soon)
        editor.document().contentsChange.connect(self._forget)
        editor.viewport().installEventFilter(self)
        self._speller.learned.connect(self._learn)
        desk.follow(self, KINDS, self._look_soon)
        self._look_soon()

    def look(self) -> None:
        """Underline what is misspelt in the lines in sight, but not in the one being typed."""
        self._pause.stop()
        lines, here = self._editor.lines.lines, self._editor.textCursor().blockNumber()
        for block in self._in_sight():
            place = block.blockNumber()
            if place < len(lines) and not (place == here and lines[place].edited):
                self._underline(block, self._speller.wrong_in(block.text()))

    def suggest(self) -> None:
        """Offer what the misspelt word at the caret, or the nearest above it, may be meant for."""
        self._is_asked = False
        if self._speller.refusal:
            self._desk.noticed.emit(self._speller.refusal)
            return
        caret = self._editor.textCursor()
        block, column = caret.block(), caret.positionInBlock()
        sight = {one.blockNumber() for one in self._in_sight()} | {caret.blockNumber()}
        while block.isValid() and block.blockNumber() in sight:
            words = self._speller.wrong_in(block.text())
            if words:
                found = nearest_word(words, block.text(), column)
                self._offer(block, found or words[-1])
                return
            block = block.previous()
            column = block.length()
        if self._speller.is_asking:
            # Some line is not looked up yet: once it is, the key is answered.
            self._is_asked = True
        else:
            self._desk.noticed.emit(tr("No misspelt words found here."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer suggestions in the menu of a misspelt word; of others the menu is as ever."""
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        place = self._editor.cursorForPosition(event.pos())
        text = place.block().text()
        word = word_at(self._speller.wrong_in(text), text, place.positionInBlock())
        if word is None:
            return False
        self._offer(place.block(), word, event.globalPos())
        return True

    def _offer(self, block: QTextBlock, word: SpeltWord, at: QPoint | None = None) -> None:
        place = place_of(block.text(), word)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + place.start)
        corner = self._editor.cursorRect(cursor).bottomLeft()
        cursor.setPosition(block.position() + place.stop, _KEEP)

        def mend(better: str) -> None:
            # What was typed meanwhile may have changed it.
            if cursor.selectedText() == word.text:
                cursor.insertText(better)

        below = self._editor.viewport().mapToGlobal(corner)
        asked = (
            MenuPlace(below)
            if at is None
            else MenuPlace(at, "point", self._editor.note.line_at(QTextCursor(block)).id)
        )
        offer(self._desk, self._editor, word, asked, mend)

    def _look_soon(self) -> None:
        self._pause.start()

    def _learn(self) -> None:
        self._look_soon()
        if self._is_asked:
            self.suggest()

    def _forget(self, position: int, _removed: int, added: int) -> None:
        """Take the underlines off what is written: they would stand under other letters."""
        # What is typed by now is not waited for with a menu.
        self._is_asked = False
        block = self._editor.document().findBlock(position)
        while block.isValid() and block.position() <= position + added:
            if block.layout().formats():
                block.layout().setFormats([])
            block = block.next()

    def _underline(self, block: QTextBlock, words: Sequence[SpeltWord]) -> None:
        text, layout = block.text(), block.layout()
        places = [place_of(text, one) for one in words]
        if [(one.start, one.length) for one in layout.formats()] == [
            (place.start, len(place)) for place in places
        ]:
            return
        letters = misspelt_letters()
        layout.setFormats([format_range(place, letters) for place in places])
        self._editor.document().markContentsDirty(block.position(), block.length())

    def _in_sight(self) -> Iterator[QTextBlock]:
        layout = self._editor.document().documentLayout()
        end = self._editor.verticalScrollBar().value() + self._editor.viewport().height()
        block = self._editor.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid() and layout.blockBoundingRect(block).top() < end:
            yield block
            block = block.next()
