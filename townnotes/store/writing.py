"""Writes registers into their tables; the caller holds the transaction."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlite_utils import Database

from townnotes.domain.merge_batch import Batch
from townnotes.domain.registers import Register
from townnotes.domain.stamps import COUNTER_BITS
from townnotes.store import merged
from townnotes.store.layout import as_row

STOOD_STAMP = 5000 << COUNTER_BITS
"""A text replaced within 5 s was being typed; one that stood longer is an earlier version."""

TOGETHER = 10
"""So many rows a statement are written in three quarters of the time."""
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


def put(db: Database, registers: Sequence[Register]) -> None:
    """Write registers where they replace what is there."""
    for start in range(0, len(registers), A_PART):
        _put_rows(db, [as_row(one) for one in registers[start : start + A_PART]])


def put_and_keep(
    db: Database, registers: Sequence[Register], doubled: Iterable[Register] = ()
) -> None:
    """Write registers; what they replace is kept as an earlier version, if it stood for a while.

    `doubled` are those beside which another of the same key and stamp stays; all of them are kept.
    """
    merged.record_late(db, registers)
    db.conn.executemany(_KEEP_DOUBLED, map(as_row, doubled))
    for some in _each_once(registers):
        stood = ((*one.key, one.stamp, one.stamp, STOOD_STAMP) for one in some)
        db.conn.executemany(_KEEP_EARLIER, stood)
        put(db, some)


def put_merged(db: Database, batch: Batch) -> None:
    """Write what a merge brings, recorded so that it can be taken back."""
    merged.record(db, batch)
    for start in range(0, len(batch.came), A_PART):
        rows = [as_row(one.register) for one in batch.came[start : start + A_PART]]
        if batch.about:
            merged.record_came(db, rows)
        _put_rows(db, rows)


def _put_rows(db: Database, rows: Sequence[tuple[Any, ...]]) -> None:
    whole = len(rows) - len(rows) % TOGETHER
    if whole:
        tens = (rows[at : at + TOGETHER] for at in range(0, whole, TOGETHER))
        db.conn.executemany(_PUT_TOGETHER, ([*chain.from_iterable(ten)] for ten in tens))
    db.conn.executemany(_PUT, rows[whole:])


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
