"""The session as the disk has it: its file, and what is owed to that."""

from collections.abc import Iterator
from pathlib import Path

from townnotes.changes.leaving_file import LeavingFile
from townnotes.changes.owed import Journal, Owed
from townnotes.domain.erased import Erased
from townnotes.domain.registers import Register
from townnotes.domain.words.call_words import CallWords
from townnotes.store.backup import Fingerprint
from townnotes.store.going_on import Refuge
from townnotes.store.session_file import SessionFile
from townnotes.store.set_aside import SetAsideRows


class SessionOnDisk:
    """What everybody may ask of a session's file."""

    def __init__(self, owed: Owed) -> None:
        self._owed = owed
        self.on_moved = owed.file.place.on_moved
        """Who hears what became of the file, before anything is written where it goes on."""

    @property
    def _file(self) -> SessionFile:
        return self._owed.file

    @property
    def path(self) -> Path:
        """Where the session is kept."""
        return self._file.path

    @property
    def has_locks(self) -> bool:
        """Tell whether the drive of the file keeps other programs out."""
        return self._file.has_locks

    def take_refuge_in(self, refuge: Refuge) -> None:
        """Name where the session goes on if its own folder takes nothing any more."""
        self._file.place.refuge = refuge

    @property
    def erased(self) -> Erased:
        """What was erased from the session, and is refused."""
        return self._file.erased

    @property
    def damaged(self) -> int:
        """How many damaged registers were left out on opening."""
        return self._file.damaged

    @property
    def aside(self) -> SetAsideRows:
        """What damage made unreadable and was set aside, now or at an earlier opening."""
        return self._file.aside

    @property
    def words(self) -> tuple[CallWords, ...]:
        """The words of files of the call."""
        return self._file.known_words

    @property
    def is_saved(self) -> bool:
        """Tell whether everything is on the disk."""
        return self._owed.is_nothing

    @property
    def saved_at(self) -> int | None:
        """When everything was on the disk last, as UTC milliseconds."""
        return self._owed.saved_at

    @property
    def trouble(self) -> str:
        """Why not everything is on the disk, in words, or nothing."""
        return self._owed.trouble

    @property
    def is_rescued(self) -> bool:
        """Tell whether all that is owed to the file stands in the rescue journal."""
        return self._owed.is_rescued

    def leave_beside(self) -> None:
        """Have its file be left in a thread where it is no longer its own; see `begin_leaving`."""
        self._file.place.goes_on_later = True

    @property
    def is_lost(self) -> bool:
        """Tell whether its file is no longer its own, and nobody has it go on elsewhere yet."""
        return self._file.place.lost is not None

    @property
    def is_leaving(self) -> bool:
        """Tell whether the session is on its way to another file."""
        return self._owed.leaving is not None

    def end_leaving(self, leaving: LeavingFile) -> None:
        """Go on in the file that was written; waits for its end.

        What is owed is still to be saved, and so is all where no place took it: `trouble` says so.
        """
        if self._owed.leaving is leaving:
            self._owed.end_leaving()

    def rescue_in(self, journal: Journal) -> None:
        """Name the journal for what the disk refuses."""
        self._owed.journal = journal

    def last_merge(self) -> str | None:
        """Return what the merge was of that can be taken back: the last one, if it was not yet."""
        return self._file.last_merge_of()

    def fingerprint(self) -> Fingerprint:
        """Return what tells whether a copy of the file holds the same; any thread may ask."""
        return self._file.fingerprint()

    def copy_to(self, target: Path) -> Fingerprint:
        """Copy the file, as far as it is committed, to a new one and check it; any thread may ask.

        Raises FileError where the copy could not be written whole.
        """
        return self._file.copy_to(target)

    def search(self, text: str) -> list[str]:
        """Return the ids of the interventions that hold the words typed, the newest first."""
        return self._file.search(text)

    def every_earlier(self) -> Iterator[list[Register]]:
        """Give what every field said before, read part by part; each takes a few milliseconds."""
        return self._file.every_earlier()
