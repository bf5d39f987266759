"""How long *Next* takes until one can type, and a tag key until its row is painted and committed.

`python tests/bench/next_bench.py`: *Next* among 5,000 interventions, then both among 10,000
against the same among 100, turn by turn (goal G6).
"""

import statistics
import sys
import tempfile
from pathlib import Path

from bench_window import CTRL, RATIO_SLACK, SLACK, Bench, begin, percentile, rest, type_sign
from PySide6.QtCore import Qt
from sessions import build_session

PRESSES = 30
BLOCKS = 6
NEXT_LIMIT_MS = 50
ROW_LIMIT_MS = 16
RATIO_LIMIT = 1.2
FEW, MANY, LONG = 100, 10_000, 5_000
KEYS = ("next", "tag")


def next_speaker(bench: Bench) -> float:
    """Give the floor to the next speaker; everything is painted and the note is ready after it."""
    bench.now += 60_000
    before = bench.window.floor.note.keeper.shown
    took = bench.press(Qt.Key.Key_Return, CTRL)
    note = bench.window.floor.note
    assert note.keeper.shown != before, "nobody has the floor anew"
    assert note.editor.hasFocus(), "the caret is not in the note"
    assert not note.editor.current_line().text, "the line is not empty"
    assert bench.session.is_saved, "it is not committed"
    return took


def tag(bench: Bench) -> float:
    """Tag the line just typed; its row is painted and committed after it."""
    bench.now += 1000
    for sign in "a few words\n":
        type_sign(bench.editor, sign)
    for sign in "and some more":
        type_sign(bench.editor, sign)
    rest(0.3)
    took = bench.press(Qt.Key.Key_1, CTRL)
    row = bench.editor.current_line().row
    assert row is not None, "the line is not saved"
    assert row.chips, "the line wears no theme"
    assert bench.session.is_saved, "it is not committed"
    return took


def measure(benches: list[Bench]) -> list[dict[str, list[float]]]:
    """Press the keys in each window in turn, so that the machine's moods meet all alike."""
    took: list[dict[str, list[float]]] = [{key: [] for key in KEYS} for _ in benches]
    for _ in range(BLOCKS):
        for bench, times in zip(benches, took, strict=True):
            bench.show()
            rest(0.1)
            for _ in range(PRESSES // BLOCKS):
                times["next"].append(next_speaker(bench))
                times["tag"].append(tag(bench))
    return took


def open_of(folder: Path, interventions: int) -> Bench:
    """Open a window on a townhall of so many interventions, with enough people who wait."""
    file = folder / f"{interventions}.townnotes"
    build_session(file, interventions, points=2, waiting=PRESSES + 5)
    return Bench(file)


def say(name: str, times: list[float], limit: float) -> bool:
    """Print how a key fared; returns whether its p95 is within the limit and the slack."""
    middle, high = statistics.median(times), percentile(times, 95)
    print(f"{name}: median {middle:.1f} ms, p95 {high:.1f} ms (limit {limit:.0f} ms)")
    return high <= limit * SLACK


def main() -> int:
    """Measure and say how it went; 1 where something is beyond its limit and the slack."""
    application = begin()
    with tempfile.TemporaryDirectory() as name:
        long = open_of(Path(name), LONG)
        times = measure([long])[0]["next"]
        long.close()
        fine = say(f"next at {LONG:,} interventions", times, NEXT_LIMIT_MS)
        benches = [open_of(Path(name), count) for count in (FEW, MANY)]
        few, many = measure(benches)
        for bench in benches:
            bench.close()
    for key in KEYS:
        fine &= say(f"{key} at {MANY:,} interventions", many[key], ROW_LIMIT_MS)
        ratio = statistics.median(many[key]) / statistics.median(few[key])
        print(
            f"G6 {key}: {ratio:.2f} × the same at {FEW} ({statistics.median(few[key]):.1f} ms;"
            f" limit {RATIO_LIMIT} ×)"
        )
        fine &= ratio <= RATIO_LIMIT * RATIO_SLACK
    application.quit()
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
