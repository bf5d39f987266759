"""Opens a session with all that keeps it from being lost: the one way in to a file of ours."""

from pathlib import Path

from townnotes.session import Session
from townnotes.settings import data_folder


def open_file(path: Path, author: str, *, take_over: bool = False) -> Session:
    """Open a session's file for writing; raises FileError, in words, where it does not open.

    On a drive without locks that is LeftOpenError where another townnotes may still have it open;
    `take_over` opens it all the same.
    """
    session = Session.open(path, author, take_over=take_over)
    session.take_refuge_in(data_folder())
    return session


def begin_file(path: Path, author: str) -> Session:
    """Begin a session in a new file; raises FileError where it cannot be."""
    session = Session.create(path, author)
    session.take_refuge_in(data_folder())
    return session
