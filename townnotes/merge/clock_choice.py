"""Chooses of several offsets of two clocks the one to believe, or leaves them as laptops keep them.

A panel that opens and closes, or two people in turn, fit at many offsets: what nothing explains is
believed where many different speakers show it, and nothing else does.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from math import inf, log, sqrt
from statistics import median
from typing import NamedTuple

from townnotes.merge.clock_offset import MAD
from townnotes.merge.clock_prior import (
    COSTS,
    DAY_MS,
    GAPS_FROM,
    MEASURED_FROM,
    ClockFooting,
    Moment,
    OffsetSupport,
)
from townnotes.merge.names import ASKED, Degree
from townnotes.merge.recordings import Recording

ONE_OFFSET_MS = 30_000
"""Nearer than this, two offsets are one."""
LEAD, FEW_LEAD = 8.0, 16.0
"""By how much the offset of a few who speak in turn has to fit better than any other, and one of
few that nothing explains; as logarithms."""
FEW_FROM = 4
"""Different speakers that a townhall needs which has too few for more."""
COVERED, MOST_COVERED = 0.4, 0.5
"""The share of the shorter recording that is much of it, and of one that seems to go on."""
TOLD = 6.0
"""How much the lengths of turns, and of what is from one to the next, have to speak for an offset
where one goes on as the other ends; as a logarithm."""
EXACT_MS, NOTED_MS, LEAST_SAID = 2_000, 8_000, -2.0
"""How far two notes of one length are apart, of the careful and of all, and what one that is much
farther says at most."""
MOST_ASKED = 24
"""Moments whose speakers are told apart."""
MINUTE_MS, SLIGHT_MS = 60_000, 100
ANOTHER_DAY_MS = 0.75 * DAY_MS
LATE_MS = 20_000
"""How late a key is pressed at most."""
HANDED_OVER = 2
"""Rows that who goes on may hear together with who leaves, whatever else speaks."""
MOST_OVERLAP, OVERLAPPED = 0.5, 0.6
"""The share of the shorter recording that both may hear then, where so much of it is the same."""


class OffsetTrial(NamedTuple):
    """An offset that was tried: its place among those, how well it fits, and what supports it."""

    at: int
    fit: float
    support: OffsetSupport


class ClockScene(NamedTuple):
    """When two recordings began and ended their rows, each by its own clock, in order."""

    ours: tuple[tuple[int, int], ...]
    theirs: tuple[tuple[int, int], ...]
    dates_agree: bool
    is_sparse: bool = False
    """Whether most rows of one have no times: then order and names say more."""
    grain: int = 0
    """How coarse the instants of the coarser one are, in milliseconds: notes tell full minutes."""
    step: int = 1
    """Of how many of our rows one was tried."""

    @classmethod
    def of(cls, one: Recording, other: Recording) -> "ClockScene":
        """Return the scene of two recordings that have times."""
        ours, theirs = (
            tuple(sorted((row.began, row.ended or row.began)
                  for row in each.heard if row.began is not None))
            for each in (one, other)
        )  # fmt: skip
        date = one.heading.date
        # A row without a time of its own, before one that has it, is a moment earlier.
        is_coarse = any(
            all((began + SLIGHT_MS) % MINUTE_MS < 2 * SLIGHT_MS for began, _ in rows)
            for rows in (ours, theirs)
        )
        agree = bool(date) and date == other.heading.date
        is_sparse = 2 * len(ours) <= len(one.heard) or 2 * len(theirs) <= len(other.heard)
        return cls(ours, theirs, agree, is_sparse, MINUTE_MS if is_coarse else 0)

    @property
    def pause(self) -> float:
        """From the end of the one to the beginning of the other, in milliseconds, or below 0."""
        ends = [max(ended for _, ended in rows) for rows in (self.ours, self.theirs)]
        return max(self.theirs[0][0] - ends[0], self.ours[0][0] - ends[1])

    @property
    def is_apart(self) -> bool:
        """Tell whether by equal clocks nothing was heard by both, but for a key pressed late."""
        return self.pause >= -LATE_MS

    @property
    def in_common(self) -> int:
        """How many rows at least each has in the stretch that both noted by equal clocks."""
        first = max(rows[0][0] for rows in (self.ours, self.theirs))
        last = min(rows[-1][0] for rows in (self.ours, self.theirs))
        began = ([at for at, _ in rows] for rows in (self.ours, self.theirs))
        return min(bisect_right(one, last) - bisect_left(one, first) for one in began)

    @property
    def is_handed_over(self) -> bool:
        """Tell whether by equal clocks one goes on where the other ends."""
        return self.is_apart or self.in_common <= HANDED_OVER

    def told_by(self, moments: Sequence[Moment]) -> float:
        """Return how much more often lengths agree so where all is noted by both, as a logarithm.

        Of others that many are as different from each other as all are in the recordings.
        """
        middle = median(one.begins for one in moments)
        own = 2 * median(abs(one.begins - middle) for one in moments) / MAD
        noted = min(NOTED_MS, max(EXACT_MS, own))
        lengths = [one.ends - one.begins for one in moments if one.ends is not None]
        gaps = [b.begins - a.begins for a, b in pairwise(moments)]
        rows = (self.ours, self.theirs)
        usual = [ended - began for each in rows for began, ended in each]
        between = [b[0] - a[0] for each in rows for a, b in pairwise(each)]
        return sum(
            _agreement(apart, noted, max(noted, _spread(every)))
            for apart, every in ((lengths, usual), (gaps, between))
        )

    @property
    def fewest(self) -> int:
        """How many rows the shorter one has."""
        return min(len(self.ours), len(self.theirs))


class ChosenOffset(NamedTuple):
    """The place of the offset chosen, and what it rests on; None where nothing is in both."""

    at: int | None
    footing: ClockFooting


def choose_offset(
    trials: Sequence[OffsetTrial], scene: ClockScene, degree: Callable[[int, int], Degree]
) -> ChosenOffset:
    """Choose one of the offsets tried; `degree` compares the speakers of two rows."""
    return _Choice(trials, scene, degree).chosen()


class _Choice:
    def __init__(
        self, trials: Sequence[OffsetTrial], scene: ClockScene, degree: Callable[[int, int], Degree]
    ) -> None:
        self._trials = trials
        self._scene = scene
        self._degree = degree

    def chosen(self) -> ChosenOffset:
        """Return the likeliest that may be believed, else agreeing clocks, else a guess."""
        best = max(self._trials, key=lambda one: one.fit - COSTS[self._explained(one)])
        footing = self._explained(best)
        if footing == "equal" and self._scene.is_apart and not self._scene.is_sparse:
            return ChosenOffset(None, "equal")
        if self._scene.is_sparse or self._is_believed(best, footing):
            return ChosenOffset(best.at, footing)
        return self._unexplained(best)

    def _unexplained(self, best: OffsetTrial) -> ChosenOffset:
        """Return what to do with an offset that must not be believed."""
        if self._overlap is not None:
            return ChosenOffset(self._overlap.at, "equal")
        if self._covers(best):
            return ChosenOffset(best.at, "guessed")
        if self._scene.is_apart:
            return ChosenOffset(None, "equal")
        if self._scene.is_handed_over and self._explained(self._equal) == "equal":
            return ChosenOffset(self._equal.at, "equal")
        return ChosenOffset(best.at, "guessed")

    @cached_property
    def _equal(self) -> OffsetTrial:
        """The offset that is nearest to none."""
        return min(self._trials, key=lambda one: abs(one.support.centre))

    @cached_property
    def _overlap(self) -> OffsetTrial | None:
        """Equal clocks, where what both noted by them is the same, as who hands over stays a while.

        By a wrong clock others would have spoken then.
        """
        both = self._scene.in_common
        if both > MOST_OVERLAP * self._scene.fewest or self._explained(self._equal) != "equal":
            return None
        noted = self._scene.step * len(self._equal.support.near)
        return self._equal if noted >= max(HANDED_OVER, OVERLAPPED * both) else None

    @property
    def _is_handed_over(self) -> bool:
        """Tell whether one goes on where the other ends, or soon before that."""
        return self._scene.is_handed_over or self._overlap is not None

    def _explained(self, one: OffsetTrial) -> ClockFooting:
        return one.support.explained(dates_agree=self._scene.dates_agree)

    def _is_believed(self, one: OffsetTrial, footing: ClockFooting) -> bool:
        if footing == "measured":
            return self._is_measured(one)
        if footing != "equal" and len(one.support.near) < GAPS_FROM:
            return False
        return self._lead(one) >= LEAD or self._speakers(one.support.near) >= MEASURED_FROM

    def _is_measured(self, one: OffsetTrial) -> bool:
        """Tell whether enough people show what nothing explains, and nothing else half as well."""
        near = one.support.near
        rival = max((len(it.support.near) for it in self._others(one)), default=0)
        if 2 * rival >= len(one.support.moments):
            return False
        if self._is_distinct(one):
            return True
        is_handed_over = self._is_handed_over and self._scene.pause < ANOTHER_DAY_MS
        if is_handed_over or 2 * rival >= len(near):
            return False
        speakers = self._speakers(near)
        # A short townhall has fewer: then they are much of it, and nothing else comes near.
        is_much = speakers >= FEW_FROM and self._covers(one) and self._lead(one) >= FEW_LEAD
        return speakers >= MEASURED_FROM or is_much

    def _lead(self, one: OffsetTrial) -> float:
        """Return by how much it fits better than any other offset."""
        return one.fit - max((it.fit for it in self._others(one)), default=-inf)

    def _others(self, one: OffsetTrial) -> list[OffsetTrial]:
        """Return those of another offset."""
        centre = one.support.centre
        return [it for it in self._trials if abs(it.support.centre - centre) > ONE_OFFSET_MS]

    def _covers(self, one: OffsetTrial) -> bool:
        """Tell whether much of the shorter recording has its counterpart."""
        share = MOST_COVERED if self._is_handed_over else COVERED
        return len(one.support.moments) >= max(GAPS_FROM, share * self._scene.fewest)

    def _is_distinct(self, one: OffsetTrial) -> bool:
        """Tell whether who spoke again after a shift change would hardly fit as well.

        People who are given the same minutes twice fit wherever they are laid.
        """
        moments = one.support.moments
        return (
            self._covers(one)
            and self._speakers(moments) >= FEW_FROM
            and self._scene.told_by(moments) >= TOLD
        )

    def _speakers(self, moments: Sequence[Moment]) -> int:
        """Count different speakers: those whose names, in either recording, have nothing alike."""
        groups: list[list[Moment]] = []
        for one in moments[:: -(-len(moments) // MOST_ASKED) or 1]:
            own = [group for group in groups if any(self._are_alike(one, it) for it in group)]
            groups = [group for group in groups if group not in own]
            groups.append([one, *(it for group in own for it in group)])
        return len(groups)

    def _are_alike(self, one: Moment, other: Moment) -> bool:
        """Tell whether two moments may be of one speaker, by what both recordings call them."""
        degrees = (self._degree(one.one, other.other), self._degree(other.one, one.other))
        return any(degree not in ASKED and degree != "unknown" for degree in degrees)


def _spread(values: Sequence[int]) -> float:
    """Return the deviation of the difference of any two of such values."""
    middle = median(values) if values else 0
    return sqrt(2) * median(abs(one - middle) for one in values) / MAD if values else 0.0


def _agreement(apart: Sequence[int], noted: float, spread: float) -> float:
    """Return the logarithm of how much likelier such differences are of notes of one thing."""
    rarer = log(spread / noted)
    each = (rarer + ((one / spread) ** 2 - (one / noted) ** 2) / 2 for one in apart)
    return sum(max(LEAST_SAID, one) for one in each)
