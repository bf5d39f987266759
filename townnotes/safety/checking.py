"""Says what state a file is in and what to do, without writing to it or needing to."""

from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

from townnotes.errors import DamageError, FileError
from townnotes.safety.backups import newest_backup
from townnotes.safety.salvaging import DAMAGED, Salvaged, salvage
from townnotes.session import ERASED_DAMAGED, LEFT_OUT, THE_TABLE, Session
from townnotes.store.damage.journal import journal_of, refuse_journal
from townnotes.store.damage.salvage import copied
from townnotes.store.opening import is_in_use, is_older, read_header
from townnotes.store.refusals import errors_in_words


class FileState(IntEnum):
    """How a file is, as the exit code says it."""

    SOUND = 0
    NOT_SOUND = 1
    IN_USE = 2


class Verdict(NamedTuple):
    """What a look at a whole file comes to, and the sentences that say so."""

    state: FileState
    words: list[str]


def check(path: Path) -> Verdict:
    """Read a whole file, in a copy; raises FileError where it is missing or none of ours."""
    read_header(path)
    if is_in_use(path):
        sentence = f"“{path}” is in use, so it was not checked. Close townnotes there first."
        return Verdict(FileState.IN_USE, [sentence])
    try:
        refuse_journal(path)
        with errors_in_words(path, "It was left as it is."), copied(path) as copy:
            return _check_copy(path, copy)
    except DamageError as damage:
        return _damaged(path, damage)


def _check_copy(path: Path, copy: Path) -> Verdict:
    is_unfinished = journal_of(copy).exists()
    try:
        session = Session.open(copy, "")
    except FileError as error:
        # The copy's name tells nobody anything.
        raise type(error)(str(error).replace(str(copy), str(path))) from error
    try:
        if is_older(path):
            # Written when it is opened: its format had no such row.
            session.keep_first_rows()
        entries = sum(1 for _ in session.state.registers())
        faults = session.faults()
    finally:
        session.close()
    if faults:
        return Verdict(FileState.NOT_SOUND, list(_unsound(path, entries, faults)))
    words = [f"Sound: {entries:,} entries, each as it was written; all made of them agrees."]
    if is_unfinished:
        words.append("The last save was not finished; opening the file reverses it.")
    return Verdict(FileState.SOUND, words)


def _unsound(path: Path, entries: int, faults: list[str]) -> Iterator[str]:
    said = [_of_one(one) for one in faults if not one.startswith(THE_TABLE)]
    tables = [one.removeprefix(THE_TABLE).strip() for one in faults if one.startswith(THE_TABLE)]
    if tables:
        said.append(f"what it keeps for search and other programs is wrong ({', '.join(tables)})")
    yield (
        f"“{path}” is not sound: {', '.join(said)}. The other {entries:,} entries are sound, and "
        "can be worked with."
    )
    if any(one.endswith(LEFT_OUT) for one in faults):
        yield "The window says whose they are, and brings back what a backup has."
    if any(one.endswith(ERASED_DAMAGED) for one in faults):
        yield (
            "Opening it takes them from a backup that has them. Where none has, an older copy "
            "could bring back what was erased."
        )
    if tables:
        yield f"townnotes check --rebuild “{path}” makes that anew from the entries."


def _of_one(fault: str) -> str:
    """Return a fault with its noun as one of it is called, where it is of one."""
    number, _, what = fault.partition(" ")
    one = {"entries": "entry", "notes": "note", "earlier": "earlier version"}
    noun, _, rest = what.replace("earlier versions", "earlier").partition(" ")
    return f"1 {one[noun]} {rest}" if number == "1" and noun in one else fault


def _damaged(path: Path, damage: DamageError) -> Verdict:
    try:
        salvaged = salvage(path)
    except FileError:
        return Verdict(FileState.NOT_SOUND, [str(damage), *_nothing_left(path)])
    return Verdict(
        FileState.NOT_SOUND,
        [f"“{path}” {DAMAGED}. It was left as it is.", *salvaged.words(), *ways_out(salvaged)],
    )


def _nothing_left(path: Path) -> Iterator[str]:
    yield "Nothing of a townhall can be read in it."
    backup = newest_backup(path)
    if backup is not None:
        yield f"The newest backup on this computer is “{backup}”."
    else:
        yield "No backup of it is on this computer: look for a copy on another, or in your mail."


def ways_out(salvaged: Salvaged) -> list[str]:
    """Return what can be done about a damaged file at the command line, a sentence each."""
    path = salvaged.path
    told = [f"townnotes salvage “{path}” -o NEW.townnotes writes what can be read to a new file."]
    if salvaged.backup is not None:
        told.append(f"The newest backup on this computer is “{salvaged.backup}”.")
    return told
