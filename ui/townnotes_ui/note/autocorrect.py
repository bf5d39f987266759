"""Writes out the abbreviations of the house style as they are typed, where that is wanted."""

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from townnotes.summary.lines.reading import line_language
from townnotes.summary.style.house_style import HouseStyle, readable_style
from townnotes_ui.desk import Desk

_ENDS = re.compile(r"[\s,;:.!?)\r]$")
"""What ends a word, with Enter."""
_REACH = 48
"""Letters before the caret in which the longest abbreviation stands with its figure."""
_OF_A_MARK = re.compile(r"(?<!\S)[#!@§]\S*$")
_QUOTES = re.compile(r"[\"“”„«»]")
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Autocorrect(QObject):
    """Goes with one field while `is_on`; Backspace right behind brings what was typed back.

    An abbreviation that was brought back once is left alone from then on.
    """

    def __init__(self, desk: Desk, field: QTextEdit) -> None:
        super().__init__(field)
        self._desk = desk
        self._field = field
        self._refused: set[str] = set()
        self._last: tuple[QTextCursor, str] | None = None
        self._is_on = False
        self._style: HouseStyle | None = None
        desk.opened.connect(self._forget_style)
        desk.follow(self, {"session"}, self._forget_style)

    def _forget_style(self) -> None:
        self._style = None

    def turn(self, *, on: bool) -> None:
        """Begin to write out, or leave everything as it is typed."""
        if on and not self._is_on:
            self._field.installEventFilter(self)
        elif not on:
            self._field.removeEventFilter(self)
        self._is_on = on
        self._last = None

    def take_back(self) -> bool:
        """Bring back what was typed, right behind it; returns whether there was such a thing."""
        last, self._last = self._last, None
        if last is None:
            return False
        written, short = last
        caret = self._field.textCursor()
        # The sign that ended the word stands between.
        if caret.position() - written.selectionEnd() != 1 or not written.hasSelection():
            return False
        self._refused.add(short)
        written.insertText(short)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write out at the end of a word; take Backspace where it brings something back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Backspace and self.take_back():
                return True
            if event.key() not in _MODIFIERS:
                self._last = None
            has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if not has_ctrl and _ENDS.search(event.text()):
                self._write_out(is_line_end=event.text().isspace() and event.text() != " ")
        return super().eventFilter(watched, event)

    def _write_out(self, *, is_line_end: bool) -> None:
        caret = self._field.textCursor()
        if caret.hasSelection() or self._field.isReadOnly():
            return
        block = caret.block()
        text = block.text()
        # Qt counts some signs twice.
        whole = text.encode("utf-16-le", "surrogatepass")[: 2 * caret.positionInBlock()]
        before = whole.decode("utf-16-le", "replace")
        found = self._ending(before, text)
        if found is None:
            return
        short, meaning = found
        if short in self._refused:
            return
        start = caret.position() - len(short)
        written = QTextCursor(caret)
        written.setPosition(start)
        written.setPosition(caret.position(), _KEEP)
        written.insertText(meaning)
        if not is_line_end:
            written.setPosition(start)
            written.setPosition(start + len(meaning), _KEEP)
            # What is typed behind it is no part of it.
            written.setKeepPositionOnInsert(True)
            self._last = written, short

    def _ending(self, before: str, line: str) -> tuple[str, str] | None:
        """Return the abbreviation that ends at the caret, and what it means."""
        if _OF_A_MARK.search(before) or len(_QUOTES.findall(before)) % 2:
            return None
        if self._style is None:
            self._style, _ = readable_style(self._desk.state)
        code = line_language(line, self._style.language)
        near = before[-_REACH:]
        found = self._style.abbreviations[code].left_in(near)
        return next(((near[at:end], says) for at, end, says in found if end == len(near)), None)


_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr}
