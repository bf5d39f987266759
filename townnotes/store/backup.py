"""A copy of an open session's file, made beside whoever types, and checked after it is written.

The file is never opened a second time: closing another descriptor would drop its lock.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager, nullcontext
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from sqlite_utils import Database

from townnotes import private_files
from townnotes.errors import FileError
from townnotes.language.saying import Saying
from townnotes.store import APPLICATION_ID
from townnotes.store.opening import look_at, trust_nothing, uri_of
from townnotes.store.refusals import errors_in_words

PAGES = 64
"""Copied in one step of a quarter of a millisecond, for which a commit may have to wait."""
BREATH_S = 0.0005
"""After a step, so that a commit that waits comes first."""
BUSY_S = 0.002
NO_BACKUP = Saying("No backup could be made.")

_BOUNDS = ("", *(f"{number:02x}" for number in range(1, 256)), "\U0010ffff")
_PART = "SELECT count(*), max(stamp), sum(crc) FROM register WHERE id >= ? AND id < ?"
_COUNTED = "SELECT (SELECT count(*) FROM interventions), (SELECT count(*) FROM points)"
_SESSIONS = "SELECT DISTINCT id FROM register WHERE entity = 'session' ORDER BY stamp"


class Fingerprint(NamedTuple):
    """What tells whether two files hold the same: counted and summed over their registers."""

    registers: int
    newest: int
    """The highest stamp."""
    checksums: int
    earlier: int


class Contents(NamedTuple):
    """What a file holds: its fingerprint, and how many interventions and points it shows."""

    fingerprint: Fingerprint
    interventions: int
    points: int


class CopiedDatabase(Database):
    """A session's database, which another thread may copy while transactions go on."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._turn = threading.RLock()
        self._copying = threading.Lock()

    @contextmanager
    def atomic(self) -> Generator[Database]:
        """Hold a transaction, in which no other thread reads: it would see what may not stay."""
        with self._turn, super().atomic():
            yield self

    @contextmanager
    def alone(self) -> Generator[None]:
        """Wait until a copy under way has ended, and hold others off."""
        with self._copying:
            yield

    def close(self) -> None:
        """Close the file, once a copy under way has ended."""
        with self.alone():
            super().close()

    def fingerprint(self) -> Fingerprint:
        """Read the fingerprint; a transaction waits for a small part of it at most."""
        return _fingerprint(self.conn, self._turn)

    def read(self, select: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        """Read a small part of what is committed; a transaction waits for it at most."""
        with self._turn:
            return self.conn.execute(select, values).fetchall()

    def copy_to(self, target: Path) -> Fingerprint:
        """Copy what is committed to a new file, and check it; returns what the copy holds.

        Raises FileError where the copy could not be written whole, or is not sound; then it is
        thrown away. What SQLite says of the session itself is raised as it is.
        """
        unfinished = _unfinished(target)
        try:
            with self.alone():
                before = self.fingerprint()
                with errors_in_words(target, NO_BACKUP):
                    _write(self.conn, unfinished)
                after = self.fingerprint()
            with errors_in_words(target, NO_BACKUP):
                found = _checked(unfinished, before, after, target)
                unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        return found


def read_fingerprint(path: Path) -> Fingerprint:
    """Read what a closed file holds; raises FileError where it is damaged or not ours."""
    look_at(path)
    with errors_in_words(path, "It was left as it is."), closing(_reading(path)) as connection:
        return _fingerprint(connection, nullcontext())


def read_contents(path: Path) -> Contents:
    """Read what a closed file holds; raises FileError where it is damaged or not ours."""
    fingerprint = read_fingerprint(path)
    with errors_in_words(path, "It was left as it is."), closing(_reading(path)) as connection:
        interventions, points = connection.execute(_COUNTED).fetchone()
    return Contents(fingerprint, interventions, points)


def sessions_in(connection: sqlite3.Connection) -> list[str]:
    """Return the ids of the townhalls an open file is of, of any version: mostly one."""
    return [str(id_) for (id_,) in connection.execute(_SESSIONS)]


def read_sessions(path: Path) -> list[str]:
    """Return the ids of the townhalls a file is of; none where it cannot be read now."""
    try:
        look_at(path)
        with closing(_reading(path)) as connection:
            return sessions_in(connection)
    except (FileError, sqlite3.Error, OSError):
        return []


def copy_file(backup: Path, target: Path) -> None:
    """Copy a backup into a new file; raises FileError where it is not sound or cannot be."""
    if target.exists():
        raise FileError(
            "“{target}” exists already; it was left as it is. Choose another name.", target=target
        )
    held = read_fingerprint(backup)
    unfinished = _unfinished(target)
    try:
        with errors_in_words(target, "Nothing was restored."):
            with closing(_reading(backup)) as connection:
                _write(connection, unfinished)
            _checked(unfinished, held, held, target)
            unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def copy_into(db: Database, backup: Path) -> None:
    """Copy a backup into an empty database; raises sqlite3.Error as it comes."""
    with closing(_reading(backup)) as connection:
        connection.backup(db.conn)


def _unfinished(target: Path) -> Path:
    """Return the name of a copy that is being written: another program has another."""
    return target.with_name(f"{target.name}.{os.getpid()}.part")


def _write(connection: sqlite3.Connection, target: Path) -> None:
    """Write a copy, for its owner only, and wait until the disk has it."""
    target.unlink(missing_ok=True)
    private_files.create(target)
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        # The last step would wait for the disk, and a commit with it; a copy that breaks off is
        # thrown away.
        for setting in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE"):
            copy.execute(f"PRAGMA {setting}").fetchall()
        connection.backup(copy, pages=PAGES, progress=_breathe, sleep=BUSY_S)
    with target.open("rb+") as written:
        os.fsync(written.fileno())


def _breathe(_status: int, remaining: int, _pages: int) -> None:
    if remaining:
        time.sleep(BREATH_S)


def _checked(copy: Path, before: Fingerprint, after: Fingerprint, target: Path) -> Fingerprint:
    """Return what a copy just written holds; `before` and `after` it the session held those."""
    with closing(_reading(copy)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        whole = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        found = _fingerprint(connection, nullcontext())
    counted = (before.registers, after.registers), (before.newest, after.newest)
    is_between = all(
        min(held) <= one <= max(held)
        for one, held in zip((found.registers, found.newest), counted, strict=True)
    )
    is_same = found == before if before == after else is_between
    if application != APPLICATION_ID or not whole or not is_same:
        raise FileError(
            "The copy “{target}” was not sound after it was written, so "
            "it was thrown away. {no_backup}",
            target=target,
            no_backup=NO_BACKUP,
        )
    return found


def _reading(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{uri_of(path)}?mode=ro", uri=True, timeout=0.2)
    trust_nothing(connection)
    return connection


def _fingerprint(
    connection: sqlite3.Connection, turn: "threading.RLock | nullcontext[None]"
) -> Fingerprint:
    registers = newest = checksums = 0
    for bounds in pairwise(_BOUNDS):
        with turn:
            count, stamp, summed = connection.execute(_PART, bounds).fetchone()
        registers, newest = registers + count, max(newest, stamp or 0)
        checksums += summed or 0
    with turn:
        (earlier,) = connection.execute("SELECT count(*) FROM earlier").fetchone()
    return Fingerprint(registers, newest, checksums, earlier)
