"""The points of each intervention in their order, kept so as single ones come, change and go."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from townnotes.domain.entities import Point
from townnotes.domain.ordered import Order, Ordered

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

    def __bool__(self) -> bool:
        """Tell whether any note is kept."""
        return bool(self._notes)

    def clear(self) -> None:
        """Forget all notes."""
        self._notes.clear()
        self._stale.clear()

    def forget(self, point: str, interventions: Iterable[str]) -> None:
        """Note that a point has changed, which stood or stands in these interventions."""
        if self._notes:
            for one in interventions:
                self._stale.setdefault(one, set()).add(point)

    def points(
        self, group: tuple[str, ...], is_shown: tuple[bool, ...], ever: Callable[[], Iterable[str]]
    ) -> tuple[Point, ...]:
        """Return the points of interventions that are one, and of which these are shown.

        `ever` gives the points that are, or once were, theirs.
        """
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
