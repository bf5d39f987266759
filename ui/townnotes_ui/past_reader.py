"""Reads all that a session says and said, for work beside the window."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from townnotes.domain.registers import Register
from townnotes.errors import FileError
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import worded


class PastReader(QObject):
    """Reads a part at a time: a key that is pressed meanwhile does not wait."""

    read = Signal(object, object)
    """What the session says now, and what it said before: a `list[Register]` each."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts: Iterator[list[Register]] = iter(())
        self._earlier: list[Register] = []
        self._read_on = after_pause(self, 0, self._read_part)

    def start(self) -> None:
        """Begin to read, anew where it was begun before."""
        if self._desk.is_open:
            self._parts, self._earlier = self._desk.session.every_earlier(), []
            self._read_on.start()

    def stop(self) -> None:
        """Read no more."""
        self._read_on.stop()

    def _read_part(self) -> None:
        if not self._desk.is_open:
            return
        try:
            part = next(self._parts, None)
        except FileError as error:
            self._desk.noticed.emit(worded(error))
            return
        if part is not None:
            self._earlier += part
            self._read_on.start()
            return
        # Listed here: what is typed goes on changing them.
        self.read.emit(list(self._desk.state.registers()), self._earlier)
