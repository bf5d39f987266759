"""Writes registers into their tables; the caller holds the transaction.

The last merge of a file is recorded with what it replaced, so that it can be taken back whole.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from townnotes.domain.merge_batch import Batch, LastMerge
from townnotes.domain.registers import Register
from townnotes.domain.stamps import STOOD_STAMP
from townnotes.store import layout as ddl
from townnotes.store.layout import as_register, as_row

TOGETHER = 30
"""So many rows a statement are written in six tenths of the time."""
A_PART = 10_000
"""Rows made at a time: all that a merge of long townhalls brings are hundreds of megabytes."""

_KEEP_EARLIER = """
    INSERT OR IGNORE INTO earlier
    SELECT r.entity, r.id, r.field, r.author, r.stamp, r.value, r.crc FROM register AS r
    WHERE r.id = ? AND r.field = ? AND r.author = ? AND r.stamp < ? AND (
        ? - r.stamp >= ? OR EXISTS (
            SELECT 1 FROM register AS o
            WHERE o.id = r.id AND o.field = r.field AND o.author <> r.author AND o.stamp > r.stamp))
"""
_KEEP_DOUBLED = """
    INSERT INTO earlier VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id, field, author, stamp) DO UPDATE
    SET entity = excluded.entity, value = excluded.value, crc = excluded.crc
    WHERE (excluded.value, excluded.entity) > (value, entity)
"""
_ROW = "(?, ?, ?, ?, ?, ?, ?)"
_PUT = """
    INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id, field, author) DO UPDATE
    SET entity = excluded.entity, stamp = excluded.stamp, value = excluded.value, crc = excluded.crc
    WHERE (excluded.stamp, excluded.value, excluded.entity) > (stamp, value, entity)
"""
_PUT_TOGETHER = _PUT.replace(_ROW, ", ".join([_ROW] * TOGETHER))
_BY_KEY = itemgetter(1, 2, 3)
"""A register's `key`, told without a call."""

CAME, REPLACED, KEPT, BROUGHT, ABOUT = "came", "replaced", "kept", "brought", "about"
"""Parts: what came, what it replaced, which of that went to `earlier`, and what came for there."""
LATE = "late"
"""A part: what was made before the merge, and came after it, as through a shared folder."""

_COLUMNS = "entity, id, field, author, stamp, value, crc"
_RECORD = "INSERT INTO merged VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_CAME_ROW = "('came', ?, ?, ?, ?, ?, NULL, ?)"
_RECORD_CAME = "INSERT INTO merged VALUES ('came', ?, ?, ?, ?, ?, NULL, ?)"
_CAME_TOGETHER = _RECORD_CAME.replace(_CAME_ROW, ", ".join([_CAME_ROW] * TOGETHER))
_KEEP = "INSERT OR IGNORE INTO earlier VALUES (?, ?, ?, ?, ?, ?, ?)"
_AT = "id = ? AND field = ? AND author = ? AND stamp = ?"
_HELD = "SELECT 1 FROM register WHERE id = ? AND field = ? AND author = ? AND stamp >= ?"
_STANDS_AGAIN = """
    DELETE FROM earlier WHERE id = ? AND field = ? AND author = ? AND stamp = ? AND EXISTS (
        SELECT 1 FROM register AS r WHERE r.id = earlier.id AND r.field = earlier.field
        AND r.author = earlier.author AND r.stamp = earlier.stamp)
"""


def put(db: Database, registers: Sequence[Register]) -> None:
    """Write registers where they replace what is there."""
    for start in range(0, len(registers), A_PART):
        _put_rows(db, [as_row(one) for one in registers[start : start + A_PART]])


def put_earlier(db: Database, registers: Iterable[Register]) -> None:
    """Write registers among the earlier ones."""
    db.conn.executemany(_KEEP, map(as_row, registers))


def put_and_keep(
    db: Database, registers: Sequence[Register], doubled: Iterable[Register] = ()
) -> None:
    """Write registers; what they replace is kept as an earlier version, if it stood for a while.

    `doubled` are those beside which another of the same key and stamp stays; all of them are kept.
    """
    record_late(db, registers)
    db.conn.executemany(_KEEP_DOUBLED, map(as_row, doubled))
    for some in _each_once(registers):
        stood = ((*one.key, one.stamp, one.stamp, STOOD_STAMP) for one in some)
        db.conn.executemany(_KEEP_EARLIER, stood)
        put(db, some)


def put_merged(db: Database, batch: Batch) -> None:
    """Write what a merge brings, recorded so that it can be taken back."""
    record(db, batch)
    for start in range(0, len(batch.came), A_PART):
        rows = [as_row(one.register) for one in batch.came[start : start + A_PART]]
        if batch.about:
            record_came(db, rows)
        _put_rows(db, rows)


def _put_rows(db: Database, rows: Sequence[tuple[Any, ...]]) -> None:
    _write_rows(db, (_PUT, _PUT_TOGETHER), rows)


def _write_rows(db: Database, statements: tuple[str, str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Write rows by a statement for one, and one for `TOGETHER`."""
    one, several = statements
    whole = len(rows) - len(rows) % TOGETHER
    if whole:
        tens = (rows[at : at + TOGETHER] for at in range(0, whole, TOGETHER))
        db.conn.executemany(several, ([*chain.from_iterable(ten)] for ten in tens))
    db.conn.executemany(one, rows[whole:])


def _each_once(registers: Iterable[Register]) -> list[list[Register]]:
    """Return the registers in lists that hold no field twice, in order of their keys.

    Of several of one field, owed to a full disk, each is kept; in order they are written faster.
    """
    found: list[list[Register]] = []
    times: Counter[tuple[str, str, str]] = Counter()
    for one in registers:
        key = one.key
        if times[key] == len(found):
            found.append([])
        found[times[key]].append(one)
        times[key] += 1
    return [sorted(some, key=_BY_KEY) for some in found]


def record(db: Database, batch: Batch) -> None:
    """Record a merge in the place of the one before, but for what came; see `record_came`.

    The caller holds the transaction. A merge that is not said to be about anything, as into a new
    file, cannot be taken back; one that brings no more than earlier versions leaves the one before.
    """
    if batch.came:
        forget(db)
    if not batch.about or not batch.came:
        put_earlier(db, batch.earlier)
        return
    for sql in ddl.MERGED.values():
        db.conn.execute(sql)
    db.conn.execute(_RECORD, (ABOUT, "", "", "", "", batch.stamp, batch.about, 0))
    replaced = [one.replaces for one in batch.came if one.replaces is not None]
    db.conn.executemany(_RECORD, ((REPLACED, *as_row(one)) for one in replaced))
    # Whoever handed the file over has seen them, however short a time they stood.
    _keep_recorded(db, KEPT, replaced)
    _keep_recorded(db, BROUGHT, batch.earlier)


def record_came(db: Database, rows: Iterable[tuple[Any, ...]]) -> None:
    """Record rows of registers as what a merge brings."""
    came = [(*row[:5], row[6]) for row in rows]
    _write_rows(db, (_RECORD_CAME, _CAME_TOGETHER), came)


def record_late(db: Database, registers: Iterable[Register]) -> None:
    """Record which registers are news and yet older than the merge: they did not stand before it.

    The caller has not written them yet.
    """
    if not _is_recorded(db):
        return
    merge = db.conn.execute("SELECT stamp FROM merged WHERE part = ? LIMIT 1", [ABOUT]).fetchone()
    late = [one for one in registers if merge and one.stamp <= merge[0]]
    news = [one for one in late if not db.conn.execute(_HELD, (*one.key, one.stamp)).fetchone()]
    db.conn.executemany(_RECORD, ((LATE, *one[:5], None, 0) for one in news))


def _keep_recorded(db: Database, part: str, registers: Iterable[Register]) -> None:
    """Put registers among the earlier ones, and record those that were not there."""
    for one in registers:
        row = as_row(one)
        if db.conn.execute(_KEEP, row).rowcount > 0:
            db.conn.execute(_RECORD, (part, *row))


def not_kept(db: Database, registers: Iterable[Register]) -> list[Register]:
    """Return those that are not among the earlier ones."""
    look = f"SELECT 1 FROM earlier WHERE {_AT}"  # noqa: S608 - our own names
    return [one for one in registers if not db.conn.execute(look, (*one.key, one.stamp)).fetchone()]


def last_merge_of(db: Database) -> str | None:
    """Return in words what the merge was of that can be taken back."""
    if not _is_recorded(db):
        return None
    found = db.conn.execute("SELECT value FROM merged WHERE part = ? LIMIT 1", [ABOUT]).fetchone()
    return str(found[0]) if found else None


def last_merge(db: Database) -> LastMerge | None:
    """Return the merge that can be taken back."""
    if not _is_recorded(db):
        return None
    about = db.conn.execute("SELECT value, stamp FROM merged WHERE part = ?", [ABOUT]).fetchone()
    came, late = (frozenset(row[:5] for row in _rows(db, part)) for part in (CAME, LATE))
    return LastMerge(str(about[0]), int(about[1]), came, late) if about else None


def take_back(db: Database, stays: frozenset[str]) -> None:
    """Take away what came, and put back what it replaced; entities in `stays` are left as they are.

    What has replaced a register that came stays, too.
    """
    came = [row for row in _rows(db, CAME) if row[1] not in stays]
    keys = [(*row[1:5], row[6]) for row in came]
    db.conn.executemany(f"DELETE FROM register WHERE {_AT} AND crc = ?", keys)  # noqa: S608 - our own names
    db.conn.executemany(f"DELETE FROM earlier WHERE {_AT} AND crc = ?", keys)  # noqa: S608 - our own names
    back = [as_row(one) for one in map(as_register, _rows(db, REPLACED)) if one is not None]
    db.conn.executemany(
        "INSERT OR IGNORE INTO register VALUES (?, ?, ?, ?, ?, ?, ?)",
        [row for row in back if row[1] not in stays],
    )
    db.conn.executemany(_STANDS_AGAIN, [row[1:5] for row in _rows(db, KEPT)])
    brought = [row[1:5] for row in _rows(db, BROUGHT) if row[1] not in stays]
    db.conn.executemany(f"DELETE FROM earlier WHERE {_AT}", brought)  # noqa: S608 - our own names
    forget(db)


def forget(db: Database) -> None:
    """Drop the record of the last merge: it can no longer be taken back."""
    for name in ddl.MERGED:
        db.conn.execute(f'DROP TABLE IF EXISTS "{name}"')


def _is_recorded(db: Database) -> bool:
    row = db.conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'merged'").fetchone()
    return row is not None


def _rows(db: Database, part: str) -> list[tuple[Any, ...]]:
    return db.conn.execute(f"SELECT {_COLUMNS} FROM merged WHERE part = ?", [part]).fetchall()  # noqa: S608 - our own names
