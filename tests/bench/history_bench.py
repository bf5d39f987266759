"""Steps in the past of 500 interventions × 5 points: `python tests/bench/history_bench.py`.

Each step, one way and the other, is compared with making the state of that moment anew. Beside it
stand the farthest jump, and a step as the window shows it, which may take 100 ms.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import chain
from pathlib import Path

# Before all of Qt.
import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sessions import build_session

from townnotes.domain.floor.kept_floor import KeptFloor, glance_at
from townnotes.domain.history import History
from townnotes.domain.state import State
from townnotes.session import Session
from townnotes_ui.desk import Desk
from townnotes_ui.look import apply_look
from townnotes_ui.past.past_sheet import PastSheet
from townnotes_ui.window.main_window import MainWindow

INTERVENTIONS, POINTS = 500, 5
LEAST_RATIO, STEP_MS, SLACK = 10.0, 100.0, 2.0


def took(act: Callable[[], object]) -> float:
    """Return how many milliseconds of this process something takes."""
    began = time.process_time()
    act()
    return (time.process_time() - began) * 1000


def steps_of(history: History) -> list[float]:
    """Go from the end to the start and back, and return how long each step takes."""
    floor = KeptFloor(history.state)

    def go(place: int) -> None:
        floor.follow(history.go_to(place))
        _ = floor.glance

    last = len(history) - 1
    go(last)
    return [took(partial(go, place)) for place in [*range(last, -1, -1), *range(len(history))]]


def shown_steps(session: Session) -> list[float]:
    """Do the same with the sheet over the window, and paint each step; returns milliseconds."""
    application = QApplication([])
    apply_look(application)
    desk = Desk("Ada")
    window = MainWindow(desk)
    window.resize(1280, 720)
    window.show()
    desk.open(session)
    window.sheets.show_history()
    sheet = window.sheets.shown
    assert isinstance(sheet, PastSheet)
    while not sheet.slider.maximum():
        QTest.qWait(10)
    application.processEvents()
    last = sheet.slider.maximum()
    places = [*range(last, 0, -5), *range(0, last, 5), 0, last]

    def go(place: int) -> None:
        sheet.slider.setValue(place)
        application.processEvents()

    found = [took(partial(go, place)) for place in places]
    window.close()
    return found


def main() -> int:
    """Measure and say how it went."""
    file = Path(tempfile.mkdtemp()) / "long.townnotes"
    build_session(file, INTERVENTIONS, POINTS)
    session = Session.open(file, "a" * 32)
    registers = list(session.state.registers())
    reading = took(lambda: list(session.every_earlier()))
    earlier = [*chain.from_iterable(session.every_earlier())]
    making = took(lambda: History(registers, earlier))

    def anew() -> None:
        state = State()
        state.apply(registers)
        glance_at(state)

    whole = statistics.median(took(anew) for _ in range(5))
    history = History(registers, earlier)
    steps = steps_of(history)
    jump = took(lambda: (history.go_to(0), history.go_to(len(history) - 1)))
    shown = shown_steps(session)
    typical = statistics.median(steps)
    ratio = whole / typical
    print(f"{INTERVENTIONS} interventions × {POINTS} points, {len(history)} steps")
    print(f"  versions read in {reading:.0f} ms, put in order in a thread in {making:.0f} ms")
    print(f"  the state anew {whole:.0f} ms, a step {typical:.2f} ms, longest {max(steps):.0f} ms")
    print(f"  {ratio:.0f} × as fast (goal {LEAST_RATIO:.0f} ×)")
    print(f"  from the end to the start and back {jump:.0f} ms")
    print(
        f"  shown and painted: {statistics.median(shown):.0f} ms, longest {max(shown):.0f} ms"
        f" (limit {STEP_MS:.0f} ms)"
    )
    return int(ratio < LEAST_RATIO / 1.5 or max(shown) > STEP_MS * SLACK)


if __name__ == "__main__":
    sys.exit(main())
