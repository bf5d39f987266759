"""Opens a session with all that keeps it from being lost: the one way in to a file of ours."""

from pathlib import Path

from townnotes.safety.backups import before_update
from townnotes.safety.rescue import keep_rescue
from townnotes.session import Session


def open_file(path: Path, author: str) -> Session:
    """Open a session's file for writing; raises FileError, in words, where it does not open.

    What the disk refused in an earlier run is taken in, and said in the session's `remarks`.
    """
    session = Session.open(path, author, before_update=before_update(path))
    try:
        keep_safe(session)
    except BaseException:
        session.close()
        raise
    return session


def keep_safe(session: Session) -> None:
    """Give a session, opened or just begun, what keeps it from being lost."""
    keep_rescue(session)
