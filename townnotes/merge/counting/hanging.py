"""What the number of those who took the floor hangs on after a merge."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.speakers import count_hangs_on, took_the_floor
from townnotes.domain.floor.undecided import Undecided, called
from townnotes.domain.links import link
from townnotes.domain.registers import LARGEST_STAMP, Register, encode_value
from townnotes.domain.state import State
from townnotes.merge.proposals import Proposal

EVEN = 0.5
"""What is less likely than not changes nothing of the likeliest number."""


def hangs_on(state: State, open_: Iterable[Proposal]) -> tuple[Undecided, ...]:
    """Return who may be one of others, so that fewer took the floor than are counted.

    `state` holds what is linked; `open_` are the proposals that nobody has settled. They matter
    where both sides are counted, each as somebody of their own.
    """
    known = count_hangs_on(state)
    given = {frozenset((one.id, other)) for one in known for other in one.others}
    floor = took_the_floor(state)
    found: list[Undecided] = []
    for one, other in _pairs(state, open_):
        ends = frozenset((one, other))
        if len(ends) > 1 and ends <= floor.keys() and ends not in given:
            given.add(ends)
            found.append(Undecided(one, _called(state, one), (other,), (_called(state, other),)))
    return (*known, *found)


@contextmanager
def as_if_linked(state: State, linked: Iterable[Proposal]) -> Generator[State]:
    """Have a state show proposals as one for a moment: what is counted then, and what hangs on it.

    A state of one's own: whoever else reads it meanwhile would read what nobody has written.
    """
    made = (one for pair in linked for one in link(pair.kind, pair.one, pair.other))
    registers = [
        Register(one.entity, one.id, one.field, "", LARGEST_STAMP - 1, encode_value(one.value))
        for one in made
        if not state.knows(one.id)
    ]
    if not registers:
        yield state
        return
    state.apply(registers)
    try:
        yield state
    finally:
        state.put_back(dict.fromkeys(one.id for one in registers))


def _pairs(state: State, open_: Iterable[Proposal]) -> Iterator[tuple[str, str]]:
    """Give those who would be one person if a proposal were taken, by what stands for them."""
    for one in open_:
        if one.probability < EVEN:
            continue
        if one.kind == Participant.entity:
            yield state.leader(one.one), state.leader(one.other)
        elif one.kind == Intervention.entity:
            turns = [state.find(Intervention, id_) for id_ in (one.one, one.other)]
            ours, theirs = (state.leader(turn.speaker) if turn else "" for turn in turns)
            yield ours, theirs


def _called(state: State, id_: str) -> str:
    who = state.find(Participant, id_)
    return called(who) if who else ""
