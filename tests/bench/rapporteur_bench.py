"""A few speakers of a real debate, noted at the window at a real eight keys a second.

`python tests/bench/rapporteur_bench.py [SPEAKERS]`: the townhall of
tests/stories/test_a_simulated_rapporteur.py, with the pace of a hand.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench_window import SLACK, begin, percentile, rest

from tests.builders import START, Townhall
from tests.stories.debates import DEBATES, speeches
from tests.stories.heard import heard_in
from tests.stories.rapporteur import KEY_S, Rapporteur, open_floor, prepare

SPEAKERS = 7
LIMIT_MS = 50
A_SECOND_MS = 1000


class Pace:
    """Waits out the eighth of a second of each key; `took` is what the window needed of it."""

    def __init__(self) -> None:
        self.took: list[float] = []
        self._due = time.perf_counter()

    def wait(self) -> None:
        """Let the window paint what a key did, then wait for the time of the next."""
        rest(0)
        self.took.append((time.perf_counter() - self._due) * 1000)
        rest(self._due + KEY_S - time.perf_counter())
        self._due = time.perf_counter()


def main(speakers: int) -> int:
    """Hold the townhall; 1 if a word or a time is wrong, or a key waited too long."""
    if not DEBATES.exists():
        print("the debates are not on this machine")
        return 0
    _application = begin()
    with tempfile.TemporaryDirectory() as folder:
        hall = Townhall(Path(folder) / "debate.townnotes")
        said = speeches(speakers)
        prepare(hall, said, START + 10 * 60_000)
        window = open_floor(hall)
        pace = Pace()
        by = Rapporteur(hall, window, pace.wait)
        by.hold(said, START + 10 * 60_000)
        kept = heard_in(hall.state)
        window.close()
    words = [[note.text for note in one.notes] for one in kept]
    meant = [[note.text for note in one.notes] for one in by.heard]
    times = zip(
        (at for one in kept for at in one.instants),
        (at for one in by.heard for at in one.instants),
        strict=True,
    )
    worst = max(abs(one - other) for one, other in times)
    high = percentile(pace.took, 99)
    print(
        f"{speakers} speakers, {by.keys:,} keys at 8 a second; every word in its place:",
        words == meant,
    )
    print(f"times at most {worst} ms from the hand's (limit {A_SECOND_MS} ms)")
    print(
        f"a key to its paint: median {statistics.median(pace.took):.1f} ms, p99 {high:.1f} ms,"
        f" worst {max(pace.took):.1f} ms (limit of p99 {LIMIT_MS} ms)"
    )
    return 0 if words == meant and worst <= A_SECOND_MS and high <= LIMIT_MS * SLACK else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else SPEAKERS))
