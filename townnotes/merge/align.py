"""Aligns two recordings of one townhall: which notes are of the same intervention, how surely.

All alignments that keep the order are weighed at once: the forward and backward sums of a pair
hidden Markov model without gap costs (Durbin et al., Biological Sequence Analysis, 1998). A pair's
share of the total is its probability. Two pairs that cross or share a row exclude each other, so
those above one half never do.
"""

from collections.abc import Iterable
from itertools import accumulate
from math import exp, log
from operator import add, mul
from typing import NamedTuple

from townnotes.merge.clock_choice import ClockScene, OffsetTrial, choose_offset
from townnotes.merge.clock_offset import ROWS_ASKED, ClockOffset, Instants, likely_offsets, refined
from townnotes.merge.clock_prior import ClockFooting, Moment, support_of
from townnotes.merge.evidence import PairEvidence, Weighed
from townnotes.merge.likeness.compared_profiles import ComparedPeople
from townnotes.merge.prepared import PreparedRecording
from townnotes.merge.recordings import Recording
from townnotes.merge.typed_in.typed_times import typed_alike

KEPT_FROM = 0.02
PROBABLE = 0.5
ROUNDS = 2
LARGEST = 700.0
"""Of what `exp` bears."""


class Pair(NamedTuple):
    """Two rows by their places, and how probably they are one."""

    one: int
    other: int
    probability: float


class Alignment(NamedTuple):
    """How two recordings fit: their pairs, the clocks' offset, and how well on the whole.

    `fit` is the logarithm of how much better than by chance; `footing` is what the offset rests
    on. Where the one goes on after the other, nothing is in both, and the clocks count as equal.
    """

    evidence: PairEvidence
    offset: ClockOffset | None
    pairs: list[Pair]
    fit: float
    footing: ClockFooting = "order"

    @property
    def is_guessed(self) -> bool:
        """Tell whether nothing may be joined by it unasked."""
        return self.footing == "guessed"


def align(one: Recording, other: Recording) -> Alignment:
    """Align two recordings, after finding how far their clocks are apart."""
    compared = ComparedPeople()
    return align_prepared(PreparedRecording(one, compared), PreparedRecording(other, compared))


def align_prepared(one: PreparedRecording, other: PreparedRecording) -> Alignment:
    """Align two recordings that are compared with others, too."""
    evidence = PairEvidence(one, other)
    offsets = likely_offsets(one, other)
    if not offsets:
        return _aligned(evidence, None)
    # A sample of the rows tells the offset as surely as all of them, and sooner.
    step = -(-len(evidence.ours) // ROWS_ASKED)
    tried = [_aligned(evidence, rough, step) for rough in offsets]
    scene = ClockScene.of(one.recording, other.recording)._replace(step=step)
    trials = [
        OffsetTrial(at, found.fit, support_of(_beginnings(found), rough.milliseconds, scene.grain))
        for at, (found, rough) in enumerate(zip(tried, offsets, strict=True))
    ]
    chosen = choose_offset(trials, scene, evidence.degree)
    if chosen.at is None:
        return Alignment(evidence, ClockOffset(0.0), [], 0.0, chosen.footing)
    best, offset = tried[chosen.at], offsets[chosen.at]
    for _ in range(ROUNDS):
        before, offset = offset, refined(offset, list(_moments(best)))
        if offset != before:
            best = _aligned(evidence, offset, step)
    if step > 1:
        best = _aligned(evidence, refined(offset, list(_moments(best))))
    return best._replace(footing=chosen.footing, pairs=[*best.pairs, *_typed_in_both(best, offset)])


def _typed_in_both(alignment: Alignment, offset: ClockOffset) -> Iterable[Pair]:
    taken = ((one.one, one.other) for one in alignment.pairs if one.probability >= PROBABLE)
    found = typed_alike(alignment.evidence, offset, taken)
    return (Pair(*one) for one in found)


def _beginnings(alignment: Alignment) -> list[Moment]:
    """Return how far the beginnings and the ends of probable pairs are apart."""
    evidence = alignment.evidence
    found: list[Moment] = []
    for pair in alignment.pairs:
        ours, theirs = evidence.ours[pair.one], evidence.theirs[pair.other]
        if pair.probability < PROBABLE or ours.began is None or theirs.began is None:
            continue
        ends = None if ours.ended is None or theirs.ended is None else theirs.ended - ours.ended
        degree = evidence.degree(pair.one, pair.other)
        found.append(Moment(pair.one, pair.other, theirs.began - ours.began, ends, degree))
    return found


def _moments(alignment: Alignment) -> Iterable[Instants]:
    """Give the beginnings and ends that both recordings hold, by both clocks."""
    evidence = alignment.evidence
    for pair in alignment.pairs:
        ours, theirs = evidence.ours[pair.one], evidence.theirs[pair.other]
        if pair.probability < PROBABLE:
            continue
        for one, other in ((ours.began, theirs.began), (ours.ended, theirs.ended)):
            if one is not None and other is not None:
                yield Instants(one, other, pair.probability)


def _aligned(evidence: PairEvidence, offset: ClockOffset | None, step: int = 1) -> Alignment:
    weighed = evidence.weigh(offset, step)
    pairs, fit = probabilities(weighed, len(evidence.theirs))
    return Alignment(evidence, offset, pairs, fit)


class _Sums(NamedTuple):
    """Sums over the alignments of the rows so far; `values[k]` for columns before `first + k`."""

    first: int
    values: list[float]
    scale: float


def probabilities(weighed: list[Weighed], columns: int) -> tuple[list[Pair], float]:
    """Return the probability of each pair that has any, and the logarithm of the total."""
    forward = _sums(weighed)
    mirrored = [
        Weighed(row, columns - first - len(odds), odds[::-1])
        for row, first, odds in reversed(weighed)
    ]
    backward = _sums(mirrored)[::-1]
    total = forward[-1].scale
    pairs: list[Pair] = []
    for i, (row, first, odds) in enumerate(weighed):
        if not odds:
            continue
        before, after = forward[i], backward[i + 1]
        share = exp(min(LARGEST, before.scale + after.scale - total))
        ahead = _read(before, first, len(odds))
        behind = _read(after, columns - first - len(odds), len(odds))[::-1]
        weights = list(map(mul, map(mul, ahead, odds), behind))
        # Of forty that a row is weighed with, one or none is any good.
        if max(weights) * share < KEPT_FROM:
            continue
        for at, weight in enumerate(weights, first):
            if weight * share >= KEPT_FROM:
                pairs.append(Pair(row, at, min(1.0, weight * share)))
    return pairs, total


def _sums(weighed: list[Weighed]) -> list[_Sums]:
    """Return, before the first row and after each, the sums over alignments up to there.

    Values are divided by the last, which is the greatest; `scale` is its logarithm.
    """
    held = _Sums(0, [1.0], 0.0)
    found = [held]
    for _, first, odds in weighed:
        before = _read(held, first, len(odds) + 1)
        gained = accumulate(map(mul, odds, before))
        values = [before[0], *map(add, before[1:], gained)]
        greatest = values[-1]
        values = [one / greatest for one in values]
        held = _Sums(first, values, held.scale + log(greatest))
        found.append(held)
    return found


def _read(sums: _Sums, first: int, count: int) -> list[float]:
    """Return the sums before `count` columns from `first` on; past the last they stay the same."""
    start = first - sums.first
    values = sums.values[start : start + count]
    return values + [sums.values[-1]] * (count - len(values))
