"""A window that is typed into until its process is killed; `tests/faults/kills.py` does so.

`python tests/bench/typed_into.py FILE LOG`: each key is noted in LOG before it falls.
"""

import os
import random
import string
import sys
import time
from pathlib import Path

from bench_window import Bench, begin, rest, type_sign

from townnotes.domain.stamps import wall_clock_ms

HAND_S = 1 / 12
LINE = 40


def type_on(file: Path, log: Path) -> None:
    """Type into the window until somebody ends this process; each key is logged before it falls.

    A line of the log is the letter, when it fell (monotonic seconds), and how late it came.
    """
    _application = begin()
    bench = Bench(file, wall_clock_ms)
    chance = random.Random(file.name)
    written = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    due = time.monotonic()
    for number in range(1, 100_000):
        sign = "\n" if number % LINE == 0 else chance.choice(string.ascii_lowercase)
        pressed = time.monotonic()
        if sign != "\n":
            os.write(written, f"{sign} {pressed} {pressed - due}\n".encode())
        type_sign(bench.editor, sign)
        due = pressed + HAND_S
        rest(due - time.monotonic())


if __name__ == "__main__":
    type_on(Path(sys.argv[1]), Path(sys.argv[2]))
