"""One `.townnotes` file: registers in, registers out, each change in one commit."""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from townnotes.domain.registers import Register
from townnotes.domain.stamps import COUNTER_BITS
from townnotes.domain.state import State, Touched
from townnotes.errors import FileError
from townnotes.store import plain
from townnotes.store.failures import in_words
from townnotes.store.format_marks import APPLICATION_ID, VERSION
from townnotes.store.layout import COLUMNS, as_register, as_row, migrations
from townnotes.store.opening import look_at

ENDING = ".townnotes"
STOOD_STAMP = 5000 << COUNTER_BITS
"""A text replaced within 5 s was being typed; one that stood longer is an earlier version."""

_STILL_OPEN = "What you typed is kept here and written as soon as it can be."

_KEEP_EARLIER = """
    INSERT OR IGNORE INTO earlier
    SELECT r.entity, r.id, r.field, r.author, r.stamp, r.value, r.crc FROM register AS r
    WHERE r.id = ? AND r.field = ? AND r.author = ? AND r.stamp < ? AND (
        ? - r.stamp >= ? OR EXISTS (
            SELECT 1 FROM register AS o
            WHERE o.id = r.id AND o.field = r.field AND o.author <> r.author AND o.stamp > r.stamp))
"""
_PUT = """
    INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id, field, author) DO UPDATE
    SET entity = excluded.entity, stamp = excluded.stamp, value = excluded.value, crc = excluded.crc
    WHERE (excluded.stamp, excluded.value, excluded.entity) > (stamp, value, entity)
"""


class SessionFile:
    """The open file. `damaged` counts the registers that were left out on reading."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self.damaged = 0
        self._db = db

    @classmethod
    def create(cls, path: Path) -> "SessionFile":
        """Make a new file; refuses one that exists."""
        if path.exists():
            raise FileError(f"“{path}” exists already; it was left as it is. Choose another name.")
        try:
            file = cls(path, _connect(path))
            try:
                file._make()
            except BaseException:
                file.close()
                path.unlink(missing_ok=True)
                raise
        except (sqlite3.Error, OSError) as error:
            raise in_words(error, path, "No session was begun.") from error
        return file

    @classmethod
    def open(cls, path: Path) -> "SessionFile":
        """Open a file, after a look at it; takes hold of it, so that no other program writes."""
        look_at(path)
        try:
            db = _connect(path)
            try:
                migrations.apply(db)
            except BaseException:
                db.close()
                raise
        except (sqlite3.Error, OSError) as error:
            raise in_words(error, path, "It was left as it is.") from error
        return cls(path, db)

    def _make(self) -> None:
        self._db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self._db.conn.execute(f"PRAGMA user_version = {VERSION}")
        migrations.apply(self._db)
        with self._db.atomic():
            plain.make(self._db)

    def registers(self) -> list[Register]:
        """Read every register whose checksum holds, and count the others as damaged."""
        return self._read("register")

    def earlier(self) -> list[Register]:
        """Read the registers that were replaced."""
        return self._read("earlier")

    def _read(self, table: str) -> list[Register]:
        found: list[Register] = []
        try:
            rows = self._db.conn.execute(f"SELECT {', '.join(COLUMNS)} FROM {table}")  # noqa: S608 - our own names
            for row in rows:
                register = as_register(row)
                if register is None:
                    self.damaged += 1
                else:
                    found.append(register)
        except sqlite3.Error as error:
            raise in_words(error, self.path, "It was left as it is.") from error
        return found

    def append(self, registers: Iterable[Register], state: State, touched: Touched) -> None:
        """Write registers, and the plain rows of what they touched, in one commit.

        `state` holds the registers already. Returns after the commit is on the disk; on failure
        nothing is written and FileError says why.
        """
        rows = list(registers)
        try:
            with self._db.atomic():
                keep = [(*r.key, r.stamp, r.stamp, STOOD_STAMP) for r in rows]
                self._db.conn.executemany(_KEEP_EARLIER, keep)
                self._db.conn.executemany(_PUT, [as_row(register) for register in rows])
                plain.follow(self._db, state, touched)
        except sqlite3.Error as error:
            raise in_words(error, self.path, _STILL_OPEN) from error

    def has_plain_tables(self) -> bool:
        """Tell whether the plain tables are there and of this version."""
        return plain.is_current(self._db)

    def rebuild(self, state: State) -> None:
        """Make the plain tables and the search index anew from the state."""
        try:
            with self._db.atomic():
                plain.make(self._db)
                plain.fill(self._db, state)
        except sqlite3.Error as error:
            raise in_words(error, self.path, "The record itself is untouched.") from error

    def search(self, text: str, limit: int = 50) -> list[str]:
        """Return the ids of the interventions that hold all words typed, the newest first.

        The last word may be unfinished. Any text may be typed; signs are passed over.
        """
        words = "".join(sign if sign.isalnum() else " " for sign in text).split()
        if not words:
            return []
        query = " ".join(f'"{word}"' for word in words[:-1]) + f' "{words[-1]}"*'
        try:
            rows = self._db.conn.execute(
                "SELECT i.id FROM search JOIN interventions AS i ON i.n = search.rowid"
                " WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?",
                [query, limit],
            )
            return [row[0] for row in rows]
        except sqlite3.Error as error:
            raise in_words(error, self.path, "The record itself is untouched.") from error

    def close(self) -> None:
        """Let go of the file, and of the empty journal beside it, which would only puzzle people."""
        with suppress(sqlite3.Error):
            self._db.conn.execute("PRAGMA journal_mode = DELETE").fetchall()
        self._db.close()


def _connect(path: Path) -> Database:
    """Open the file for writing, durable and exclusive.

    TRUNCATE and FULL: a copy of the file is whole at any moment, and a commit survives a power
    cut. The lock is taken at once, so that a second program is told now and not at its first key.
    """
    # The window opens the file in a thread right after its first paint and then keeps it.
    connection = sqlite3.connect(path, timeout=0.2, check_same_thread=False, isolation_level=None)
    try:
        for setting in (
            "trusted_schema = OFF", "locking_mode = EXCLUSIVE", "journal_mode = TRUNCATE",
            "synchronous = FULL", "fullfsync = 1", "cell_size_check = ON", "mmap_size = 0",
        ):  # fmt: skip
            connection.execute(f"PRAGMA {setting}").fetchall()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return Database(connection)
