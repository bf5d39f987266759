"""The speakers' list and the floor: who asks, who is called, how long they speak."""

from townnotes.domain.commands.participants import add_participant
from townnotes.domain.commands.records import change, last_rank, make, rank_at
from townnotes.domain.entities import AgendaItem, Intervention, Participant, Pause, Request
from townnotes.domain.floor import default_limit, open_intervention, waiting
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

SECOND_PRESS_MS = 1000
"""A press of Next this soon after the last one is a slip of the hand and does nothing."""


def request_floor(
    state: State, id_: str, participant: str, now: int, kind: str = "statement"
) -> list[Assign]:
    """Put a participant on the list, after the others; after its closing among the late ones."""
    closed = state.session.list_closed
    late = closed is not None and now >= closed
    return make(
        Request,
        id_,
        participant=participant,
        kind=kind,
        rank=last_rank(state, Request),
        state="late" if late else "waiting",
        requested=now,
    )


def request_for_unknown(
    state: State, ids: tuple[str, str], name: str, now: int, kind: str = "statement"
) -> list[Assign]:
    """Put a name that nobody knows yet on the list at once, marked 'to identify'.

    `ids` are the new participant's and the new request's.
    """
    participant, request = ids
    return [
        *add_participant(state, participant, name, to_identify=True),
        *request_floor(state, request, participant, now, kind),
    ]


def withdraw(request: Request) -> list[Assign]:
    """Take a request off the list; the running timer and the open note stay as they are."""
    return change(request, state="withdrawn")


def move_request(state: State, request: Request, place: int) -> list[Assign]:
    """Put a waiting request at a place, 0 being the next to speak."""
    return change(request, rank=rank_at(waiting(state), request, place))


def call_next(state: State, id_: str, now: int) -> list[Assign]:
    """Give the floor to the first who waits, ending the intervention still open.

    With nobody waiting it only ends the open one. A second press within a second does nothing.
    """
    running = open_intervention(state)
    if running and running.began is not None and 0 <= now - running.began < SECOND_PRESS_MS:
        return []
    row = waiting(state)
    if not row and running is None:
        raise RuleError("Nobody is waiting: add a speaker to the list first.")
    return end_open(state, now) + (give_floor(state, id_, row[0], now) if row else [])


def give_floor(state: State, id_: str, request: Request, now: int) -> list[Assign]:
    """Begin the intervention of a request, with the time limit that its speaker has."""
    speaker = state.find(Participant, request.participant)
    items = [item for item in state.all(AgendaItem) if item.state == "open"]
    return [
        *change(request, state="called"),
        *make(
            Intervention,
            id_,
            request=request.id,
            speaker=request.participant,
            kind=request.kind,
            item=items[0].id if items else "",
            on_behalf_of=request.on_behalf_of or (speaker.speaks_for if speaker else ""),
            in_relation_to=request.in_relation_to,
            began=now,
            limit=default_limit(state, speaker, request.kind),
        ),
    ]


def end_open(state: State, now: int) -> list[Assign]:
    """End every intervention still open, and the pause it may stand in."""
    # One floor, one speaker: an intervention left open would count twice in the summary.
    ending: list[Assign] = []
    for one in state.all(Intervention):
        if one.began is not None and one.ended is None:
            ended = max(now, one.began)
            ending += [*_end_pauses(state, one, ended), *change(one, ended=ended)]
    return ending


def pause_or_go_on(state: State, id_: str, now: int) -> list[Assign]:
    """Stop the running timer, as a pause with the new id, or end the pause it stands in."""
    running = open_intervention(state)
    if running is None:
        raise RuleError("Nobody has the floor: there is no timer to pause.")
    ending = _end_pauses(state, running, now)
    return ending or make(Pause, id_, intervention=running.id, began=now)


def add_time(state: State, seconds: int) -> list[Assign]:
    """Give the speaker more seconds, or take some back."""
    running = open_intervention(state)
    if running is None:
        raise RuleError("Nobody has the floor: there is no time to add to.")
    return change(running, added_seconds=running.added_seconds + seconds)


def _end_pauses(state: State, intervention: Intervention, now: int) -> list[Assign]:
    return [
        assign
        for pause in state.having(Pause, "intervention", intervention.id)
        if pause.ended is None
        for assign in change(pause, ended=max(now, pause.began or now))
    ]
