"""Whether what says the same is found: `python tests/bench/twins_bench.py`.

On pairs marked by a person before there was a finder (`tests/summary/marked_twins.py`) it prints
how often the twin of a point is among the three nearest, looked for from each of the two; how many
of the likely pairs, by which a draft says that more seem to say the same, are right; and how long a
theme of 400 points takes. A figure beyond its limit says MISSED; `--show` prints the pairs missed,
and every likely pair of the shared folder, to be judged by a person.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from time import process_time

import bench_place  # noqa: F401  # pyright: ignore[reportUnusedImport]
from verdicts import Verdicts

from tests.summary.marked_twins import HURRIED, MarkedSession, canteens, hurried, marked_twice
from tests.summary.townhalls import Townhall
from townnotes.domain.entities import Point
from townnotes.domain.state import State
from townnotes.summary.evidence.accounts import account_of, likeness
from townnotes.summary.evidence.duplicates import likely_duplicates, nearest
from townnotes.summary.lines.reading import NO_ABBREVIATIONS
from townnotes.summary.lines.tidying import as_said
from townnotes.summary.style.house_style import built_in

LEAST_FOUND, LEAST_RIGHT, LEAST_PROPOSED, LONGEST_MS = 0.90, 0.80, 0.85, 100.0
CARDS, ROUNDS = 400, 5
TABLES = built_in("townhall").abbreviations


def said(state: State, id_: str) -> str:
    """Return a point as it was noted."""
    point = state.find(Point, id_)
    return as_said(point.stance, point.text) if point else id_


def missed(session: MarkedSession) -> Iterator[tuple[str, str]]:
    """Give the points of which the twin is not among the three nearest, each with the twin."""
    for pair in session.twins:
        for one in pair:
            (other,) = pair - {one}
            near = nearest(session.state, one, abbreviations=TABLES)
            if other not in {each.point for each in near}:
                yield one, other


def found(sessions: Iterable[MarkedSession], verdicts: Verdicts, *, shows: bool) -> None:
    """Print how many twins are among the nearest three."""
    of, hits = Counter[str](), Counter[str]()
    for session in sessions:
        misses = list(missed(session))
        sets = ("all", session.language, "invented" if session.opposites else "shared folder")
        for name in sets:
            of[name] += 2 * len(session.twins)
            hits[name] += 2 * len(session.twins) - len(misses)
        for one, other in misses if shows else ():
            print(f"    {session.name}: {said(session.state, one)} · {said(session.state, other)}")
    for name, count in of.items():
        share = hits[name] / count
        verdicts.tell(f"twin among the nearest · {name}", f"{hits[name]} of {count} = {share:.0%}",
                      f"≥ {LEAST_FOUND:.0%}", keeps=share >= LEAST_FOUND)  # fmt: skip


def right(sessions: Iterable[MarkedSession], verdicts: Verdicts, *, shows: bool) -> None:
    """Print how many likely pairs were marked as twins; any other counts as wrong."""
    count = hits = 0
    for session in sessions:
        for pair in likely_duplicates(session.state, abbreviations=TABLES):
            is_right = frozenset((pair.one, pair.other)) in session.twins
            count, hits = count + 1, hits + is_right
            if shows:
                one, other = (said(session.state, id_) for id_ in (pair.one, pair.other))
                print(f"    {'right' if is_right else 'WRONG'} {session.name}: {one} · {other}")
    share = hits / max(1, count)
    verdicts.tell("likely pairs that are twins", f"{hits} of {count} = {share:.0%}",
                  f"≥ {LEAST_RIGHT:.0%}", keeps=share >= LEAST_RIGHT)  # fmt: skip


def crowded() -> State:
    """Return one theme of many points, of the words of the invented consultation."""
    chance = random.Random(3)
    notes = [point for one in canteens() for point in one.state.all(Point)]
    words = [word for point in notes for word in point.text.split()]
    town = Townhall()
    town.theme("all")
    for number in range(CARDS):
        text = " ".join(chance.choices(words, k=chance.randint(3, 12)))
        town.says(f"s{number}", chance.choice(notes).stance, text, "all")
    return town.state


def speed(verdicts: Verdicts) -> None:
    """Print how long a theme of 400 points takes: what is likely at first, what is near then."""
    state = crowded()
    first = state.all(Point)[0].id
    began = process_time()
    likely_duplicates(state, "all", TABLES)
    likely_ms = (process_time() - began) * 1000
    began = process_time()
    for _ in range(ROUNDS):
        nearest(state, first, abbreviations=TABLES)
    near_ms = (process_time() - began) * 1000 / ROUNDS
    for name, took in (("likely pairs", likely_ms), ("the nearest three", near_ms)):
        verdicts.tell(f"{name} of {CARDS} points", f"{took:.0f} ms", f"{LONGEST_MS:.0f} ms",
                      keeps=took <= LONGEST_MS)  # fmt: skip


def noted_twice(verdicts: Verdicts, *, shows: bool) -> None:
    """Print how much of what two note-takers wrote of one remark is proposed, and told once."""
    for kind, least in (("same", LEAST_PROPOSED), ("apart", 0.0)):
        rows = marked_twice(kind)
        read = [[account_of(text, code, TABLES.get(code, NO_ABBREVIATIONS)) for text in pair]
                for code, *pair in rows]  # fmt: skip
        alike = [likeness(one, other) for one, other in read]
        proposed = sum(one.share > 0 for one in alike)
        told = sum(one.is_same for one in alike)
        verdicts.tell(f"noted twice · {kind}", f"{proposed} of {len(rows)}, {told} told",
                      f"≥ {least:.0%}", keeps=proposed >= least * len(rows))  # fmt: skip
        for (_, one, other), found in zip(rows, alike, strict=True) if shows else ():
            if (found.share > 0) != (kind == "same"):
                print(f"    {one} · {other}")


def main() -> int:
    """Print all figures; 1 where one is missed."""
    shows, verdicts = "--show" in sys.argv, Verdicts()
    sessions = canteens()
    if HURRIED.exists():
        sessions += hurried()
    else:
        print(f"{HURRIED} is not here: its pairs are left out")
    found(sessions, verdicts, shows=shows)
    right(sessions, verdicts, shows=shows)
    noted_twice(verdicts, shows=shows)
    speed(verdicts)
    return int(verdicts.is_missed)


if __name__ == "__main__":
    sys.exit(main())
