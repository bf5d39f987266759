"""Copies of a session in the user's own folder, taken by SQLite itself and whole at any moment.

One folder a session, by its name and place; a copy is called by when and why it was taken, so that
the names sort by time.
"""

import hashlib
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from townnotes.errors import FileError

_SENTENCES = {
    "SQLITE_FULL": "The disk of {file} is full.",
    "SQLITE_READONLY_ROLLBACK": (
        "{file} was left in the middle of a save, on a disk that cannot be written. Copy it with "
        "its journal to another place and open it there."
    ),
    "SQLITE_READONLY": "{file} cannot be written: the file or its folder is read-only.",
    "SQLITE_BUSY": (
        "{file} is open in another townnotes, here or on another computer. Close it there first."
    ),
    "SQLITE_LOCKED": "{file} is in use by another program. Close it there first.",
    "SQLITE_CANTOPEN": "{file} cannot be opened: its folder is missing, read-only or full.",
    "SQLITE_IOERR": "The disk of {file} did not answer.",
    "SQLITE_CORRUPT": "{file} is damaged.",
    "SQLITE_NOTADB": "{file} is not a townnotes file.",
    "SQLITE_PERM": "{file} may not be opened by this user.",
    "SQLITE_TOOBIG": "A text is too long for {file}.",
}

BEFORE_MERGE = "before merging"
_NOTHING_DONE = "No backup could be made, so nothing else was done."


def in_words(error: Exception, path: Path, safe: str) -> FileError:
    """Return the failure as a sentence about the file, followed by what is safe."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for known, sentence in _SENTENCES.items():
        if name.startswith(known):
            return FileError(f"{sentence.format(file=_quoted(path))} {safe}")
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return FileError(f"{_quoted(path)} could not be used: {said}. {safe}")


@contextmanager
def errors_in_words(path: Path, safe: str) -> Generator[None]:
    """Raise what SQLite or the disk refuses as a sentence about the file; see `in_words`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise in_words(error, path, safe) from error


def _quoted(path: Path) -> str:
    return f"“{path}”"


def back_up(connection: sqlite3.Connection, path: Path, folder: Path, why: str, now: int) -> Path:
    """Copy the open session of `path` into its folder under `folder`; returns the copy.

    `now` is UTC milliseconds. Raises FileError where the copy could not be written whole.
    """
    target = _free(backups_of(path, folder) / f"{_moment(now)} {why}{path.suffix}")
    unfinished = target.with_suffix(".part")
    with errors_in_words(target, _NOTHING_DONE):
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        copy = sqlite3.connect(unfinished)
        try:
            connection.backup(copy)
        finally:
            copy.close()
        unfinished.replace(target)
    return target


def backups_of(path: Path, folder: Path) -> Path:
    """Return where the copies of a session are kept: sessions of one name stay apart."""
    place = hashlib.blake2b(str(path.resolve()).encode(), digest_size=4).hexdigest()
    return folder / "backups" / f"{path.stem}-{place}"


def _moment(now: int) -> str:
    return datetime.fromtimestamp(now // 1000, UTC).strftime("%Y-%m-%d %H-%M-%S")


def _free(wanted: Path) -> Path:
    """Return the name wanted, or with a number where a copy of that second is there already."""
    found, number = wanted, 1
    while found.exists():
        number += 1
        found = wanted.with_stem(f"{wanted.stem} {number}")
    return found
