"""Who noted each point, where several took notes: for annexes, comments and tables."""

from collections import Counter
from collections.abc import Iterable, Mapping

from townnotes.domain.entities import NoteTaker, Point
from townnotes.domain.state import State
from townnotes.summary.lines.words import squeezed


class NoteTakers:
    """The note-takers of a session; `noted` are the points that are told of."""

    def __init__(self, state: State, noted: Iterable[Point]) -> None:
        known = {one.id: one for one in state.all(NoteTaker)}
        self._names = {id_: squeezed(one.name or one.initials) for id_, one in known.items()}
        wrote = {one.by for one in noted}
        self.several = len(wrote & known.keys()) > 1
        self._short = _short({id_: one for id_, one in known.items() if id_ in wrote}, self._names)

    def name(self, point: Point) -> str:
        """Return the name of who noted a point; nothing where nobody is known to have."""
        return self._names.get(point.by, "")

    def short(self, point: Point) -> str:
        """Return the initials of who noted a point, the name where two have the same."""
        return self._short.get(point.by, "")


def _short(known: Mapping[str, NoteTaker], names: Mapping[str, str]) -> dict[str, str]:
    initials = {id_: squeezed(one.initials) for id_, one in known.items()}
    often = Counter(initials.values())
    return {id_: one if one and often[one] == 1 else names[id_] for id_, one in initials.items()}
