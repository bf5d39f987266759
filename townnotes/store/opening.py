"""Looks at a file before it is trusted: whose it is, which version, whole, and nothing foreign."""

import sqlite3
from pathlib import Path

from townnotes.errors import FileError
from townnotes.store.failures import in_words
from townnotes.store.format_marks import APPLICATION_ID, MAJOR
from townnotes.store.layout import OWN_TABLES
from townnotes.store.plain import NAMES

_HEADER = b"SQLite format 3\0"
_UNTOUCHED = "It was left as it is."


def look_at(path: Path) -> None:
    """Refuse, in words, a file that is missing, foreign, of a newer version or damaged.

    No SQL of the file runs here: the first bytes are read as bytes, and what the file says its
    tables are is compared with the names we give before anything else is asked of it.
    """
    _look_at_header(path)
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode={_mode(path)}", uri=True)
    except sqlite3.Error as error:
        raise in_words(error, path, _UNTOUCHED) from error
    try:
        _look_inside(connection, path)
    except sqlite3.Error as error:
        raise in_words(error, path, _UNTOUCHED) from error
    finally:
        connection.close()


def _look_at_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise FileError(f"There is no file “{path}”.") from None
    except IsADirectoryError:
        raise FileError(f"“{path}” is a folder, not a townnotes file.") from None
    except OSError as error:
        raise in_words(error, path, _UNTOUCHED) from error
    if not header.startswith(_HEADER) or len(header) < 100:  # noqa: PLR2004 - SQLite's header
        raise FileError(f"“{path}” is not a townnotes file. {_UNTOUCHED}")
    version = int.from_bytes(header[60:64], "big")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
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
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
    strange = [
        f"{kind} {name}"
        for kind, name, table in connection.execute(
            "SELECT type, name, tbl_name FROM sqlite_master"
        )
        if kind not in {"table", "index"} or table not in OWN_TABLES | NAMES | {"sqlite_sequence"}
    ]
    if strange:
        raise FileError(
            f"“{path}” holds things that townnotes did not put there ({', '.join(strange[:3])}), "
            f"so it is not opened. {_UNTOUCHED}"
        )
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if not found or found[0] != "ok":
        raise FileError(f"“{path}” is damaged. {_UNTOUCHED}")
