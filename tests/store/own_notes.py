"""A session somebody types into while its file changes, and what another program makes of it."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.builders import Townhall
from tests.patience import comes_true
from townnotes.domain.entities import Point
from townnotes.session import Moved, Session

ROOT = Path(__file__).parents[2]


class Notes:
    """A townhall somebody speaks in, and what was heard of its file."""

    def __init__(self, townhall: Townhall) -> None:
        self.hall = townhall
        self.moves: list[Moved] = []
        townhall.session.on_moved.append(self.moves.append)
        townhall.asks(townhall.participant("Ada"))
        townhall.next()

    @property
    def session(self) -> Session:
        return self.hall.session

    def types(self, text: str) -> None:
        self.hall.later(60).types(text)

    @property
    def kept(self) -> list[str]:
        """What the session's file holds once it is closed."""
        self.session.close()
        return points_of(self.session.path)


def points_of(path: Path) -> list[str]:
    again = Session.open(path, "later")
    found = [one.text for one in again.state.all(Point)]
    again.close()
    return found


def copy_of(path: Path) -> Path:
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    tick(copy)
    return copy


def tick(path: Path) -> None:
    """Let the clock of the disk go on: what is written next is told by its time."""
    clock = path.with_name("clock")
    last = path.stat().st_mtime_ns

    def has_ticked() -> bool:
        clock.touch()
        return clock.stat().st_mtime_ns > last

    assert comes_true(has_ticked)
    clock.unlink()


def opened_elsewhere(path: Path) -> str:
    """Try to open a file in another process; returns why that was not possible, or nothing."""
    script = """
import sys
from pathlib import Path
from townnotes.errors import FileError
from townnotes.session import Session
try:
    Session.open(Path(sys.argv[1]), "other").close()
except FileError as error:
    print(error)
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    return ran.stdout
