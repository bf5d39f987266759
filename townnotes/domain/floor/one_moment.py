"""Who was noted as two people in one moment: one alone has the floor, so one of them has not."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.undecided import Undecided, called
from townnotes.domain.links import are_kept_apart
from townnotes.domain.state import State

MOST_OF_IT = 0.8
"""The share of the longer of two turns, from which on both are the same moment."""


def at_one_moment(
    state: State, turns: Sequence[Intervention], meant: Mapping[str, str]
) -> Iterator[Undecided]:
    """Give two who had the floor at once, as different note-takers have it, and whom nobody joined.

    `turns` are those that count, in their order; `meant` says whom people are counted as.
    """
    given: set[frozenset[str]] = set()
    for one, other in pairwise(turns):
        if _share(one, other) < MOST_OF_IT or state.maker_of(one.id) == state.maker_of(other.id):
            continue
        speakers = (state.leader(one.speaker), state.leader(other.speaker))
        first, second = (meant.get(id_, id_) for id_ in speakers)
        ends = frozenset((first, second))
        who = [state.find(Participant, id_) for id_ in (first, second)]
        is_known = ends in given or any(
            are_kept_apart(state, *pair) for pair in (speakers, (one.id, other.id))
        )
        if first != second and None not in who and not is_known:
            given.add(ends)
            name, may_be = (called(each) for each in who if each)
            yield Undecided(first, name, (second,), (may_be,))


def _share(one: Intervention, other: Intervention) -> float:
    """Return how much of the longer of two turns both had the floor."""
    if one.began is None or other.began is None or one.ended is None or other.ended is None:
        return 0.0
    longer = max(one.ended - one.began, other.ended - other.began)
    return (min(one.ended, other.ended) - max(one.began, other.began)) / max(1, longer)
