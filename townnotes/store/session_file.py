"""One `.townnotes` file: registers in, registers out, each change in one commit."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from townnotes.domain.floor.floor_rows import Glance
from townnotes.domain.floor.kept_floor import glance_at
from townnotes.domain.merge_batch import Batch, LastMerge
from townnotes.domain.registers import Register, clean_text
from townnotes.domain.state import State, Touched
from townnotes.errors import FileError
from townnotes.store import APPLICATION_ID, plain, writing
from townnotes.store import layout as ddl
from townnotes.store.backup import back_up
from townnotes.store.glance import GlanceWriter, held_in
from townnotes.store.layout import COLUMNS, as_register, migrations
from townnotes.store.opening import LONGEST_VALUE, as_legible, look_at
from townnotes.store.reading import DamagedRow, MisplacedError, as_written, read_rows
from townnotes.store.refusals import errors_in_words, in_words

_UNTOUCHED = "The record itself is untouched."
THE_TABLE = "the table"
"""How a fault of what is derived begins, which can be made anew."""
STILL_OPEN = "What you typed is kept here and written as soon as it can be."


class SessionFile:
    """The open file. `damaged` counts the registers that were left out on reading."""

    def __init__(self, path: Path, db: Database) -> None:
        self.path = path
        self.damaged = 0
        self._db = db
        self._glance: Glance | None = None
        self._writer = GlanceWriter()

    @classmethod
    def create(cls, path: Path) -> "SessionFile":
        """Make a new file; refuses one that exists."""
        try:
            if path.exists():
                raise FileError(
                    f"“{path}” exists already; it was left as it is. Choose another name."
                )
            file = cls(path, _connect(path))
            try:
                file._make()
            except BaseException:
                file.close()
                path.unlink(missing_ok=True)
                raise
        except (sqlite3.Error, OSError, ValueError) as error:
            raise in_words(error, path, "No session was begun.") from error
        return file

    @classmethod
    def in_memory(cls, path: Path) -> "SessionFile":
        """Make a file in memory alone, under the name of one that is only looked at."""
        file = cls(path, _connect(":memory:"))
        file._make()
        return file

    @classmethod
    def open(cls, path: Path) -> "SessionFile":
        """Open a file, after a look at it; takes hold of it, so that no other program writes."""
        look_at(path)
        with errors_in_words(path, "It was left as it is."):
            db = _connect(path)
            try:
                migrations.apply(db)
            except BaseException:
                db.close()
                raise
        return cls(path, db)

    def _make(self) -> None:
        self._db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrations.apply(self._db)
        with self._db.atomic():
            plain.make(self._db)

    def registers(self) -> list[Register]:
        """Read every register that is sound; the others are set aside and counted as damaged.

        What is set aside stays in the file, in the table `damaged`, and never stands in the way of
        what is written next.
        """
        with errors_in_words(self.path, "It was left as it is."):
            sound, damaged = read_rows(self._db.conn, "register")
            if not sound and plain.is_current(self._db) and plain.has_session(self._db):
                raise MisplacedError("the plain tables were made from entries that stand elsewhere")
            if damaged:
                self._set_aside(sound, damaged)
        self.damaged = len(damaged)
        return sound

    def faults(self, state: State) -> list[str]:
        """Return what is not sound, in words; nothing where all is. Reads the whole file.

        Raises DamageError where a page stands in the place of another, which opening passes over.
        """
        with errors_in_words(self.path, "It was left as it is."):
            if self._db.conn.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise MisplacedError("an index does not hold what its table does")
            differing = plain.differences(self._db, state)
            differing += [] if self._holds(glance_at(state)) else ["glance"]
            found = [f"{THE_TABLE} {name}" for name in differing]
            counts = {
                "entries set aside": self._db.conn.execute("SELECT count(*) FROM damaged"),
                "earlier versions damaged": [(len(read_rows(self._db.conn, "earlier")[1]),)],
            }
            return found + [f"{n} {what}" for what, rows in counts.items() for (n,) in rows if n]

    def earlier(self, id_: str, field: str) -> list[Register]:
        """Return what a field said earlier, as far as it stood for a while; the newest last."""
        named = ", ".join(COLUMNS)
        with errors_in_words(self.path, _UNTOUCHED):
            rows = self._db.conn.execute(
                f"SELECT {named} FROM earlier WHERE id = ? AND field = ? ORDER BY stamp",  # noqa: S608 - our own names
                [id_, field],
            ).fetchall()
        return [register for row in rows if (register := as_register(row))]

    def _set_aside(self, sound: list[Register], damaged: list[DamagedRow]) -> None:
        # Made anew: a damaged key cannot be trusted to find its row.
        with self._db.atomic():
            aside = map(as_written, damaged)
            self._db.conn.executemany("INSERT INTO damaged VALUES (?, ?, ?, ?, ?, ?, ?)", aside)
            self._db.conn.execute("DROP TABLE register")
            self._db.conn.execute(ddl.REGISTERS["register"])
            writing.put(self._db, sound)

    def append(
        self,
        registers: Sequence[Register],
        state: State,
        touched: Touched,
        glance: Glance,
        doubled: Iterable[Register] = (),
    ) -> None:
        """Write registers, the plain rows of what they touched and the first rows, in one commit.

        `state` holds the registers already; `doubled` go to the earlier ones. Returns after the
        commit is on the disk; on failure nothing is written and FileError says why.
        """
        with errors_in_words(self.path, STILL_OPEN):
            self._stay_in_place()
            with self._db.atomic():
                writing.put_and_keep(self._db, registers, doubled)
                plain.follow(self._db, state, touched)
                if glance is not self._glance:
                    self._writer.write(self._db.conn, glance)
        self._glance = glance

    def fill(
        self, registers: Sequence[Register], earlier: Iterable[Register], state: State
    ) -> None:
        """Write all that a new file is to hold, in one commit; `state` holds it already."""
        with errors_in_words(self.path, "Nothing was kept there."), self._db.atomic():
            writing.put(self._db, registers)
            writing.put_earlier(self._db, earlier)
            self._write_derived(state)

    def merge(self, batch: Batch, state: State, touched: Touched, glance: Glance) -> None:
        """Write all that a merge brings, in one commit, recorded so that it can be taken back.

        `state` holds it already. On failure nothing is written and FileError says why.
        """
        with errors_in_words(self.path, "Nothing was merged."):
            self._stay_in_place()
            with self._db.atomic():
                writing.put_merged(self._db, batch)
                plain.follow_many(self._db, state, touched)
                self._writer.write(self._db.conn, glance)
        self._glance = glance

    def not_kept(self, registers: Iterable[Register]) -> list[Register]:
        """Return those that are not among the earlier ones of the file."""
        with errors_in_words(self.path, "Nothing was merged."):
            return writing.not_kept(self._db, registers)

    def last_merge(self) -> LastMerge | None:
        """Return the merge that can be taken back, if there is one."""
        with errors_in_words(self.path, _UNTOUCHED):
            return writing.last_merge(self._db)

    def take_back_merge(self, stays: frozenset[str]) -> State:
        """Take the last merge back but for what `stays`, in one commit; returns the state then."""
        with errors_in_words(self.path, "The merge was not taken back."):
            self._stay_in_place()
            with self._db.atomic():
                writing.take_back(self._db, stays)
                state = State()
                state.apply(read_rows(self._db.conn, "register")[0])
                self._write_derived(state)
        return state

    def back_up(self, folder: Path, why: str, now: int) -> Path:
        """Copy the file as it stands into the folder for backups; returns the copy."""
        return back_up(self._db.conn, self.path, folder, why, now)

    def _stay_in_place(self) -> None:
        """Write the file again where it was, if somebody has moved or deleted it meanwhile.

        The open file lives on without a name, and everything written to it would be lost.
        """
        if self.path.exists():
            return
        old = self._db.conn
        connection = sqlite3.connect(self.path)
        try:
            old.backup(connection)
        finally:
            connection.close()
        self._db.close()
        self._db = _connect(self.path)

    def has_plain_tables(self) -> bool:
        """Tell whether the plain tables are there and of this version."""
        return plain.is_current(self._db)

    def rebuild(self, state: State) -> None:
        """Make all that is derived anew from the state."""
        with errors_in_words(self.path, _UNTOUCHED), self._db.atomic():
            self._write_derived(state)

    def _write_derived(self, state: State) -> None:
        plain.make(self._db)
        plain.fill(self._db, state)
        self._writer.write(self._db.conn, glance_at(state))

    def keep_glance(self, glance: Glance) -> None:
        """Write the first rows where the file holds others, or none."""
        with errors_in_words(self.path, _UNTOUCHED):
            if not self._holds(glance):
                with self._db.atomic():
                    self._writer.write(self._db.conn, glance)
        self._glance = glance

    def _holds(self, glance: Glance) -> bool:
        try:
            return held_in(self._db.conn) == glance
        except (TypeError, ValueError, RecursionError):
            return False

    def search(self, text: str, limit: int = 50) -> list[str]:
        """Return the ids of the interventions that hold all words typed, the newest first.

        The last word may be unfinished. Any text may be typed; signs are passed over.
        """
        words = "".join(sign if sign.isalnum() else " " for sign in clean_text(text)).split()
        if not words:
            return []
        query = " ".join(f'"{word}"' for word in words[:-1]) + f' "{words[-1]}"*'
        with errors_in_words(self.path, _UNTOUCHED):
            rows = self._db.conn.execute(
                "SELECT i.id FROM search JOIN interventions AS i ON i.n = search.rowid"
                " WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?",
                [query, limit],
            )
            return [row[0] for row in rows]

    def close(self) -> None:
        """Let go of the file, and of the empty journal beside it, which would puzzle people."""
        with suppress(sqlite3.Error):
            self._db.conn.execute("PRAGMA journal_mode = DELETE").fetchall()
        self._db.close()


def _connect(path: Path | str) -> Database:
    """Open the file for writing, durable and exclusive.

    TRUNCATE and FULL: a copy of the file is whole at any moment, and a commit survives a power
    cut. The lock is taken at once, so that a second program is told now and not at its first key.
    """
    # The window opens the file in a thread right after its first paint and then keeps it.
    connection = sqlite3.connect(path, timeout=0.2, check_same_thread=False, isolation_level=None)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        connection.text_factory = as_legible
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
