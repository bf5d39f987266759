"""Keys that wait while a long session leaves a file that is no longer its own: 20,000 points.

`python tests/bench/lost_file_bench.py [INTERVENTIONS]`. Somebody types 12 keys a second on the
Floor; the file is replaced, cut short, written into, touched and deleted under it, one after the
other. After each all that was typed has to be in the file in which the session goes on.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

# Before all of Qt.
import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
from bench_window import Bench, begin, rest
from sessions import build_session
from typed_while import measure

from townnotes.domain.stamps import wall_clock_ms
from townnotes.safety.opening import keep_safe
from townnotes_ui.file_keeper import FileKeeper
from townnotes_ui.late_imports import ROOMS, warm_up
from townnotes_ui.program import HANDED_OVER_S

INTERVENTIONS, POINTS = 2000, 10
PAGE = 4096


def _replace(path: Path) -> None:
    copy = path.with_name("copy")
    shutil.copy(path, copy)
    copy.replace(path)


def _cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _write_into(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(20 * PAGE)
        file.write(b"x" * PAGE)


FAULTS: dict[str, Callable[[Path], None]] = {
    "replaced": _replace, "cut short": _cut, "written into": _write_into, "touched": os.utime,
    "deleted": Path.unlink,
}  # fmt: skip


def main(interventions: int) -> int:
    """Measure, and say it; 1 where a key waits too long or a word is lost."""
    _application = begin()
    sys.setswitchinterval(HANDED_OVER_S)
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "session.townnotes"
        print(f"{build_session(path, interventions=interventions, points=POINTS):,} points")
        bench = Bench(path, wall_clock_ms)
        FileKeeper(bench.desk)
        bench.session.leave_beside()
        keep_safe(bench.session)
        warm_up(ROOMS)
        rest(2)
        fine = True
        for name, fault in FAULTS.items():
            fine &= _measured(bench, name, fault)
        bench.close()
    return 0 if fine else 1


def _measured(bench: Bench, name: str, fault: Callable[[Path], None]) -> bool:
    session = bench.session
    was_saved: list[bool] = []

    def look() -> None:
        if session.is_lost:
            was_saved.append(session.is_saved)

    bench.desk.saved.connect(look)
    fine = measure(
        bench,
        name,
        lambda: fault(session.path),
        lambda: session.is_lost or not session.is_saved or not was_saved,
    )
    bench.desk.saved.disconnect(look)
    bench.desk.keep_wanted.emit()
    faults = session.faults()
    print(f"  goes on in {session.path.name}: {faults or 'whole'}"
          f"{', said saved while it was not' if any(was_saved) else ''}")  # fmt: skip
    return fine and not faults and not any(was_saved)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else INTERVENTIONS))
