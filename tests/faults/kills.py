"""R1: the window is killed in the middle of typing, at 12 keys a second.

Each time the real window is typed into by a process of its own, which notes the time of each key
before it sends it. `python -m tests.faults R1` says how much of it was lost.
"""

import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.faults.result import Result
from tests.faults.writing import AUTHOR, ROOT, begin
from townnotes.domain.floor.speakers import open_intervention
from townnotes.safety.opening import open_file

OLDEST_MS = 300
KEYS_A_SECOND = 12


class Loss(NamedTuple):
    """What one kill cost: the age of the oldest key lost, and how long the machine stood still.

    Both in milliseconds; a machine with other work to do holds a key up as it holds up a save.
    """

    oldest: float
    still: float


def kill_once(folder: Path, number: int, seconds: float) -> Loss:
    """Have a window typed into, kill it, open its file and compare."""
    file, log = folder / f"{number}.townnotes", folder / f"{number}.log"
    begin(file)
    child = subprocess.Popen(
        [sys.executable, "tests/bench/typed_into.py", str(file), str(log)], cwd=ROOT
    )
    while not log.exists() or not log.read_bytes():
        time.sleep(0.02)
    time.sleep(seconds)
    killed = time.monotonic()
    child.kill()
    child.wait()
    keys = [line.split() for line in log.read_text().splitlines()]
    kept = _kept(file)
    assert "".join(sign for sign, *_ in keys).startswith(kept), "something else stands there"
    lost = [float(pressed) for _, pressed, _ in keys[len(kept) :]]
    oldest = (killed - lost[0]) * 1000 if lost else 0
    late = [float(late) for *_, late in keys[-KEYS_A_SECOND:]]
    waiting = killed - float(keys[-1][1]) - 1 / KEYS_A_SECOND
    return Loss(oldest, 1000 * max(0, waiting, *late))


def _kept(file: Path) -> str:
    session = open_file(file, AUTHOR)
    speaking = open_intervention(session.state)
    assert speaking is not None
    kept = "".join(point.text for point in session.state.points_of(speaking.id))
    session.close()
    return kept


def kills(count: int) -> Result:
    """Kill so often; no key older than 300 ms may be lost, but for what the machine stood still."""
    chance = random.Random(count)
    with TemporaryDirectory() as folder, ThreadPoolExecutor(2) as two:
        waits = [chance.uniform(1, 3) for _ in range(count)]
        losses = list(two.map(kill_once, [Path(folder)] * count, range(count), waits))
    oldest = [one.oldest for one in losses]
    return Result(
        f"{count} kills: oldest lost key {median(oldest):.0f} ms, worst {max(oldest):.0f} ms "
        f"(the machine stood still for {max(one.still for one in losses):.0f} ms at most)",
        all(one.oldest - one.still <= OLDEST_MS for one in losses),
    )
