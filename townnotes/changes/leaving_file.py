"""A file that is no longer the session's own, left beside whoever types on."""

from collections.abc import Sequence

from townnotes.changes.beside import WorkBeside
from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.store.session_file import SessionFile


class LeavingFile:
    """The session on its way to another file: written in any thread, taken by the session's own.

    It is written of what the session held when it began; what is typed meanwhile is owed, and waits
    in memory and in the rescue journal.
    """

    def __init__(self, file: SessionFile, state: State, owed: Sequence[Register]) -> None:
        self._file = file
        self._held = state.held()
        self._before = State()
        self._going_on = file.begin_going_on(self._before, tuple(owed))
        self._beside = WorkBeside()

    def work(self) -> None:
        """Write the session where it goes on; what fails is raised by `take`."""
        self._beside.run(self._write)

    def take(self) -> None:
        """Wait until it is written, and have the session be there.

        Raises FileError where no place took it.
        """
        self._beside.wait()
        self._file.end_going_on(self._going_on)

    def let_go(self) -> None:
        """Throw away what it was written of, in any thread."""
        self._before.let_go()

    def _write(self) -> None:
        with nothing_thrown_away():
            self._before.apply(self._held)
            self._going_on.find()
