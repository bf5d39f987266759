"""Reads the earlier townhalls of a series beside the window and compares them with this one."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from townnotes.after_call.earlier import SeriesTownhall, townhall_of
from townnotes.after_call.series import SeriesMemory, remember
from townnotes.archive.series import earlier_townhall
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.summary.style.house_style import readable_style
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs
from townnotes_ui.language.translation import tr, worded


class SeriesFound(NamedTuple):
    """What comparing came to, and why a file was not read, in words."""

    memory: SeriesMemory
    read: tuple[Path, ...]
    unread: tuple[str, ...]


class SeriesReader(QObject):
    """One reading at a time; `stop` ends it."""

    said = Signal(str)
    """What is being read."""
    found = Signal(object)
    """A `SeriesFound`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.said)

    def start(self, files: Sequence[Path]) -> None:
        """Read files and compare them with what is noted now."""
        registers = tuple(self._desk.state.registers())
        self.jobs.start(lambda job: self._work(job, registers, files), self.found.emit)

    def stop(self) -> None:
        """Read no further."""
        self.jobs.cancel()

    def _work(self, job: Job, registers: Sequence[Register], files: Sequence[Path]) -> SeriesFound:
        own = State()
        own.apply(registers)
        read: dict[Path, SeriesTownhall] = {}
        unread: list[str] = []
        for at, path in enumerate(files, start=1):
            words = tr("Reading {name} ({at} of {count})…", name=path.name, at=at, count=len(files))
            job.post(self.said.emit, words)
            try:
                read[path] = earlier_townhall(path, own)
            except FileError as error:
                unread.append(worded(error))

        def tell(done: int) -> None:
            job.post(
                self.said.emit, tr("Comparing ({done} of {count})…", done=done + 1, count=len(read))
            )

        tables = readable_style(own)[0].abbreviations
        memory = remember(townhall_of(own), tuple(read.values()), tables, tell)
        return SeriesFound(memory, tuple(read), tuple(unread))
