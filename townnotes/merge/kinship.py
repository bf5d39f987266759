"""Tells whether two recordings are of one townhall, or of two with many of the same speakers."""

from bisect import bisect_left, bisect_right

from townnotes.merge.align import PROBABLE, Alignment
from townnotes.merge.names import CONTRARY
from townnotes.merge.recordings import places

LEAST_FIT = 18.0
LEAST_BY_TIME, LEAST_BY_ORDER = 3.0, 2.0
"""How well notes of one townhall fit at least, as logarithms: in all, and a row of the shorter one.

On the half for tuning, note-takers of one debate had 20 and 3.4 at least; those who shared a third
of it had both in 86 of 100 debates; of pairs who heard different debates with many of the same
speakers, fewer than 1 in 100. Without times it was 18 and 2.2, and none of 768.
"""
ANOTHER_DAY_MS = 18 * 3_600_000
MARGIN_MS = 60_000


def is_same_townhall(alignment: Alignment) -> bool:
    """Tell whether what two recordings hold fits better than two townhalls ever would."""
    offset = alignment.offset
    if offset is not None and abs(offset.milliseconds) >= ANOTHER_DAY_MS:
        return False
    if not _names_agree(alignment):
        return False
    least = LEAST_BY_ORDER if offset is None else LEAST_BY_TIME
    return alignment.fit >= max(LEAST_FIT, least * _rows_in_common(alignment))


def _names_agree(alignment: Alignment) -> bool:
    """Tell whether those who spoke at the same moments are mostly not called otherwise.

    Townhalls with a strict limit keep the same time, whoever speaks.
    """
    probable = [pair for pair in alignment.pairs if pair.probability >= PROBABLE]
    degrees = [alignment.evidence.degree(pair.one, pair.other) for pair in probable]
    return 2 * sum(degree in CONTRARY for degree in degrees) <= len(degrees)


def _rows_in_common(alignment: Alignment) -> int:
    """Return how many rows the shorter one has in the stretch that both were noting."""
    ours, theirs = alignment.evidence.ours, alignment.evidence.theirs
    if alignment.offset is None or not ours or not theirs:
        return min(len(ours), len(theirs))
    held = [[alignment.offset.shift(at) for at in places(ours)], places(theirs)]
    first = max(one[0] for one in held) - MARGIN_MS
    last = min(one[-1] for one in held) + MARGIN_MS
    return min(bisect_right(one, last) - bisect_left(one, first) for one in held)
