"""Forty writers at one live townhall, eight laptops through a killed server, and a late laptop.

`python tests/bench/live_bench.py [SECONDS]`. PostgreSQL and HAProxy run here, on loopback with TLS;
laptops are processes. A key is on another screen once its register was looked up there: what is
measured is the worker's way, not the window's.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from statistics import quantiles
from typing import Any, NamedTuple

SECONDS = 20.0
SAVES_A_SECOND = 3
PROCESSES, WRITERS = 4, 10
LAPTOPS = 8
MOST_P50_MS, MOST_P99_MS = 450, 1000
MOST_OF_A_CORE = 25
LATE, MOST_LATE_S = 31_000, 1.0
AWAY_S, FROZEN_S = 6.0, 3.0


class Outcome(NamedTuple):
    """What came of some processes together."""

    made: int
    took_ms: list[float]
    twice: int
    are_equal: bool
    fewest_held: int
    failed: int


def main(seconds: float) -> int:
    """Run all three and say what came of them; 1 if a figure is missed."""
    # Has this process find the packages.
    import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]

    from tests.live.cluster import Cluster, postgresql_programs
    from tests.live.laptops import Office

    programs = postgresql_programs()
    if programs is None:
        print("No PostgreSQL server is installed here: apt install postgresql haproxy")
        return 1
    cluster = Cluster(programs)
    try:
        with Office.at(cluster) as office:
            found = [forty(office, seconds), killed(office, seconds * 2), late(office)]
    finally:
        cluster.remove()
    return 0 if all(found) else 1


def forty(office: Any, seconds: float) -> bool:
    """Forty writers, three saves a second each."""
    hall = office.hall()
    began = time.monotonic(), office.cluster.seconds_worked()
    used = 0.0

    def watch() -> None:
        nonlocal used
        time.sleep(seconds)
        used = (office.cluster.seconds_worked() - began[1]) / (time.monotonic() - began[0])

    outcome = _together(hall, PROCESSES, WRITERS, seconds, watch)
    hall.ada.live.leave()
    p50, p99 = _percentiles(outcome.took_ms)
    print(
        f"{PROCESSES * WRITERS} writers, {SAVES_A_SECOND} saves a second each, {seconds:.0f} s: "
        f"{outcome.made} saved, on another screen p50 {p50:.0f} ms (limit {MOST_P50_MS}), "
        f"p99 {p99:.0f} ms (limit {MOST_P99_MS}); server {used:.0%} of a core "
        f"(limit {MOST_OF_A_CORE} %); {_said(outcome)}"
    )
    is_quick = p50 <= MOST_P50_MS and p99 <= MOST_P99_MS
    return is_quick and used * 100 <= MOST_OF_A_CORE and _is_whole(outcome)


def killed(office: Any, seconds: float) -> bool:
    """Eight laptops; the server is killed, and later the way to it frozen."""
    hall = office.hall()

    def disturb() -> None:
        time.sleep(seconds / 4)
        office.cluster.kill()
        time.sleep(AWAY_S)
        office.cluster.start()
        time.sleep(seconds / 4)
        office.proxy.freeze()
        time.sleep(FROZEN_S)
        office.proxy.thaw()

    outcome = _together(hall, LAPTOPS, 1, seconds, disturb)
    hall.ada.live.leave()
    print(
        f"{LAPTOPS} laptops, {seconds:.0f} s, server killed for {AWAY_S:.0f} s and the way frozen "
        f"for {FROZEN_S:.0f} s: {outcome.made} saved, {outcome.failed} tries failed meanwhile; "
        f"{_said(outcome)}"
    )
    return _is_whole(outcome)


def late(office: Any) -> bool:
    """One laptop that comes when all is said."""
    from townnotes.folder.member import Parcel

    hall = office.hall()
    hall.ada.live.give(
        Parcel([hall.ada.register(f"p{number}", "text", "x" * 60) for number in range(LATE)])
    )
    hall.ada.live.write()
    bea = hall.joins("Bea Late")
    bea.live.leave()
    again = type(bea)(hall, bea.author, bea.name, hall.write_link)
    again.secret = bea.secret
    again.restarts()
    began = time.monotonic()
    while True:
        news = again.live.look()
        if not news.has_more:
            break
    took = time.monotonic() - began
    again.live.leave()
    hall.ada.live.leave()
    print(f"catching up with {LATE} registers: {took:.2f} s (limit {MOST_LATE_S:.0f} s)")
    return took <= MOST_LATE_S


def _together(
    hall: Any, processes: int, writers: int, seconds: float, meanwhile: Callable[[], None]
) -> Outcome:
    from townnotes.live.links import link_text

    words = [link_text(hall.write_link), hall.session, writers, SAVES_A_SECOND, seconds]
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.live.writers", *map(str, words)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for _ in range(processes)
    ]  # fmt: skip
    _all_say(started, "joined")
    _go(started)
    meanwhile()
    _all_say(started, "given")
    _go(started)
    told = [json.loads(_line_of(one)) for one in started]
    for one in started:
        one.wait()
    digests = {digest for one in told for digest in one["digests"]}
    return Outcome(
        sum(one["made"] for one in told),
        [took * 1000 for one in told for took in one["took"]],
        sum(one["twice"] for one in told),
        len(digests) == 1,
        min(held for one in told for held in one["held"]),
        sum(one["failed"] for one in told),
    )


def _all_say(started: list[subprocess.Popen[str]], word: str) -> None:
    for one in started:
        assert _line_of(one).strip() == word


def _line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline()


def _go(started: list[subprocess.Popen[str]]) -> None:
    for one in started:
        assert one.stdin
        one.stdin.write("\n")
        one.stdin.flush()


def _percentiles(took: list[float]) -> tuple[float, float]:
    cuts = quantiles(took, n=100)
    return cuts[49], cuts[98]


def _said(outcome: Outcome) -> str:
    lost = outcome.made - outcome.fewest_held
    equal = "all equal" if outcome.are_equal else "DIFFERENT"
    return f"lost {lost} (limit 0), twice {outcome.twice} (limit 0), {equal}"


def _is_whole(outcome: Outcome) -> bool:
    return outcome.are_equal and not outcome.twice and outcome.fewest_held == outcome.made


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))
