"""The lines of a note pane as commands are given them, and where a new one goes between points."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from townnotes.domain.entities import Point
from townnotes.domain.state import State


class JoinedLine(NamedTuple):
    """A line that became part of another: its point's id, and the words that are left of it."""

    id: str
    words: str


class LineAsTyped(Protocol):
    """A line of the note pane: the point's id, its text as it stands there, when it was begun.

    It is said anew where it was emptied, so that nothing of its point is left but the place.
    """

    @property
    def id(self) -> str: ...  # noqa: D102 - said above, as the others
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def at(self) -> int: ...  # noqa: D102
    @property
    def is_anew(self) -> bool: ...  # noqa: D102
    @property
    def joined(self) -> tuple[JoinedLine, ...]: ...  # noqa: D102


class LinePlaces:
    """Says between which ranks new lines go; of a long note it looks at the lines around them."""

    def __init__(self, state: State, intervention: str, lines: Sequence[LineAsTyped]) -> None:
        self._state = state
        self._intervention = intervention
        self._lines = lines
        self._before, self._seen = "", 0
        self._after, self._next = "", -1

    def around(self, place: int) -> tuple[str, str]:
        """Return the ranks above and below a line; from place to place downwards only."""
        self._before = self._first(range(place - 1, self._seen - 1, -1), self._before)[1]
        self._seen = place
        if self._next <= place:
            self._next, self._after = self._first(range(place + 1, len(self._lines)), "")
        return self._before, self._after

    def put(self, place: int, rank: str) -> None:
        """Note the rank that a new line was given."""
        self._before, self._seen = rank, place + 1

    def _first(self, places: Iterable[int], otherwise: str) -> tuple[int, str]:
        """Return the first of these places at which a point stands, and its rank."""
        for place in places:
            point = self._state.find(Point, self._lines[place].id)
            if point is not None and point.intervention == self._intervention:
                return place, point.rank
        return len(self._lines), otherwise
