"""Weighs what speaks for two notes being of one intervention: names, times and words.

Each kind of evidence is a likelihood ratio: how much more often it is seen where the two are one
than where they are not (Fellegi and Sunter, 1969). The figures were chosen on half of the European
Parliament's debates, as recorded by officials and by note-takers made up on them.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import exp, log
from statistics import median
from typing import NamedTuple

from townnotes.merge.clock_offset import ClockOffset
from townnotes.merge.likeness.organizations import organization_key
from townnotes.merge.names import Degree
from townnotes.merge.prepared import PreparedRecording

NAME_WEIGHTS: dict[Degree, float] = {
    "same": 6.5,
    "lost letters": 6.5,
    "near": 5.5,
    "part": 5.5,
    "other script": 5.5,
    "familiar": 5.0,
    "surname": 5.0,
    "sounds alike": 4.0,
    "near surname": 4.0,
    "initials": 4.5,
    "organization": 4.5,
    "other given name": 1.0,
    "resembling": 2.0,
    "unread": -1.0,
    "unknown": 0.0,
    "other organization": -2.0,
    "one in common": -3.0,
    "different": -3.5,
}
PRIOR_BY_ORDER = 0.05
PRIOR_BY_TIME = 2.0
LATE_SHARE = 0.05
LATE_MS = 15_000.0
BAND_MS = 180_000
STEP_MS = 250
MOST_CELLS, LEAST_CELLS = 400_000, 40
FEWEST_WORDS = 4
TEXT_WEIGHT, TEXT_USUAL, TEXT_LEAST, TEXT_MOST = 14.0, 0.12, -1.0, 5.0
NOTHING_SHARED = exp(max(TEXT_LEAST, TEXT_WEIGHT * -TEXT_USUAL))


class Weighed(NamedTuple):
    """What the row `row` weighs with each of the other recording from `first` on, as odds."""

    row: int
    first: int
    odds: list[float]


class _Told(NamedTuple):
    """What names and words say of a row and a stretch of the other recording, as odds."""

    first: int
    last: int
    odds: list[float]


class PairEvidence:
    """Two recordings side by side, ready to be weighed row by row."""

    def __init__(self, one: PreparedRecording, other: PreparedRecording) -> None:
        self.ours, self.theirs = one.rows, other.rows
        people = [*one.everyone, *other.everyone]
        self._from = Counter(organization_key(who.organization) for who in people)
        del self._from[""]
        self._people = len(people)
        self._profiles = one.compared.of(frozenset(self._from))
        self._our_people = [self._profiles.number(row.speaker) for row in self.ours]
        self._their_people = [self._profiles.number(row.speaker) for row in self.theirs]
        self._names: dict[tuple[int, int], float] = {}
        self._told: dict[int, _Told] = {}
        self._words = _Words(one, other)
        self._spans = (one.spans, other.spans)
        self._their_times = [(row.began, row.ended) for row in self.theirs]
        self._gap = _usual_gap(one.places, other.places)

    def weigh(self, offset: ClockOffset | None, step: int = 1) -> list[Weighed]:
        """Weigh every `step`-th row with those it could be one with.

        Where times are missing, `offset` is None, and order and names decide alone.
        """
        rows = range(0, len(self.ours), step)
        return self._by_order(rows) if offset is None else self._by_time(rows, offset)

    def _by_time(self, rows: range, offset: ClockOffset) -> list[Weighed]:
        near, far = _densities(offset.spread, self._gap)
        ours, theirs = self._spans
        most = max(LEAST_CELLS, MOST_CELLS // max(1, len(self.ours)))
        found: list[Weighed] = []
        for i in rows:
            row, at = self.ours[i], offset.shift(ours.since[i])
            first, last = _at_most(
                most,
                bisect_left(theirs.until, at - BAND_MS),
                bisect_right(theirs.since, offset.shift(ours.until[i]) + BAND_MS),
            )
            odds = self._by_name(i, first, last)
            if row.began is None:
                found.append(Weighed(i, first, [one * PRIOR_BY_ORDER for one in odds]))
                continue
            until = offset.shift(row.ended) if row.ended else 0.0
            weighed: list[float] = []
            for weight, (began, ended) in zip(odds, self._their_times[first:last], strict=True):
                if began is None:
                    weighed.append(weight * PRIOR_BY_ORDER)
                    continue
                by_time = weight * near[int(abs(began - at)) // STEP_MS]
                if until and ended:
                    by_time *= far[min(int(abs(ended - until)), BAND_MS) // STEP_MS]
                weighed.append(by_time)
            found.append(Weighed(i, first, weighed))
        return found

    def _by_order(self, rows: range) -> list[Weighed]:
        count, others = len(self.ours), len(self.theirs)
        found: list[Weighed] = []
        for i in rows:
            first, last = 0, others
            if count * others > MOST_CELLS:
                middle, half = i * others // count, MOST_CELLS // count // 2 + 1
                first, last = max(0, middle - half), min(others, middle + half)
            odds = [one * PRIOR_BY_ORDER for one in self._by_name(i, first, last)]
            found.append(Weighed(i, first, odds))
        return found

    def _by_name(self, i: int, first: int, last: int) -> list[float]:
        """Return the odds by names and words; a row is weighed with the same ones again."""
        told = self._told.get(i)
        if told is None or told.last < first or last < told.first:
            told = _Told(first, last, self._weigh_names(i, first, last))
        else:
            before = self._weigh_names(i, first, told.first) if first < told.first else []
            after = self._weigh_names(i, told.last, last) if told.last < last else []
            since, until = min(first, told.first), max(last, told.last)
            told = _Told(since, until, [*before, *told.odds, *after])
        self._told[i] = told
        return told.odds[first - told.first : last - told.first]

    def _weigh_names(self, i: int, first: int, last: int) -> list[float]:
        names, ours = self._names, self._our_people[i]
        odds: list[float] = []
        for theirs in self._their_people[first:last]:
            weight = names.get((ours, theirs))
            if weight is None:
                weight = names[ours, theirs] = exp(self._name_weight(ours, theirs))
            odds.append(weight)
        return self._words.weigh(i, first, odds)

    def degree(self, i: int, j: int) -> Degree:
        """Return how alike the speakers of two rows are called."""
        return self._profiles.degree(self._our_people[i], self._their_people[j])

    def _name_weight(self, ours: int, theirs: int) -> float:
        degree = self._profiles.degree(ours, theirs)
        if degree != "organization":
            return NAME_WEIGHTS[degree]
        # That two come from the same place says little where many do.
        held = self._from[organization_key(self._profiles.organization(ours))]
        return min(NAME_WEIGHTS[degree], log(self._people / max(1, held)))


class _Words:
    """The words of the notes; the rarer a word, the more it says."""

    def __init__(self, one: PreparedRecording, other: PreparedRecording) -> None:
        self._ours, self._theirs = one.words, other.words
        counts = one.word_counts + other.word_counts
        rows = len(one.rows) + len(other.rows) + 1
        self._rarity = {word: log(rows / count) for word, count in counts.items()}
        self._totals = [sum(map(self._rarity.__getitem__, row)) for row in self._theirs]

    def weigh(self, i: int, first: int, odds: list[float]) -> list[float]:
        """Multiply a row's odds by what the words say."""
        ours = self._ours[i]
        if len(ours) < FEWEST_WORDS:
            return odds
        rarity = self._rarity.__getitem__
        total = sum(map(rarity, ours))
        last = first + len(odds)
        others = zip(self._theirs[first:last], self._totals[first:last], strict=True)
        for k, (theirs, their_total) in enumerate(others):
            if len(theirs) < FEWEST_WORDS:
                continue
            if ours.isdisjoint(theirs):
                # Most are of other things.
                odds[k] *= NOTHING_SHARED
            else:
                least = min(total, their_total)
                says = TEXT_WEIGHT * (sum(map(rarity, ours & theirs)) / (least or 1.0) - TEXT_USUAL)
                odds[k] *= exp(min(TEXT_MOST, max(TEXT_LEAST, says)))
        return odds


def _at_most(count: int, first: int, last: int) -> tuple[int, int]:
    """Return the middle of a stretch that is longer than `count`."""
    over = max(0, last - first - count)
    return first + over // 2, last - over + over // 2


def _usual_gap(*many: Sequence[int]) -> float:
    gaps = [after - before for places in many for before, after in pairwise(places)]
    return float(min(BAND_MS, max(20_000, median(gaps)))) if gaps else 60_000.0


@lru_cache(maxsize=64)
def _densities(spread: float, gap: float) -> tuple[list[float], list[float]]:
    """Return the odds by distance in time, of beginnings and of ends, in steps of `STEP_MS`."""
    begins: list[float] = []
    ends: list[float] = []
    for step in range(BAND_MS // STEP_MS + 2):
        apart = step * STEP_MS
        close, late, any_ = (_laplace(apart, scale) for scale in (spread, LATE_MS, gap))
        begins.append(PRIOR_BY_TIME * gap * ((1 - LATE_SHARE) * close + LATE_SHARE * late))
        ends.append((0.5 * close + 0.5 * any_) / any_)
    return begins, ends


def _laplace(apart: float, scale: float) -> float:
    return exp(-apart / scale) / (2 * scale)
