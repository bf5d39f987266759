"""Puts a long paste into the note slice by slice, so that the window lives meanwhile."""

import gc
import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from townnotes.changes.undo import PASTING
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.points.marks import has_marks
from townnotes.domain.registers import new_id
from townnotes_ui.jobs import after_pause
from townnotes_ui.note.document import NoteDocument
from townnotes_ui.note.lines import NoteLine

SLICE = 100
"""Lines put in at first; the next slices are as many as the time aimed at has room for."""
AIM_S = 0.03
"""Seconds of the window's own thread: a busy machine must not make the slices small."""
_FEWEST, _MOST, _GROWTH = 10, 1000, 2
MOST_LETTERS = 50_000
BREATH_MS = 5


class Slices:
    """The lines of a paste that are to come, as many at a time as a key has patience for."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.left = list(lines)
        self._size = SLICE

    def take(self) -> list[str]:
        """Take the next ones away, and return them."""
        count = letters = 0
        while count < min(self._size, len(self.left)) and letters < MOST_LETTERS:
            letters += len(self.left[count])
            count += 1
        some, self.left = self.left[:count], self.left[count:]
        return some

    def fit(self, took_s: float) -> None:
        """Have the next ones take as long as they may, by what the last ones took."""
        wanted = self._size * min(_GROWTH, AIM_S / max(took_s, 0.001))
        self._size = max(_FEWEST, min(_MOST, round(wanted)))


class RestOfPaste(NamedTuple):
    """What of a paste was not in its note when that was left: the lines between which it goes."""

    step: str
    placed: int
    slices: Slices
    above: Sequence[NoteLine]
    below: Sequence[NoteLine]
    """The first of them is the line that the last words of the paste stand before."""


class Pasting(QObject):
    """What is still to be put in of a paste; it goes in before the line that the caret came to.

    What is typed meanwhile stands behind it, as if all had been there at once.
    """

    begun = Signal(list)
    """All lines of a long paste, before any of them is in the note."""
    placed = Signal(int, str)
    """So many of its lines are in the note, the last with words of that id; not yet saved."""
    put_in = Signal()
    """A slice stands in the note, and can be saved."""
    ended = Signal(bool)
    """All of it is there; whether any of it holds marks."""

    def __init__(self, note: NoteDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._note = note
        self._slices = Slices(())
        self._before = ""
        self._holds_marks = False
        self._placed = 0
        self._near = 0
        self._next = after_pause(self, BREATH_MS, self._put_slice)
        self._paused = ExitStack()
        self.step = ""
        """The name of the one step that all of it is for undo, while it is going on."""

    def begin(self, parts: Sequence[str], caret: QTextCursor) -> None:
        """Put a paste in at a caret: all of it if it is short, else its first slice."""
        self.finish()
        self._slices, self._holds_marks, self._placed = Slices(parts), False, 0
        some = self._slices.take()
        if not self._slices.left:
            self._insert(caret, some, is_last=True)
            self.ended.emit(self._holds_marks)
            return
        self.begun.emit(list(parts))
        self._paused.enter_context(nothing_thrown_away())
        self.step = f"{PASTING}{new_id()}"
        self._insert(caret, some, is_last=False)
        self._next.start()

    def finish(self) -> None:
        """Put in at once what is left."""
        while self._slices.left:
            self._put_slice()
        self._next.stop()

    def hand_over(self) -> RestOfPaste:
        """Give away what is left, as the note is left; what is in it is to be saved before."""
        lines, place = self._note.lines.lines, self._place().blockNumber()
        rest = RestOfPaste(self.step, self._placed, self._slices, lines[:place], lines[place:])
        self._slices = Slices(())
        self._next.stop()
        self._end()
        return rest

    def _put_slice(self) -> None:
        began = time.thread_time()
        some = self._slices.take()
        self._insert(self._place(), some, is_last=not self._slices.left)
        self.put_in.emit()
        self._slices.fit(time.thread_time() - began)
        if self._slices.left:
            self._next.start()
            return
        self._end()

    def _end(self) -> None:
        self.step = ""
        # What came in stays: a search for garbage among 20,000 points takes longer than a slice.
        gc.freeze()
        self._paused.close()
        self.ended.emit(self._holds_marks)

    def _place(self) -> QTextCursor:
        """Return where the line begins that all of it goes before; else the end of the note."""
        caret = QTextCursor(self._note.text)
        place = self._note.lines.place_of(self._before, self._near)
        if place >= 0:
            caret.setPosition(self._note.text.findBlockByNumber(place).position())
        else:
            caret.movePosition(QTextCursor.MoveOperation.End)
        return caret

    def _insert(self, caret: QTextCursor, some: Sequence[str], *, is_last: bool) -> None:
        caret.beginEditBlock()
        caret.insertText("\n".join(some) + ("" if is_last else "\n"))
        caret.endEditBlock()
        self._near = caret.blockNumber()
        # Of an empty line that a blank one came before nobody can tell which of the two it was.
        self._before = self._note.line_at(caret).id
        last = self._near - (not is_last)
        lines = self._note.lines.lines
        for at in range(max(0, last - len(some) + 1), last + 1):
            if has_marks(lines[at].text.strip()):
                self._holds_marks = True
                lines[at].typed = False
        self._placed += len(some)
        came = lines[max(0, last - len(some) + 1) : last + 1]
        id_ = next((line.id for line in reversed(came) if line.text.strip()), "")
        if self.step and id_:
            self.placed.emit(self._placed, id_)
