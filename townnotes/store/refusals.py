"""What SQLite or the disk refuses, as a sentence about the file and what is safe."""

import errno
import sqlite3
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from townnotes.errors import DamageError, FileError

UNTOUCHED = "The record itself is untouched."
"""What is safe where nothing but what is made of the entries, or beside them, was at stake."""
_SENTENCES = {
    "SQLITE_FULL": "The disk of {file} is full.",
    "SQLITE_READONLY_ROLLBACK": (
        "{file} was left in the middle of a save, on a disk that cannot be written. Copy it, "
        "with the one beside it whose name ends in “-journal”, to another place and open it there."
    ),
    "SQLITE_READONLY_DBMOVED": "{file} was moved or replaced while it was being written.",
    "SQLITE_READONLY": "{file} cannot be written: the file or its folder is read-only.",
    "SQLITE_BUSY": (
        "{file} is open in another townnotes, here or on another computer. Close it there first."
    ),
    "SQLITE_LOCKED": "{file} is in use by another program. Close it there first.",
    "SQLITE_CANTOPEN": "{file} cannot be opened: its folder is missing, full, or closed to you.",
    "SQLITE_IOERR_WRITE": "The disk of {file} did not take what was to be written.",
    "SQLITE_IOERR": "The disk of {file} did not answer.",
    "SQLITE_PERM": "{file} may not be opened by this user.",
}
_AS_SQLITE_SAYS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "SQLITE_FULL"),
    errno.EFBIG: "SQLITE_IOERR_WRITE",
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "SQLITE_CANTOPEN"),
    errno.EROFS: "SQLITE_READONLY",
    **dict.fromkeys((errno.EIO, errno.ESTALE), "SQLITE_IOERR"),
}
"""What the system says of a disk, as SQLite would."""
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_MISMATCH")
"""What SQLite says of a file that is not as we write it: our own statements are right."""


def in_words(error: Exception, path: Path, safe: str) -> FileError:
    """Return the failure as a sentence about the file, followed by what is safe."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if isinstance(error, OSError):
        name = _AS_SQLITE_SAYS.get(error.errno or 0, "")
        if isinstance(error, PermissionError):
            name = "SQLITE_PERM" if _is_there(path) else "SQLITE_CANTOPEN"
    limit = largest_file() if name == "SQLITE_IOERR_WRITE" else None
    if limit is not None:
        kilobytes = f"{limit // 1024:,}"
        said = f"The disk of {_quoted(path)} took nothing: no file here may have more than"
        return FileError("{said} {kilobytes} kB. {safe}", said=said, kilobytes=kilobytes, safe=safe)
    for known, sentence in _SENTENCES.items():
        if name.startswith(known):
            return FileError(
                "{sentence} {safe}", sentence=sentence.format(file=_quoted(path)), safe=safe
            )
    if name == "SQLITE_TOOBIG":
        return DamageError(
            "A text is too long for {quoted}. {safe}", quoted=_quoted(path), safe=safe
        )
    if isinstance(error, UnicodeError) or name.startswith(_DAMAGED):
        return DamageError("{quoted} is damaged. {safe}", quoted=_quoted(path), safe=safe)
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return FileError(
        "{quoted} could not be used: {said}. {safe}", quoted=_quoted(path), said=said, safe=safe
    )


@contextmanager
def errors_in_words(path: Path, safe: str) -> Generator[None]:
    """Raise what SQLite or the disk refuses as a sentence about the file; see `in_words`."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeError) as error:
        raise in_words(error, path, safe) from error


def largest_file() -> int | None:
    """Return how many bytes a file of this process may have at most, None where there is no limit.

    SQLite takes the limit for a disk that fails.
    """
    if sys.platform == "win32":
        return None
    import resource  # It is asked for where a disk refuses, and never on Windows.

    limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
    return None if limit == resource.RLIM_INFINITY else limit


def _is_there(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.exists()
    return False


def _quoted(path: Path) -> str:
    return f"“{path}”"
