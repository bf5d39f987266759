"""How far the clocks of the laptops in a folder are apart, bounded from both sides.

What one laptop has written and another reads was written before: the difference of their clocks is
at most what the reader's clock shows less what the writer's did. The least of these bounds it from
one side, and the least that the other laptop has seen, which it tells, from the other. Such bounds
add up along laptops, so that two who never met know of each other by a third.
"""

from collections.abc import Mapping
from math import inf
from typing import NamedTuple

from townnotes.folder.lines import ClockReading

WINDOW_MS = 600_000
"""What was seen longer ago says nothing of a clock that was set since, or drifts."""
NEWS_MS = 250
"""So much better a bound is worth a line of its own."""


class ClockBounds(NamedTuple):
    """By how much one clock is ahead of another, in milliseconds: at least and at most."""

    least: float
    most: float

    @property
    def is_known(self) -> bool:
        """Tell whether it is bounded from both sides, and the sides do not contradict."""
        return -inf < self.least <= self.most < inf

    def holds(self, ahead: float) -> bool:
        """Tell whether it may be that much."""
        return self.least <= ahead <= self.most


class FolderClocks:
    """The clocks of one folder, as one author's laptop knows of them.

    `ahead` is by how many milliseconds its own is ahead of the one that all follow: that of
    `founder`, where they have written here, else of whoever comes first by their id.
    """

    def __init__(self, author: str, founder: str = "") -> None:
        self.ahead = 0
        self.founder = founder
        self._author = author
        self._told: dict[str, ClockReading] = {}
        self._now: dict[str, int] = {}
        self._before: dict[str, int] = {}
        self._began: int | None = None
        self._said: Mapping[str, int] = {}

    @property
    def seen(self) -> dict[str, int]:
        """The least that each other's lines came after they were written, in milliseconds."""
        every = self._before.keys() | self._now.keys()
        tables = (self._before, self._now)
        return {who: min(one[who] for one in tables if who in one) for who in sorted(every)}

    @property
    def has_news(self) -> bool:
        """Tell whether others would know more by what was seen since the last reading."""
        return any(
            who not in self._said or gap <= self._said[who] - NEWS_MS
            for who, gap in self.seen.items()
        )

    def reading(self, at: int) -> ClockReading:
        """Return what is to be told, at this instant of our clock."""
        self._said = self.seen
        return ClockReading(at, dict(self._said))

    def see(self, author: str, told: ClockReading, now: int) -> None:
        """Note what another has written, read at this instant of our clock."""
        if self._began is None or not 0 <= now - self._began < WINDOW_MS:
            self._before, self._now, self._began = self._now, {}, now
        self._now[author] = min(now - told.at, self._now.get(author, now - told.at))
        if author not in self._told or told.at >= self._told[author].at:
            self._told[author] = told

    def forget(self) -> None:
        """Forget what was seen by our clock, as it was set anew."""
        self._before, self._now, self._said = {}, {}, {}

    def settle(self) -> int:
        """Return `ahead` as it is known now.

        What may still be right stays, as a running time is not to jump; and clocks that may be
        equal are.
        """
        known = {self._author, *self._told}
        bounds = self._bounds(self.founder if self.founder in known else min(known))
        if bounds.is_known and not bounds.holds(self.ahead):
            middle = round((bounds.least + bounds.most) / 2)
            self.ahead = 0 if bounds.holds(0) else middle
        return self.ahead

    def _bounds(self, reference: str) -> ClockBounds:
        """Return by how much our clock is ahead: the shortest ways there and back."""
        tables = {**{who: told.seen for who, told in self._told.items()}, self._author: self.seen}
        back = _shortest(tables, reference).get(self._author, inf)
        there = _shortest(tables, self._author).get(reference, inf)
        return ClockBounds(-back, there)


def _shortest(tables: Mapping[str, Mapping[str, int]], start: str) -> dict[str, float]:
    """Return the shortest way from one to each other; a gap may be negative.

    Among forty laptops a few rounds do; the rounds end where clocks contradict each other, too.
    """
    found: dict[str, float] = {start: 0}
    for _ in tables:
        before = dict(found)
        for one, seen in tables.items():
            for other, gap in seen.items() if one in found else ():
                if other in tables:
                    found[other] = min(found.get(other, inf), found[one] + gap)
        if found == before:
            break
    return found
