"""What the round reads of the session: what waits, its sentences, what is near it."""

from collections.abc import Mapping

from townnotes.domain.entities import Point, Theme
from townnotes.domain.links import opponents
from townnotes.summary.draft import Drafter
from townnotes.summary.evidence.duplicates import MOST, Near, nearest
from townnotes.summary.style.house_style import HouseStyle, readable_style
from townnotes.summary.wording_round.candidate import CandidateSentences
from townnotes.summary.wording_round.items import WaitingPoint, waiting_points
from townnotes.summary.wording_round.theme_proposals import proposed_themes
from townnotes_ui.desk import Desk


class RoundReading:
    """Keeps what was read until `forget`; who was put off comes last, in the order of that."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._drafter = Drafter()
        self._sentences: CandidateSentences | None = None
        self._style: HouseStyle | None = None
        self._is_stale = True
        self._waiting: Mapping[str, WaitingPoint] = {}
        self._asked: dict[str, None] = {}
        self._put_off: list[str] = []
        self._near: dict[str, tuple[Near, ...]] = {}

    @property
    def put_off(self) -> frozenset[str]:
        """The points that were left to word in this round."""
        return frozenset(self._put_off)

    @property
    def done(self) -> int:
        """How many points of this round wait no longer."""
        state = self._desk.state
        gone = (id_ for id_ in self._asked if id_ not in self._waiting)
        return sum(state.find(Point, id_) is not None for id_ in gone)

    @property
    def sentences(self) -> CandidateSentences:
        """What makes the sentences of points in other words."""
        if self._sentences is None:
            self._read()
            drafter = self._drafter
            self._sentences = CandidateSentences(
                self._desk.state, self.style, drafter.evidence, drafter.memory
            )
        return self._sentences

    @property
    def style(self) -> HouseStyle:
        """The session's house style, as far as it can be read."""
        if self._style is None:
            self._style, _ = readable_style(self._desk.state)
        return self._style

    def look(self) -> list[WaitingPoint]:
        """Read what waits, in the order of the round."""
        self._read()
        first = [one for id_, one in self._waiting.items() if id_ not in self._put_off]
        return [*first, *(self._waiting[one] for one in self._put_off)]

    def _read(self) -> None:
        if self._is_stale:
            self._is_stale = False
            state = self._desk.state
            found = waiting_points(state, self._drafter.draft(state, self.style))
            self._waiting = {one.point: one for one in found}
            self._asked.update(dict.fromkeys(self._waiting))
            self._put_off = [one for one in self._put_off if one in self._waiting]

    def forget(self) -> None:
        """Read everything anew: the session has changed."""
        self._sentences = None
        self._style = None
        self._near.clear()
        self._is_stale = True

    def put_off_last(self, point: str) -> None:
        """Have a point come again after all others."""
        self._put_off = [*(one for one in self._put_off if one != point), point]

    def waiting(self, point: str) -> WaitingPoint | None:
        """Return what is known of a point that waits."""
        return self._waiting.get(point)

    def near(self, point: Point) -> tuple[Near, ...]:
        """Return the three points nearest to one on its themes; its opposites are none of them."""
        if point.id not in self._near:
            self._near[point.id] = self._nearest(point)
        return self._near[point.id]

    def _nearest(self, point: Point) -> tuple[Near, ...]:
        state = self._desk.state
        against = opponents(state, point.id)
        found = nearest(state, point.id, MOST + len(against), self.style.abbreviations)
        return tuple(one for one in found if one.point not in against)[:MOST]

    def themes(self, point: Point) -> tuple[Theme, ...]:
        """Return the themes proposed for a point that has none."""
        state = self._desk.state
        if point.themes:
            return ()
        found = (state.find(Theme, id_) for id_ in proposed_themes(state, point))
        return tuple(one for one in found if one is not None)
