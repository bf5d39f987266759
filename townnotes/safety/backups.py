"""The backups of sessions: which there are, making one, and taking those away that are too many.

One folder a session, by its id, and in `paths` an index: for each path the ids of the sessions that
were kept there, so that the backups of a file that cannot be read are found by its name. A backup
is called by when (UTC) and why it was made, so that names sort by time.
"""

import re
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from townnotes import private_files
from townnotes.domain.stamps import wall_clock_ms
from townnotes.errors import FileError, RuleError
from townnotes.language.saying import Saying
from townnotes.safety.path_notes import PathNotes, path_hash
from townnotes.safety.thinning import DatedCopy, thinned
from townnotes.session import Session
from townnotes.settings import data_folder
from townnotes.store.backup import (
    NO_BACKUP,
    Contents,
    Fingerprint,
    copy_file,
    read_contents,
    read_fingerprint,
    read_sessions,
)
from townnotes.store.refusals import errors_in_words
from townnotes.store.session_file import BeforeUpdate

OPENED, CLOSED, AT_WORK = "opened", "closed", "at work"
BEFORE_MERGE, BEFORE_UPDATE, BEFORE_RESTORE = (
    "before merging",
    "before updating the file",
    "before restoring",
)

ENDING = Saying(".townnotes")
_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) (.+?)(?: \d+)?\.townnotes", re.IGNORECASE)
_MOMENT = "%Y-%m-%d %H-%M-%S"
_PLAIN_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]{0,63}")
_FORGOTTEN_S = 3600
"""An unfinished copy as old as this belongs to a program that was killed."""


class Backup(NamedTuple):
    """A backup: its number, 1 for the newest; when it was made, as UTC milliseconds; why; bytes."""

    number: int
    instant: int
    why: str
    size: int
    path: Path

    @property
    def made(self) -> datetime:
        """When it was made, in this computer's time."""
        return _local(self.instant)

    def contents(self) -> Contents:
        """Read what it holds; raises FileError where it is not sound."""
        return read_contents(self.path)

    @property
    def sound(self) -> bool:
        """Whether it can be read whole; reads all of it."""
        try:
            read_fingerprint(self.path)
        except FileError:
            return False
        return True


class BackupFolder:
    """Where the backups of one session are kept."""

    def __init__(self, session: str, path: Path, folder: Path | None = None) -> None:
        """Name the folder of the session with that id, whose file is at `path`; makes nothing.

        `folder` is the data folder; without an id the path tells sessions apart.
        """
        self._whole = (folder or data_folder()) / "backups"
        self._session = session
        self._path = path
        self.place = self._whole / _folder_of(session) if session else former(path, self._whole)

    def make(
        self,
        why: str,
        now: int,
        copy_to: Callable[[Path], Fingerprint],
        held: Fingerprint | None = None,
    ) -> Path:
        """Make a backup, checked once it is written; returns where it is.

        What is `held` already in the newest one is not copied again. Raises FileError where it
        cannot be made. Those that are too many are taken away.
        """
        with errors_in_words(self.place, NO_BACKUP):
            self.place.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._note_path()
            newest = max(self.place.glob(f"*{ENDING}"), default=None)
            if newest is not None and held is not None and _holds(newest, held):
                return newest
            target = private_files.free_name(self.place / f"{_moment(now)} {why}{ENDING}")
        copy_to(target)
        self.thin(now)
        return target

    def thin(self, now: int) -> None:
        """Take away those that are too many, and what a killed program left unfinished."""
        copies = [_dated(one) for one in _backups_in(self.place)]
        stay = {one.name for one in thinned(copies, _local(now).date())}
        with suppress(OSError):
            for one in copies:
                if one.name not in stay:
                    (self.place / one.name).unlink(missing_ok=True)
            for left in self.place.glob("*.part"):
                if wall_clock_ms() / 1000 - left.stat().st_mtime > _FORGOTTEN_S:
                    left.unlink(missing_ok=True)

    def _note_path(self) -> None:
        """Keep in the index that the session is at its path."""
        if not self._session:
            return
        known = _noted(self._path, self._whole)
        if known[:1] != [self._session]:
            ids = [self._session, *(one for one in known if one != self._session)]
            said = {"path": str(self._path.resolve()), "sessions": ids}
            _index(self._whole).put(self._path, said)


def back_up(
    session: Session, why: str, folder: Path | None = None, *, stopped: str = ""
) -> Callable[[], Path]:
    """Return what makes a backup of an open session, in any thread; see `BackupFolder.make`.

    Where nothing has changed since the newest one, that one is returned. `stopped` says what is
    not done where no backup can be made.
    """
    place = BackupFolder(session.state.session.id, session.path, folder)

    def make() -> Path:
        with _also_said(stopped):
            return place.make(why, session.now(), session.copy_to, session.fingerprint())

    return make


def before_update(path: Path, folder: Path | None = None) -> BeforeUpdate:
    """Return what backs a file up before it is updated; where it cannot, the file stays as is."""

    def make(sessions: list[str], copy_to: Callable[[Path], Fingerprint]) -> None:
        place = BackupFolder(next(iter(sessions), ""), path, folder)
        with _also_said("It was not updated, and left as it is."):
            place.make(BEFORE_UPDATE, wall_clock_ms(), copy_to)

    return make


def backups(path: Path, sessions: Iterable[str] = (), folder: Path | None = None) -> list[Backup]:
    """Return the backups of the file at a path, the newest first, whether it can be read or not.

    `sessions` are further ids it is known to go by. The file itself is not looked at.
    """
    whole = (folder or data_folder()) / "backups"
    ids = dict.fromkeys((*sessions, *_noted(path, whole)))
    places = dict.fromkeys((former(path, whole), *(whole / _folder_of(one) for one in ids if one)))
    found = [one for place in places for one in _backups_in(place)]
    found.sort(key=lambda one: (one.instant, one.path.name), reverse=True)
    return [one._replace(number=number) for number, one in enumerate(found, start=1)]


def newest_backup(path: Path, folder: Path | None = None) -> Path | None:
    """Return the newest sound backup of the file at a path, or None."""
    return next((one.path for one in backups(path, folder=folder) if one.sound), None)


def backups_of_file(path: Path, folder: Path | None = None) -> list[Backup]:
    """Return the backups of a file that this program has not open, by its content, too.

    Closing a file of one's own would drop its lock.
    """
    return backups(path, read_sessions(path) if path.exists() else (), folder)


def restore(every: list[Backup], number: int, target: Path) -> Backup:
    """Copy the backup of a number into a new file; returns it.

    Raises RuleError where there is none, FileError where it is not sound or the target exists.
    """
    chosen = next((one for one in every if one.number == number), None)
    if chosen is None:
        there = f"there are 1 to {len(every)}" if every else "there are none"
        raise RuleError(
            "There is no backup {number}; {there}. Nothing was written.", number=number, there=there
        )
    copy_file(chosen.path, target)
    return chosen


def former(path: Path, whole: Path) -> Path:
    """Return the folder by a file's name and place: of sessions without an id, and of old ones."""
    return whole / f"{path.stem}-{path_hash(path, 4)}"


@contextmanager
def _also_said(words: str) -> Generator[None]:
    """Have a refusal say what was not done without the backup, too."""
    try:
        yield
    except FileError as error:
        raise FileError(f"{error} {words}".strip()) from error


def _backups_in(place: Path) -> list[Backup]:
    with suppress(OSError):
        return [found for one in place.iterdir() if (found := named_backup(one)) is not None]
    return []


def named_backup(path: Path) -> Backup | None:
    """Return what the name of a backup says of it; None where it is none."""
    parts = _NAME.fullmatch(path.name)
    if parts is None:
        return None
    made = datetime.strptime(parts[1], _MOMENT).replace(tzinfo=UTC)
    return Backup(0, round(made.timestamp() * 1000), parts[2], path.stat().st_size, path)


def _dated(one: Backup) -> DatedCopy:
    return DatedCopy(one.made, one.size, one.path.name)


def _local(instant: int) -> datetime:
    return datetime.fromtimestamp(instant / 1000, UTC).astimezone()


def _holds(backup: Path, held: Fingerprint) -> bool:
    try:
        return read_fingerprint(backup) == held
    except FileError:
        return False


def _folder_of(session: str) -> str:
    """Return an id as the name of a folder: what another program wrote may be anything."""
    if _PLAIN_ID.fullmatch(session) and session != "paths":
        return session
    return blake2b(session.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _noted(path: Path, whole: Path) -> list[str]:
    """Return the ids of the sessions that were at a path, the last one first."""
    return _index(whole).read(path, lambda said: [str(one) for one in said["sessions"]]) or []


def noted_paths(sessions: Iterable[str], folder: Path | None = None) -> list[Path]:
    """Return where files of these sessions were when backups of them were made."""
    wanted = set(sessions)

    def path_in(said: Any) -> Path | None:
        return None if wanted.isdisjoint(said["sessions"]) else Path(said["path"])

    return list(_index((folder or data_folder()) / "backups").every(path_in))


def _index(whole: Path) -> PathNotes:
    return PathNotes(whole / "paths")


def _moment(now: int) -> str:
    return datetime.fromtimestamp(now // 1000, UTC).strftime(_MOMENT)
