"""What the speakers' list does to a session and reads from it; imported once it is loaded."""

from collections.abc import Callable, Sequence
from typing import Any

from townnotes.domain.commands.list_order import move_request, reorder
from townnotes.domain.commands.speakers_list import (
    ListEntry,
    change_request,
    end_townhall,
    open_or_close_list,
    request_floor,
    request_for_unknown,
    request_several,
    withdraw,
)
from townnotes.domain.entities import Participant, Request
from townnotes.domain.floor.floor_reading import waiting_rows
from townnotes.domain.floor.kinds import Asked
from townnotes.domain.floor.speakers import is_list_closed, waiting
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes_ui.desk import Command
from townnotes_ui.widgets.matching import Candidate, as_candidate

__all__ = ["ListEntry", "is_list_closed", "waiting_rows"]


def candidates(state: State) -> list[Candidate]:
    """Read everybody who may be put on the speakers' list."""
    on_list = {state.leader(request.participant) for request in waiting(state)}
    return [
        as_candidate(one.id, (one.name, one.organization, *one.aliases), one.id in on_list)
        for one in state.all(Participant)
    ]


def counts_waiting(state: State) -> int:
    """Count who waits for the floor."""
    return len(waiting(state))


def adding_known(participant: str, asked: Asked, now: int) -> Command:
    """Return the command that puts a participant on the list."""
    said = {"on_behalf_of": asked.on_behalf_of, "in_relation_to": asked.in_relation_to}
    return lambda state: request_floor(state, new_id(), participant, now, asked.kind, **said)


def adding_unknown(asked: Asked, now: int) -> Command:
    """Return the command that puts a name nobody knows on the list."""
    said = {"on_behalf_of": asked.on_behalf_of, "in_relation_to": asked.in_relation_to}
    ids = new_id(), new_id()
    return lambda state: request_for_unknown(state, ids, asked.name, now, asked.kind, **said)


def adding_all(entries: Sequence[ListEntry], now: int) -> Command:
    """Return the command that puts many on the list at once."""
    return lambda state: request_several(state, entries, new_id, now)


def withdrawing(request_id: str) -> Command:
    """Return the command that takes a request off the list."""
    return _of_request(request_id, lambda _, request: withdraw(request))


def moving(request_id: str, place: int) -> Command:
    """Return the command that puts a request at a place among those who wait."""
    return _of_request(request_id, lambda state, one: move_request(state, one, place))


def shifting(request_id: str, by: int) -> Command:
    """Return the command that moves a request by so many places."""

    def shift(state: State, request: Request) -> list[Assign]:
        row = [one.id for one in waiting(state)]
        place = row.index(request_id) if request_id in row else 0
        return move_request(state, request, max(0, place + by))

    return _of_request(request_id, shift)


def changing(request_id: str, **fields: Any) -> Command:
    """Return the command that corrects what a request is for."""
    return _of_request(request_id, lambda state, one: change_request(state, one, **fields))


def ordering(ids: Sequence[str]) -> Command:
    """Return the command that takes a suggested order."""
    return lambda state: reorder(state, ids)


def opening_or_closing(now: int) -> Command:
    """Return the command that closes the list, or opens it again."""
    return lambda state: open_or_close_list(state, now)


def ending(now: int) -> Command:
    """Return the command that ends the townhall."""
    return lambda state: end_townhall(state, now)


def _of_request(request_id: str, command: Callable[[State, Request], list[Assign]]) -> Command:
    def run(state: State) -> list[Assign]:
        request = state.find(Request, request_id)
        return command(state, request) if request else []

    return run
