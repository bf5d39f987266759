"""Counts of themes at 5,000 interventions: `python tests/bench/themes_bench.py`.

Counting anew is compared with walking all points as entities, which is what it did at first; a
change of one point must be followed within a millisecond.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sessions import build_session

from townnotes.domain.commands.themes import toggle_theme
from townnotes.domain.entities import Intervention, Point, Theme
from townnotes.domain.points.tally import ThemeTally
from townnotes.domain.state import State
from townnotes.session import Session

INTERVENTIONS, POINTS, CHANGES = 5000, 5, 40
LEAST_RATIO, FOLLOW_MS = 5.0, 1.0


def took(act: Callable[[], object]) -> float:
    """Return how many milliseconds something takes."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def walk(state: State) -> dict[str, set[str]]:
    """Count distinct speakers by reading every point."""
    speakers: dict[str, set[str]] = {}
    for one in state.all(Intervention):
        for point in state.points_of(one.id):
            for theme in point.themes:
                speakers.setdefault(state.leader(theme), set()).add(state.leader(one.speaker))
    return speakers


def follow(session: Session, tally: ThemeTally) -> list[float]:
    """Tag points one after the other, and return how long the tally takes to follow each."""
    state, theme = session.state, session.state.all(Theme)[0]
    found: list[float] = []
    for point in state.all(Point)[:CHANGES]:
        touched = session.submit(toggle_theme(state, point.id, theme.id), "theme")
        began = time.perf_counter()
        tally.follow(state, touched)
        found.append((time.perf_counter() - began) * 1000)
    return found


def main() -> int:
    """Measure and say how it went."""
    file = Path(tempfile.mkdtemp()) / "long.townnotes"
    build_session(file, INTERVENTIONS, POINTS)
    opened = [Session.open(file, "a" * 32)]
    # Each has a state that nobody has read from yet, as right after opening.
    walked = took(lambda: walk(opened[0].state))
    opened[0].close()
    session, tally = Session.open(file, "a" * 32), ThemeTally()
    counted = took(lambda: tally.count(session.state))
    again = statistics.median(took(lambda: ThemeTally().count(session.state)) for _ in range(5))
    followed = statistics.median(follow(session, tally))
    figures = took(
        lambda: [tally.figures(session.state, one.id) for one in session.state.all(Theme)]
    )
    session.close()
    ratio = walked / counted
    print(f"{INTERVENTIONS} interventions × {POINTS} points")
    print(f"  count {counted:.0f} ms, again {again:.0f} ms; walking all points {walked:.0f} ms")
    print(f"  {ratio:.1f} × as fast (goal {LEAST_RATIO:.0f} ×)")
    print(f"  a point's change followed in {followed:.2f} ms (limit {FOLLOW_MS:.0f} ms)")
    print(f"  all figures of all themes, first time {figures:.0f} ms")
    return 1 if ratio < LEAST_RATIO / 1.5 or followed > FOLLOW_MS * 2 else 0


if __name__ == "__main__":
    sys.exit(main())
