"""What keeps a second townnotes out of a file: a lock that lasts, or where there is none a file.

SQLite's own locks belong to the process and are lost once anything in it closes the file, as file
dialogs do that look into what they list. The lock here belongs to the descriptor.
"""

import errno
import json
import os
import struct
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, cast

from townnotes.computer import boot_id, is_running, machine_id
from townnotes.domain.registers import new_id
from townnotes.errors import FileError, LeftOpenError
from townnotes.language.saying import Saying

if sys.platform != "win32":
    import fcntl

ENDING = Saying(".lock")
RENEWED_S = 60
STALE_S = 300
"""A mark so old that nobody has renewed it belongs to a townnotes that may have ended."""
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL}
_ASIDE = (1 << 30) + 1024
"""A byte that SQLite never locks: its own are the 514 from 2^30 on."""
_OWNER = _ASIDE + 1
"""The byte that who has the file open keeps locked."""
_FLOCK = "hhqqi0q"
_LONGEST = 4096


def has_locks(descriptor: int) -> bool:
    """Tell whether the drive of an open file knows locks, by locking a byte nobody else does.

    Asked before SQLite holds any there.
    """
    if sys.platform == "win32":
        return True
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB, 1, _ASIDE)
        fcntl.lockf(descriptor, fcntl.LOCK_UN, 1, _ASIDE)
    except OSError as error:
        return error.errno not in _NO_LOCKS
    return True


def keep(descriptor: int, path: Path) -> None:
    """Keep other townnotes out until the descriptor is closed; raises FileError where one is in."""
    if sys.platform == "linux":
        try:
            fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, _owner_lock())
        except OSError as error:
            # What may only be read takes no such lock, and is not written to.
            if error.errno in {errno.EAGAIN, errno.EACCES}:
                raise _in_use(path) from None


def refuse_kept(descriptor: int, path: Path) -> None:
    """Raise FileError where another townnotes keeps the file."""
    if sys.platform == "linux":
        with suppress(OSError):
            found = fcntl.fcntl(descriptor, fcntl.F_OFD_GETLK, _owner_lock())
            if struct.unpack(_FLOCK, found)[0] != fcntl.F_UNLCK:
                raise _in_use(path)


def _owner_lock() -> bytes:
    return struct.pack(_FLOCK, fcntl.F_WRLCK, os.SEEK_SET, _OWNER, 1, 0)


class OpenMark(NamedTuple):
    """Who has a file open: computer, process, since which start of it; when it was last said."""

    machine: str
    process: int
    boot: str
    token: str
    instant: float

    def is_over(self) -> bool:
        """Tell whether it was left by this very process, or by one of this computer that ended."""
        if self.machine != machine_id():
            return False
        is_gone = self.boot != boot_id() or not is_running(self.process)
        return is_gone or self.process == os.getpid()


class LockFile:
    """`NAME.townnotes.lock`, renewed each minute until it is let go of."""

    def __init__(self, path: Path, mark: OpenMark) -> None:
        self._path = path
        self._mark = mark
        self._ending = threading.Event()
        self.is_lost = False
        self._renewing = threading.Thread(target=self._renew, daemon=True)
        self._renewing.start()

    @classmethod
    def take(cls, path: Path, *, take_over: bool = False) -> "LockFile":
        """OpenMark a session's file as open here.

        Raises FileError where it is open elsewhere, LeftOpenError where that is not certain,
        unless it is to be taken over, and OSError as the disk does.
        """
        place = path.with_name(path.name + ENDING)
        mark = OpenMark(machine_id(), os.getpid(), boot_id(), new_id(), time.time())
        try:
            _write_new(place, mark)
        except FileExistsError:
            _refuse_while_open(path, read_mark(place), take_over=take_over)
            place.unlink(missing_ok=True)
            try:
                _write_new(place, mark)
            except FileExistsError:
                raise _in_use(path) from None
        return cls(place, mark)

    def let_go(self) -> None:
        """Take the mark away, unless another program has taken the file over."""
        self._ending.set()
        self._renewing.join()
        with suppress(OSError):
            if self._stands():
                self._path.unlink()

    def _renew(self) -> None:
        while not self._ending.wait(RENEWED_S):
            # A network that does not answer is no reason to end; its next answer counts.
            with suppress(OSError):
                # One that somebody has deleted is written again.
                if self._path.exists() and not self._stands():
                    self.is_lost = True
                    return
                self._mark = self._mark._replace(instant=time.time())
                self._path.write_bytes(_encoded(self._mark))

    def _stands(self) -> bool:
        return read_mark(self._path).token == self._mark.token


def read_mark(path: Path) -> OpenMark:
    """Return what a lock file says; of one that is unreadable only its age is known."""
    with path.open("rb") as file:
        content, written = file.read(_LONGEST), os.fstat(file.fileno()).st_mtime
    with suppress(ValueError, TypeError, KeyError):
        said = cast("dict[str, Any]", json.loads(content))
        texts = (said["machine"], said["boot"], said["token"])
        numbers = (said["process"], said["instant"])
        if all(isinstance(one, str) for one in texts) and all(
            isinstance(one, int | float) for one in numbers
        ):
            return OpenMark(texts[0], int(numbers[0]), texts[1], texts[2], float(numbers[1]))
    return OpenMark("", 0, "", "", written)


def refuse_in_use(path: Path) -> None:
    """Raise FileError where another townnotes has the file open; there are no locks to tell it."""
    with suppress(FileNotFoundError):
        mark = read_mark(path.with_name(path.name + ENDING))
        if not mark.is_over() and abs(time.time() - mark.instant) < STALE_S:
            raise _in_use(path)


def _refuse_while_open(path: Path, mark: OpenMark, *, take_over: bool) -> None:
    age = abs(time.time() - mark.instant)
    if mark.is_over() or (take_over and age >= STALE_S):
        return
    if age < STALE_S:
        raise _in_use(path)
    raise LeftOpenError(
        "“{path}” lies on a drive that knows no locks. It was open "
        "in another townnotes, perhaps on another computer, which "
        "has not said so for five minutes: make sure that it is "
        "closed there before you open it here.",
        path=path,
    )


def _in_use(path: Path) -> FileError:
    return FileError(
        "“{path}” is open in another townnotes, here or on another computer. Close it there first.",
        path=path,
    )


def _write_new(path: Path, mark: OpenMark) -> None:
    # Read by whoever may open the session there.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    with os.fdopen(descriptor, "wb") as file:
        file.write(_encoded(mark))


def _encoded(mark: OpenMark) -> bytes:
    return json.dumps(mark._asdict()).encode()
