"""The front door for the first paint: what a file shows at once, without loading the session."""

from pathlib import Path

from townnotes.domain.floor.floor_rows import Glance
from townnotes.store.first_look import first_look


def read_glance(path: Path) -> Glance | None:
    """Return what the Floor shows at first, or None where the file must be opened to know."""
    return first_look(path)
