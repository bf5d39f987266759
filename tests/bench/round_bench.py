"""The wording round by keys: `python tests/bench/round_bench.py`.

A scripted person words the stress session of the shared folder in the real window. Printed are the
keys pressed, words typed not counted, and the milliseconds until a sign typed into the words is
painted in the sentence. Then the same sign is typed on a point of 500 interventions of five points.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from bench_window import SLACK, Bench, begin, type_sign
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sessions import build_session

from tests.stories.scripted_wording import MOST_KEYS, STRESS, ScriptedWorder
from tests.summary.townhalls import SHARED
from townnotes.beginning import begin_from
from townnotes.domain.commands.records import change
from townnotes.domain.entities import Point
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.interchange import read_session
from townnotes.session import Session
from townnotes.summary.coverage import coverage
from townnotes.summary.draft import write_draft

SHOWS_MS, SIGNS = 50.0, 40
WORDS = "the need for clean water in every school and village of the region"


class Typed:
    """How long each sign typed took until its sentence was painted."""

    def __init__(self) -> None:
        self.took: list[float] = []

    def type(self, words: str) -> None:
        """Type words, and remember how long each sign took."""
        for sign in words:
            target = QApplication.focusWidget()
            assert target is not None
            self.took.append(type_sign(target, sign))

    def tell(self, name: str) -> bool:
        """Print the figures, and tell whether they keep to the limit."""
        most, middle = max(self.took), statistics.median(self.took)
        print(
            f"{name}: a sign shows in its sentence in {middle:.0f} ms (longest {most:.0f}) "
            f"of {SHOWS_MS:.0f}"
        )
        return middle < SHOWS_MS * SLACK


def stress(folder: Path) -> bool:
    """Word the stress session, and tell whether it took few enough keys."""
    source = SHARED / STRESS
    if not source.exists():
        print(f"{source} is not here: nothing is worded")
        return True
    file = folder / "stress.townnotes"
    begin_from(file, read_session(source.read_text(encoding="utf-8")).assigns).close()
    bench, typed = Bench(file), Typed()
    before = _waiting(bench.desk.state)
    bench.window.show_room("summary")
    bench.press(Qt.Key.Key_F7)
    worder = ScriptedWorder(
        bench.window.rooms.review.wording, lambda: bench.desk.state, bench.press, typed.type
    )
    worder.works()
    after = _waiting(bench.desk.state)
    print(f"{worder.keys + 1} keys of {MOST_KEYS} for {before} points that waited; {after} wait on")
    bench.close()
    return typed.tell("69 points") and worder.keys < MOST_KEYS


def long_townhall(folder: Path) -> bool:
    """Type on one point of a long townhall."""
    file = folder / "long.townnotes"
    build_session(file, 500, 5)
    session = Session.open(file, "a" * 32)
    session.submit(_in_haste(session.state))
    session.close()
    bench, typed = Bench(file), Typed()
    bench.window.show_room("summary")
    bench.press(Qt.Key.Key_F7)
    bench.press(Qt.Key.Key_5)
    bench.press(Qt.Key.Key_F2)
    bench.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typed.type(WORDS[:SIGNS])
    took = bench.press(Qt.Key.Key_Return)
    print(f"2,500 points: Enter takes a point and shows the next in {took:.0f} ms")
    bench.close()
    return typed.tell("2,500 points")


def _in_haste(state: State) -> list[Assign]:
    points = state.all(Point)[::50]
    return [one for point in points for one in change(point, text=f"{point.text} -> 4 us")]


def _waiting(state: State) -> int:
    return len(coverage(state, write_draft(state)).to_word)


def main() -> int:
    """Measure, and say how it went."""
    application = begin()
    folder = Path(tempfile.mkdtemp())
    kept = [stress(folder), long_townhall(folder)]
    application.processEvents()
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
