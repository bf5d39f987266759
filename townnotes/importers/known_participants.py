"""The participants of a session as names of a file or a list are compared with them."""

from typing import NamedTuple

from townnotes.domain.entities import Participant
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.state import State


class KnownParticipant(NamedTuple):
    """A participant whom a line may mean."""

    id: str
    names: tuple[str, ...]
    organization: str
    is_waiting: bool
    email: str = ""


def known_participants(state: State) -> tuple[KnownParticipant, ...]:
    """Read whom a line may mean."""
    on_list = {state.leader(one.participant) for one in waiting(state)}
    return tuple(
        KnownParticipant(
            one.id, (one.name, *one.aliases), one.organization, one.id in on_list, one.email
        )
        for one in state.all(Participant)
    )
