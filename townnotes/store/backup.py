"""Copies of a session in the user's own folder, taken by SQLite itself and whole at any moment.

One folder a session, by its name and place; a copy is called by when and why it was taken, so that
the names sort by time.
"""

import hashlib
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from townnotes.domain.registers import Register
from townnotes.errors import FileError
from townnotes.store.opening import read_source
from townnotes.store.refusals import errors_in_words

BEFORE_MERGE = "before merging"
_NOTHING_DONE = "No backup could be made, so nothing else was done."


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


def newest_earlier(path: Path, folder: Path) -> list[Register]:
    """Return the earlier versions that the newest backup of a session holds; none without one."""
    copies = sorted(backups_of(path, folder).glob(f"*{path.suffix}"), reverse=True)
    for copy in copies:
        with suppress(FileError):
            return read_source(copy).earlier
    return []


def _moment(now: int) -> str:
    return datetime.fromtimestamp(now // 1000, UTC).strftime("%Y-%m-%d %H-%M-%S")


def _free(wanted: Path) -> Path:
    """Return the name wanted, or with a number where a copy of that second is there already."""
    found, number = wanted, 1
    while found.exists():
        number += 1
        found = wanted.with_stem(f"{wanted.stem} {number}")
    return found
