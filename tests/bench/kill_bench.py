"""How much of what was typed is lost when the program is killed: 20 kills at 12 keys a second (G5).

`python tests/bench/kill_bench.py [KILLS]`. Each time the real window is typed into by a process of
its own, which notes the time of each key before it sends it, and is killed after 2 to 4 seconds.
"""

import os
import random
import signal
import string
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

KILLS = 20
HAND_S = 1 / 12
LINE = 40
OLDEST_MS = 300
COMMITS_A_SECOND = 4.5
SLACK = 2.0


class Loss(NamedTuple):
    """What one kill cost: keys lost, the age of the oldest in ms, and how often it was saved."""

    keys: int
    oldest: float
    commits: float


def type_on(file: Path, log: Path) -> None:
    """Type into the window until somebody ends this process; each key is logged before it falls."""
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
    from sessions import build_session

    from townnotes.session import Session

    file, log = folder / f"{number}.townnotes", folder / f"{number}.log"
    build_session(file, interventions=3, points=2)
    child = subprocess.Popen([sys.executable, __file__, str(file), str(log)])
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


def main(kills: int) -> int:
    """Kill so often and say what was lost; 1 if more than a busy machine explains."""
    # Has this process find the packages.
    import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]

    chance = random.Random(kills)
    with tempfile.TemporaryDirectory() as folder:
        losses = [kill_once(Path(folder), n, chance.uniform(2, 4)) for n in range(kills)]
    oldest, commits = max(one.oldest for one in losses), max(one.commits for one in losses)
    print(
        f"{kills} kills at 12 keys a second: keys lost {median(one.keys for one in losses):.0f}"
        f" (most {max(one.keys for one in losses)}); oldest lost key"
        f" {median(one.oldest for one in losses):.0f} ms, worst {oldest:.0f} ms"
        f" (limit {OLDEST_MS} ms); commits a second {commits:.1f} at most"
        f" (limit {COMMITS_A_SECOND})"
    )
    return 1 if oldest > OLDEST_MS * SLACK or commits > COMMITS_A_SECOND * SLACK else 0


if __name__ == "__main__":
    if len(sys.argv) > 2:
        type_on(Path(sys.argv[1]), Path(sys.argv[2]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS))
