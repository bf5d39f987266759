"""The points of interventions that are one, in the order in which they were said."""

from collections import defaultdict
from collections.abc import Sequence
from heapq import merge
from math import inf
from operator import itemgetter

from townnotes.domain.entities import Point

_BY_TIME = itemgetter(0, 1, 2)


def in_speaking_order(points: Sequence[Point]) -> tuple[Point, ...]:
    """Lay the notes of one speaker beside each other by time; each stays in the order it has.

    Whoever took notes of the last part alone has their first line there, and not beside the first
    line of all. A line put in afterwards stands before what follows it in its own note; what has no
    time comes last. `points` are in order by rank.
    """
    notes: defaultdict[str, list[Point]] = defaultdict(list)
    for one in points:
        notes[one.intervention].append(one)
    if len(notes) == 1:
        return tuple(points)
    return tuple(point for *_, point in merge(*map(_timed, notes.values()), key=_BY_TIME))


def _timed(note: Sequence[Point]) -> list[tuple[float, str, str, Point]]:
    """Return the points of one note with when each was said at the latest, and their ranks."""
    latest = inf
    found: list[tuple[float, str, str, Point]] = []
    for one in reversed(note):
        latest = min(latest, inf if one.at is None else one.at)
        found.append((latest, one.rank, one.id, one))
    return found[::-1]
