"""Reads the earlier versions of all fields, a part at a time, so that keys are heard between."""

import time
from collections.abc import Callable, Iterator
from typing import Any

from sqlite_utils import Database

from townnotes.domain.registers import Register
from townnotes.store.backup import BREATH_S, CopiedDatabase
from townnotes.store.damage.reading import DamagedRow
from townnotes.store.layout import COLUMNS, as_register

A_PART = 1000
"""Rows that are read in 4 ms, by a computer of a few years."""
_FIRST = ("", "", "", -1)
_READ = (
    f"SELECT {', '.join(COLUMNS)} FROM earlier WHERE (id, field, author, stamp) > (?, ?, ?, ?)"  # noqa: S608 - our own names
    " ORDER BY id, field, author, stamp LIMIT ?"
)


def parts(db: Database) -> Iterator[list[Register]]:
    """Give the versions that are sound; what is written meanwhile may be among them or not."""
    for rows in _read(lambda after: db.conn.execute(_READ, after).fetchall()):
        yield [register for row in rows if (register := as_register(row))]


def damaged(db: CopiedDatabase) -> Iterator[list[DamagedRow]]:
    """Give the versions that are not sound; another thread may ask, and commits come between."""
    for rows in _read(lambda after: db.read(_READ, after)):
        yield [row for row in rows if as_register(row) is None]
        time.sleep(BREATH_S)


def _read(read: Callable[[tuple[Any, ...]], list[DamagedRow]]) -> Iterator[list[DamagedRow]]:
    after = _FIRST
    while True:
        rows = read((*after, A_PART))
        yield rows
        if len(rows) < A_PART:
            return
        after = rows[-1][1:5]
