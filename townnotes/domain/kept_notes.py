"""The points of each intervention in their order, kept so as single ones come, change and go."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from townnotes.domain.entities import Point
from townnotes.domain.ordered import Order, Ordered
from townnotes.domain.points.speaking_order import in_speaking_order

_MANY = 8
"""Where one in so many has changed, all are sorted anew."""


class _Note(NamedTuple):
    is_shown: tuple[bool, ...]
    points: Ordered[Point]


class KeptNotes:
    """The notes that were asked for: of thousands of points, a key changes one.

    `read` gives those of some ids that are visible. A note is asked for by all interventions that
    are one; where those change, the caller calls `clear`.
    """

    def __init__(self, read: Callable[[Iterable[str]], Iterable[Point]], order: Order) -> None:
        self._read = read
        self._order = order
        self._notes: dict[str, _Note] = {}
        self._stale: dict[str, set[str]] = {}
        self._said: dict[str, tuple[tuple[Point, ...], tuple[Point, ...]]] = {}
        """The notes of interventions that are one: by rank, and in the order they were said."""

    def __bool__(self) -> bool:
        """Tell whether any note is kept."""
        return bool(self._notes)

    def clear(self) -> None:
        """Forget all notes."""
        self._notes.clear()
        self._stale.clear()
        self._said.clear()

    def forget(self, point: str, interventions: Iterable[str]) -> None:
        """Note that a point has changed, which stood or stands in these interventions."""
        if self._notes:
            for one in interventions:
                self._stale.setdefault(one, set()).add(point)

    def points(
        self, group: tuple[str, ...], is_shown: tuple[bool, ...], ever: Callable[[], Iterable[str]]
    ) -> tuple[Point, ...]:
        """Return the points of interventions that are one, and of which these are shown.

        They are in the order they were said; `ever` gives those that are, or once were, theirs.
        """
        by_rank = self._by_rank(group, is_shown, ever)
        if len(group) == 1:
            return by_rank
        held = self._said.get(group[0])
        if held is None or held[0] is not by_rank:
            held = self._said[group[0]] = (by_rank, in_speaking_order(by_rank))
        return held[1]

    def _by_rank(
        self, group: tuple[str, ...], is_shown: tuple[bool, ...], ever: Callable[[], Iterable[str]]
    ) -> tuple[Point, ...]:
        stale = {id_ for one in group for id_ in self._stale.pop(one, ())}
        held = self._notes.get(group[0])
        if held is None or held.is_shown != is_shown or _MANY * len(stale) > len(held.points):
            every = (one for one in self._read(ever()) if one.intervention in group)
            self._notes[group[0]] = _Note(is_shown, Ordered(every, self._order))
            return self._notes[group[0]].points.row
        for id_ in stale:
            point = next(iter(self._read((id_,))), None)
            held.points.put(id_, point if point and point.intervention in group else None)
        return held.points.row
