"""How long the window is held up while a report of 50,000 rows is read beside it, and shown.

`python tests/bench/bring_in_bench.py [ROWS]`. The session knows 500 people. What the window's own
thread does at a stretch is counted in its own time, so that a busy machine counts little, and by
the wall, where whoever waits for the interpreter counts, too.
"""

import csv
import random
import sys
import tempfile
import time
from pathlib import Path

from bench_window import SLACK, Bench, begin, percentile
from PySide6.QtWidgets import QApplication
from sessions import build_session

from townnotes.domain.commands.participants import add_participant
from townnotes.domain.registers import new_id
from townnotes_ui.bring_in.opening import bring_in
from townnotes_ui.bring_in.sheet import BringInSheet
from townnotes_ui.program import HANDED_OVER_S

ROWS, KNOWN = 50_000, 500
LIMIT_MS = 33.0
FIRST = ("Amina", "Juan", "Lena", "Taras", "Wei", "Zoë", "Ivo", "Мария", "Нина", "Oya", "Pía")
LAST = ("Diallo", "Berg", "Horvat", "Moreau", "Okoye", "Sató", "Ким", "Новак", "Silva", "Rossi")
HEADINGS = ("Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)",
            "Guest")  # fmt: skip


def name_of(number: int) -> str:
    """Return a name; so many are all different."""
    chance = random.Random(number)
    middle = "".join(chance.choices("abdegiklmnoprstuvz", k=5)).capitalize()
    return f"{chance.choice(FIRST)} {middle} {chance.choice(LAST)}"


def write_report(path: Path, rows: int) -> None:
    """Write a report of attendance, one row in five of somebody who came again."""
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(HEADINGS)
        for at in range(rows):
            who = at % max(1, rows * 4 // 5)
            stay = (f"03/12/2026 0{1 + at % 9}:{at % 60:02}:{end} PM" for end in ("00", "30"))
            sheet.writerow([name_of(who), f"p{who}@example.org", *stay, "12", "Yes"])


def make_known(bench: Bench) -> None:
    """Have the session know some of them, and others."""
    names = [name_of(at if at % 2 else -at) for at in range(KNOWN)]
    for name in names:
        bench.desk.do("", lambda state, name=name: add_participant(state, new_id(), name))


def watch(bench: Bench, path: Path) -> tuple[list[float], list[float], float]:
    """Bring a file in; returns what the window did at each stretch, own and by the wall."""
    own: list[float] = []
    wall: list[float] = []
    began = time.perf_counter()
    bring_in(bench.desk, path)
    (sheet,) = bench.window.findChildren(BringInSheet)
    left = 20
    while left:
        burnt, since = time.thread_time(), time.perf_counter()
        QApplication.processEvents()
        own.append((time.thread_time() - burnt) * 1000)
        wall.append((time.perf_counter() - since) * 1000)
        left -= sheet.preview is not None
        time.sleep(0.0005)
    return own, wall, time.perf_counter() - began


def main(rows: int) -> int:
    """Measure, and say it; 1 where the window was held up too long."""
    application = begin()
    sys.setswitchinterval(HANDED_OVER_S)
    with tempfile.TemporaryDirectory() as folder:
        file, report = Path(folder) / "hall.townnotes", Path(folder) / "report.csv"
        build_session(file, 20)
        write_report(report, rows)
        bench = Bench(file)
        make_known(bench)
        bench.show()
        own, wall, seconds = watch(bench, report)
        print(
            f"{rows:,} rows, {KNOWN} people known: shown after {seconds:.1f} s; the window was busy"
            f" {max(own):.1f} ms at a stretch of its own time (limit {LIMIT_MS:.0f} ms), by the"
            f" wall p99 {percentile(wall, 99):.1f} ms, worst {max(wall):.1f} ms"
        )
        bench.close()
    application.quit()
    return 0 if max(own) <= LIMIT_MS * SLACK else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
