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
    every = [one for one in sorted((folder / "backups").rglob(f"*{_ENDING}")) if one.is_file()]
    held = {one: holds_any(one, ids) for one in every}
    places = {backups_of(session.path, folder), *(one.parent for one in every if held[one])}
    return [one for one in every if held[one] or (held[one] is None and one.parent in places)]


def rescue_texts(folder: Path) -> Iterator[Path]:
    """Give the texts that were kept when nothing else could be, and reports beside them."""
    yield from sorted((folder / "reports").glob("*.txt"))


def rescue_journals(folder: Path) -> Iterator[Path]:
    """Give the journals of what a disk refused, lines of registers."""
    yield from sorted((folder / "rescue").glob("*.lines"))
