"""What a merge left open of who took the floor: people and turns that may be one."""

from collections.abc import Collection, Iterable, Iterator

from townnotes.domain.entities import Intervention, Link, Participant
from townnotes.domain.floor.undecided import Undecided, called
from townnotes.domain.links import UNDECIDED, are_kept_apart
from townnotes.domain.state import State

Ends = tuple[str, str]


def left_open(state: State) -> list[Ends]:
    """Return the ids of which a merge keeps that they may be one, and nobody has said that."""
    links = (one for one in state.all(Link) if one.kind == UNDECIDED)
    return [(one.one, one.other) for one in links if not are_kept_apart(state, one.one, one.other)]


def doubts_of(
    state: State, open_: Iterable[Ends], counted: Collection[str], known: Iterable[Undecided]
) -> Iterator[Undecided]:
    """Give who may be one of those counted, so that fewer took the floor, once each.

    `open_` are people or turns that may be one; what is `known` is not given again.
    """
    given = {frozenset((one.id, other)) for one in known for other in one.others}
    for one, other in open_:
        ends = [_person(state, id_) for id_ in (one, other)]
        who = [state.find(Participant, id_) for id_ in ends]
        is_open = len(set(ends)) > 1 and not are_kept_apart(state, ends[0], ends[1])
        if is_open and all(id_ in counted for id_ in ends) and frozenset(ends) not in given:
            given.add(frozenset(ends))
            name, may_be = (called(each) if each else "" for each in who)
            yield Undecided(ends[0], name, (ends[1],), (may_be,))


def _person(state: State, id_: str) -> str:
    """Return whom a participant is shown as, or who spoke in a turn."""
    turn = state.find(Intervention, id_)
    return state.leader(turn.speaker if turn else id_)
