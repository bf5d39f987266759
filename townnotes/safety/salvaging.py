"""Makes a session of what can be read of a damaged file, to look at and to go on with in a copy."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from townnotes.domain.erased import Erased
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.domain.words.call_words import CallWords
from townnotes.errors import FileError, RuleError
from townnotes.language.saying import Saying
from townnotes.private_files import beside, closed_on_failure, gone_on_failure
from townnotes.safety.backups import named_backup, newest_backup
from townnotes.safety.mending import mended
from townnotes.session import Session
from townnotes.store.backup import copy_file
from townnotes.store.damage.lost import Gap, find_lost
from townnotes.store.damage.salvage import read_damaged
from townnotes.store.erasing import as_erased
from townnotes.store.opening import is_in_use, read_header, read_source
from townnotes.store.session_file import SessionFile

DAMAGED = Saying("is damaged, or another program has changed it")
_MOST_NAMES = 3


@dataclass(frozen=True)
class Salvaged:
    """What was read of a damaged file, and what is known to be missing."""

    path: Path
    registers: tuple[Register, ...]
    earlier: tuple[Register, ...]
    erased: Erased
    state: State
    call_words: tuple[CallWords, ...]
    read: int
    """Entries that were read; with those that hold them up, `registers` may be more."""
    lost: int
    """Entries known to be lost."""
    is_all: bool
    """Whether every entry could be reached, so that no more are lost than is known."""
    gaps: tuple[Gap, ...]
    backup: Path | None
    words_lost: int = 0
    """Lines of the words of calls that are known to be lost."""
    has_all_words: bool = True
    """Whether every line of these could be reached."""

    def write_to(self, file: SessionFile) -> None:
        """Have a new file hold it."""
        file.fill(self.state, self.earlier, self.erased, self.call_words)

    def words(self) -> list[str]:
        """Return what was read, what is missing and which backup there is, a sentence each."""
        read, lost = self.read, self.lost
        if not lost:
            all_of = f"All {read:,} entries could be read."
            said = [all_of if self.is_all else f"{read:,} entries could be read; more may be lost."]
        else:
            of = f"{read + lost:,}" if self.is_all else f"at least {read + lost:,}"
            said = [f"{read:,} of {of} entries could be read."]
        if self.gaps:
            names = [gap.speaker or gap.began or "unnamed" for gap in self.gaps[:_MOST_NAMES]]
            more = ", …" if len(self.gaps) > _MOST_NAMES else ""
            said.append(f"Interventions with gaps: {len(self.gaps)} ({', '.join(names)}{more}).")
        elif self.is_all and lost:
            said.append("No intervention is known to have a gap.")
        return [*said, *self._of_call_words()]

    @property
    def words_read(self) -> int:
        """Lines of the words of calls that were read: cues and messages."""
        return sum(len(one.cues) + len(one.messages) for one in self.call_words)

    def _of_call_words(self) -> list[str]:
        """Say what was read and lost of the words of calls, where there are any."""
        read, lost = self.words_read, self.words_lost
        if not lost and self.has_all_words:
            return [f"All {read:,} lines of the words of calls could be read."] if read else []
        if not lost:
            return [f"{read:,} lines of the words of calls could be read; more may be lost."]
        of = f"{read + lost:,}" if self.has_all_words else f"at least {read + lost:,}"
        return [f"{read:,} of {of} lines of the words of calls could be read."]

    def as_json(self) -> dict[str, Any]:
        """Return the same for programs; of the words of calls only where there are any."""
        said: dict[str, Any] = {
            "read": self.read,
            # Nobody knows whether none are: what is not there tells nothing.
            "lost": self.lost if self.lost or self.is_all else None,
            "earlier": len(self.earlier),
            "gaps": [{"intervention": g.intervention, "speaker": g.speaker} for g in self.gaps],
            "backup": str(self.backup) if self.backup else None,
        }
        if self._of_call_words():
            is_known = self.words_lost or self.has_all_words
            lost = self.words_lost if is_known else None
            said["call_words"] = {"read": self.words_read, "lost": lost}
        return said


class SalvagedSession(Session):
    """A session as it could be read of a damaged file: looked at, never changed."""

    def __init__(self, salvaged: Salvaged, author: str) -> None:
        file = SessionFile.in_memory(salvaged.path)
        with closed_on_failure(file):
            super().__init__(file, author)
            salvaged.write_to(file)
        self._hold(salvaged.state)
        self.salvaged = salvaged
        self.only_read = (
            "This file is damaged and view only: nothing was changed. Continue in a salvaged copy, "
            "by the button at the top, to work with it."
        )

    def submit(self, *_: Any, **__: Any) -> NoReturn:
        """Refuse: the file is only shown."""
        raise RuleError(self.only_read)

    take_in = merge_in = begin_large = undo_merge = undo = redo = rebuild = erase = refuse = submit
    bring_words = drop_words = submit


def salvage(path: Path) -> Salvaged:
    """Read what is whole in a file, which is left as it is.

    Raises FileError where there is nothing of a townhall to be read.
    """
    read_header(path)
    if is_in_use(path):
        raise FileError("“{path}” is open in another townnotes. Close it there first.", path=path)
    found = read_damaged(path)
    state = State()
    state.apply(found.registers.values())
    lost = find_lost(found, state)
    backup = newest_backup(path)
    erased = as_erased(found.erased)
    if backup is not None:
        # What was erased stays so: a backup may have notes of it that are lost here.
        with suppress(FileError):
            erased = erased.joined_with(read_source(backup).erased)
    held_up = mended(state, (gap.intervention for gap in lost.gaps))
    state.apply(held_up)
    if not found.registers:
        raise FileError(
            "Nothing of a townhall can be read in “{path}”. It was left as it is.", path=path
        )
    return Salvaged(
        path=path,
        registers=(*found.registers.values(), *held_up),
        earlier=tuple(found.earlier.values()),
        erased=erased,
        state=state,
        call_words=found.words,
        read=len(found.registers),
        lost=lost.entries,
        is_all=found.is_all,
        gaps=lost.gaps,
        backup=backup,
        words_lost=found.words_lost,
        has_all_words=found.has_all_words,
    )


def write_salvaged(salvaged: Salvaged, target: Path) -> None:
    """Write what was read into a new file; refuses one that exists."""
    file = SessionFile.create(target)
    with gone_on_failure(file):
        salvaged.write_to(file)
    file.close()


def copy_backup(backup: Path, path: Path) -> Path:
    """Copy a backup beside the file it is of, to go on there; returns the copy."""
    target = beside(path, f"backup {taken_at(backup):%Y-%m-%d %H-%M}")
    copy_file(backup, target)
    return target


def taken_at(backup: Path) -> datetime:
    """Return when a backup was made, in this computer's time: as its name says, else its file."""
    named = named_backup(backup)
    if named is not None:
        return named.made
    return datetime.fromtimestamp(backup.stat().st_mtime, UTC).astimezone()
