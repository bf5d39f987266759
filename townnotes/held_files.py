"""The files this process holds open, which nothing else may open, whatever name leads to them.

Closing any descriptor of a file lets go of all locks this process has on it: a link to the open
session, read as something else and closed again, would let a second program in.
"""

import os
from collections import Counter
from pathlib import Path

from townnotes.errors import FileError

_held: Counter[tuple[int, int]] = Counter()


def hold(found: os.stat_result) -> None:
    """Note that a file is held open."""
    _held[found.st_dev, found.st_ino] += 1


def let_go(found: os.stat_result) -> None:
    """Note that it is closed."""
    _held[found.st_dev, found.st_ino] -= 1


def is_held(found: os.stat_result) -> bool:
    """Tell whether a file is held open here, by whatever name it was found."""
    return _held[found.st_dev, found.st_ino] > 0


def refuse_held(path: Path) -> None:
    """Raise FileError where the path leads to a file that is held open here."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        # Whoever opens it says why it cannot be.
        return
    if is_held(found):
        raise FileError(
            "“{path}” is the session that is open here, or another name "
            "of it. Nothing was done with it.",
            path=path,
        )
