"""R17: a session is typed into, backed up, killed and restored, and what came back is compared.

The backups are made by the program's own keeper, every 0.4 seconds in the place of its minutes;
`python -m tests.faults.backups FILE LOG` is the one that types until it is killed.
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer

from tests.faults.result import Result
from tests.faults.writing import ROOT, environment
from tests.patience import comes_true
from townnotes.domain.commands.sessions import open_session
from townnotes.domain.entities import Point
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.errors import FileError
from townnotes.safety.backups import Backup, backups, restore
from townnotes.safety.opening import open_file
from townnotes.session import Session
from townnotes.store.opening import read_source
from townnotes_ui.desk import Desk
from townnotes_ui.safety.backup_keeper import EVERY_MS, BackupKeeper

AUTHOR = "d" * 32
INTERVAL_MS, KEY_MS = 400, 15
SHORTEST_S, LONGEST_S = 1.0, 4.0
MOST_BEHIND_S = 300


class Tried(NamedTuple):
    """What the backups of one killed session were worth."""

    made: int
    unreadable: int
    differing: int
    """How many lack a line that was saved before their last, or hold one that never was typed."""
    late_s: float
    """How much later than its interval the newest backup was at the kill."""
    restored: bool


def backup_drill(count: int) -> Result:
    """Make at least so many backups in sessions that are killed; all must come back whole."""
    chance = random.Random(count)
    tried: list[Tried] = []
    while sum(one.made for one in tried) < count:
        with TemporaryDirectory() as folder:
            tried.append(_try(Path(folder), chance.uniform(SHORTEST_S, LONGEST_S)))
    made, unreadable, differing = (sum(one[part] for one in tried) for part in range(3))
    behind = EVERY_MS / 1000 + max(one.late_s for one in tried)
    unrestored = sum(not one.restored for one in tried)
    return Result(
        f"{made} backups, {len(tried)} kills: {unreadable} unreadable, {differing} differ, "
        f"{unrestored} newest not restored, {behind:.1f} s behind at most",
        not unreadable + differing + unrestored and behind <= MOST_BEHIND_S,
    )


def _try(folder: Path, seconds: float) -> Tried:
    path, log = folder / "session.townnotes", folder / "log.txt"
    session = Session.create(path, AUTHOR)
    session.submit(open_session(new_id(), name="virtual townhall"))
    session.close()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.backups", str(path), str(log)],
        cwd=ROOT, env=environment(folder),
    )  # fmt: skip
    home = folder / "townnotes"
    assert comes_true(lambda: log.exists() and bool(backups(path, folder=home)))
    time.sleep(seconds)
    child.kill()
    child.wait()
    saved = [(int(n), float(at)) for n, at in map(str.split, log.read_text().splitlines()[:-1])]
    every = backups(path, folder=home)
    held = [_lines_of(one.path) for one in every]
    newest = max((max(lines, default=-1) for lines in held if lines), default=-1)
    written = [at for n, at in saved if n <= newest] or [saved[0][1]]
    return Tried(
        len(every),
        sum(lines is None for lines in held),
        sum(lines is not None and lines != list(range(len(lines))) for lines in held),
        saved[-1][1] - written[-1] - INTERVAL_MS / 1000,
        _is_restored(every, folder),
    )


def _lines_of(path: Path) -> list[int] | None:
    """Return the numbers of the lines a file holds, in order, or None where it cannot be read."""
    state = State()
    try:
        state.apply(read_source(path).registers)
    except FileError:
        return None
    return sorted(int(one.text.split()[1]) for one in state.all(Point))


def _is_restored(every: list[Backup], folder: Path) -> bool:
    """Restore the newest as the user does, and open it for writing."""
    target = folder / "restored.townnotes"
    restore(every, 1, target)
    session = open_file(target, AUTHOR)
    same = sorted(session.state.registers()) == sorted(read_source(every[0].path).registers)
    session.submit([Assign(Point.entity, "more", "text", "line 1000000")])
    whole = session.is_saved and not session.faults()
    session.close()
    return same and whole


def type_on(path: Path, log: Path) -> None:
    """Type a line every 15 ms until somebody ends this process; what is saved is logged."""
    application = QCoreApplication([])
    desk = Desk("Ada")
    keeper = BackupKeeper(desk, INTERVAL_MS, 0)
    desk.open(open_file(path, AUTHOR))
    written = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    number = 0

    def type_line() -> None:
        nonlocal number
        desk.do("", lambda _: [Assign(Point.entity, f"{number:032x}", "text", f"line {number}")])
        if desk.session.is_saved:
            os.write(written, f"{number} {time.monotonic()}\n".encode())
        number += 1

    typing = QTimer(keeper)
    typing.setInterval(KEY_MS)
    typing.timeout.connect(type_line)
    typing.start()
    application.exec()


if __name__ == "__main__":
    type_on(Path(sys.argv[1]), Path(sys.argv[2]))
