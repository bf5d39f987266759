"""Counts that live beside the note: how many distinct speakers took up each theme."""

from collections import Counter

from townnotes.domain.entities import Intervention, Link, Participant, Point, Theme
from townnotes.domain.state import State, Touched

_Worn = tuple[tuple[str, ...], str]


class ThemeTally:
    """Distinct speakers and points a theme, kept up with each change of a point."""

    def __init__(self) -> None:
        self._worn: dict[str, _Worn] = {}
        self._speakers: dict[str, Counter[str]] = {}

    def count(self, state: State) -> None:
        """Count everything anew."""
        self._worn.clear()
        self._speakers.clear()
        for one in state.all(Intervention):
            for point in state.points_of(one.id):
                self._put(point.id, _read(state, point.id))

    def follow(self, state: State, touched: Touched) -> bool:
        """Bring the counts in line with a change; returns whether any could have changed."""
        kinds = {entity for entity, _ in touched}
        if kinds & {Link.entity, Theme.entity, Participant.entity}:
            self.count(state)
            return True
        points = {id_ for entity, id_ in touched if entity == Point.entity}
        for entity, id_ in touched:
            if entity == Intervention.entity:
                points.update(state.referring(Point.entity, "intervention", id_))
        moved = [self._put(id_, _read(state, id_)) for id_ in points]
        return any(moved)

    def speakers(self, theme: str) -> int:
        """Return how many distinct speakers took the theme up."""
        return len(self._speakers.get(theme, ()))

    def points(self, theme: str) -> int:
        """Return how many points wear the theme."""
        return self._speakers.get(theme, Counter()).total()

    def _put(self, point: str, worn: _Worn) -> bool:
        before = self._worn.get(point, ((), ""))
        if before == worn:
            return False
        for theme in before[0]:
            counter = self._speakers[theme]
            counter[before[1]] -= 1
            if not counter[before[1]]:
                del counter[before[1]]
        for theme in worn[0]:
            self._speakers.setdefault(theme, Counter())[worn[1]] += 1
        self._worn[point] = worn
        return True


def _read(state: State, id_: str) -> _Worn:
    """Return the themes a point wears and who said it; nothing for a hidden or private one."""
    point = state.find(Point, id_)
    intervention = state.find(Intervention, point.intervention) if point else None
    if point is None or intervention is None or point.private:
        return (), ""
    themes = tuple(dict.fromkeys(state.leader(theme) for theme in point.themes))
    return themes, state.leader(intervention.speaker)
