"""Opens a session with all that keeps it from being lost: the one way in to a file of ours."""

from pathlib import Path

from townnotes.errors import DamageError, FileError
from townnotes.safety.salvaging import SalvagedSession, salvage
from townnotes.session import Session


def open_file(path: Path, author: str, *, salvages: bool = False) -> Session:
    """Open a session's file for writing; raises FileError, in words, where it does not open.

    Where it `salvages`, a damaged file gives what can be read of it, as a `SalvagedSession`.
    """
    try:
        return Session.open(path, author)
    except DamageError as damage:
        if not salvages:
            raise
        return _salvaged(path, author, damage)


def _salvaged(path: Path, author: str, damage: DamageError) -> Session:
    """Return what can be read; where that is nothing, what was wrong at first says more."""
    try:
        return SalvagedSession(salvage(path), author)
    except FileError:
        raise damage from None
