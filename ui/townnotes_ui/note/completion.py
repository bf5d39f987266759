"""Shows at the caret what a mark being typed may mean, and writes the one that is chosen.

Whoever types on without looking is never in its way: nothing is chosen until Down is pressed, so
that Enter ends the line as ever, a space ends the mark, and Tab alone takes the best fit at once.
"""

import re
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from townnotes_ui.widgets.completion_list import Choice, CompletionList

_MARK = re.compile(r"(?<!\S)([#!@§])(\S*)$")


class MarkSource(Protocol):
    """Knows what the marks of a session may be."""

    def begin(self, sign: str) -> None:
        """Read once what may follow a sign."""
        ...

    def found(self, typed: str) -> Sequence[Choice]:
        """Return what fits the letters typed after it, the best first."""
        ...

    def word_for(self, choice: Choice) -> str:
        """Return what is written after the sign for a choice; empty where it cannot be."""
        ...


class Completion(QObject):
    """Goes with one editor, and follows the mark under its caret."""

    def __init__(self, editor: QTextEdit, marks: MarkSource) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self._sign = ""
        self._list: CompletionList | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether the list is shown."""
        return bool(self._sign)

    @property
    def choices(self) -> Sequence[Choice]:
        """What the list shows."""
        return self._list.rows.rows if self._list is not None and self.is_open else ()

    def begin(self) -> None:
        """Look whether the sign just typed begins a mark, and show what it may become."""
        found = self._mark()
        if found is None:
            return
        if self._sign != found[1]:
            self._sign = found[1]
            self._marks.begin(self._sign)
        self._show(found)

    def follow(self) -> None:
        """Show what fits what is typed by now; the list goes where no mark is left."""
        found = self._mark()
        if found is None or found[1] != self._sign:
            self.close()
        else:
            self._show(found)

    def close(self) -> None:
        """Put the list away; what was typed stays."""
        self._sign = ""
        if self._list is not None:
            self._list.hide()

    def _mark(self) -> re.Match[str] | None:
        caret = self._editor.textCursor()
        if caret.hasSelection():
            return None
        return _MARK.search(caret.block().text()[: caret.positionInBlock()])

    def _show(self, found: re.Match[str]) -> None:
        rows = self._marks.found(found[2])
        if not rows:
            # It may fit again after a backspace, so the mark is still followed.
            if self._list is not None:
                self._list.hide()
            return
        if self._list is None:
            name = self.tr("What the mark may mean")
            self._list = CompletionList(self._editor, name, begins_chosen=False)
            self._list.taken.connect(self._take)
            self._list.escaped.connect(self.close)
        self._list.setLayoutDirection(self._editor.layoutDirection())
        self._list.show_at(rows, self._place(found.start()))

    def _place(self, column: int) -> QRect:
        """Return where the sign is, in the window."""
        at_sign = QTextCursor(self._editor.textCursor().block())
        at_sign.movePosition(
            QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.MoveAnchor, column
        )
        rect = self._editor.cursorRect(at_sign)
        corner = self._editor.viewport().mapTo(self._editor.window(), rect.topLeft())
        return QRect(corner - QPoint(4, 0), rect.size())

    def _take(self, choice: Choice) -> None:
        found = self._mark()
        self.close()
        if found is None:
            return
        word = self._marks.word_for(choice)
        if not word:
            return
        caret = self._editor.textCursor()
        keep = QTextCursor.MoveMode.KeepAnchor
        for _ in found[2]:
            caret.movePosition(QTextCursor.MoveOperation.PreviousCharacter, keep)
        follows = caret.block().text()[caret.selectionEnd() - caret.block().position() :]
        caret.insertText(word if follows.startswith(" ") else f"{word} ")
        self._editor.ensureCursorVisible()
