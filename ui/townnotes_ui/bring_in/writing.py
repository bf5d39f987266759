"""Writes what a file brings, at once or in parts that keys come between; one step of undo."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from townnotes.domain.registers import Assign, new_id
from townnotes.errors import RuleError
from townnotes.importers.call.bringing import parts_of
from townnotes.importers.call.preview import Preview
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr, worded

_AT_ONCE = 200
"""People whom a key need not wait for."""
_PART = 10


class Writing(QObject):
    """Brings people in; cancelled before its end, it takes back what it wrote."""

    told = Signal(int, int)
    """How many people of how many are written."""
    ended = Signal(bool)
    """Whether it was done; else nothing was changed, and the desk said why."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts: Iterator[list[Assign]] = iter(())
        self._merge = ""
        self._written = self._whole = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._write)

    def begin(self, preview: Preview) -> None:
        """Write what a preview brings."""
        if self._timer.isActive():
            return
        what = preview.changes()
        self._whole, self._written, self._merge = len(what.people), 0, new_id()
        is_large = self._whole > _AT_ONCE
        self._parts = parts_of(self._desk.state, what, new_id, _PART if is_large else 0)
        if is_large:
            self._timer.start()
            return
        while self._write():
            pass

    def cancel(self) -> None:
        """Take back what was written of it, where it has not come to its end."""
        if self._timer.isActive():
            self._timer.stop()
            if self._written:
                self._desk.undo()

    def _write(self) -> bool:
        """Write the next part; returns whether there may be another."""
        try:
            part = next(self._parts, None)
        except RuleError as refusal:
            self._desk.noticed.emit(worded(refusal))
            return self._end(is_done=False)
        name = tr("People brought in")
        is_over = part is None or not self._desk.do(name, lambda _: part or [], merge=self._merge)
        if is_over:
            return self._end(is_done=part is None)
        self._written += _PART
        self.told.emit(min(self._written, self._whole), self._whole)
        return True

    def _end(self, *, is_done: bool) -> bool:
        # Who hears of the end may cancel what has not come to it.
        self._timer.stop()
        self.ended.emit(is_done)
        return False
