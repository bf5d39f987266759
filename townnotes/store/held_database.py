"""An open file: its database, the descriptor that tells whether it is ours, and its locks."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from townnotes.private_files import closed_on_failure
from townnotes.store import drive_locks
from townnotes.store.backup import CopiedDatabase
from townnotes.store.drive_locks import LockFile
from townnotes.store.opening import LONGEST_VALUE, as_legible, uri_of
from townnotes.store.own_file import Fate, OwnFile


class HeldDatabase:
    """A file of ours as long as it is open; raises sqlite3.Error and OSError as they come."""

    def __init__(self, own: OwnFile, *, take_over: bool = False) -> None:
        """Take hold of a file; where that fails it is closed again."""
        self.own = own
        self._lock: LockFile | None = None
        self._is_lost = False
        self.is_open = False
        try:
            self._open(take_over=take_over)
        except BaseException:
            self._let_go()
            raise

    @classmethod
    def create(cls, path: Path) -> "HeldDatabase":
        """Make an empty file; raises FileExistsError where there is one."""
        own = OwnFile.create(path)
        try:
            return cls(own)
        except BaseException:
            _take_away(path)
            raise

    @classmethod
    @contextmanager
    def filled(cls, path: Path) -> Generator["HeldDatabase"]:
        """Make a file that the block fills; it is taken away where that fails."""
        made = cls.create(path)
        try:
            yield made
            made.own.note_commit()
        except BaseException:
            made.discard()
            raise

    @classmethod
    def open(cls, path: Path, *, take_over: bool = False) -> "HeldDatabase":
        """Open a file; `take_over` where another townnotes may still hold it, without locks."""
        return cls(OwnFile.open(path), take_over=take_over)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.own.path

    @property
    def has_locks(self) -> bool:
        """Tell whether the drive keeps other programs out."""
        return self._lock is None

    def look(self) -> Fate:
        """Tell what became of the file; see `OwnFile.look`."""
        is_lost = self._is_lost or (self._lock is not None and self._lock.is_lost)
        return "taken" if is_lost else self.own.look()

    def note_commit(self, *, may_shrink: bool = False) -> Fate:
        """Remember the file as a commit of ours left it; see `OwnFile.note_commit`."""
        return self.own.note_commit(may_shrink=may_shrink)

    def copied_to(self, path: Path) -> "HeldDatabase":
        """Copy what this one holds into a new file, whatever has become of its own name."""
        with HeldDatabase.filled(path) as made:
            self.db.conn.backup(made.db.conn)
        return made

    def reopen(self, path: Path) -> None:
        """Close the database and open it again by the name the file has now.

        The journal keeps the old name, and what SQLite remembers of the file may be out of date.
        Where that fails another program has been quicker, and has the file.
        """
        self._is_lost = True
        self._close_database()
        self.own.path = path
        self._open()
        self.own.note_commit()
        self._is_lost = False

    def close(self) -> None:
        """Let go of the file, and of the empty journal beside it, which would puzzle people."""
        if self.is_open:
            self._close_database()
            self._let_go()
            self.is_open = False

    def _open(self, *, take_over: bool = False) -> None:
        if drive_locks.has_locks(self.own.descriptor):
            drive_locks.keep(self.own.descriptor, self.path)
        else:
            self._lock = LockFile.take(self.path, take_over=take_over)
        uri = f"{uri_of(self.path)}?mode=rw" + ("" if self._lock is None else "&nolock=1")
        self.db = _connect(uri)
        self.is_open = True

    def _close_database(self) -> None:
        # Where the name leads to another file the journal beside it may be of that one.
        with suppress(sqlite3.Error, OSError):
            if self.own.look() not in {"missing", "replaced", "remounted"}:
                self.db.conn.execute("PRAGMA journal_mode = DELETE").fetchall()
        self.db.close()
        if self._lock is not None:
            self._lock.let_go()
            self._lock = None

    def discard(self) -> None:
        """Close a file that was only just made, and take it away."""
        self.close()
        with suppress(OSError):
            _take_away(self.path)

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.let_go()
            self._lock = None
        # Last: it would take the locks of SQLite with it.
        self.own.close()


class ShownDatabase(HeldDatabase):
    """A database in memory alone, under the name of a file that is only looked at."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = None
        self.db = _connect(":memory:")
        self.is_open = True

    @property
    def path(self) -> Path:
        """Where the file is that is looked at."""
        return self._path

    def look(self) -> Fate:
        """Nothing can become of it."""
        return "ours"

    def note_commit(self, *, may_shrink: bool = False) -> Fate:
        """Nothing is on a disk, and may shrink or grow."""
        del may_shrink
        return "ours"

    def close(self) -> None:
        """Let it go."""
        self.db.close()
        self.is_open = False


def _take_away(path: Path) -> None:
    """Take away a file that was only just made, and the empty journal beside it."""
    path.unlink(missing_ok=True)
    journal = path.with_name(f"{path.name}-journal")
    with suppress(OSError):
        if not journal.stat().st_size:
            journal.unlink()


def _connect(uri: str) -> CopiedDatabase:
    """Open the file for writing, durable and exclusive.

    TRUNCATE and FULL: a copy of the file is whole at any moment, and a commit survives a power
    cut. The lock is taken at once, so that a second program is told now and not at its first key.
    """
    # The window opens the file in a thread right after its first paint and then keeps it.
    connection = sqlite3.connect(
        uri, uri=True, timeout=0.2, check_same_thread=False, isolation_level=None
    )
    with closed_on_failure(connection):
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        connection.text_factory = as_legible
        for setting in (
            "trusted_schema = OFF", "locking_mode = EXCLUSIVE", "journal_mode = TRUNCATE",
            "synchronous = FULL", "fullfsync = 1", "cell_size_check = ON", "mmap_size = 0",
        ):  # fmt: skip
            connection.execute(f"PRAGMA {setting}").fetchall()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    return CopiedDatabase(connection)
