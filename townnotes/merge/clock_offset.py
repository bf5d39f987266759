"""Finds how far apart two laptops' clocks were, from who spoke when on each of them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from statistics import median
from typing import NamedTuple

from townnotes.merge.prepared import PreparedRecording
from townnotes.merge.recordings import RecordedTurn

# As many rows tell an offset as surely as thousands do.
ROWS_ASKED = 400
ROWS_MEASURED = 60
MOST_SHARING = 240
REACH_MS = 3_600_000
WINDOW_MS = 12_000
APART_MS = 30_000
CANDIDATES = 6
ALIKE_LENGTH_MS = 10_000
LENGTH_WEIGHT = 0.1
DRIFT_FROM = 24
"""Pairs from which a drift is told apart from chance."""
MOST_DRIFT = 500.0
MIN_SPREAD_MS, MAX_SPREAD_MS = 1_500.0, 20_000.0
USUAL_SPREAD_MS = 5_000.0
DOUBTS = 4
"""How many moments it takes to trust their own spread as much as the usual one."""
MAD, HUBER, ROUNDS, TOLD = 0.67, 1.3, 4, 4.0
"""Of robust statistics: deviation per median distance, bend of Huber's loss, rounds, doubt."""


class ClockOffset(NamedTuple):
    """What to add to the one clock to get the other, in milliseconds, at the instant `at`.

    `drift` is in parts per million; `spread` is how far single notes lie from it.
    """

    milliseconds: float
    drift: float = 0.0
    at: int = 0
    spread: float = USUAL_SPREAD_MS

    def shift(self, instant: int) -> float:
        """Return an instant of the one clock by the other one."""
        return instant + self.milliseconds + (instant - self.at) * self.drift / 1e6


def likely_offsets(one: PreparedRecording, other: PreparedRecording) -> list[ClockOffset]:
    """Return the offsets that most names agree on, the likeliest first; none without times."""
    ours = one.timed
    if not ours or not other.timed:
        return []
    votes = sorted(_votes(one, other))
    at = (ours[0].began or 0) + ((ours[-1].began or 0) - (ours[0].began or 0)) // 2
    return [ClockOffset(peak, at=at) for peak in _peaks(votes)]


class Instants(NamedTuple):
    """One moment by both clocks, and how surely it is one."""

    ours: int
    theirs: int
    surely: float


def refined(rough: ClockOffset, moments: Sequence[Instants]) -> ClockOffset:
    """Return an offset made exact by moments that both recordings hold."""
    if not moments:
        return rough
    at = round(median(one.ours for one in moments))
    apart = [one.theirs - one.ours for one in moments]
    drift = _drift(moments) if len(moments) >= DRIFT_FROM else 0.0
    left = [
        (gap - (one.ours - at) * drift / 1e6, one.surely)
        for gap, one in zip(apart, moments, strict=True)
    ]
    middle, spread = _centre(left)
    trust = len(moments) / (len(moments) + DOUBTS)
    spread = trust * spread + (1 - trust) * rough.spread
    return ClockOffset(middle, drift, at, min(MAX_SPREAD_MS, max(MIN_SPREAD_MS, spread)))


def _centre(weighed: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the centre and the spread; what lies far out pulls no harder than what is near."""
    middle = median(gap for gap, _ in weighed)
    spread = MAX_SPREAD_MS
    for _ in range(ROUNDS):
        spread = max(MIN_SPREAD_MS, median(abs(gap - middle) for gap, _ in weighed) / MAD)
        pulls = [
            (gap, surely / max(1.0, abs(gap - middle) / (HUBER * spread)))
            for gap, surely in weighed
        ]
        middle = sum(gap * pull for gap, pull in pulls) / sum(pull for _, pull in pulls)
    return middle, spread


def _drift(moments: Sequence[Instants]) -> float:
    """Return the drift by the median of slopes (Theil and Sen), or 0 where chance explains it."""
    ordered = sorted(moments)
    half = len(ordered) // 2
    slopes = [
        ((b.theirs - a.theirs) / (b.ours - a.ours) - 1) * 1e6
        for a, b in zip(ordered[: len(ordered) - half], ordered[half:], strict=False)
        if b.ours > a.ours
    ]
    if not slopes:
        return 0.0
    slope = median(slopes)
    noise = median(abs(one - slope) for one in slopes) / MAD / len(slopes) ** 0.5
    return slope if abs(slope) <= MOST_DRIFT and abs(slope) > TOLD * noise else 0.0


def _votes(one: PreparedRecording, other: PreparedRecording) -> Iterable[tuple[int, float]]:
    """Give (offset, weight) for each pair of rows that share what few others do."""
    step = -(-len(one.timed) // ROWS_ASKED)
    ours, own, keyed = one.timed[::step], one.keys[::step], other.instants
    counts = Counter(chain.from_iterable(own))
    for row, keys in zip(ours, own, strict=True):
        found = [(len(keyed[key]), key) for key in keys if key in keyed]
        if found:
            shared, key = min(found)
            if shared <= MOST_SHARING:
                weight = 1 / max(shared, counts[key])
                yield from ((at - (row.began or 0), weight) for at in keyed[key])
    yield from _alike_in_length(ours[:: -(-len(ours) // ROWS_MEASURED)], other.timed)


def _alike_in_length(
    ours: list[RecordedTurn], theirs: list[RecordedTurn]
) -> Iterable[tuple[int, float]]:
    """Give the offsets at which two rows of about the same length would be one."""
    began = [row.began or 0 for row in theirs]
    for row in ours:
        at = row.began or 0
        for j in range(bisect_left(began, at - REACH_MS), bisect_left(began, at + REACH_MS)):
            until = theirs[j].ended
            if row.ended is None or until is None:
                continue
            if abs((row.ended - at) - (until - began[j])) <= ALIKE_LENGTH_MS:
                yield began[j] - at, LENGTH_WEIGHT


def _peaks(votes: list[tuple[int, float]]) -> list[float]:
    """Return where most votes lie within a window of each other, and 0: clocks mostly agree."""
    at = [offset for offset, _ in votes]
    sums = [0.0]
    for _, weight in votes:
        sums.append(sums[-1] + weight)
    strength = [
        (sums[bisect_left(at, offset + WINDOW_MS)] - sums[start], start)
        for start, offset in enumerate(at)
    ]
    peaks: list[float] = []
    for _, start in sorted(strength, key=lambda one: (-one[0], abs(at[one[1]]))):
        end = bisect_left(at, at[start] + WINDOW_MS)
        middle = float(median(at[start:end]))
        if all(abs(middle - known) > APART_MS for known in peaks):
            peaks.append(middle)
        if len(peaks) == CANDIDATES:
            break
    return peaks if any(abs(known) <= APART_MS for known in peaks) else [*peaks, 0.0]
