"""What the merge room compares: files beside the session, or the session alone."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from townnotes.merging import Merging, SideBySide
from townnotes.merging_notes import TakenNotes
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs


class SessionComparison(QObject):
    """Reads and compares beside the window, on registers handed over at the click.

    What was found last stays until something else is; `found` says that it has changed.
    """

    progressed = Signal(str)
    """What is being done, in a few words."""
    found = Signal(bool)
    """Something was compared; true where files were read for it anew."""
    failed = Signal(str)
    """Why a file could not be read, in words."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = Jobs(self)
        self._jobs.failed.connect(self.failed)
        self.paths: tuple[Path, ...] = ()
        self.merging: Merging | None = None
        self.seen: SideBySide | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being compared."""
        return self._jobs.is_busy

    @property
    def has_files(self) -> bool:
        """Tell whether files are looked at, and not the session alone."""
        return bool(self.paths)

    def read(self, paths: Sequence[Path], notes: Sequence[TakenNotes] = ()) -> None:
        """Read files, and compare them, and notes looked at before, with what is held."""
        self.paths = (*paths, *(Path(one.name) for one in notes))
        own = self._desk.session.path
        self._start(lambda tell: Merging(paths, own=own, notes=notes, tell=tell))

    def renew(self) -> None:
        """Compare with what the session holds by now: the files looked at, or the session alone."""
        merging = self.merging
        if not self.has_files:
            self.read(())
        elif merging is not None:
            self._start(lambda _: merging)

    def forget_files(self) -> None:
        """Look at the session alone from the next time on."""
        self.paths, self.merging = (), None

    def cancel(self) -> None:
        """Want nothing of what is being compared."""
        self._jobs.cancel()

    def finish(self) -> None:
        """Let what is being compared come to its end, and hear nothing of it."""
        self._jobs.cancel()
        self._jobs.finish()

    def _start(self, make: Callable[[Callable[[str], None]], Merging]) -> None:
        registers = tuple(self._desk.state.registers())
        author = self._desk.session.author

        def compare(job: Job) -> tuple[Merging, SideBySide]:
            merging = make(lambda words: job.post(self.progressed.emit, words))
            return merging, merging.side_by_side(registers, author)

        self._jobs.start(compare, self._take)

    def _take(self, compared: tuple[Merging, SideBySide]) -> None:
        merging, seen = compared
        is_new = merging is not self.merging
        self.merging, self.seen = merging, seen
        self.found.emit(is_new)
