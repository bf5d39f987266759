"""Holds a file for this process: until it is closed or the process ends, however that comes."""

import errno
import os
import sys
from pathlib import Path
from typing import BinaryIO

from townnotes import private_files

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_IN_USE = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}
_BEYOND = 1 << 30
"""Where the byte is that Windows locks: others may read what comes before it."""


def create_held(path: Path) -> BinaryIO:
    """Make a file of its owner's alone that this process holds; raises OSError.

    What is written to it is with the system at once, whatever becomes of the process.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    private_files.create(path)
    file = path.open("r+b", buffering=0)
    hold(file.fileno())
    return file


def write_all(file: BinaryIO, content: bytes) -> None:
    """Write all of it, a call of the system at a time; raises OSError."""
    view = memoryview(content)
    while view:
        view = view[file.write(view) :]


def hold(descriptor: int) -> bool:
    """Take hold of an open file; returns False where another process, or opening, has it.

    On a disk that knows no locks every hold is given.
    """
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _BEYOND, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _IN_USE
    return True
