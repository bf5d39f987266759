"""Holds a file for this process: until it is closed or the process ends, however that comes."""

import errno
import os
import sys

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_IN_USE = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}
_BEYOND = 1 << 30
"""Where the byte is that Windows locks: others may read what comes before it."""


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
