"""How long the window stands still while a long paste comes in, and while one types in its note.

`python tests/bench/paste_bench.py` pastes 20,000 lines; `--lines 5000` others. Steps are counted in
this thread's own time, so that a busy machine counts little; a bare editor is given the same in one
step, to tell how fast the machine is.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench_window import SLACK, Bench, begin, type_sign
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from sessions import WORDS, build_session

from townnotes_ui.late_imports import ROOMS, warm_up

LINES = 20_000
STILL_MS, WHOLE_S, KEY_MS = 100, 10, 33


def own_ms(work: Callable[[], object]) -> float:
    """Return the milliseconds of this thread's own time that a piece of work takes."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


def bare_ms(text: str) -> float:
    """Return how long a bare editor takes for the whole paste at once."""
    editor = QPlainTextEdit()
    editor.show()
    QApplication.processEvents()
    return own_ms(lambda: (editor.insertPlainText(text), QApplication.processEvents()))


def paste(bench: Bench, text: str) -> tuple[list[float], float]:
    """Paste a text; returns each step's milliseconds, and the seconds until all is on the disk."""
    pasted = QMimeData()
    pasted.setText(text)
    editor = bench.editor
    began = time.perf_counter()
    steps = [own_ms(lambda: editor.insertFromMimeData(pasted))]
    while editor.pasting_step or not (editor.lines.is_saved and bench.session.is_saved):
        steps.append(own_ms(QApplication.processEvents))
        time.sleep(0.0005)
    return steps, time.perf_counter() - began


def type_keys(bench: Bench) -> tuple[list[float], list[float]]:
    """Type a few lines; returns the milliseconds of each key, and of the save after it."""
    keeper = bench.window.floor.note.keeper
    keys: list[float] = []
    saves: list[float] = []
    for sign in f"{WORDS[:40]}\nand more\n":
        keys.append(own_ms(lambda sign=sign: type_sign(bench.editor, sign)))
        saves.append(own_ms(keeper.save))
    return keys, saves


def run(lines: int) -> bool:
    """Measure, and say how it went; returns whether it is within the limits."""
    text = "\n".join(f"{WORDS[:50]} {number}" for number in range(lines))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "paste.townnotes"
        build_session(file, 50)
        bench = Bench(file)
        bare = bare_ms(text)
        bench.show()
        # As the window has it after its first paint.
        warm_up(ROOMS)
        steps, seconds = paste(bench, text)
        print(
            f"{lines:,} lines: longest step {max(steps):.0f} ms (limit {STILL_MS} ms),"
            f" {max(steps) / bare:.2f} × a bare editor's whole paste ({bare:.0f} ms);"
            f" {sum(steps) / 1000:.1f} s of work, on the disk after {seconds:.1f} s"
            f" (limit {WHOLE_S} s)"
        )
        keys, saves = type_keys(bench)
        for name, each in (("keys", keys), ("saves", saves)):
            print(
                f"  {name} behind it: median {statistics.median(each):.1f} ms,"
                f" worst {max(each):.1f} ms (limit {KEY_MS} ms)"
            )
        bench.close()
    within = max(steps) <= STILL_MS * SLACK and max(*keys, *saves) <= KEY_MS * SLACK
    return within and seconds <= WHOLE_S * SLACK


def main() -> int:
    """Measure what was asked for; 1 where it took longer than a busy machine explains."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--lines", type=int, default=LINES)
    args = asked.parse_args()
    application = begin()
    is_fine = run(args.lines)
    application.quit()
    return 0 if is_fine else 1


if __name__ == "__main__":
    sys.exit(main())
