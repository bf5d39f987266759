"""What the Floor shows of a state, kept up with each change instead of read anew."""

from collections.abc import Callable
from typing import Any

from townnotes.domain.entities import (
    AgendaItem,
    Category,
    Entity,
    Intervention,
    Link,
    NoteTaker,
    Participant,
    Pause,
    Point,
    ReferenceText,
    Request,
    SessionDetails,
    Theme,
)
from townnotes.domain.floor.floor_reading import (
    heading,
    now_row,
    point_rows,
    shown_at_first,
    theme_rows,
    waiting_rows,
)
from townnotes.domain.floor.floor_rows import MOST_SEEN, Glance, PointRow
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.floor.turn_log import TurnLog
from townnotes.domain.points.tally import ThemeTally
from townnotes.domain.state import State, Touched


def _entities(*kinds: type[Entity]) -> frozenset[str]:
    return frozenset(kind.entity for kind in (*kinds, Link))


_WAITING = _entities(Request, Participant, Category, Intervention, Pause)
_SPOKE = _entities(Participant, Intervention, Pause)
_READ_FROM = {
    "heading": _entities(SessionDetails),
    "now": _entities(Intervention, Pause, Participant, Category, AgendaItem),
    "waiting": _WAITING,
    "waiting_count": _WAITING,
    "spoke": _SPOKE,
    "spoke_count": _SPOKE,
    "points": _entities(Point, Intervention, Theme, NoteTaker, ReferenceText, Participant),
    "themes": _entities(Theme),
}
"""Which entities each part of a glance is read from; whether themes are counted anew, besides."""


def glance_at(state: State) -> Glance:
    """Read all that the Floor shows at first."""
    return KeptFloor(state).glance


class KeptFloor:
    """Who spoke, what counts for each theme, and the first rows; read when first asked for.

    A long townhall takes tenths of a second to read, and something changes with every key.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._turns = TurnLog()
        self._tally = ThemeTally()
        self._glance: Glance | None = None

    @property
    def turns(self) -> TurnLog:
        """Who had the floor."""
        self._read()
        return self._turns

    @property
    def tally(self) -> ThemeTally:
        """What counts for each theme."""
        self._read()
        return self._tally

    @property
    def glance(self) -> Glance:
        """The first rows; it and its parts are the same objects while they say the same."""
        return self._read()

    def _read(self) -> Glance:
        if self._glance is None:
            self._turns.read(self._state)
            self._tally.count(self._state)
            self._glance = Glance(**{part: read() for part, read in self._parts().items()})
        return self._glance

    def follow(self, touched: Touched) -> None:
        """Bring everything in line with a change of the state."""
        if self._glance is None:
            return
        self._turns.follow(self._state, touched)
        is_counted_anew = self._tally.follow(self._state, touched)
        kinds = {entity for entity, _ in touched}
        changed: dict[str, Any] = {}
        for part, read in self._parts().items():
            if kinds & _READ_FROM[part] or (part == "themes" and is_counted_anew):
                says = read()
                if says != getattr(self._glance, part):
                    changed[part] = says
        if changed:
            self._glance = self._glance._replace(**changed)

    def _parts(self) -> dict[str, Callable[[], Any]]:
        """Return how each part of a glance is read."""
        state = self._state
        return {
            "heading": lambda: heading(state),
            "now": lambda: now_row(state),
            "waiting": lambda: waiting_rows(state, self._turns.sums, MOST_SEEN),
            "waiting_count": lambda: len(waiting(state)),
            "spoke": lambda: self._turns.rows[:MOST_SEEN],
            "spoke_count": lambda: len(self._turns.rows),
            "points": self._points,
            "themes": lambda: theme_rows(state, self._tally),
        }

    def _points(self) -> tuple[PointRow, ...]:
        shown = shown_at_first(self._state)
        return point_rows(self._state, shown.id) if shown else ()
