"""The opening note: what is noted before anybody has the floor."""

from collections.abc import Sequence
from hashlib import blake2b

from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.commands.records import make
from townnotes.domain.entities import OPENING, Intervention
from townnotes.domain.registers import Assign
from townnotes.domain.state import State


def opening_id(state: State) -> str:
    """Return the id of a session's opening note: one for all who note in it, 32 hex digits."""
    words = f"{Intervention.entity}\0{OPENING}\0{state.session.id}"
    return blake2b(words.encode(), digest_size=16).hexdigest()


def begin_opening(state: State, id_: str) -> list[Assign]:
    """Make the opening note of that id, or show it again; nothing for any other intervention."""
    if id_ != opening_id(state) or state.find(Intervention, id_) is not None:
        return []
    return make(Intervention, id_, kind=OPENING)


def add_to_opening(
    state: State, ids: Sequence[str], texts: Sequence[str], by: str, now: int
) -> list[Assign]:
    """Put lines at the end of the opening note, as they are; `ids` are the new points'."""
    opening = opening_id(state)
    held = [TypedLine(one.id, one.text, one.at or 0) for one in state.points_of(opening)]
    new = [TypedLine(id_, text, now) for id_, text in zip(ids, texts, strict=True)]
    written = write_lines(state, opening, by, [*held, *new], set(ids))
    return [*begin_opening(state, opening), *written]
