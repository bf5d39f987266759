"""Underlines misspelt words in the summary, and mends them where they come from."""

import re
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCursor

from townnotes.domain.commands.replacing import TextChange, replace_texts
from townnotes.domain.entities import Point
from townnotes.spelling.words import SpeltWord
from townnotes.summary.lint import Finding
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.spelling.speller import speller_of
from townnotes_ui.spelling.suggestions import MenuPlace, offer
from townnotes_ui.spelling.underlines import nearest_word, place_of, word_at
from townnotes_ui.summary.page import Page
from townnotes_ui.summary.paragraph_edit import ParagraphEdit

_PAUSE_MS = 300
_BY_SPELLING = 0
"""No rule of the style check: the rules are counted from 1."""


class SummarySpelling(QObject):
    """Goes with the page of the summary; a paragraph that is being written is left alone.

    `language` tells the code of the draft's, `mend` changes words of paragraphs.
    """

    def __init__(
        self,
        desk: Desk,
        page: Page,
        language: Callable[[], str],
        mend: Callable[[Sequence[Finding]], None],
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._speller = speller_of(desk)
        self._page = page
        self._language = language
        self._mend_words = mend
        self._is_asked: tuple[str, int] | None = None
        self._pause = after_pause(self, _PAUSE_MS, self.look)
        self._speller.learned.connect(self._learn)

    def look_soon(self) -> None:
        """Look through the paragraphs in a pause: they are other ones now."""
        self._pause.start()

    def look(self) -> None:
        """Underline what is misspelt in every paragraph that is read."""
        self._pause.stop()
        for edit in self._edits():
            edit.viewport().installEventFilter(self)
            if not edit.is_writing:
                edit.show_misspelt(self._wrong_in(edit.paragraph.text))

    def suggest(self, section: str, sentence: int) -> None:
        """Offer what a misspelt word may be meant for: at the caret, else in what is chosen.

        Where that has none it is the first one of the page.
        """
        self._is_asked = None
        speller = self._speller
        if speller.refusal:
            self._desk.noticed.emit(speller.refusal)
            return
        for edit, word in self._candidates(section, sentence):
            self._offer(edit, word)
            return
        if speller.is_asking:
            self._is_asked = (section, sentence)
        else:
            self._desk.noticed.emit(tr("No misspelt words found here."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer suggestions in the menu of a misspelt word; of others the menu is as ever."""
        if not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        edit = next((one for one in self._edits() if one.viewport() is watched), None)
        if edit is None:
            return False
        text = edit.toPlainText()
        at = edit.cursorForPosition(event.pos()).position()
        word = word_at(self._wrong_in(text), text, at)
        if word is None:
            return False
        self._offer(edit, word, event.globalPos())
        return True

    def _candidates(self, section: str, sentence: int) -> Iterator[tuple[ParagraphEdit, SpeltWord]]:
        writing = next((one for one in self._edits() if one.is_writing), None)
        if writing is not None:
            text = writing.toPlainText()
            found = nearest_word(self._wrong_in(text), text, writing.textCursor().position())
            if found is not None:
                yield writing, found
            return
        edits = list(self._edits())
        for edit in edits:
            if edit.section == section:
                place = edit.place_of_sentence(sentence)
                words = self._wrong_in(edit.paragraph.text)
                text = edit.paragraph.text
                yield from (
                    (edit, one) for one in words
                    if not place or place_of(text, one).start in place
                )  # fmt: skip
        for edit in edits:
            yield from ((edit, one) for one in self._wrong_in(edit.paragraph.text))

    def _offer(self, edit: ParagraphEdit, word: SpeltWord, at: QPoint | None = None) -> None:
        text = edit.toPlainText() if edit.is_writing else edit.paragraph.text
        place = place_of(text, word)
        cursor = QTextCursor(edit.document())
        cursor.setPosition(place.start)
        rect = edit.cursorRect(cursor)
        self._page.bring_into_sight(edit, rect)
        cursor.setPosition(place.stop, QTextCursor.MoveMode.KeepAnchor)
        section = edit.section

        def mend(better: str) -> None:
            if edit.is_writing:
                cursor.insertText(better)
            else:
                self._mend(section, word, better)

        below = edit.viewport().mapToGlobal(rect.bottomLeft())
        kind = "writing" if edit.is_writing else "sentence"
        asked = MenuPlace(at, kind, section) if at is not None else MenuPlace(below)
        offer(self._desk, edit, word, asked, mend)

    def _mend(self, section: str, word: SpeltWord, better: str) -> None:
        """Mend a word in the points that have it, or else in the paragraph."""
        edit = self._page.paragraphs[section].edit if section in self._page.paragraphs else None
        if edit is None or edit.paragraph.text[word.start : word.end] != word.text:
            return
        changes = [] if edit.paragraph.by_hand else list(self._in_points(edit, word, better))
        if changes:
            self._desk.do(tr("spelling"), lambda state: replace_texts(state, changes))
        else:
            found = Finding(_BY_SPELLING, section, 0, word.start, word.end, word.text, "", better)
            self._mend_words((found,))

    def _in_points(self, edit: ParagraphEdit, word: SpeltWord, better: str) -> Iterator[TextChange]:
        whole = re.compile(rf"(?<!\w){re.escape(word.text)}(?!\w)", re.IGNORECASE)
        points = dict.fromkeys(id_ for one in edit.paragraph.sentences for id_ in one.rests_on)
        for id_ in points:
            point = self._desk.state.find(Point, id_)
            if point is not None and whole.search(point.text):
                text = whole.sub(lambda _: better, point.text)
                yield TextChange(Point, id_, "text", text)

    def _wrong_in(self, text: str) -> tuple[SpeltWord, ...]:
        return self._speller.wrong_in(text, self._language())

    def _learn(self) -> None:
        self.look_soon()
        if self._is_asked is not None:
            self.suggest(*self._is_asked)

    def _edits(self) -> Iterator[ParagraphEdit]:
        return (one.edit for one in self._page.paragraphs.values())
