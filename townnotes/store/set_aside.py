"""What damage made unreadable: set aside, told until somebody has looked at it, and made good.

A row of the table `damaged` is as it was read; without its checksum once somebody has looked at it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple

from sqlite_utils import Database

from townnotes.domain.registers import Register
from townnotes.store import earlier, writing
from townnotes.store import layout as ddl
from townnotes.store.backup import CopiedDatabase
from townnotes.store.damage.reading import DamagedRow, as_written
from townnotes.store.erasing import NOTE, legible, read_erased
from townnotes.store.refusals import UNTOUCHED, errors_in_words
from townnotes.store.words import call_rows

LEFT_OUT = ("entries set aside", "earlier versions damaged")
"""How a fault of what was typed ends, which a backup may have whole."""
ERASED_DAMAGED = "notes of what was erased damaged"
"""How a fault ends of what is refused, which a backup may have whole."""
_WORDS_DAMAGED = "rows of the words of a call damaged"
_COUNTED = "SELECT count(*) FILTER (WHERE entity IS NOT ?1), count(*) FILTER (WHERE entity IS ?1)"
_PUT = "INSERT INTO damaged VALUES (?, ?, ?, ?, ?, ?, ?)"
_UNSEEN = "SELECT rowid, entity, id, field, author, stamp, value FROM damaged WHERE crc IS NOT NULL"
_TAKE = "DELETE FROM earlier WHERE id = ? AND field = ? AND author = ? AND stamp = ?"


class SetAside(NamedTuple):
    """A damaged row; each value is what the damage has left of it, a text or anything else."""

    number: int
    """By which it is forgotten once it is made good."""
    entity: Any
    id: Any
    field: Any
    author: Any
    stamp: Any
    value: Any


def set_aside(db: Database, rows: Iterable[DamagedRow]) -> None:
    """Set damaged rows aside; the caller holds the transaction."""
    db.conn.executemany(_PUT, map(as_written, rows))


def set_entries_aside(
    db: Database, sound: Sequence[Register], damaged: Iterable[DamagedRow]
) -> None:
    """Set damaged entries aside and keep the sound ones; the caller holds the transaction."""
    set_aside(db, damaged)
    # Made anew: a damaged key cannot be trusted to find its row.
    db.conn.execute("DROP TABLE register")
    db.conn.execute(ddl.REGISTERS["register"])
    writing.put(db, sound)


def counted_aside(db: Database) -> tuple[int, int]:
    """Return how many entries were set aside, and how many notes of what was erased."""
    entries, notes = db.conn.execute(f"{_COUNTED} FROM damaged", [NOTE]).fetchone()
    return entries, notes


def faults_aside(db: Database, versions: int) -> list[str]:
    """Return in words how many rows are damaged; `versions` of them are earlier ones."""
    entries, notes = counted_aside(db)
    words = call_rows.read(db.conn).damaged
    counts = zip((entries, versions, notes, words), (*LEFT_OUT, ERASED_DAMAGED, _WORDS_DAMAGED),
                 strict=True)  # fmt: skip
    return [f"{n} {what}" for n, what in counts if n]


def set_erased_aside(db: Database) -> None:
    """Set damaged notes of what was erased aside; the caller holds the transaction.

    What they say is refused all the same: a checksum may be all that is wrong, and what is erased
    nowhere is refused nowhere.
    """
    sound, damaged = read_erased(db.conn)
    set_aside(db, ((NOTE, *row[:4], None, 0) for row in damaged))
    db.conn.execute("DELETE FROM erased")
    db.conn.executemany(ddl.PUT_ERASED, map(ddl.as_erased_row, (*sound, *legible(damaged))))


class SetAsideRows:
    """The damaged rows of an open file; raises FileError where the disk refuses."""

    def __init__(
        self,
        path: Path,
        db: CopiedDatabase,
        commit: Callable[[], AbstractContextManager[CopiedDatabase]],
    ) -> None:
        """Name the file; `commit` gives the database that takes what is written."""
        self._path = path
        self._db = db
        self._commit = commit

    def unseen(self) -> list[SetAside]:
        """Return those that nobody has looked at yet."""
        with self._in_words():
            return [SetAside(*row) for row in self._db.conn.execute(_UNSEEN).fetchall()]

    def has_any(self) -> bool:
        """Tell whether anything was set aside and not made good, looked at or not."""
        with self._in_words():
            return any(counted_aside(self._db))

    def note_seen(self) -> None:
        """Note that somebody has looked at all of them."""
        with self._in_words(), self._commit() as db:
            db.conn.execute("UPDATE damaged SET crc = NULL")

    def damaged_earlier(self) -> Iterator[list[DamagedRow]]:
        """Give the earlier versions that are damaged, part by part; any thread may ask."""
        with self._in_words():
            yield from earlier.damaged(self._db)

    def take_from_earlier(self, rows: Iterable[DamagedRow]) -> None:
        """Set damaged earlier versions aside."""
        with self._in_words(), self._commit() as db:
            for row in rows:
                # A key that damage touched may not find its row, which stays then.
                if db.conn.execute(_TAKE, row[1:5]).rowcount == 1:
                    set_aside(db, [row])

    def make_good(self, versions: Iterable[Register], numbers: Iterable[int]) -> None:
        """Put earlier versions back, and forget the damaged rows of those numbers."""
        with self._in_words(), self._commit() as db:
            writing.put_earlier(db, versions)
            forgotten = [(one,) for one in numbers]
            db.conn.executemany("DELETE FROM damaged WHERE rowid = ?", forgotten)

    def _in_words(self) -> AbstractContextManager[None]:
        return errors_in_words(self._path, UNTOUCHED)
