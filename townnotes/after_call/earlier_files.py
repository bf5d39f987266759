"""Which files hold the earlier townhalls of a series, as is noted on this computer."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from townnotes.safety.path_notes import PathNotes
from townnotes.settings import data_folder

MOST_EARLIER = 20
"""So many townhalls are followed back of their own accord; a person may name any."""


def keep_earlier(session: Path, id_: str, files: Iterable[Path]) -> None:
    """Note which earlier townhalls the session of that id, in that file, is compared with.

    Where the note cannot be written, somebody has to name the files again.
    """
    kept = [str(one.absolute()) for one in dict.fromkeys(files)]
    with suppress(OSError):
        _notes().put(session, {"session": id_, "earlier": kept})


def earlier_files(session: Path, id_: str) -> tuple[Path, ...]:
    """Return the files of a session's earlier townhalls, and of those before them."""
    found: dict[Path, None] = {}
    waiting = list(_noted(session, id_))
    while waiting and len(found) < MOST_EARLIER:
        one = waiting.pop(0)
        if one not in found and one != session.absolute():
            found[one] = None
            waiting += _noted(one, "")
    return tuple(found)


def _noted(session: Path, id_: str) -> tuple[Path, ...]:
    """Return what is noted of a file; of an `id_` only where it is of that session."""

    def files_in(said: Any) -> tuple[Path, ...] | None:
        is_of_it = not id_ or said["session"] == id_
        return tuple(Path(str(one)) for one in said["earlier"]) if is_of_it else None

    return _notes().read(session, files_in) or ()


def _notes() -> PathNotes:
    return PathNotes(data_folder() / "earlier townhalls")
