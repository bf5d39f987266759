"""R4: a disk, full or limited, refuses what somebody types, until there is room or it is killed."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.faults.result import Result, not_tried
from tests.faults.writing import begin, missing, start, version_of
from townnotes.domain.entities import Point
from townnotes.safety.opening import open_file

if sys.platform != "win32":
    import resource

POINTS = 60
SMALL_MB = 2


Refusal = Callable[["subprocess.Popen[str]"], Callable[[], None]]
"""Has the disk refuse what a process writes, and returns what gives room again."""


class Outcome(NamedTuple):
    """Points lost, and whether nothing was said and whether it went on when there was room."""

    lost: int
    is_silent: bool
    is_again: bool


def full_disks(count: int) -> Result:
    """Fill a disk of 2 MB so often; everything written must be there when it is opened again."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return not_tried("no right to mount a small disk")
    outcomes: list[Outcome] = []
    for number in range(count):
        with TemporaryDirectory() as folder, _small_disk(Path(folder) / "disk") as disk:
            outcomes.append(_fill(Path(folder), disk, is_killed=number % 2 == 0))
    return _result("full disks", outcomes)


def limited_files(count: int) -> Result:
    """Forbid the session's file to grow while it is written, so often; nothing may be lost."""
    if sys.platform != "linux":
        return not_tried("no limit can be set on another process")
    outcomes: list[Outcome] = []
    for number in range(count):
        with TemporaryDirectory() as folder:
            path = Path(folder) / "session.townnotes"
            begin(path)
            one = _write(Path(folder), path, _limited(path), is_killed=number % 2 == 0)
            outcomes.append(one)
    return _result("files that may not grow", outcomes)


def _result(what: str, outcomes: list[Outcome]) -> Result:
    lost, silent, again = (sum(column) for column in zip(*outcomes, strict=True))
    lived = len(outcomes) // 2
    return Result(
        f"{len(outcomes)} {what}: {lost} points lost, {silent} without a word, "
        f"{again} of {lived} went on writing when there was room",
        not lost + silent and again == lived,
    )


def _limited(path: Path) -> Refusal:
    def refuse(child: "subprocess.Popen[str]") -> Callable[[], None]:
        while child.poll() is None and not _said(path.with_name("told.acks")):
            time.sleep(0.02)
        _limit(child.pid, path.stat().st_size)
        return lambda: _limit(child.pid, resource.RLIM_INFINITY)

    return refuse


def _limit(process: int, size: int) -> None:
    if sys.platform == "linux":
        resource.prlimit(process, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@contextmanager
def _small_disk(at: Path) -> Generator[Path]:
    at.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL_MB}m", "none", str(at)], check=True)
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=True)


def _fill(folder: Path, disk: Path, *, is_killed: bool) -> Outcome:
    path, ballast = disk / "session.townnotes", disk / "ballast"
    begin(path)
    ballast.write_bytes(bytes(_room(disk)))
    return _write(folder, path, lambda _child: ballast.unlink, is_killed=is_killed)


def _write(folder: Path, path: Path, refuse: Refusal, *, is_killed: bool) -> Outcome:
    """Have a process write, its disk refuse that for a while, and see what is there afterwards."""
    acks, home = folder / "told.acks", folder / "home"
    home.mkdir()
    child = start(path, acks, POINTS, PAUSE_S="0.02", HOME=str(home), XDG_DATA_HOME=str(home),
                  XDG_CONFIG_HOME=str(home), XDG_CACHE_HOME=str(home))  # fmt: skip
    give_room = refuse(child)
    while child.poll() is None and "!" not in _said(acks):
        time.sleep(0.02)
    time.sleep(0.4)
    if is_killed:
        child.kill()
    give_room()
    child.communicate()
    said = _said(acks)
    lost = _lost(path, home, _last_version(said))
    is_again = not is_killed and not said.splitlines()[-1].startswith("!")
    return Outcome(lost, "!" not in said, is_again)


def _room(disk: Path) -> int:
    free = os.statvfs(disk)
    # Enough for the first few points, and for nothing after them.
    return max(0, free.f_bavail * free.f_frsize - 48 * 1024)


def _said(acks: Path) -> str:
    return acks.read_text(encoding="utf-8") if acks.exists() else ""


def _last_version(said: str) -> int:
    """Return the newest version that the program had in its hands: each has a line."""
    return len(said.splitlines()) - 1


def _lost(path: Path, home: Path, newest: int) -> int:
    kept = dict(os.environ)
    os.environ.update(dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(home)))
    try:
        missing(path, {})
        session = open_file(path, "a" * 32)
        found = {version_of(one.text) for one in session.state.all(Point)}
        session.close()
    finally:
        os.environ.clear()
        os.environ.update(kept)
    # Of each point the later version stands; the one in work may be the earlier one.
    return sum(version not in found for version in range(1, newest, 2))
