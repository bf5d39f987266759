"""Reads another's file for merging: looked at first, opened read-only, copied row by row."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.garbage import nothing_thrown_away
from townnotes.domain.registers import Register
from townnotes.errors import FileError
from townnotes.store.backup import in_words
from townnotes.store.layout import COLUMNS, as_register
from townnotes.store.opening import LONGEST_VALUE, look_at, uri_of

MOST_REGISTERS = 1_100_000
"""Beyond what the longest townhall ever holds, and the memory of a small laptop."""


class Source(NamedTuple):
    """What a file holds: its sound registers, those they replaced, and how many are damaged."""

    path: Path
    registers: list[Register]
    earlier: list[Register]
    damaged: int


def read_source(path: Path, most: int = MOST_REGISTERS) -> Source:
    """Read a file without writing to it.

    Raises FileError where it is not ours, is in use, or holds more than `most` registers.
    """
    look_at(path)
    try:
        connection = sqlite3.connect(f"{uri_of(path)}?mode=ro", uri=True, timeout=0.2)
        with nothing_thrown_away(), closing(connection) as db:
            db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
            db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
            for setting in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
                db.execute(f"PRAGMA {setting}")
            _refuse_more(db, path, most)
            registers, damaged = _sound(db, "register")
            earlier, _ = _sound(db, "earlier")
            (set_aside,) = db.execute("SELECT count(*) FROM damaged").fetchone()
    except sqlite3.Error as error:
        raise in_words(error, path, "It was left as it is.") from error
    return Source(path, registers, earlier, damaged + int(set_aside))


def _refuse_more(db: sqlite3.Connection, path: Path, most: int) -> None:
    counted = "SELECT (SELECT count(*) FROM register) + (SELECT count(*) FROM earlier)"
    (held,) = db.execute(counted).fetchone()
    if held > most:
        raise FileError(
            f"“{path}” holds {held:,} entries, more than a townhall has ({most:,} at most), so it "
            "was not read. It was left as it is."
        )


def _sound(db: sqlite3.Connection, table: str) -> tuple[list[Register], int]:
    found: list[Register] = []
    damaged = 0
    for row in db.execute(f"SELECT {', '.join(COLUMNS)} FROM {table}"):  # noqa: S608 - our own names
        register = as_register(row)
        if register is None:
            damaged += 1
        else:
            found.append(register)
    return found, damaged
