"""Where else a session's words are on this computer: its backups, and what was rescued."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from townnotes.errors import FileError
from townnotes.safety import pasted, rescue
from townnotes.safety.backups import ENDING, backups
from townnotes.session import Session
from townnotes.store.erasing import holds_any


class Copied(NamedTuple):
    """Which session's copies are meant: by where it is, and the ids its townhall goes by."""

    path: Path
    ids: tuple[str, ...]


def copied(session: Session) -> Copied:
    """Return what tells an open session's copies; they can be looked for in any thread then."""
    id_ = session.state.session.id
    return Copied(session.path, session.state.group(id_) if id_ else ())


def backups_of_session(of: Copied, folder: Path) -> list[Path]:
    """Return all backups of a session under the data folder, by whatever name it had then.

    A backup that cannot be read is among them where it lies with the others.
    """
    every = [one for one in sorted((folder / "backups").rglob(f"*{ENDING}")) if one.is_file()]
    held = {one: holds_any(one, of.ids) for one in every}
    known = (one.path.parent for one in backups(of.path, of.ids, folder))
    places = {*known, *(one.parent for one in every if held[one])}
    return [one for one in every if held[one] or (held[one] is None and one.parent in places)]


def rescue_texts(folder: Path) -> Iterator[Path]:
    """Give the texts that were kept when nothing else could be, and reports beside them."""
    yield from sorted((folder / "reports").glob("*.txt"))


def rescue_journals(folder: Path) -> Iterator[Path]:
    """Give the journals of what a disk refused, lines of registers, and pastes left half saved."""
    for suffix in (rescue.SUFFIX, pasted.SUFFIX):
        yield from sorted((folder / "rescue").glob(f"*{suffix}"))


def drop_unfinished(copies: Iterable[Path]) -> None:
    """Delete what lies unfinished beside backups of a session, as after a crash."""
    for place in {one.parent for one in copies}:
        for one in place.glob("*.part"):
            one.unlink(missing_ok=True)


def delete_backups(of: Copied, folder: Path) -> int:
    """Delete all backups of a session; returns how many. Raises FileError where one stays."""
    every = backups_of_session(of, folder)
    for one in every:
        try:
            one.unlink(missing_ok=True)
        except OSError as error:
            raise FileError(
                "“{one}” could not be deleted: {reason}.", one=one, reason=error.strerror
            ) from None
    return len(every)
