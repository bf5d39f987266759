"""What another laptop's delete takes away of one's own, and what was edited here meanwhile."""

import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from townnotes.domain.entities import Intervention, Point
from townnotes.domain.registers import Register
from townnotes.domain.state import SessionChanged
from townnotes.session import Session


class Gone(NamedTuple):
    """A point of one's own that was taken out, by itself or with its intervention, and by whom."""

    point: str
    text: str
    intervention: str
    """The intervention, where that was taken out; else empty."""
    author: str


class Deletes:
    """Hears what is edited here, so that an edit beats a delete that did not know of it."""

    def __init__(self, session: Session, clock: Callable[[], float] = time.monotonic) -> None:
        self._session = session
        self._clock = clock
        self._edited: dict[str, float] = {}
        session.on_change.append(self._note)

    def close(self) -> None:
        """Hear no more of the session."""
        if self._note in self._session.on_change:
            self._session.on_change.remove(self._note)

    def forget_before(self, instant: float) -> None:
        """Forget what was edited before an instant of the clock: the others could know of it."""
        self._edited = {id_: at for id_, at in self._edited.items() if at >= instant}

    def taken_by(self, coming: Iterable[Register]) -> list[Gone]:
        """Return which of one's own points, that are there now, the registers would take away."""
        deleting = [one for one in coming if one.field == "deleted" and one.value == "true"]
        found: dict[str, Gone] = {}
        for one in deleting:
            if one.entity == Point.entity:
                points = filter(None, [self._session.state.find(Point, one.id)])
                intervention = ""
            elif one.entity == Intervention.entity:
                points = self._session.state.points_of(one.id)
                intervention = one.id
            else:
                continue
            for point in points:
                if self._is_own(point.id):
                    found[point.id] = Gone(point.id, point.text, intervention, one.author)
        return list(found.values())

    def told_apart(self, taken: Iterable[Gone]) -> tuple[list[Gone], list[Gone]]:
        """Return what is gone now: what was edited here meanwhile and is to stay, and the rest."""
        state = self._session.state
        gone = [one for one in taken if not state.is_visible(one.point)]
        edited = [one for one in gone if one.point in self._edited]
        return edited, [one for one in gone if one.point not in self._edited]

    def _is_own(self, id_: str) -> bool:
        held = self._session.state.current(id_, "text")
        return held is not None and held.author == self._session.author

    def _note(self, change: SessionChanged) -> None:
        if change.origin != "elsewhere":
            now = self._clock()
            self._edited |= {id_: now for entity, id_ in change.touched if entity == Point.entity}
