"""The tables of the index, and how it is opened: anew where it is not as this version makes it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from townnotes import private_files

VERSION = 1
"""The index's `user_version`; one of another version is made anew."""
APPLICATION_ID = 0x746E6172
"""The letters `tnar`, at byte 68 of the file."""
BUSY_S = 3.0
_MAPPED = 512 * 1024 * 1024
"""Bytes that are read where they lie: a common word leads to tens of thousands of rows."""

_TABLES = """
CREATE TABLE file (
    n INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL,
    changed INTEGER NOT NULL, registers INTEGER NOT NULL, remark TEXT NOT NULL,
    copy_of TEXT NOT NULL
);
CREATE TABLE session (id TEXT NOT NULL, file INTEGER NOT NULL, PRIMARY KEY (id, file))
    WITHOUT ROWID;
CREATE INDEX session_of_file ON session (file);
CREATE TABLE townhall (
    n INTEGER PRIMARY KEY, session TEXT NOT NULL, title TEXT NOT NULL, called TEXT NOT NULL,
    date TEXT NOT NULL, series TEXT NOT NULL, speakers INTEGER NOT NULL,
    points INTEGER NOT NULL
);
CREATE TABLE theme (
    townhall INTEGER NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL, topic TEXT NOT NULL,
    speakers INTEGER NOT NULL
);
CREATE INDEX theme_of_townhall ON theme (townhall);
CREATE TABLE organization (n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE category (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE point (
    n INTEGER PRIMARY KEY, townhall INTEGER NOT NULL, speaker INTEGER NOT NULL,
    organization INTEGER NOT NULL, category INTEGER NOT NULL, doubtful INTEGER NOT NULL,
    id TEXT NOT NULL, who TEXT NOT NULL, called TEXT NOT NULL, stance TEXT NOT NULL,
    family TEXT NOT NULL, strength INTEGER NOT NULL, text TEXT NOT NULL,
    sentence_id TEXT NOT NULL, sentence TEXT NOT NULL, tokens TEXT NOT NULL
);
CREATE INDEX point_of_townhall ON point (townhall);
CREATE TABLE figure (
    n INTEGER PRIMARY KEY, townhall INTEGER NOT NULL, speaker INTEGER NOT NULL,
    organization INTEGER NOT NULL, category INTEGER NOT NULL, doubtful INTEGER NOT NULL
);
CREATE INDEX figure_of_organization ON figure (organization);
CREATE INDEX figure_of_townhall ON figure (townhall);
CREATE VIRTUAL TABLE words USING fts5 (
    tokens, content = 'point', content_rowid = 'n', detail = none, columnsize = 0,
    tokenize = 'ascii'
);
"""


def opened_to_fill(path: Path) -> sqlite3.Connection:
    """Open the index to write, made anew where it is missing, damaged or of another version.

    Raises sqlite3.Error or OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists():
        kept = _checked(lambda: _connected(path, "rw"))
        if kept is not None:
            return kept
        path.unlink()
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    private_files.create(path)
    db = _connected(path, "rw")
    db.executescript(
        f"BEGIN; {_TABLES} PRAGMA application_id = {APPLICATION_ID}; "
        f"PRAGMA user_version = {VERSION}; COMMIT"
    )
    return db


def opened_to_ask(path: Path) -> sqlite3.Connection | None:
    """Open the index to read; None where there is none that this version can read."""
    return _checked(lambda: _connected(path, "ro")) if path.exists() else None


def _checked(connect: Callable[[], sqlite3.Connection]) -> sqlite3.Connection | None:
    """Return a connection to what is ours and of this version; raises where it is only in use."""
    db: sqlite3.Connection | None = None
    try:
        db = connect()
        held = (
            db.execute("PRAGMA application_id").fetchone()[0],
            db.execute("PRAGMA user_version").fetchone()[0],
        )
        if held == (APPLICATION_ID, VERSION):
            return db
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
            raise
    if db is not None:
        db.close()
    return None


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    db = sqlite3.connect(
        f"file:{quote(str(path))}?mode={mode}", uri=True, timeout=BUSY_S, isolation_level=None,
        check_same_thread=False,
    )  # fmt: skip
    db.execute("PRAGMA secure_delete = ON" if mode == "rw" else "PRAGMA query_only = ON")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(f"PRAGMA mmap_size = {_MAPPED}")
    return db
