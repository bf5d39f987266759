"""The other files of a session on this computer, and which of them hold somebody still.

A version opened as a session of its own, the session that it is of, a file that the session was
taken out of: known from where backups were made of, where sessions went on, and what lies beside.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.erased import COUNTED, NAMELESS
from townnotes.domain.registers import Register
from townnotes.errors import FileError
from townnotes.held_files import is_held
from townnotes.safety.backups import ENDING, noted_paths
from townnotes.safety.left_files import left_paths
from townnotes.safety.privacy.erasing import Sweeping
from townnotes.safety.privacy.session_copies import Copied
from townnotes.store.erasing import holds_any
from townnotes.store.opening import read_source

_STAYS = NAMELESS | COUNTED


class Holding(NamedTuple):
    """Which other files hold a person, and which nobody could look into."""

    files: tuple[Path, ...] = ()
    unread: tuple[Path, ...] = ()


class OtherFiles:
    """The other files of one session, each read once, for whoever is looked for; one at a time."""

    def __init__(self, of: Copied, folder: Path) -> None:
        """Name the session, and the data folder; nothing is read yet."""
        self._of = of
        self._folder = folder
        self._read: dict[Path, tuple[Register, ...] | None] | None = None

    def holding(self, what: Sweeping) -> Holding:
        """Return which of them hold a person; any thread may ask."""
        if self._read is None:
            self._read = {one: _registers(one) for one in other_files(self._of, self._folder)}
        unread = tuple(one for one, held in self._read.items() if held is None)
        files = tuple(one for one, held in self._read.items() if held and _is_in(held, what))
        return Holding(files, unread)


def other_files(of: Copied, folder: Path) -> list[Path]:
    """Return the files of a session that are known besides its own."""
    return list(dict.fromkeys(_found(of, folder)))


def _found(of: Copied, folder: Path) -> Iterator[Path]:
    known = {one.resolve() for one in (*noted_paths(of.ids, folder), *left_paths(of.ids, folder))}
    beside = {one.resolve() for one in of.path.parent.glob(f"*{ENDING}")}
    for path in sorted(known | beside):
        try:
            found = path.stat()
        except OSError:
            continue
        if path.is_file() and not is_held(found):
            # What another program has open cannot be looked into: it was the session's once.
            holds = holds_any(path, of.ids)
            if holds or (holds is None and path in known):
                yield path


def _registers(path: Path) -> tuple[Register, ...] | None:
    try:
        source = read_source(path)
    except FileError:
        return None
    return (*source.registers, *source.earlier)


def _is_in(registers: tuple[Register, ...], what: Sweeping) -> bool:
    return any(
        one.field not in _STAYS if one.id in what.person.ids else what.search.named_in(one)
        for one in registers
    )
