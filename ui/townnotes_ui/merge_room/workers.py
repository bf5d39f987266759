"""Reads and compares files in a thread, so that typing goes on; told by signals, and cancelled."""

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from townnotes_ui.crash import attempt
from townnotes_ui.workers import LONGEST_WAIT_S

if TYPE_CHECKING:
    from townnotes.domain.registers import Register
    from townnotes.merging import Merging
    from townnotes.merging_notes import TakenNotes


class _Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Somebody no longer wants to know."""


class Comparing(QObject):
    """Compares what is given last; what was asked before is never heard of again."""

    told = Signal(str)
    """What is being done, in a few words."""
    found = Signal(object, object)
    """The `Merging`, and what it found as a `SideBySide`."""
    failed = Signal(str)
    """Why a file could not be read, in words."""
    _came = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._run: _Run | None = None
        self._came.connect(self._pass_on)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being compared."""
        return self._run is not None

    def read(
        self,
        paths: Sequence[Path],
        own: Path,
        held: "Held",
        notes: "Sequence[TakenNotes]" = (),
    ) -> None:
        """Read files, and compare them, and notes looked at before, with what is held."""

        def make(tell: Callable[[str], None]) -> "Merging":
            from townnotes.merging import Merging

            return Merging(paths, own=own, notes=notes, tell=tell)

        self._begin(make, held)

    def compare(self, merging: "Merging", held: "Held") -> None:
        """Compare what was read before with what is held now."""
        self._begin(lambda _: merging, held)

    def cancel(self) -> None:
        """Let go of what is being compared."""
        if self._run is not None:
            self._run.is_wanted = False
            self._run = None

    def finish(self) -> None:
        """Let what runs come to its end: a program that ends before its threads crashes."""
        run = self._run
        self.cancel()
        if run is not None:
            run.thread.join(LONGEST_WAIT_S)

    def _begin(self, make: "Callable[[Callable[[str], None]], Merging]", held: "Held") -> None:
        self.cancel()
        self._run = _Run(self._came.emit, make, held)
        self._run.thread.start()

    def _pass_on(self, run: "_Run", what: object) -> None:
        if run is not self._run:
            return
        if isinstance(what, _Step):
            self.told.emit(what.words)
            return
        self._run = None
        if isinstance(what, str):
            self.failed.emit(what)
        else:
            self.found.emit(run.merging, what)


class Held:
    """What a session held at a moment, for a thread that must not look at what changes."""

    def __init__(self, registers: "Iterable[Register]", author: str) -> None:
        self.registers = tuple(registers)
        self.author = author


class _Step:
    def __init__(self, words: str) -> None:
        self.words = words


class _Run:
    """One comparison, in a thread of its own."""

    def __init__(
        self,
        send: "Callable[[_Run, object], None]",
        make: "Callable[[Callable[[str], None]], Merging]",
        held: Held,
    ) -> None:
        self.is_wanted = True
        self.merging: Merging | None = None
        self._send = send
        self._make = make
        self._held = held
        self.thread = threading.Thread(target=self._go, name="comparing", daemon=True)

    def _go(self) -> None:
        why_not = attempt(self._compare)
        if why_not:
            self._send_wanted(why_not)

    def _compare(self) -> None:
        try:
            self.merging = self._make(self._tell)
            self._tell("")
            found = self.merging.side_by_side(self._held.registers, self._held.author)
        except _Cancelled:
            return
        self._send_wanted(found)

    def _send_wanted(self, what: object) -> None:
        if self.is_wanted:
            self._send(self, what)

    def _tell(self, words: str) -> None:
        if not self.is_wanted:
            raise _Cancelled
        if words:
            self._send(self, _Step(words))
