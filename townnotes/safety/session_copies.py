"""Where else a session's words are on this computer: its backups, and what was rescued."""

from collections.abc import Iterator
from pathlib import Path

from townnotes.session import Session
from townnotes.store.backup import backups_of
from townnotes.store.erasing import holds_any

_ENDING = ".townnotes"


def backups_of_session(session: Session, folder: Path) -> list[Path]:
    """Return all backups of a session under the data folder, by whatever name it had then.

    A backup that cannot be read is among them where it lies with the others.
    """
    id_ = session.state.session.id
    ids = session.state.group(id_) if id_ else ()
    own = backups_of(session.path, folder)
    found = sorted((folder / "backups").rglob(f"*{_ENDING}"))
    return [one for one in found if one.is_file() and _is_of(one, ids, own)]


def _is_of(path: Path, ids: tuple[str, ...], own: Path) -> bool:
    held = holds_any(path, ids)
    return path.parent == own if held is None else held


def rescue_texts(folder: Path) -> Iterator[Path]:
    """Give the texts that were kept when nothing else could be, and reports beside them."""
    yield from sorted((folder / "reports").glob("*.txt"))


def rescue_journals(folder: Path) -> Iterator[Path]:
    """Give the journals of what a disk refused, lines of registers."""
    yield from sorted((folder / "rescue").glob("*.lines"))
