"""The files that sessions were taken out of: where each went on, kept beside the backups.

A session saved elsewhere, or written beside what another program put in its place, leaves a file
that looks like the session and lacks what was noted since. Whoever opens it later is told. One file
in the data folder for each that was left, `left/HASH.json`: its path, the townhall's id, and where
that went on.
"""

import json
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from townnotes import private_files
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
        entry = _entry_of(left)
        entry.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        private_files.write_text(entry, json.dumps(said))
        # It may have been left for this one before.
        _entry_of(here).unlink(missing_ok=True)


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
    wanted, found = set(sessions), list[Path]()
    for entry in (folder / "left").glob("*.json"):
        with suppress(OSError, ValueError, LookupError, TypeError):
            held = json.loads(entry.read_text(encoding="utf-8"))
            if held["session"] in wanted:
                found += [Path(held["left"]), Path(held["now"])]
    return found


def _noted(left: Path, ids: tuple[str, ...]) -> Path | None:
    try:
        held = json.loads(_entry_of(left).read_text(encoding="utf-8"))
        is_it = held["left"] == str(left.resolve()) and (not ids or held["session"] in ids)
        return Path(held["now"]) if is_it else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def _entry_of(path: Path) -> Path:
    name = str(path.resolve()).encode("utf-8", "surrogateescape")
    return data_folder() / "left" / f"{blake2b(name, digest_size=16).hexdigest()}.json"
