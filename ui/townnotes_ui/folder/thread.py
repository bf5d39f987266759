"""Reads and writes a shared folder in a thread: a network may take its time, keys may not."""

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from townnotes.domain.registers import Register
from townnotes.folder.shared import Parcel, SharedFolder
from townnotes_ui.jobs import Job, Jobs, attempt

POLL_S = 2.0
LONGEST_POLL_S = 15.0
FAILURES_TOLD = 2
"""A sync tool holds a file for a moment: what goes well at the next try is not told."""
LAST_WORD_S = 3.0
"""How long closing waits for a folder that does not answer; what it lacks is given next time."""


class FolderWorker(QObject):
    """Looks at the folder again and again, and gives it what it is handed."""

    found = Signal(object, object)
    """A `News`, and its registers in lists, each with all that is new of one entity."""
    given = Signal(int)
    """Everything but so many registers is in the folder."""
    made_private = Signal(object)
    """The ids of points made private whose text the others have already."""
    troubled = Signal(str)
    """Why the folder cannot be used, or nothing once it can again."""

    def __init__(
        self,
        folder: SharedFolder,
        everything: list[Register],
        make: Callable[[list[Register]], Parcel],
    ) -> None:
        """Begin with everything the session holds, and what makes a parcel of it in the thread."""
        super().__init__()
        self._folder = folder
        self._parcels: deque[Parcel] = deque()
        self._everything = everything
        self._make = make
        self._wake = threading.Event()
        self._is_ending = False
        self._has_looked = False
        self._failed = 0
        self._trouble = ""
        self._said: tuple[object, ...] = ()
        self._owed = -1
        self._jobs = Jobs(self)

    def start(self) -> None:
        """Begin."""
        self._jobs.start(self._run)

    def give(self, parcel: Parcel) -> None:
        """Hand something over that the folder may lack."""
        self._parcels.append(parcel)
        self._wake.set()

    def look_soon(self) -> None:
        """Have a look now, as something has changed in the folder."""
        self._wake.set()

    def end(self) -> None:
        """Give what was handed over, say good-bye, and stop."""
        self._is_ending = True
        self._wake.set()
        self._jobs.finish(LAST_WORD_S)

    def _run(self, _job: Job) -> None:
        pause = POLL_S
        while not self._is_ending:
            had_trouble = bool(self._trouble)
            self._turn()
            pause = min(pause * 2, LONGEST_POLL_S) if had_trouble and self._trouble else POLL_S
            self._wake.wait(pause)
            self._wake.clear()
        self._turn(is_last=True)

    def _turn(self, *, is_last: bool = False) -> None:
        trouble = attempt(self._look)
        if self._has_looked:
            trouble = attempt(self._give_parcels) or trouble
        # What the folder holds must be known before anything is found wanting there.
        if not trouble:
            trouble = attempt(self._folder.leave if is_last else self._folder.write)
        self._failed = self._failed + 1 if trouble else 0
        if trouble != self._trouble and (not trouble or self._failed >= FAILURES_TOLD):
            self._trouble = trouble
            self.troubled.emit(trouble)
        if self._owed != self._folder.owed:
            self._owed = self._folder.owed
            self.given.emit(self._owed)

    def _look(self) -> None:
        if self._everything:
            self._folder.know(self._everything)
            self._parcels.appendleft(self._make(self._everything))
            self._everything = []
        while True:
            news = self._folder.look()
            if news.registers or news[1:] != self._said:
                self._said = news[1:]
                self.found.emit(news, _by_entity(news.registers))
            if not news.has_more:
                self._has_looked = True
                return

    def _give_parcels(self) -> None:
        while self._parcels:
            made_private = self._folder.give(self._parcels.popleft())
            if made_private:
                self.made_private.emit(made_private)


def _by_entity(registers: list[Register]) -> list[list[Register]]:
    """Put together what is new of one entity, in the order in which they were begun."""
    found: dict[str, list[Register]] = {}
    for one in registers:
        found.setdefault(one.id, []).append(one)
    first: Callable[[list[Register]], int] = lambda some: min(one.stamp for one in some)  # noqa: E731
    return sorted(found.values(), key=first)
