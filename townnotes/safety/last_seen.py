"""What each session's file here held last: a file that holds less was put in its place.

An older copy, synced, restored or copied by hand between two runs, opens like any other. How far
the session had come, by stamp, is noted by path in the data folder while it is worked on; whoever
opens a file that ends earlier is told, and offered the backup that goes on.
"""

from collections.abc import Iterable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

from townnotes.domain.stamps import instant_of
from townnotes.domain.state import SessionChanged, State
from townnotes.errors import FileError
from townnotes.safety.backups import backups
from townnotes.safety.path_notes import PathNotes
from townnotes.session import OlderCopy, Session
from townnotes.settings import data_folder
from townnotes.store.backup import read_fingerprint

MOST_BACKUPS = 20
"""So many of the newest are looked through: each opening of an older copy makes one of that."""


class LastSeen:
    """Notes how far a session has come, at each change that is saved."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._state = session.state
        self._newest = _newest(self._state)
        session.on_change.append(self._follow)

    def _follow(self, change: SessionChanged) -> None:
        session, state = self._session, self._session.state
        if state is self._state:
            stamps = (_newest_of(state, id_) for _, id_ in change.touched)
            self._newest = max(self._newest, *stamps)
        else:
            # A merge, one taken back, or an erasing: it may end earlier than before.
            self._state, self._newest = state, _newest(state)
        if session.is_saved:
            said = {"session": state.session.id, "newest": self._newest}
            with suppress(OSError):
                _notes().put_over(session.path, said)


def older_copy(session: Session) -> OlderCopy | None:
    """Return how far an opened file is behind what was in it last, None where it is not.

    A file from which damage took entries says itself that they are missing.
    """
    if session.aside.has_any():
        return None
    ends, id_ = _newest(session.state), session.state.session.id
    ids = {id_, *session.state.group(id_)}

    def newest_in(said: Any) -> int | None:
        return int(said["newest"]) if said["session"] in ids else None

    known = _notes().read(session.path, newest_in)
    if known is None or known <= ends:
        return None
    return OlderCopy(instant_of(ends), instant_of(known), _later_backup(session, ids, ends))


def _later_backup(session: Session, ids: Iterable[str], ends: int) -> Path | None:
    """Return the newest sound backup that goes on where the file ends."""
    for one in islice(backups(session.path, ids), MOST_BACKUPS):
        with suppress(FileError):
            if read_fingerprint(one.path).newest > ends:
                return one.path
    return None


def _newest(state: State) -> int:
    return max((one.stamp for one in state.registers()), default=0)


def _newest_of(state: State, id_: str) -> int:
    return max((one.stamp for one in state.registers_of(id_).values()), default=0)


def _notes() -> PathNotes:
    return PathNotes(data_folder() / "last seen")
