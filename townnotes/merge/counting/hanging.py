"""What the number of those who took the floor hangs on after a merge."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.left_open import doubts_of
from townnotes.domain.floor.speakers import count_hangs_on, took_the_floor
from townnotes.domain.floor.undecided import Undecided
from townnotes.domain.links import UNDECIDED, link
from townnotes.domain.registers import LARGEST_STAMP, Assign, Register, encode_value
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
    ends = [(one.one, one.other) for one in open_ if _may_matter(one)]
    return (*known, *doubts_of(state, ends, took_the_floor(state), known))


def kept_open(state: State, linked: Sequence[Proposal], open_: Iterable[Proposal]) -> list[Assign]:
    """Return what keeps, with the session, which proposals are open that the number hangs on.

    `state` has not yet what is `linked`. The style check says of them what the report says; what
    names alone say it knows anyhow.
    """
    may = [one for one in open_ if _may_matter(one)]
    if not may:
        return []
    with as_if_linked(state, linked) as shown:
        counted, known = took_the_floor(shown), count_hangs_on(shown)
        matters = [one for one in may
                   if any(doubts_of(shown, [(one.one, one.other)], counted, known))]  # fmt: skip
    made = (assign for one in matters for assign in link(UNDECIDED, one.one, one.other))
    return [one for one in made if not state.is_visible(one.id)]


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


def _may_matter(one: Proposal) -> bool:
    return one.probability >= EVEN and one.kind in {Participant.entity, Intervention.entity}
