"""The open file as the disk knows it: one descriptor tells whether its name still leads to it."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Literal, TypeAlias

from townnotes.file_names import why_refused
from townnotes.held_files import hold, let_go

Fate: TypeAlias = Literal[
    "ours", "deleted", "missing", "renamed", "replaced", "remounted", "overwritten", "cut", "taken"
]
"""What became of the file: `missing` is moved, nobody knows where to; `taken` by another program on
a drive without locks; `overwritten` also where only its time was touched."""

_BINARY = getattr(os, "O_BINARY", 0)
_DISCARDED = {"Trash", ".Trash", ".Trashes", "$RECYCLE.BIN"}
_LONGEST_PATH = 1024


class OwnFile:
    """A descriptor held from before SQLite opens the file until after it has closed it.

    Closed any earlier it would take SQLite's locks with it. Raises OSError as the disk does.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self.descriptor = descriptor
        self._known = self._held = os.fstat(descriptor)
        hold(self._held)

    @classmethod
    def create(cls, path: Path) -> "OwnFile":
        """Make a new file, empty, for its owner alone."""
        why_not = why_refused(path.name)
        if why_not:
            raise OSError(errno.EINVAL, why_not)
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY
        return cls(path, os.open(path, flags, 0o600))

    @classmethod
    def open(cls, path: Path) -> "OwnFile":
        """Open a file, for writing where it may be written."""
        try:
            return cls(path, os.open(path, os.O_RDWR | _BINARY))
        except OSError:
            return cls(path, os.open(path, os.O_RDONLY | _BINARY))

    def look(self) -> Fate:
        """Tell what became of the file since the last commit; a stat where it is ours still."""
        found = self._found()
        if not isinstance(found, os.stat_result):
            return found
        if found.st_size < self._known.st_size:
            return "cut"
        if (found.st_size, found.st_mtime_ns) != (self._known.st_size, self._known.st_mtime_ns):
            return "overwritten"
        return "ours"

    def note_commit(self, *, may_shrink: bool = False) -> Fate:
        """Remember size and time as a commit of ours left them; tells what else became of it.

        Only a VACUUM makes a file shorter.
        """
        found = self._found()
        if not isinstance(found, os.stat_result):
            return found
        if found.st_size < self._known.st_size and not may_shrink:
            return "cut"
        self._known = found
        return "ours"

    def _found(self) -> os.stat_result | Fate:
        """Return what its name leads to, where that is the file itself, else what became of it."""
        try:
            found = self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return self._fate_without_name()
        if not os.path.samestat(found, self._held):
            return "replaced" if found.st_dev == self._held.st_dev else "remounted"
        return found

    def new_path(self) -> Path | None:
        """Return by which name the file is found now, where that can be known."""
        with suppress(OSError, ValueError):
            path = Path(_name_of(self.descriptor))
            if os.path.samestat(path.stat(), self._held):
                return path
        return None

    def content(self) -> bytes:
        """Read the whole file, as no other descriptor may."""
        os.lseek(self.descriptor, 0, os.SEEK_SET)
        parts: list[bytes] = []
        while part := os.read(self.descriptor, 1 << 20):
            parts.append(part)
        return b"".join(parts)

    def close(self) -> None:
        """Let go of the file; SQLite has closed it before."""
        let_go(self._held)
        os.close(self.descriptor)

    def _fate_without_name(self) -> Fate:
        if os.fstat(self.descriptor).st_nlink == 0:
            return "deleted"
        path = self.new_path()
        if path is None or path.suffix != self.path.suffix:
            # What other programs call `.bak` they throw away.
            return "missing"
        return "deleted" if _is_discarded(path) else "renamed"


def _name_of(descriptor: int) -> str:
    """Return the name that the system knows an open file by; raises OSError where it tells none."""
    if sys.platform == "darwin":
        import fcntl

        named = fcntl.fcntl(descriptor, fcntl.F_GETPATH, bytes(_LONGEST_PATH))
        return os.fsdecode(named.rstrip(b"\0"))
    return str(Path(f"/proc/self/fd/{descriptor}").readlink())


def _is_discarded(path: Path) -> bool:
    """Tell whether a file lies where what is thrown away lies: nobody wants it followed there."""
    return any(part in _DISCARDED or part.startswith(".Trash-") for part in path.parts)
