"""The draft of 500 interventions of five points: `python tests/bench/draft_bench.py`.

The whole draft with its coverage, and the same after one point was typed anew.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sessions import build_session

from townnotes.domain.commands.records import change
from townnotes.domain.entities import Point
from townnotes.session import Session
from townnotes.summary.draft import write_draft
from townnotes.summary.drafter import Drafter

INTERVENTIONS, POINTS, CHANGES = 500, 5, 20
DRAFT_MS, RETYPE_MS = 300.0, 50.0


def took(act: Callable[[], object]) -> float:
    """Return how many milliseconds something takes."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def retype(session: Session, drafter: Drafter) -> list[float]:
    """Type points anew, one after the other, and return how long each takes to reach the draft."""
    found: list[float] = []
    for number, point in enumerate(session.state.all(Point)[:: POINTS * 7][:CHANGES]):
        session.submit(change(point, text=f"{point.text} and quay {number}"), "typing")
        found.append(took(lambda: drafter.draft(session.state)))
    return found


def main() -> int:
    """Measure and say how it went."""
    file = Path(tempfile.mkdtemp()) / "long.townnotes"
    build_session(file, INTERVENTIONS, POINTS)
    session = Session.open(file, "a" * 32)
    write_draft(session.state)
    whole = statistics.median(took(lambda: write_draft(session.state)) for _ in range(5))
    drafter = Drafter()
    drafter.draft(session.state)
    again = statistics.median(retype(session, drafter))
    print(f"draft and coverage of {INTERVENTIONS} × {POINTS}: {whole:.0f} ms of {DRAFT_MS:.0f}")
    print(f"after one point typed anew: {again:.0f} ms of {RETYPE_MS:.0f}")
    return 0 if whole < DRAFT_MS and again < RETYPE_MS else 1


if __name__ == "__main__":
    sys.exit(main())
