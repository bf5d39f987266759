"""Somebody called by mistake changes places with who really spoke: nobody loses a turn."""

from typing import Any, NamedTuple

from townnotes.domain.commands.speakers_list import given_with, settle
from townnotes.domain.entities import Intervention, Participant, Request
from townnotes.domain.floor.speakers import held_interventions, is_list_closed, not_heard
from townnotes.domain.registers import Assign
from townnotes.domain.state import State


class ChangedPlaces(NamedTuple):
    """What becomes of the requests of both, and what the intervention has from the right one."""

    requests: list[Assign]
    fields: dict[str, Any]


def change_places(state: State, one: Intervention, speaker: str) -> ChangedPlaces:
    """Have the one called by mistake wait again where they did, and the right one wait no longer.

    Who never waited has no place to go back to: a name typed to have the floor at once, somebody
    heard since, or a name still to identify that turns out to be who spoke.
    """
    if state.leader(speaker) == state.leader(one.speaker):
        return ChangedPlaces([], {})
    right = _asked(state, one, speaker)
    wrong = state.find(Request, one.request)
    back = wrong if wrong and _waited(state, one, wrong, others_turn=right is not None) else None
    requests = settle(state, back, _state_of(state, back)) if back else []
    if right is None:
        return ChangedPlaces(requests, {"request": ""} if back else {})
    requests += settle(state, right, "called")
    had = given_with(state, wrong) if wrong else {}
    # What somebody wrote into the intervention by hand stays.
    own = {name for name, value in had.items() if getattr(one, name) == value}
    given = {name: value for name, value in given_with(state, right).items() if name in own}
    return ChangedPlaces(requests, {**given, "request": right.id})


def _asked(state: State, one: Intervention, speaker: str) -> Request | None:
    """Return the request that the right one was heard by: asked before they had ended."""
    leader = state.leader(speaker)
    own = (asked for asked in not_heard(state) if state.leader(asked.participant) == leader)
    return next((asked for asked in own if _is_before_end(asked, one)), None)


def _is_before_end(asked: Request, one: Intervention) -> bool:
    return asked.requested is None or one.ended is None or asked.requested < one.ended


def _waited(state: State, one: Intervention, asked: Request, *, others_turn: bool) -> bool:
    """Tell whether a request called by mistake had waited, and waits for its turn now."""
    began = one.began or 0
    if asked.state != "called" or (asked.requested is not None and asked.requested >= began):
        return False
    speaker = state.find(Participant, asked.participant)
    is_one_person = speaker is not None and speaker.to_identify and not others_turn
    leader = state.leader(asked.participant)
    return not is_one_person and not any(
        later.id != one.id and state.leader(later.speaker) == leader and (later.began or 0) >= began
        for later in held_interventions(state)
    )


def _state_of(state: State, asked: Request) -> str:
    """Return what a request is that was not called after all."""
    if state.session.ended is not None:
        return "not reached"
    is_late = is_list_closed(state, asked.requested or 0)
    after = (one for one in not_heard(state) if one.state == "waiting" and one.rank > asked.rank)
    # A late one that was moved up among the others is late no more.
    return "late" if is_late and not any(after) else "waiting"
