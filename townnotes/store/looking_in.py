"""What a file says of its townhall at a look: read from the plain tables, nothing loaded.

The plain tables are what was committed last. Nothing is written, waited for or believed: of a file
that another program has open, or that is not as ours are, nothing is said. The standard library
alone, as what is looked at so is seen right after the first paint.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from townnotes.store import APPLICATION_ID, MAJOR

LONGEST = 64 * 1024
"""Bytes of a row that is read; those of a townhall's details are a hundred times shorter."""
_DETAILS = "SELECT ordinal, name, process, date, ended FROM session"
_HELD = (
    "SELECT count(*), coalesce(sum(began <> '' AND coalesce(ended, '') = ''), 0) "
    "FROM interventions WHERE speaker <> ''"
)
_WAITING = "SELECT count(*) FROM speakers_list WHERE state = 'waiting'"
_WORDED = "SELECT count(*) FROM statements"
_EDITION = "SELECT state FROM editions ORDER BY rank DESC, n DESC LIMIT 1"
_TABLES = ("session", "interventions", "speakers_list", "statements", "editions")
_COMPUTING = ("GENERATED", " AS ", "DEFAULT", "CHECK")
"""What our plain tables never have: a column that computes when it is read, or the like."""


class InUseError(Exception):
    """Another program has the file open."""


class FileFacts(NamedTuple):
    """The townhall of a file: how it is called, and how far it has come.

    `held` counts interventions, `running` those that have not ended, `worded` sentences of the
    summary that somebody has worked on; `edition` is `final`, `reopened`, or nothing.
    """

    ordinal: int | None
    name: str
    process: str
    date: str
    has_ended: bool
    held: int
    running: int
    waiting: int
    worded: int
    edition: str


def look_in(path: Path) -> FileFacts | None:
    """Return what a file says of its townhall; None where that is not known.

    Raises InUseError where another program has it open.
    """
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0)
        with closing(connection) as db:
            db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
            db.text_factory = _as_legible
            db.execute("PRAGMA trusted_schema = OFF")
            return _facts(db) if _is_ours(db) else None
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise InUseError from error
        return None
    except (OSError, ValueError, TypeError):
        return None


def _is_ours(db: sqlite3.Connection) -> bool:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or version // 100 != MAJOR:
        return False
    made = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall())
    return all(_only_holds(name, made.get(name)) for name in _TABLES)


def _as_legible(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _only_holds(name: str, sql: str | None) -> bool:
    """Tell whether it is a table of plain columns: nothing that computes when it is read."""
    if sql is None or not sql.startswith(f'CREATE TABLE "{name}" ('):
        return False
    return not any(word in sql.upper() for word in _COMPUTING)


def _facts(db: sqlite3.Connection) -> FileFacts:
    details = db.execute(_DETAILS).fetchone() or (None, "", "", "", "")
    ordinal, name, process, date, ended = details
    held, running = db.execute(_HELD).fetchone()
    (waiting,) = db.execute(_WAITING).fetchone()
    (worded,) = db.execute(_WORDED).fetchone()
    (edition,) = db.execute(_EDITION).fetchone() or ("",)
    return FileFacts(
        ordinal if isinstance(ordinal, int) else None,
        str(name), str(process), str(date), bool(ended), held, running, waiting, worded,
        str(edition),
    )  # fmt: skip
