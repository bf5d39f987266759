"""Keys that wait while the notes of another are taken in: 2,000 interventions a side.

`python tests/bench/merge_typing_bench.py [INTERVENTIONS]`. Ada types 12 keys a second on the Floor
while Bea's notes, heard with another clock, are taken in, and while that is taken back by one undo.
A key waits from when it falls until it is painted, whatever the window does in between.
"""

import json
import sys
import tempfile
from pathlib import Path

# Before all of Qt.
import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
from bench_window import Bench, begin, rest
from PySide6.QtWidgets import QApplication
from sessions import build_session
from typed_while import measure

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
        fine = measure(bench, "Taking in", room.take_in, lambda: room.writing.is_busy)
        after = len(bench.desk.state.all(Intervention))
        print(f"{before} interventions were {after} then")
        fine &= measure(bench, "Taking it back", room.take_back, lambda: room.writing.is_busy)
        print(f"and {len(bench.desk.state.all(Intervention))} once it was taken back")
        bench.close()
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else INTERVENTIONS))
