"""Opens a session with all that keeps it from being lost: the one way in to a file of ours."""

from pathlib import Path

from townnotes.safety.backups import before_update
from townnotes.session import Session


def open_file(path: Path, author: str) -> Session:
    """Open a session's file for writing; raises FileError, in words, where it does not open."""
    return Session.open(path, author, before_update=before_update(path))
