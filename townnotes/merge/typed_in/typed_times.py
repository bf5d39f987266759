"""Finds what two note-takers put in afterwards at one time, typed by hand, whatever their clocks.

A key pressed says milliseconds, a hand types whole seconds; and who types a time has it from the
same agenda or wall clock as the other, not from their laptop's.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from townnotes.domain.floor.typed_turns import SECOND_MS
from townnotes.merge.clock_offset import ClockOffset
from townnotes.merge.clock_prior import NEAR_MS
from townnotes.merge.evidence import PairEvidence
from townnotes.merge.names import ASKED
from townnotes.merge.recordings import RecordedTurn

BOTH_TIMES, BEGINNING = 0.97, 0.8
"""How probably two are one that begin and end at the same times as typed, or begin so alone."""


class TypedPair(NamedTuple):
    """Two rows by their places, and how probably they are one."""

    one: int
    other: int
    probability: float


def typed_alike(
    evidence: PairEvidence, offset: ClockOffset, taken: Iterable[tuple[int, int]]
) -> Iterator[TypedPair]:
    """Give the rows beyond those `taken` that begin at one time, typed in both, of one speaker.

    Where clocks agree the time of a row says as much as it would anyhow.
    """
    if abs(offset.milliseconds) <= NEAR_MS:
        return
    ours, theirs = _typed(evidence.ours), _typed(evidence.theirs)
    if not ours or not theirs:
        return
    used = list(taken)
    free_ours = ours - {one for one, _ in used}
    free_theirs = theirs - {other for _, other in used}
    for i in sorted(free_ours):
        for j in sorted(free_theirs):
            one, other = evidence.ours[i], evidence.theirs[j]
            degree = evidence.degree(i, j)
            if one.began == other.began and degree not in ASKED and degree != "unknown":
                yield TypedPair(i, j, BOTH_TIMES if one.ended == other.ended else BEGINNING)


def _typed(rows: Sequence[RecordedTurn]) -> set[int]:
    """Return the places of rows whose times were typed; none where all times are so coarse."""
    found = {at for at, row in enumerate(rows) if _is_typed(row)}
    return found if 2 * len(found) < len(rows) else set()


def _is_typed(row: RecordedTurn) -> bool:
    return row.began is not None and row.began % SECOND_MS == 0 == (row.ended or 0) % SECOND_MS
