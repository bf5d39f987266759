"""How long a key takes to be painted while the pages of a long summary come into sight (G4).

`python tests/bench/preview_bench.py` shows the pages of 2,000 interventions × 5 points with all
annexes, and writes in the opening paragraph from before the first page until the last is there.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench_window import SLACK, Bench, begin, percentile, rest, type_sign
from export_typing_bench import HAND_S, LIMIT_MS, WORDS
from PySide6.QtTest import QTest
from sessions import build_session

from townnotes.summary.annexes.annexes import ANNEXES
from townnotes_ui.exporting.choices import Choices
from townnotes_ui.summary.room import SummaryRoom


def summary_room(bench: Bench) -> SummaryRoom:
    """Show the Summary, and wait until it is drafted."""
    choices = Choices(ending=".pdf", annexes=tuple(ANNEXES))
    bench.desk.change_settings(export=choices.as_settings())
    bench.window.show_room("summary")
    room = bench.window.rooms.currentWidget()
    assert isinstance(room, SummaryRoom)
    while "opening" not in room.page.paragraphs:
        QTest.qWait(50)
    QTest.qWait(2000)
    return room


def run(bench: Bench) -> bool:
    """Type while pages come; tells whether every key was painted in time."""
    room = summary_room(bench)
    edit = room.page.paragraphs["opening"].edit
    edit.write()
    began = time.perf_counter()
    cpu = time.thread_time()
    room.previewing.toggle()
    handed, burnt = time.perf_counter() - began, time.thread_time() - cpu
    preview = room.previewing.preview
    assert preview is not None
    edit.setFocus()
    took: list[float] = []
    own: list[float] = []
    first = 0.0
    while not (preview.count and preview.view.has(0)):
        cpu = time.thread_time()
        took.append(type_sign(edit, WORDS[len(took) % len(WORDS)]))
        own.append((time.thread_time() - cpu) * 1000)
        rest(HAND_S)
        if not first and preview.view.has(0):
            first = time.perf_counter() - began
    seconds = time.perf_counter() - began
    print(
        f"{preview.count} pages: the first after {first:.1f} s, all after {seconds:.1f} s; starting"
        f" it {handed * 1000:.0f} ms ({burnt * 1000:.0f} ms of the processor); {len(took)} keys:"
        f" median {statistics.median(took):.2f} ms, p99 {percentile(took, 99):.1f} ms, worst"
        f" {max(took):.1f} ms, of the processor {max(own):.1f} ms (limit {LIMIT_MS:.0f} ms)"
    )
    return max(took) <= LIMIT_MS * SLACK


def main() -> int:
    """Measure; 1 where a key took longer than a busy machine explains."""
    application = begin()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "long.townnotes"
        build_session(file, 2000, 5)
        bench = Bench(file)
        fine = run(bench)
        bench.close()
    application.quit()
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
