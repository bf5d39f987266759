"""How long a key takes to be painted in the note of a long townhall, against a bare editor.

`python tests/bench/typing_bench.py` measures 500 and 5,000 interventions; `--interventions 800
--points 5 --themes 60` another townhall. Keys come as fast as a fast typist's, saving and all.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench_window import SLACK, Bench, begin, bring_up, percentile, rest, type_sign
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QTextEdit, QWidget
from sessions import WORDS, build_session

KEYS = 300
BLOCKS = 3
SIZES = ((500, 60), (5000, 60))
"""Interventions, and themes in the panel."""
LIMIT_MS, LONG_LIMIT_MS, LONG = 8.0, 16.0, 2000
MEDIAN_LIMIT, HIGH_LIMIT = 1.25, 2
"""Of a bare editor's, which commits nothing; printed only, as both move with the machine."""
PAUSE_S = 0.012
HAND_S = 0.083
"""Twelve keys a second."""
OLDEST_MS = 300


SPELLING = "with spelling"


def keys(seed: int) -> str:
    """Return words as a note-taker types them, a line every dozen, a misspelt one in each."""
    chance = random.Random(seed)
    words = WORDS.split()
    lines = [" ".join([*chance.choices(words, k=11), "tarining"]) for _ in range(KEYS // 40)]
    return "\n".join(lines)[:KEYS]


def bare_editor(kind: type[QPlainTextEdit] | type[QTextEdit]) -> tuple[QMainWindow, QWidget]:
    """Return a window with nothing but an editor, holding as much as the note."""
    window = QMainWindow()
    editor = kind()
    editor.setPlainText("\n".join([WORDS] * 5) + "\n")
    window.setCentralWidget(editor)
    window.resize(1366, 768)
    return window, editor


def measure(bench: Bench) -> dict[str, list[float]]:
    """Type into each editor in turn, so that the machine's moods meet all alike."""
    windows: dict[str, tuple[QWidget, QWidget]] = {
        kind.__name__: bare_editor(kind) for kind in (QPlainTextEdit, QTextEdit)
    }
    windows |= dict.fromkeys(("townnotes", SPELLING), (bench.window, bench.editor))
    took: dict[str, list[float]] = {name: [] for name in windows}
    for block in range(BLOCKS):
        for name, (window, editor) in windows.items():
            bench.desk.settings.spelling = name == SPELLING
            bench.window.floor.note.spelling.look()
            bring_up(window, editor)
            for sign in keys(block):
                took[name].append(type_sign(editor, sign))
                rest(PAUSE_S)
            window.hide()
    return took


def commit_ages(bench: Bench) -> list[float]:
    """Type at a fast hand's pace and return, for each commit, the age in ms of its oldest key."""
    bench.show()
    lines = bench.editor.lines
    unsaved: list[float] = []
    ages: list[float] = []

    def note() -> None:
        if unsaved and lines.is_saved:
            ages.append((time.perf_counter() - unsaved[0]) * 1000)
            unsaved.clear()

    bench.desk.saved.connect(note)
    for sign in keys(99).replace("\n", " ")[:150]:
        unsaved.append(time.perf_counter())
        type_sign(bench.editor, sign)
        rest(HAND_S)
    bench.desk.saved.disconnect(note)
    return ages


def run(interventions: int, points: int, themes: int) -> bool:
    """Measure one townhall and say how it went; returns whether it is within the limits."""
    limit = LIMIT_MS if interventions < LONG else LONG_LIMIT_MS
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "long.townnotes"
        build_session(file, interventions, points, themes=themes)
        bench = Bench(file)
        took = measure(bench)
        ages = commit_ages(bench)
        bench.close()
    print(f"{interventions:,} interventions × {points} points, {themes} themes; keys painted after")
    for name, each in took.items():
        print(
            f"  {name:15} median {statistics.median(each):5.2f} ms"
            f"  p99 {percentile(each, 99):5.2f} ms  worst {max(each):5.2f} ms"
        )
    ours = percentile(took["townnotes"], 99)
    spelt = percentile(took[SPELLING], 99)
    print(f"  p99 {ours:.1f} ms, with spelling {spelt:.1f} ms (limit {limit:.0f} ms)")
    for name in ("QPlainTextEdit", "QTextEdit"):
        median = statistics.median(took["townnotes"]) / statistics.median(took[name])
        high = ours / percentile(took[name], 99)
        print(
            f"  G3 median {median:.2f} × (limit {MEDIAN_LIMIT} ×), p99 {high:.2f} ×"
            f" (limit {HIGH_LIMIT} ×) a bare {name}"
        )
    print(
        f"  {len(ages)} commits of 150 keys at 12 a second; oldest key at its commit: median"
        f" {statistics.median(ages):.0f} ms, worst {max(ages):.0f} ms (limit {OLDEST_MS} ms)"
    )
    return max(ours, spelt) <= limit * SLACK and max(ages) <= OLDEST_MS * SLACK


def main() -> int:
    """Measure what was asked for; 1 where a key took longer than a busy machine explains."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--interventions", type=int)
    asked.add_argument("--points", type=int, default=5)
    asked.add_argument("--themes", type=int, default=60)
    args = asked.parse_args()
    sizes = [(args.interventions, args.themes)] if args.interventions else SIZES
    application = begin()
    fine = [run(interventions, args.points, themes) for interventions, themes in sizes]
    application.quit()
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
