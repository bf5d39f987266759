"""Goes on with a long paste once its note is left: what is left goes into the session itself."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from townnotes.domain.commands.points import TypedLine, write_lines_at
from townnotes.domain.entities import Point
from townnotes.domain.registers import Assign, new_ids
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.note.lines import NoteLine
from townnotes_ui.note.pasting import BREATH_MS, RestOfPaste

_Line = TypedLine | NoteLine


class PasteRest(QObject):
    """Writes what is left of a paste slice by slice, where it would have come in the note."""

    placed = Signal(int, str)
    """So many lines of the paste are in the session, the last with words of that id."""
    ended = Signal()
    """All of it is in the session."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rest: RestOfPaste | None = None
        self._above: Sequence[_Line] = ()
        self._placed = 0
        self.intervention = ""
        """Whose note it comes into, while it does."""
        self._by = ""
        self._next = after_pause(self, BREATH_MS, self._put_slice)
        desk.closing.connect(self.finish)

    def begin(self, rest: RestOfPaste, intervention: str, by: str) -> None:
        """Go on with a paste into an intervention, of a note-taker."""
        self.finish()
        self._rest, self._placed, self._above = rest, rest.placed, rest.above
        self.intervention, self._by = intervention, by
        self._next.start()

    def finish(self) -> None:
        """Put in at once what is left."""
        while self._rest is not None:
            self._put_slice()
        self._next.stop()

    def _put_slice(self) -> None:
        rest = self._rest
        if rest is None:
            return
        began = time.thread_time()
        lines = self._lines(rest)
        self._desk.do(
            tr("typing"), lambda state: self._written(state, rest, lines), merge=rest.step
        )
        self._placed += len(lines)
        id_ = next((line.id for line in reversed(lines) if line.text.strip()), "")
        if id_:
            self.placed.emit(self._placed, id_)
        rest.slices.fit(time.thread_time() - began)
        if rest.slices.left:
            self._above = lines
            self._next.start()
            return
        self._rest, self.intervention, self._above = None, "", ()
        self.ended.emit()

    def _lines(self, rest: RestOfPaste) -> list[TypedLine]:
        """Make the next lines; the last words of the paste stand before those of the line below."""
        texts = rest.slices.take()
        now = self._desk.now()
        lines = [
            TypedLine(id_, text, now) for id_, text in zip(new_ids(len(texts)), texts, strict=True)
        ]
        below = rest.below[0].id if rest.below and not rest.slices.left else ""
        joined = self._desk.state.find(Point, below)
        if joined is not None:
            lines[-1] = TypedLine(below, lines[-1].text + joined.text, joined.at or now)
        return lines

    def _written(self, state: State, rest: RestOfPaste, lines: list[TypedLine]) -> list[Assign]:
        every = [*self._above, *lines, *rest.below]
        places = range(len(self._above), len(self._above) + len(lines))
        return write_lines_at(state, self.intervention, self._by, every, places)
