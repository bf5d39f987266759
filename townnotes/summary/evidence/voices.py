"""In whose voice a thing was said: from the floor, by the conveners, or aside."""

from typing import NamedTuple

from townnotes.domain.entities import OPENING, Category, Convener, Intervention, Participant
from townnotes.domain.floor.speakers import counts_as_floor
from townnotes.domain.state import State
from townnotes.summary.conveners import DEFAULT_ROLE, roles
from townnotes.summary.lines.words import squeezed

NOBODY = "?"
"""Stands for the speakers that no record names: at least one, and perhaps no more."""


class Voice(NamedTuple):
    """In what capacity a thing was said: as one who took the floor, as a convener, or aside."""

    kind: str
    noun: str = ""
    is_one: bool = False


FLOOR = Voice("floor")
REPLY = "convener reply"


def conveners_voice(state: State, kind: str) -> Voice:
    """Return the conveners' voice; they speak as one, under the noun of their role."""
    conveners = state.all(Convener)
    noun = roles(conveners) if conveners else f"{DEFAULT_ROLE}s"
    return Voice(kind, noun, is_one=len(conveners) == 1)


class VoiceTurns(dict[str, tuple[int, str, str, Voice]]):
    """Interventions as points ask for them: place in the order, leader, speaker and voice."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._state = state
        turns = state.all(Intervention)
        self._places = {one.id: place for place, one in enumerate(turns)}
        self._roles = {squeezed(one.role).casefold() for one in state.all(Convener)}
        self._names = {squeezed(one.name).casefold() for one in state.all(Convener)} - {""}

    def __missing__(self, id_: str) -> tuple[int, str, str, Voice]:
        self[id_] = self._look(self._state.leader(id_))
        return self[id_]

    def _look(self, leader: str) -> tuple[int, str, str, Voice]:
        turn = self._state.find(Intervention, leader)
        if turn is None:
            return len(self._places), leader, NOBODY, Voice("aside")
        who = self._state.find(Participant, turn.speaker)
        place = self._places.get(leader, len(self._places))
        speaker = who.id if who else NOBODY
        return place, leader, speaker, self._voice(turn, who)

    def _voice(self, turn: Intervention, who: Participant | None) -> Voice:
        if turn.kind == OPENING:
            return Voice(OPENING)
        if counts_as_floor(self._state, turn):
            return FLOOR
        category = self._state.find(Category, who.category) if who else None
        if turn.kind == REPLY or self._is_convener(who, category):
            return conveners_voice(self._state, "reply" if turn.kind == REPLY else "convener")
        return Voice(turn.kind if turn.kind in {"right of reply", "point of order"} else "aside")

    def _is_convener(self, who: Participant | None, category: Category | None) -> bool:
        if who is None:
            return False
        role = squeezed(category.singular).casefold() if category else ""
        return role in self._roles or squeezed(who.name).casefold() in self._names
