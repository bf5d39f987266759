"""R1: the window is killed in the middle of typing, at 12 keys a second.

Each time the real window is typed into by a process of its own, which notes the time of each key
before it sends it. `python -m tests.faults R1` says how much of it was lost.
"""

import os
import random
import signal
import string
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.faults.result import Result

ROOT = Path(__file__).parents[2]
HAND_S = 1 / 12
LINE = 40
OLDEST_MS = 300
# What the benchmarks at the window share stands beside them.
BENCH = str(ROOT / "tests" / "bench")


class Loss(NamedTuple):
    """What one kill cost: keys lost, the age of the oldest in ms, and how often it was saved."""

    keys: int
    oldest: float
    commits: float


def type_on(file: Path, log: Path) -> None:
    """Type into the window until somebody ends this process; each key is logged before it falls."""
    sys.path.insert(0, BENCH)
    from bench_window import Bench, begin, rest, type_sign

    from townnotes.domain.stamps import wall_clock_ms

    _application = begin()
    bench = Bench(file, wall_clock_ms)
    chance = random.Random(file.name)
    written = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    saved = {bench.session.saved_at}

    def note_commit() -> None:
        if bench.session.saved_at not in saved:
            saved.add(bench.session.saved_at)
            os.write(written, b"saved\n")

    bench.desk.saved.connect(note_commit)
    for number in range(1, 100_000):
        sign = "\n" if number % LINE == 0 else chance.choice(string.ascii_lowercase)
        pressed = time.monotonic()
        if sign != "\n":
            os.write(written, f"{sign} {pressed}\n".encode())
        type_sign(bench.editor, sign)
        rest(pressed + HAND_S - time.monotonic())


def kill_once(folder: Path, number: int, seconds: float) -> Loss:
    """Have a window typed into, kill it, open its file and compare."""
    sys.path.insert(0, BENCH)
    from sessions import build_session

    from townnotes.session import Session

    file, log = folder / f"{number}.townnotes", folder / f"{number}.log"
    build_session(file, interventions=3, points=2)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.kills", str(file), str(log)], cwd=ROOT
    )
    while not log.exists() or not log.read_bytes():
        time.sleep(0.02)
    time.sleep(seconds)
    killed = time.monotonic()
    child.send_signal(signal.SIGKILL)
    child.wait()
    lines = log.read_text().splitlines()
    keys = [line.split() for line in lines if line != "saved"]
    session = Session.open(file, "a" * 32)
    kept = "".join(point.text for point in session.state.points_of(f"i{2:031}")[2:])
    session.close()
    assert "".join(sign for sign, _ in keys).startswith(kept), "something else stands there"
    lost = [float(pressed) for _, pressed in keys[len(kept) :]]
    oldest = (killed - lost[0]) * 1000 if lost else 0
    typing = killed - float(keys[0][1])
    return Loss(len(lost), oldest, lines.count("saved") / typing)


def kills(count: int) -> Result:
    """Kill so often; no key older than 300 ms may be lost."""
    chance = random.Random(count)
    with TemporaryDirectory() as folder, ThreadPoolExecutor(2) as two:
        waits = [chance.uniform(1, 3) for _ in range(count)]
        losses = list(two.map(kill_once, [Path(folder)] * count, range(count), waits))
    worst = max(one.oldest for one in losses)
    return Result(
        f"{count} kills: oldest lost key {median(one.oldest for one in losses):.0f} ms, "
        f"worst {worst:.0f} ms; 0 refused",
        worst <= OLDEST_MS,
    )


if __name__ == "__main__":
    type_on(Path(sys.argv[1]), Path(sys.argv[2]))
