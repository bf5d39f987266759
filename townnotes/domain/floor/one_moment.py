"""Who was noted as two people in one moment: one alone has the floor, so one of them has not."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.undecided import Undecided
from townnotes.domain.links import APART, link_id
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
        is_known = ends in given or _are_apart(state, speakers, (one.id, other.id))
        if first != second and None not in who and not is_known:
            given.add(ends)
            called, may_be = (_called(each) for each in who if each)
            yield Undecided(first, called, (second,), (may_be,))


def _share(one: Intervention, other: Intervention) -> float:
    """Return how much of the longer of two turns both had the floor."""
    if one.began is None or other.began is None or one.ended is None or other.ended is None:
        return 0.0
    longer = max(one.ended - one.began, other.ended - other.began)
    return (min(one.ended, other.ended) - max(one.began, other.began)) / max(1, longer)


def _are_apart(state: State, *pairs: Collection[str]) -> bool:
    """Tell whether somebody has said of two that they are not one."""
    return any(
        state.is_visible(link_id(APART, *sorted((a, b))))
        for first, second in pairs
        for a in state.group(first)
        for b in state.group(second)
    )


def _called(who: Participant) -> str:
    return who.name.strip() or who.organization.strip()
