"""What is not on the disk yet, and where it goes: the session's file, else the rescue journal."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from townnotes.changes.leaving_file import LeavingFile
from townnotes.domain.floor.kept_floor import KeptFloor
from townnotes.domain.registers import Register
from townnotes.domain.state import State, Touched
from townnotes.domain.words.call_words import CallWords
from townnotes.errors import FileError
from townnotes.private_files import gone_on_failure
from townnotes.store.session_file import SessionFile


class Journal(Protocol):
    """Where changes go that the disk of the session's file refuses."""

    def keep(self, owed: Sequence[Register], of: Path) -> bool:
        """Write what is owed to a file; returns whether all of it is there. Never raises."""
        ...

    def clear(self) -> None:
        """Take the words out again: they are in the session's file. Never raises."""
        ...

    def close(self) -> None:
        """Let go of the journal, which stays where it holds anything. Never raises."""
        ...


class Owed:
    """The changes in memory that are owed to a file, which the state holds already.

    `saved_at` is when all was on the disk last, `trouble` why it is not, in words; `is_rescued`
    tells whether all that is owed stands in the journal.
    """

    def __init__(self, file: SessionFile, wall_clock: Callable[[], int]) -> None:
        self.file = file
        self.journal: Journal | None = None
        self.saved_at: int | None = None
        self.trouble = ""
        self.is_rescued = False
        self.is_held = False
        """Whether something else is being written; what comes waits, in the journal meanwhile."""
        self.leaving: LeavingFile | None = None
        """The way to another file, while it is being written."""
        self._wall_clock = wall_clock
        self._registers: list[Register] = []
        self._doubled: list[Register] = []
        self._touched: set[tuple[str, str]] = set()

    @property
    def is_nothing(self) -> bool:
        """Tell whether everything is on the disk, in a file that is the session's own."""
        return not self._registers and not self.trouble

    @property
    def registers(self) -> tuple[Register, ...]:
        """What is owed."""
        return tuple(self._registers)

    def add(self, registers: Iterable[Register], touched: Touched) -> None:
        """Owe what the state has taken in."""
        self._registers += registers
        self._touched |= touched

    def add_earlier(self, registers: Iterable[Register]) -> None:
        """Owe what is to be kept among the earlier versions alone."""
        self._doubled += registers

    def note_saved(self) -> None:
        """Note that all is on the disk now."""
        self.saved_at = self._wall_clock()

    def save(self, state: State, floor: KeptFloor) -> bool:
        """Write all of it; returns whether nothing is owed then. Never raises."""
        if not self._registers:
            return not self.trouble or self.look_after_file(state)
        if self.is_held:
            if self.journal is not None:
                is_kept = self.journal.keep(self._registers, self.file.path)
                self.is_rescued = bool(self.trouble) and is_kept
            return False
        try:
            self._commit(self.file, state, floor, self._registers, self._touched)
        except FileError as error:
            self.trouble = str(error)
            self.is_rescued = bool(
                self.journal and self.journal.keep(self._registers, self.file.path)
            )
            return False
        self._owe_nothing()
        return True

    def look_after_file(self, state: State) -> bool:
        """Make sure that the file is still the session's: a stat; else go on in one beside it.

        Returns whether all that was saved is in the session's file. Never raises.
        """
        if self.is_held:
            # Whoever writes it looks before and after.
            return self.is_nothing
        try:
            self.file.look_after(state, self._registers)
        except FileError as error:
            self.trouble = str(error)
            return False
        if not self._registers:
            self.trouble = ""
        return True

    def begin_leaving(self, state: State) -> LeavingFile:
        """Begin to leave the file, which is lost; what is owed waits until `end_leaving`."""
        self.leaving = LeavingFile(self.file, state, self.registers)
        self.is_held = True
        return self.leaving

    def end_leaving(self) -> None:
        """Wait for the file that is being written, if one is, and go on there. Never raises."""
        if self.leaving is None:
            return
        leaving, self.leaving, self.is_held = self.leaving, None, False
        try:
            leaving.take()
        except FileError as error:
            self.trouble = str(error)

    def go_on_in(self, path: Path, state: State, floor: KeptFloor) -> None:
        """Write the whole session into a new file, what is owed with it, and go on there.

        The file so far stays as its last commit left it; where it can no longer be read, earlier
        versions are left behind with it. Raises FileError, and nothing has changed, where the new
        file cannot be written.
        """
        file = self._whole_in(path, state, floor)
        file.go_on_for(self.file)
        self.file.close()
        self.file = file
        self._owe_nothing()

    def close(self, state: State, floor: KeptFloor) -> None:
        """Write what is owed, as far as the disk allows, and let go of file and journal."""
        if not self.file.is_open:
            return
        try:
            self.save(state, floor)
            self.look_after_file(state)
        finally:
            self.file.close()
            if self.journal is not None:
                self.journal.close()

    def _whole_in(self, path: Path, state: State, floor: KeptFloor) -> SessionFile:
        words: tuple[CallWords, ...] = ()
        try:
            file, owed, touched = self.file.copied_to(path), self._registers, self._touched
        except FileError:
            file, owed = SessionFile.create(path), list(state.registers())
            touched = {(one.entity, one.id) for one in owed}
            words = self.file.known_words
        with gone_on_failure(file):
            file.words.change(words, ())
            self._commit(file, state, floor, owed, touched)
        return file

    def _commit(
        self,
        file: SessionFile,
        state: State,
        floor: KeptFloor,
        owed: list[Register],
        touched: set[tuple[str, str]],
    ) -> None:
        file.append(owed, state, frozenset(touched), floor.glance, self._doubled)

    def _owe_nothing(self) -> None:
        self._registers.clear()
        self._doubled.clear()
        self._touched.clear()
        self.trouble = ""
        self.is_rescued = False
        self.note_saved()
        if self.journal is not None:
            self.journal.clear()
