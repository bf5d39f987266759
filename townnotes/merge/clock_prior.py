"""Says how far two laptops' clocks are apart before anything was heard, and what it takes more.

Laptops keep network time: clocks agree but for seconds. A wrong zone makes whole hours, a wrong
date whole days; anything else has to be shown by many who spoke.
"""

from collections.abc import Sequence
from statistics import median
from typing import Literal, NamedTuple

from townnotes.merge.names import ASKED, Degree

ClockFooting = Literal["equal", "hours", "days", "measured", "guessed", "order"]
"""What an offset rests on: that clocks agree, that a zone or a date is wrong, what was heard; a
guess that nothing may be joined by; or there are no times, and order decides."""

EQUAL_MS, HOUR_MS, DAY_MS = 5_000, 3_600_000, 86_400_000
MOST_HOURS = 14
NEAR_MS = 10_000
"""How near two notes of one moment are by clocks that are understood."""
MEASURED_FROM = 6
"""Different speakers that an offset needs which nothing explains."""
GAPS_FROM, GAPS_EQUAL = 3, 0.8
"""Pairs from which gaps are compared, and the share of them that has to be equal."""
COSTS: dict[str, float] = {"equal": 0.0, "hours": 4.0, "days": 6.0, "measured": 8.0}
"""How much rarer than agreeing clocks, as logarithms."""


class Moment(NamedTuple):
    """Two notes that may be of one intervention: their rows, and how far they are apart.

    `ends` is None where one of them has no end.
    """

    one: int
    other: int
    begins: int
    ends: int | None
    degree: Degree


class OffsetSupport(NamedTuple):
    """What speaks for an offset: where its moments lie, and which of them are near to that."""

    centre: float
    margin: float
    moments: tuple[Moment, ...]
    near: tuple[Moment, ...]

    @property
    def gaps_are_equal(self) -> bool:
        """Tell whether from one speaker to the next as much time went by in both."""
        return len(self.near) >= max(GAPS_FROM, GAPS_EQUAL * len(self.moments))

    def explained(self, *, dates_agree: bool) -> ClockFooting:
        """Return what would explain the offset; what nothing does has to be measured."""
        if self._is_about(0):
            return "equal"
        hours, days = (round(self.centre / unit) for unit in (HOUR_MS, DAY_MS))
        if days and self._is_about(days * DAY_MS):
            return "days" if self.gaps_are_equal else "measured"
        if dates_agree and 0 < abs(hours) <= MOST_HOURS and self._is_about(hours * HOUR_MS):
            return "hours"
        return "measured"

    def _is_about(self, offset: float) -> bool:
        return abs(self.centre - offset) <= EQUAL_MS + self.margin


def support_of(moments: Sequence[Moment], rough: float, grain: int = 0) -> OffsetSupport:
    """Return what speaks for an offset; without moments it is the rough one.

    `grain` is how coarse the instants are, in milliseconds.
    """
    agreeing = tuple(one for one in moments if one.degree not in ASKED)
    if not agreeing:
        return OffsetSupport(rough, 0.0, (), ())
    centre = float(median(one.begins for one in agreeing))
    near = tuple(one for one in agreeing if abs(one.begins - centre) <= NEAR_MS + grain / 2)
    spread = median(abs(one.begins - centre) for one in agreeing)
    margin = grain + 2 * min(spread, NEAR_MS) / len(agreeing) ** 0.5
    return OffsetSupport(centre, margin, agreeing, near)
