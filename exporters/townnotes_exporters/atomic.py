"""Puts a whole file in place at once, or leaves what was there and says why."""

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from townnotes.errors import FileError
from townnotes.file_names import why_refused
from townnotes.held_files import is_held
from townnotes.language.saying import Saying
from townnotes_exporters.characters import clean

_REASONS = {
    errno.ENOENT: "the folder does not exist",
    errno.ENOTDIR: "the folder does not exist",
    errno.EACCES: "the folder is read-only, or the file is open in another program",
    errno.EPERM: "the folder is read-only, or the file is open in another program",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file is larger than the disk allows",
    errno.ENAMETOOLONG: "the name is too long",
}
_SAFE = Saying("Your notes are safe; choose another place.")


def write_file(target: Path, content: bytes, *, what: str = "summary") -> None:
    """Write the content to the target in one step; nobody ever sees half a file.

    `what` names the content in the FileError raised when the disk refuses; the target is then as
    it was before. A link is followed, and the permissions of a file already there are kept.
    """
    why_not = why_refused(target.name)
    if why_not:
        raise _refusal(what, target, why_not)
    try:
        place = Path(os.path.realpath(target))
        if place.is_dir():
            raise _refusal(what, target, "that is a folder")
        if place.exists() and not place.is_file():
            raise _refusal(what, target, "that is not an ordinary file")
        if place.exists() and is_held(place.stat()):
            raise _refusal(what, target, "that is the session that is open here")
        _replace(place, content)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise _refusal(what, target, reason) from error
    except ValueError as error:
        # A null character or a lone surrogate in the path.
        raise _refusal(what, target, "the name has a character no disk takes") from error


def _refusal(what: str, target: Path, reason: str) -> FileError:
    return FileError(
        "The {what} was not written to {clean}: {reason}. {safe}",
        what=what,
        clean=clean(str(target)),
        reason=reason,
        safe=_SAFE,
    )


def _replace(place: Path, content: bytes) -> None:
    """Write beside the place, then take it over: a rename within one folder is atomic."""
    beside = place.with_name(f".townnotes-{secrets.token_hex(8)}.tmp")
    try:
        # Not `tempfile`: its files are for their owner alone, and would stay so.
        with beside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if place.exists():
            shutil.copymode(place, beside)
        beside.replace(place)
    finally:
        # Gone after the rename; otherwise half a file nobody asked for.
        with suppress(OSError):
            beside.unlink(missing_ok=True)
