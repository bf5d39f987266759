"""The opening note: what is noted before anybody has the floor."""

from hashlib import blake2b

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
