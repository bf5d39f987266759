"""The index of an archive: what was said in many townhalls, so that it can be asked at once.

Decisions:

* It is made of the files and can be made anew at any time: of another version, or damaged, it is
  thrown away and filled again. A commit is synced once a batch and not once a file.
* One index for all folders of a user, a question is asked of some of them: what a townhall said is
  read once, and the memory of a series finds it whichever folder was named.
* The tokens of a point stand in its row. The full-text table takes them as they are (`ascii`
  splits at spaces alone), keeps no places of words and no second copy, and a row is taken out of it
  by the tokens it was put in by. SQLite 3.40 knows no other way without the text.
* What is counted stands in narrow rows of its own, `figure`: those of a common word fit in memory.
* All words asked must be there and their order is not looked at: PostgreSQL's `array_to_tsvector`
  knows no order either, and the same question has the same answer there.
"""

from pathlib import Path

from townnotes.store.archive.rows import (
    ArchivedFile,
    ArchivedPoint,
    ArchivedTheme,
    ArchivedTownhall,
)

__all__ = [
    "ArchivedFile", "ArchivedPoint", "ArchivedTheme", "ArchivedTownhall", "forget_archive",
    "index_path",
]  # fmt: skip


def index_path(folder: Path) -> Path:
    """Return where the index is in a data folder."""
    return folder / "archive" / "index.sqlite"


def forget_archive(folder: Path) -> bool:
    """Throw the index in a data folder away; it is filled anew. Returns whether there was one.

    Raises OSError where it stays.
    """
    path = index_path(folder)
    was_there = path.exists()
    for one in (path, path.with_name(f"{path.name}-journal")):
        one.unlink(missing_ok=True)
    return was_there
