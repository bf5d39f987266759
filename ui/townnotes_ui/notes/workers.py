"""Reads and understands notes in a thread, so that typing on the Floor goes on."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from townnotes.importers.notes.known import KnownNames
from townnotes.merging_notes import TakenNotes, read_notes
from townnotes_ui.crash import attempt
from townnotes_ui.workers import LONGEST_WAIT_S


class Understanding(QObject):
    """Understands what it is given last; what was asked before is never heard of again."""

    understood = Signal(object, object)
    """The `TakenNotes` and what was understood of them as `Notes`."""
    failed = Signal(str)
    """Why a file could not be read, in words."""
    _came = Signal(int, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = 0
        self._thread: threading.Thread | None = None
        self._came.connect(self._pass_on)

    def read(self, path: Path, known: KnownNames) -> None:
        """Read a file, and understand it with the people known."""
        self._begin(lambda: read_notes(path), known)

    def again(self, taken: TakenNotes, known: KnownNames) -> None:
        """Understand notes again, with what was said of their lines since."""
        self._begin(lambda: taken, known)

    def finish(self) -> None:
        """Let what runs come to its end: a program that ends before its threads crashes."""
        self._asked += 1
        if self._thread is not None:
            self._thread.join(LONGEST_WAIT_S)

    def _begin(self, make: Callable[[], TakenNotes], known: KnownNames) -> None:
        self._asked += 1
        number = self._asked

        def work() -> None:
            taken = make()
            self._came.emit(number, taken, taken.understood_with(known))

        def run() -> None:
            why_not = attempt(work)
            if why_not:
                self._came.emit(number, None, why_not)

        self._thread = threading.Thread(target=run, name="understanding", daemon=True)
        self._thread.start()

    def _pass_on(self, number: int, taken: object, done: object) -> None:
        if number != self._asked:
            return
        if isinstance(done, str):
            self.failed.emit(done)
        else:
            self.understood.emit(taken, done)
