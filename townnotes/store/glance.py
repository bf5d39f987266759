"""The row `glance`: what the Floor shows at first, written with each commit and read by itself.

Reading it takes the standard library only, no registers and no waiting, as it is meant for the
first paint. Whatever is not as this version writes it gives None.
"""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Literal, cast, get_args, get_origin

from townnotes.domain.floor.floor_rows import Glance
from townnotes.store import APPLICATION_ID, MAJOR

TABLE = "CREATE TABLE glance (n INTEGER PRIMARY KEY CHECK (n = 1), rows TEXT NOT NULL)"
LONGEST = 4 * 1024 * 1024
"""Bytes of a row that is read; those of a long townhall are a hundred times shorter."""
LARGEST = 1 << 53

_WRITE = "INSERT INTO glance VALUES (1, ?) ON CONFLICT (n) DO UPDATE SET rows = excluded.rows"
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))

_Reader = Callable[[Any], Any]


class GlanceWriter:
    """Writes the row; a part that is the same object as the last time is not encoded again."""

    def __init__(self) -> None:
        self._encoded: dict[str, tuple[object, str]] = {}

    def write(self, db: sqlite3.Connection, glance: Glance) -> None:
        """Write the row; the caller holds the transaction."""
        for name, part in zip(Glance._fields, glance, strict=True):
            held = self._encoded.get(name)
            if held is None or held[0] is not part:
                self._encoded[name] = (part, _ENCODER.encode(part))
        texts = ",".join(text for _, text in self._encoded.values())
        db.execute(_WRITE, [f"[{texts}]"])


def read_glance(path: Path) -> Glance | None:
    """Return the first rows of a file, or None where it must be opened to know them."""
    try:
        if not path.is_file():
            return None
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0)
        with closing(connection) as db:
            return held_in(db) if _is_ours(db) else None
    except (sqlite3.Error, OSError, ValueError, TypeError, RuntimeError):
        return None


def holds(db: sqlite3.Connection, glance: Glance) -> bool:
    """Tell whether the row of an open file is these first rows."""
    try:
        return held_in(db) == glance
    except (TypeError, ValueError, RecursionError):
        return False


def held_in(db: sqlite3.Connection) -> Glance | None:
    """Return the row of an open file; raises ValueError or TypeError where it is not ours."""
    row = db.execute("SELECT rows FROM glance").fetchone()
    return None if row is None else _reader(Glance)(json.loads(row[0]))


def _is_ours(db: sqlite3.Connection) -> bool:
    """Tell whether the file is ours, and the table a table: nothing that computes when read."""
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    made = db.execute("SELECT sql FROM sqlite_master WHERE name = 'glance'").fetchall()
    return application == APPLICATION_ID and version // 100 == MAJOR and made == [(TABLE,)]


@cache
def _reader(declared: Any) -> _Reader:
    """Return what makes a value of JSON what a row declares, or raises TypeError or ValueError."""
    if declared is int:
        return lambda value: value if _is_whole(value) else _refuse(value)
    if declared in {str, bool}:
        return lambda value: value if type(value) is declared else _refuse(value)
    among = get_args(declared)
    if get_origin(declared) is Literal:
        return lambda value: value if value in among else _refuse(value)
    if isinstance(declared, UnionType):
        (wanted,) = (_reader(one) for one in among if one is not type(None))
        return lambda value: None if value is None else wanted(value)
    if get_origin(declared) is tuple:
        each = _reader(among[0])
        return lambda value: tuple(map(each, _items(value)))
    return _row_reader(declared)


def _row_reader(kind: Any) -> _Reader:
    """Return what makes a list one of our rows, a value a field."""
    readers = [_reader(one) for one in kind.__annotations__.values()]
    return lambda value: kind(
        *(read(item) for read, item in zip(readers, _items(value), strict=True))
    )


def _items(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else _refuse(value)


def _is_whole(value: Any) -> bool:
    """Tell whether it is a whole number that an entity may hold; see `entity_reading`."""
    return type(value) is int and abs(value) < LARGEST


def _refuse(value: Any) -> Any:
    raise TypeError(f"{value!r} is nothing that a row of the Floor holds")
