"""The files that sessions were taken out of: where each went on, kept beside the backups.

A session saved elsewhere, or written beside what another program put in its place, leaves a file
that looks like the session and lacks what was noted since. Whoever opens it later is told. Of
each that was left, its path, the townhall's id and where that went on are noted in the data folder.
"""

from collections.abc import Iterable
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any

from townnotes.safety.path_notes import PathNotes
from townnotes.session import Moved, Session
from townnotes.settings import data_folder

_LONGEST_WAY = 20


def note_left(session: Session, left: Path) -> None:
    """Remember that an open session is no longer in the file it was in, but in another.

    A data folder that takes nothing costs the hint, and nothing else.
    """
    here = session.path.resolve()
    said = {"left": str(left.resolve()), "session": session.state.session.id, "now": str(here)}
    with suppress(OSError):
        notes = _notes(data_folder())
        notes.put(left, said)
        # It may have been left for this one before.
        notes.forget(here)


def follow_moves(session: Session) -> None:
    """Remember from now on whatever file the session has to leave."""

    def note(moved: Moved) -> None:
        if moved.new != moved.old:
            note_left(session, moved.old)

    session.on_moved.append(note)


def went_on_in(session: Session) -> Path | None:
    """Return where the session of a file that was left went on last, if this computer knows it."""
    id_ = session.state.session.id
    return _last(session.path, session.state.group(id_) if id_ else ())


def went_on_from(path: Path) -> Path | None:
    """Return the same for a file that cannot be read, or is gone: its session is not asked."""
    return _last(path, ())


def _last(left: Path, ids: tuple[str, ...]) -> Path | None:
    found: Path | None = None
    at = left
    for _ in range(_LONGEST_WAY):
        now = _noted(at, ids)
        if now is None or now == left.resolve():
            break
        found = at = now
    return found


def left_paths(sessions: Iterable[str], folder: Path) -> list[Path]:
    """Return the files that these sessions were taken out of, and those in which they went on."""
    wanted = set(sessions)

    def paths_in(said: Any) -> tuple[Path, Path] | None:
        return (Path(said["left"]), Path(said["now"])) if said["session"] in wanted else None

    return list(chain.from_iterable(_notes(folder).every(paths_in)))


def _noted(left: Path, ids: tuple[str, ...]) -> Path | None:
    def now_in(said: Any) -> Path | None:
        is_it = said["left"] == str(left.resolve()) and (not ids or said["session"] in ids)
        return Path(said["now"]) if is_it else None

    return _notes(data_folder()).read(left, now_in)


def _notes(folder: Path) -> PathNotes:
    return PathNotes(folder / "left")
