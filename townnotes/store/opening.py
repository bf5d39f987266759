"""Looks at a file before it is trusted: whose it is, which version, whole, and nothing foreign."""

import sqlite3
import stat
from pathlib import Path

from townnotes.errors import FileError
from townnotes.store import APPLICATION_ID, MAJOR
from townnotes.store import layout as ddl
from townnotes.store.backup import in_words

_HEADER = b"SQLite format 3\0"
_HEADER_BYTES = 100
_UNTOUCHED = "It was left as it is."
_MIGRATIONS = "_sqlite_migrations"

LONGEST_VALUE = 64 * 1024 * 1024
"""Bytes of the longest text a file may hold; a townhall's longest note is a thousand times less."""


def look_at(path: Path) -> None:
    """Refuse, in words, a file that is missing, foreign, of a newer version or damaged.

    The first bytes are read as bytes, then what the file says it is made of is compared, word for
    word, with what we would have made; only then is anything else asked of it.
    """
    _look_at_header(path)
    try:
        connection = sqlite3.connect(f"{uri_of(path)}?mode={_mode(path)}", uri=True, timeout=0.2)
    except sqlite3.Error as error:
        raise in_words(error, path, _UNTOUCHED) from error
    try:
        _look_inside(connection, path)
    except sqlite3.Error as error:
        raise in_words(error, path, _UNTOUCHED) from error
    finally:
        connection.close()


def uri_of(path: Path) -> str:
    """Return the path as SQLite's URI; raises OSError or RuntimeError for links in a circle."""
    return path.resolve().as_uri()


def _look_at_header(path: Path) -> None:
    try:
        if path.is_dir():
            raise FileError(f"“{path}” is a folder, not a townnotes file.")
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileError(f"“{path}” is no ordinary file. {_UNTOUCHED}")
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise FileError(f"There is no file “{path}”.") from None
    except (OSError, ValueError, RuntimeError) as error:
        raise in_words(error, path, _UNTOUCHED) from error
    if not header.startswith(_HEADER) or len(header) < _HEADER_BYTES:
        raise FileError(f"“{path}” is not a townnotes file. {_UNTOUCHED}")
    version = int.from_bytes(header[60:64], "big", signed=True)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID or version < 0:
        raise FileError(f"“{path}” belongs to another program than townnotes. {_UNTOUCHED}")
    if version // 100 > MAJOR:
        raise FileError(
            f"“{path}” was written by a newer townnotes (format {version // 100}; this one reads "
            f"format {MAJOR}). Update townnotes to open it. {_UNTOUCHED}"
        )


def _mode(path: Path) -> str:
    """Return how to open: a journal left by a crash must be rolled back before reading."""
    journal = path.with_name(path.name + "-journal")
    return "rw" if journal.exists() and journal.stat().st_size else "ro"


def _look_inside(connection: sqlite3.Connection, path: Path) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    for setting in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
        connection.execute(f"PRAGMA {setting}")
    strange = strange_things(connection)
    if strange:
        raise FileError(
            f"“{path}” holds things that townnotes did not put there ({', '.join(strange[:3])}), "
            f"so it is not opened. {_UNTOUCHED}"
        )
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if not found or found[0] != "ok":
        raise FileError(f"“{path}” is damaged. {_UNTOUCHED}")


def strange_things(connection: sqlite3.Connection) -> list[str]:
    """Return what a file has, or lacks, that tells it was not made by townnotes."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    strange = [f"{kind} {name}" for kind, name, table, _ in rows if not _is_known(kind, table)]
    held = {name: sql for kind, name, _, sql in rows if kind == "table"}
    foreign_indexes = [
        f"index {name}"
        for kind, name, table, sql in rows
        if kind == "index" and sql is not None and table in ddl.OURS
    ]
    # Only the registers are in every file.
    held = {**dict.fromkeys(ddl.REGISTERS, ""), **held}
    wrong = [name for name, sql in ddl.OURS.items() if held.get(name, sql) != sql]
    return strange + foreign_indexes + [f"another table {name}" for name in wrong]


def _is_known(kind: str, table: str) -> bool:
    known = {_MIGRATIONS, "search", *ddl.OURS, *ddl.SHADOWS, *ddl.plain()}
    return kind in {"table", "index"} and table in known
