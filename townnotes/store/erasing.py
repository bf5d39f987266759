"""Erases registers for good: from every table of the file, and from the bytes of the file.

Deleted rows are overwritten (`secure_delete`), and what was in pages long free goes with `VACUUM`,
which works in memory and so leaves nothing in a temporary file. The journal is truncated by the
commit. Search is rebuilt by whoever writes the plain tables: FTS 5 keeps words that are only
deleted.
"""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from townnotes.domain.erased import Erased, Erasure
from townnotes.store import writing

_REGISTERS = ("register", "earlier")
_ALL_OF = ("", "", 0)
"""What stands in the place of field, author and stamp where a whole entity was erased."""


def prepare(db: Database) -> None:
    """Have the connection overwrite what it deletes, and keep nothing of it in other files."""
    for setting in ("secure_delete = ON", "temp_store = MEMORY"):
        db.conn.execute(f"PRAGMA {setting}").fetchall()


def erase(db: Database, erasure: Erasure) -> None:
    """Delete the registers, remember what was erased; the caller holds the transaction.

    The last merge can no longer be taken back: its record holds what it brought and replaced.
    """
    for id_, fields in erasure.kept.items():
        places = ", ".join("?" * len(fields))
        db.conn.execute(
            f"DELETE FROM register WHERE id = ? AND field NOT IN ({places})",  # noqa: S608 - places alone
            [id_, *fields],
        )
        db.conn.execute("DELETE FROM earlier WHERE id = ?", [id_])
    at = [(*one.key, one.stamp) for one in erasure.versions]
    for table in _REGISTERS:
        db.conn.executemany(
            f"DELETE FROM {table} WHERE id = ? AND field = ? AND author = ? AND stamp = ?",  # noqa: S608 - our own names
            at,
        )
    remembered = [(id_, *_ALL_OF) for id_ in erasure.kept]
    # The name of a field may be what is to go, as a keyword is.
    remembered += [(*one.key, one.stamp) for one in erasure.versions if "/" not in one.field]
    db.conn.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?, ?, ?)", remembered)
    _erase_damaged(db, frozenset(erasure.kept), erasure.says)
    writing.forget(db)


def _erase_damaged(db: Database, ids: frozenset[str], says: Callable[[str], bool]) -> None:
    for number, *values in db.conn.execute("SELECT rowid, * FROM damaged").fetchall():
        texts = [one for one in values if isinstance(one, str)]
        texts += [one.decode(errors="replace") for one in values if isinstance(one, bytes)]
        if any(text in ids or says(text) for text in texts):
            db.conn.execute("DELETE FROM damaged WHERE rowid = ?", [number])


def erased_in(db: sqlite3.Connection) -> Erased:
    """Return what was erased from the file; one of an older format knows of nothing."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'erased'").fetchone():
        return Erased()
    rows = db.execute("SELECT id, field, author, stamp FROM erased").fetchall()
    ids = frozenset(row[0] for row in rows if row[1:] == _ALL_OF)
    return Erased(ids, frozenset(row for row in rows if row[1:] != _ALL_OF))


def remember(db: Database, erased: Erased) -> None:
    """Note what another file of the session has erased; the caller holds the transaction."""
    rows = [*((id_, *_ALL_OF) for id_ in erased.ids), *erased.versions]
    db.conn.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?, ?, ?)", rows)


def holds_any(path: Path, ids: Iterable[str]) -> bool | None:
    """Tell whether a file of ours holds anything of those ids; None where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            look = "SELECT 1 FROM register WHERE id = ? LIMIT 1"
            return any(db.execute(look, [id_]).fetchone() for id_ in ids)
    except (sqlite3.Error, OSError, ValueError):
        return None
