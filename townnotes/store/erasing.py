"""Erases registers for good: from every table of the file, and from the bytes of the file.

Deleted rows are overwritten (`secure_delete`), and what was in pages long free goes with `VACUUM`,
which works in memory and so leaves nothing in a temporary file. The journal is truncated by the
commit. Search is rebuilt by whoever writes the plain tables: FTS 5 keeps words that are only
deleted.
"""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from townnotes.domain.erased import Erased, Erasure, Version
from townnotes.store import layout as ddl
from townnotes.store import writing
from townnotes.store.damage.reading import DamagedRow, MisplacedError, as_escaped
from townnotes.store.words import call_rows

_REGISTERS = ("register", "earlier")
_ALL_OF = ("", "", 0)
"""What stands in the place of field, author and stamp where a whole entity was erased."""
NOTE = "erased"
"""What a damaged note of what was erased is set aside as, where an entry has its kind."""


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
    # The name of a field may be what is to go, as a keyword is.
    versions = [(*one.key, one.stamp) for one in erasure.versions if "/" not in one.field]
    remember(db, Erased(frozenset(erasure.kept), frozenset(versions)))
    _erase_damaged(db, frozenset(erasure.kept), erasure.says)
    call_rows.erase(db.conn, erasure.says)
    writing.forget(db)


def _erase_damaged(db: Database, ids: frozenset[str], says: Callable[[str], bool]) -> None:
    for number, *values in db.conn.execute("SELECT rowid, * FROM damaged").fetchall():
        texts = [one for one in values if isinstance(one, str)]
        texts += [one.decode(errors="replace") for one in values if isinstance(one, bytes)]
        if any(text in ids or says(text) for text in texts):
            db.conn.execute("DELETE FROM damaged WHERE rowid = ?", [number])


def erased_in(db: sqlite3.Connection) -> Erased:
    """Return what was erased from the file; one of an older format knows of nothing."""
    return as_erased(read_erased(db)[0])


def read_erased(db: sqlite3.Connection) -> tuple[list[Version], list[DamagedRow]]:
    """Return the sound rows of what was erased, and the damaged ones.

    Rows of another table raise MisplacedError. Of an older format they have no checksums.
    """
    made = db.execute("SELECT sql FROM sqlite_master WHERE name = 'erased'").fetchone()
    legible, db.text_factory = db.text_factory, as_escaped
    try:
        rows = db.execute("SELECT * FROM erased").fetchall() if made else []
    finally:
        db.text_factory = legible
    if made and made[0] != ddl.ERASED:
        return rows, []
    if any(type(row[-1]) is not int for row in rows):
        raise MisplacedError("pages of others stand where what was erased does")
    sound: list[Version] = []
    damaged: list[DamagedRow] = []
    for row in rows:
        if row == ddl.as_erased_row(row[:-1]):
            sound.append(row[:-1])
        else:
            damaged.append(row)
    return sound, damaged


def legible(damaged: Iterable[DamagedRow]) -> list[Version]:
    """Return what damaged notes say was erased, as far as that can be a version at all."""
    found: list[Version] = []
    for id_, field, author, stamp, *_ in damaged:
        with suppress(UnicodeError):
            if all(type(one) is str for one in (id_, field, author)) and type(stamp) is int:
                f"{id_}{field}{author}".encode()
                found.append((id_, field, author, stamp))
    return found


def as_erased(versions: Iterable[Version]) -> Erased:
    """Return what rows say that was erased: whole entities, and single registers."""
    every = frozenset(versions)
    whole = frozenset(one for one in every if one[1:] == _ALL_OF)
    return Erased(frozenset(one[0] for one in whole), every - whole)


def versions_of(erased: Erased) -> set[Version]:
    """Return what was erased as rows say it."""
    return {*((id_, *_ALL_OF) for id_ in erased.ids), *erased.versions}


def remember(db: Database, erased: Erased) -> None:
    """Note what another file of the session has erased; the caller holds the transaction."""
    db.conn.executemany(ddl.PUT_ERASED, map(ddl.as_erased_row, versions_of(erased)))


def holds_any(path: Path, ids: Iterable[str]) -> bool | None:
    """Tell whether a file of ours holds anything of those ids; None where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            look = "SELECT 1 FROM register WHERE id = ? LIMIT 1"
            return any(db.execute(look, [id_]).fetchone() for id_ in ids)
    except (sqlite3.Error, OSError, ValueError):
        return None
