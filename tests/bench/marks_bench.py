"""How long a line of 20,000 strange signs is read: `python tests/bench/marks_bench.py`.

A line twice as long may take twice as long; the slow way took minutes.
"""

import sys
from time import process_time

import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]

from townnotes.domain.points.marks import read_marks

SIGNS = 20_000
STRANGE = ('"' + " " * SIGNS, '"a" ' * (SIGNS // 4), "#" * SIGNS, "/" * SIGNS)
LIMIT_S = 1.0
SLACK = 2.0


def seconds(line: str) -> float:
    """Return the seconds of this process that reading takes."""
    begun = process_time()
    read_marks(line)
    return process_time() - begun


def main() -> int:
    """Print each line's time; 1 where one is beyond the limit and the slack."""
    took = [seconds(line) for line in STRANGE]
    for line, each in zip(STRANGE, took, strict=True):
        print(f"{line[:4]!r} over and over: {each:.3f} s (limit {LIMIT_S:.0f} s)")
    return int(max(took) > LIMIT_S * SLACK)


if __name__ == "__main__":
    sys.exit(main())
