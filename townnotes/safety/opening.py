"""Opens a session with all that keeps it from being lost: the one way in to a file of ours."""

from pathlib import Path

from townnotes.errors import DamageError, FileError
from townnotes.private_files import closed_on_failure
from townnotes.safety.backups import before_update, newest_backup
from townnotes.safety.last_seen import LastSeen, older_copy
from townnotes.safety.left_files import follow_moves, went_on_in
from townnotes.safety.pasted import take_in_pastes
from townnotes.safety.rescue import keep_rescue
from townnotes.safety.salvaging import SalvagedSession, salvage
from townnotes.safety.unreadable import mend_erased
from townnotes.session import Session
from townnotes.settings import data_folder
from townnotes.store.going_on import Refuge


def open_file(
    path: Path, author: str, *, take_over: bool = False, salvages: bool = False
) -> Session:
    """Open a session's file for writing; raises FileError, in words, where it does not open.

    What the disk refused in an earlier run is taken in, and said in the session's `remarks`. On a
    drive without locks LeftOpenError is raised where another townnotes may still have it open;
    `take_over` opens it all the same. Where it `salvages`, a damaged file gives what can be read of
    it, as a `SalvagedSession`.
    """
    try:
        session = Session.open(path, author, before_update=before_update(path), take_over=take_over)
    except DamageError as damage:
        if not salvages:
            raise
        session = _salvaged(path, author, damage)
        _look_for_later(session)
        return session
    with closed_on_failure(session):
        keep_safe(session)
        _look_for_later(session)
        if session.later is None:
            session.older = older_copy(session)
    return session


def keep_safe(session: Session) -> None:
    """Give a session, opened or just begun, what keeps it from being lost."""
    session.take_refuge_in(Refuge(data_folder(), newest_backup))
    mend_erased(session)
    follow_moves(session)
    keep_rescue(session)
    take_in_pastes(session)
    LastSeen(session)


def _look_for_later(session: Session) -> None:
    """Find the file in which the session went on, where this one was left for it."""
    later = went_on_in(session)
    if later is None:
        return
    if later.is_file():
        session.later = later
    else:
        session.remarks.append(
            f"This session went on in “{later}”, which is not there now. What was noted since it "
            "was left may not be in this file."
        )


def _salvaged(path: Path, author: str, damage: DamageError) -> Session:
    """Return what can be read; where that is nothing, what was wrong at first says more."""
    try:
        return SalvagedSession(salvage(path), author)
    except FileError:
        raise damage from None
