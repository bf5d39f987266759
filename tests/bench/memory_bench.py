"""How much memory a day of noting takes: 8 hours, 1,000 interventions, 3 saves a second (R16).

`python tests/bench/memory_bench.py` types a tenth of the day's saves, between all of its
interventions; `--saves 86400` types them all, which takes eight minutes.
"""

import argparse
import gc
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench_window import CTRL, SLACK, Bench, begin, percentile, type_sign
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sessions import WORDS, build_session

INTERVENTIONS = 1_000
DAY_SAVES = 86_400
SAVES = DAY_SAVES // 10
POINTS = 5
LIMIT_MB = 50
SAVE_LIMIT_MS = 50
FILE_LIMIT_MB = 20
PARTS = 10


def resident_mb() -> float:
    """Return the memory that this process holds, in MB, with all garbage let go."""
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in status if line.startswith("VmRSS")).split()[1]) / 1024


def note(bench: Bench, saves: int) -> list[float]:
    """Give the floor to the next and note five points in so many saves; returns ms a save."""
    bench.now += 10_000
    bench.press(Qt.Key.Key_Return, CTRL)
    words = WORDS * (saves // len(WORDS) + 2)
    took: list[float] = []
    for number in range(saves):
        bench.now += 333
        type_sign(bench.editor, words[number])
        began = time.perf_counter()
        # What the throttle does 250 ms after a key; a day in real time would be a day.
        bench.window.floor.note.keeper.save()
        QApplication.processEvents()
        took.append((time.perf_counter() - began) * 1000)
        if (number + 1) % max(1, saves // POINTS) == 0:
            bench.press(Qt.Key.Key_1, CTRL)
            type_sign(bench.editor, "\n")
    return took


def main() -> int:
    """Note a day and say what it took; 1 if more than the limit and the slack."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--saves", type=int, default=SAVES)
    saves = asked.parse_args().saves
    application = begin()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "day.townnotes"
        build_session(file, interventions=1, points=1, waiting=INTERVENTIONS)
        bench = Bench(file)
        note(bench, 20)
        start = resident_mb()
        took: list[float] = []
        print(f"{INTERVENTIONS:,} interventions, {saves:,} of {DAY_SAVES:,} saves: {start:.0f} MB")
        for part in range(PARTS):
            for _ in range(INTERVENTIONS // PARTS):
                took += note(bench, saves // INTERVENTIONS)
            print(
                f"  {(part + 1) * 100 // PARTS:3} %: {resident_mb() - start:+6.1f} MB", flush=True
            )
        grown, high = resident_mb() - start, percentile(took, 99)
        bench.close()
        size = file.stat().st_size / 1024 / 1024
    print(f"R16 memory grown by {grown:.0f} MB (limit {LIMIT_MB} MB)")
    print(
        f"a save: median {statistics.median(took):.1f} ms, p99 {high:.1f} ms"
        f" (limit {SAVE_LIMIT_MS} ms); file {size:.1f} MB (limit {FILE_LIMIT_MB} MB)"
    )
    application.quit()
    return 1 if grown > LIMIT_MB * SLACK or high > SAVE_LIMIT_MS * SLACK else 0


if __name__ == "__main__":
    sys.exit(main())
