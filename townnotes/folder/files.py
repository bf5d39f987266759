"""The files in a shared folder: which are ours, whether one has changed, and writing one."""

import errno
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from townnotes.errors import FileError
from townnotes.file_names import DEVICES
from townnotes.held_files import is_held

SUFFIX = ".registers"
_REASONS = {
    errno.ENOENT: "the folder is not there",
    errno.ENOTDIR: "that is not a folder",
    errno.EACCES: "it is read-only, or another program holds a file there",
    errno.EPERM: "it is read-only, or another program holds a file there",
    errno.EROFS: "the folder is read-only",
    errno.ENOSPC: "its disk is full",
    errno.EDQUOT: "your share of its disk is full",
    errno.EFBIG: "its disk takes no file as large",
    errno.ENOTCONN: "the network does not answer",
    errno.EHOSTDOWN: "the network does not answer",
    errno.ETIMEDOUT: "the network does not answer",
    errno.ESTALE: "the network does not answer",
}
# `Ada.x.registers`, `Ada.x (1).registers`, `Ada.x.registers (conflicted copy)` …
_OURS = re.compile(r"[^.~].*\.registers(?![\w.]*\.(?:tmp|part|partial)$)(?:\W.*)?", re.IGNORECASE)


class Print(NamedTuple):
    """What tells a changed file from an unchanged one without reading it."""

    size: int
    modified: int
    node: int


def candidates(place: Path) -> dict[str, Print]:
    """Return the files of a folder that may hold registers, conflict copies among them.

    What a sync tool has not finished begins with a dot or a tilde, or ends in .tmp, and is left
    alone. Raises OSError where the folder cannot be read.
    """
    found: dict[str, Print] = {}
    with os.scandir(place) as entries:
        for entry in entries:
            if _OURS.fullmatch(entry.name):
                held = print_of(place / entry.name)
                if held is not None:
                    found[entry.name] = held
    return found


def print_of(path: Path) -> Print | None:
    """Return a file's print, or None where there is not an ordinary file."""
    try:
        held = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(held.st_mode) or is_held(held):
        # A pipe of that name would have us wait for ever, the open session would lose its lock.
        return None
    return Print(held.st_size, held.st_mtime_ns, held.st_ino)


def own_name(name: str, author: str, session: str) -> str:
    """Return what an author's file of a townhall is called; no other author's is called so.

    Every system takes the name: a note-taker may be called Con, or end in a dot.
    """
    said = re.sub(r"[^\w -]", "", name).strip()[:40].rstrip() or "notes"
    if DEVICES.fullmatch(said):
        said += " notes"
    who, what = (re.sub(r"\W", "", one)[:16] for one in (author, session))
    return f"{said}.{who}-{what}{SUFFIX}"


def append(path: Path, content: bytes) -> None:
    """Append to a file that is there, down to the disk; where that fails it is as it was."""
    with path.open("r+b", buffering=0) as file:
        at = file.seek(0, os.SEEK_END)
        try:
            _write_all(file.fileno(), content)
            os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                file.truncate(at)
            raise


def put(path: Path, content: bytes) -> None:
    """Put a whole file in place at once: written beside it, then renamed.

    Dropbox, Nextcloud and OneDrive leave names like the one beside it alone.
    """
    beside = path.with_name(f"~{path.name}.tmp")
    try:
        with beside.open("wb", buffering=0) as file:
            _write_all(file.fileno(), content)
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    _settle(path.parent)


def in_words(error: OSError, place: Path) -> FileError:
    """Say what is wrong with a shared folder; what is safe is said by who knows it."""
    reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
    return FileError(
        "The shared folder “{place}” cannot be used: {reason}.", place=place, reason=reason
    )


def _write_all(file: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(file, view) :]


def _settle(folder: Path) -> None:
    """Have the rename outlast a power cut, where the system lets a folder be synced."""
    with suppress(OSError):
        held = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(held)
        finally:
            os.close(held)
