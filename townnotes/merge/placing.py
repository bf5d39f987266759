"""Finds a place on the time axis for what was noted without a time: beside its neighbours."""

from collections.abc import Iterable, Mapping, Sequence
from math import inf

from townnotes.merge.recordings import Recording, in_order

STEP_MS = 0.01
"""Keeps rows between two others in their order; far less than clocks tell."""


def placed(known: Mapping[str, float], recordings: Iterable[Recording]) -> dict[str, float]:
    """Return where each row stands: by its instant, or behind the row noted before it.

    `known` holds infinity for rows without an instant. Those at the beginning stand before the
    first that has one, and where none has they stay at the end.
    """
    found = dict(known)
    for one in recordings:
        ids = [row.id for row in in_order(one.heard) if row.id in found]
        _fill(found, ids, STEP_MS)
        _fill(found, ids[::-1], -STEP_MS)
    return found


def _fill(found: dict[str, float], ids: Sequence[str], step: float) -> None:
    last = inf
    for id_ in ids:
        last = found[id_] = last + step if found[id_] == inf else found[id_]
