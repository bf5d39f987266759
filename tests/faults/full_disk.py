"""R4: the disk fills up while somebody types; then there is room again, or it is killed."""

import os
import signal
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.result import Result, not_tried
from tests.faults.writing import begin, missing, start, version_of
from townnotes.domain.entities import Point
from townnotes.safety.opening import open_file

POINTS = 60
SMALL_MB = 2


def full_disks(count: int) -> Result:
    """Fill a disk of 2 MB so often; everything written must be there when it is opened again."""
    if os.geteuid() != 0:
        return not_tried("no right to mount a small disk")
    lost = unsaid = again = 0
    for number in range(count):
        with TemporaryDirectory() as folder, _small_disk(Path(folder) / "disk") as disk:
            one = _fill(Path(folder), disk, is_killed=number % 2 == 0)
        lost += one[0]
        unsaid += one[1]
        again += one[2]
    return Result(
        f"{count} full disks: {lost} points lost, {unsaid} without a word, "
        f"{again} of {count // 2} went on writing when there was room",
        not lost + unsaid and again == count // 2,
    )


@contextmanager
def _small_disk(at: Path) -> Generator[Path]:
    at.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SMALL_MB}m", "none", str(at)], check=True)
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=True)


def _fill(folder: Path, disk: Path, *, is_killed: bool) -> tuple[int, int, int]:
    """Return how many points are lost, whether nothing was said, whether it wrote again."""
    path, acks, ballast = disk / "session.townnotes", folder / "told.acks", disk / "ballast"
    home = folder / "home"
    home.mkdir()
    begin(path)
    ballast.write_bytes(bytes(_room(disk)))
    child = start(path, acks, POINTS, PAUSE_S="0.02", HOME=str(home), XDG_DATA_HOME=str(home),
                  XDG_CONFIG_HOME=str(home), XDG_CACHE_HOME=str(home))  # fmt: skip
    while "!" not in _said(acks):
        time.sleep(0.02)
    time.sleep(0.4)
    ballast.unlink()
    if is_killed:
        child.send_signal(signal.SIGKILL)
    child.communicate()
    said = _said(acks)
    written = _last_version(said)
    lost = _lost(path, home, written)
    is_again = not is_killed and not said.splitlines()[-1].startswith("!")
    return lost, "!" not in said, is_again


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
