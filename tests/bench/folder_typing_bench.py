"""Keys that wait while 600 points of somebody else come from a shared folder at once.

`python tests/bench/folder_typing_bench.py [POINTS]`. Ada types 12 keys a second into a townhall of
1,000 interventions while Bea's come; what is taken in between two keys is told in processor time.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

# Before all of Qt.
import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
from bench_window import SLACK, Bench, begin, percentile, rest, type_sign
from sessions import build_session

from tests.builders import Townhall
from tests.folder.mates import Mate
from townnotes.domain.entities import Participant
from townnotes.domain.stamps import wall_clock_ms
from townnotes.sharing import SharedPlace, begin_place
from townnotes_ui.desk import Desk
from townnotes_ui.folder.sharing import FolderSharing

POINTS = 600
HAND_S = 1 / 12
SLICE_MS, KEY_MS = 10, 33
TYPED = "the fee for small boats \n"


class Slices(FolderSharing):
    """Measures each slice."""

    def __init__(self, desk: Desk, place: SharedPlace) -> None:
        self.took: list[float] = []
        super().__init__(desk, place)

    def _take_slice(self) -> None:
        began = time.thread_time()
        super()._take_slice()
        self.took.append((time.thread_time() - began) * 1000)


def _absent(folder: Path, points: int) -> Mate:
    """Have Bea type so many points, which stay on her laptop for now."""
    shutil.copy(folder / "ada.townnotes", folder / "bea.townnotes")
    hall = Townhall.reopened(folder / "bea.townnotes", "b" * 32, wall_clock_ms())
    mate = Mate(hall, folder / "shared")
    speakers = hall.state.all(Participant)
    for number in range(points):
        hall.time = wall_clock_ms()
        if number % 20 == 0:
            hall.asks(speakers[number % len(speakers)])
            hall.next()
        hall.types(f"point {number} about the pier")
    return mate


def _type_until_all_came(bench: Bench, sharing: Slices) -> list[float]:
    keys: list[float] = []
    quiet = 0
    while quiet < len(TYPED):
        pressed = time.monotonic()
        keys.append(type_sign(bench.editor, TYPED[len(keys) % len(TYPED)]))
        rest(pressed + HAND_S - time.monotonic())
        quiet = quiet + 1 if sharing.took and not sharing.is_taking_in else 0
    return keys


def main(points: int) -> int:
    """Measure, and say it; 1 where keys wait too long."""
    _application = begin()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        build_session(folder / "ada.townnotes", interventions=1000, points=6)
        (folder / "shared").mkdir()
        mate = _absent(folder, points)
        bench = Bench(folder / "ada.townnotes", wall_clock_ms)
        sharing = Slices(bench.desk, begin_place(bench.desk.state, folder / "shared"))
        rest(1)
        mate.gives()
        keys = _type_until_all_came(bench, sharing)
        sharing.leave()
        bench.close()
        mate.session.close()
    usual, worst = percentile(sharing.took, 50), max(sharing.took)
    print(
        f"{points} points in {len(sharing.took)} slices: {usual:.1f} ms of processor time, worst"
        f" {worst:.1f} ms (limit {SLICE_MS}); a key {percentile(keys, 50):.1f} ms, worst"
        f" {max(keys):.1f} ms (limit {KEY_MS})"
    )
    return 1 if worst > SLICE_MS * SLACK or max(keys) > KEY_MS * SLACK else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else POINTS))
