"""Keys that wait while the notes of another are taken in: 2,000 interventions a side.

`python tests/bench/merge_typing_bench.py [INTERVENTIONS]`. Ada types 12 keys a second on the Floor
while Bea's notes, heard with another clock, are taken in, and while that is taken back by one undo.
A key waits from when it falls until it is painted, whatever the window does in between.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

# Before all of Qt.
import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
from bench_window import Bench, begin, percentile, rest, type_sign
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from sessions import build_session

from tests.ui.merge_room.heard_otherwise import write_as_another_heard
from townnotes.domain.entities import Intervention
from townnotes.domain.stamps import wall_clock_ms
from townnotes.interchange import write_session
from townnotes.session import Session
from townnotes_ui.late_imports import ROOMS, warm_up
from townnotes_ui.merge_room.room import MergeRoom
from townnotes_ui.program import HANDED_OVER_S
from townnotes_ui.review.room import ReviewRoom

INTERVENTIONS = 2000
HAND_S = 1 / 12
KEY_MS = 33
TYPED = "the fee for small boats \n"
AFTER = 40
"""Keys typed once all is done: what is still to be shown then must not wait either."""


def _make(folder: Path, interventions: int) -> tuple[Path, Path]:
    ours, theirs = folder / "ada.townnotes", folder / "bea.townnotes"
    build_session(ours, interventions=interventions)
    session = Session.open(ours, "a" * 32)
    write_as_another_heard(json.loads(write_session(session.state)), theirs)
    session.close()
    return ours, theirs


def _looks_at(room: MergeRoom, path: Path) -> None:
    seen: list[bool] = []
    room.compared.connect(lambda: seen.append(True))
    room.read([path])
    while not seen:
        QApplication.processEvents()


class Timed:
    """What the window's thread did at a stretch: milliseconds by the wall, and of the processor."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.own: list[float] = []

    def do(self, call: Callable[[], object]) -> None:
        """Do something, and note how long it held the window up."""
        burnt, started = time.thread_time(), time.perf_counter()
        call()
        self.wall.append((time.perf_counter() - started) * 1000)
        self.own.append((time.thread_time() - burnt) * 1000)


def _typed_while(
    bench: Bench, do: Callable[[], object], goes_on: Callable[[], bool]
) -> tuple[list[float], Timed]:
    """Type while something is done; returns what keys waited, and what the window was busy."""
    waited: list[float] = []
    busy = Timed()
    QTimer.singleShot(300, do)
    began = due = time.perf_counter()
    left = AFTER
    while left or time.perf_counter() < began + 1:
        while time.perf_counter() < due:
            busy.do(QApplication.processEvents)
            time.sleep(0.0005)
        sign = TYPED[len(waited) % len(TYPED)]
        busy.do(lambda sign=sign: type_sign(bench.editor, sign))
        waited.append((time.perf_counter() - due) * 1000)
        due = max(due + HAND_S, time.perf_counter())
        if time.perf_counter() > began + 0.5 and not goes_on():
            left = max(0, left - 1)
    return waited, busy


def _say(doing: str, seconds: float, waited: list[float], busy: Timed) -> bool:
    print(
        f"{doing}: {seconds:.1f} s, {len(waited)} keys waited {percentile(waited, 50):.1f} ms,"
        f" worst {max(waited):.1f} ms; the window was busy {max(busy.wall):.1f} ms"
        f" at a stretch, of the processor {max(busy.own):.1f} ms (limit {KEY_MS})",
        flush=True,
    )
    return max(busy.own) <= KEY_MS


def main(interventions: int) -> int:
    """Measure, and say it; 1 where a key waits too long."""
    _application = begin()
    sys.setswitchinterval(HANDED_OVER_S)
    with tempfile.TemporaryDirectory() as place:
        ours, theirs = _make(Path(place), interventions)
        bench = Bench(ours, wall_clock_ms)
        review = bench.window.rooms.review
        assert isinstance(review, ReviewRoom)
        room = review.merge
        bench.window.show()
        review.show_merge()
        _looks_at(room, theirs)
        bench.window.show_room("floor")
        bench.show()
        warm_up(ROOMS)
        rest(1)
        before = len(bench.desk.state.all(Intervention))
        fine = _measure(bench, "Taking in", room.take_in, lambda: room.writing.is_busy)
        after = len(bench.desk.state.all(Intervention))
        print(f"{before} interventions were {after} then")
        fine &= _measure(bench, "Taking it back", room.take_back, lambda: room.writing.is_busy)
        print(f"and {len(bench.desk.state.all(Intervention))} once it was taken back")
        bench.close()
    return 0 if fine else 1


def _measure(
    bench: Bench, doing: str, do: Callable[[], object], goes_on: Callable[[], bool]
) -> bool:
    began = time.perf_counter()
    waited, busy = _typed_while(bench, do, goes_on)
    return _say(doing, time.perf_counter() - began, waited, busy)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else INTERVENTIONS))
