"""The speakers' list and the floor: who asks, in which order, who is called, how they go on."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from townnotes.domain.commands.agenda import item_for_speaker
from townnotes.domain.commands.participants import add_participant
from townnotes.domain.commands.records import change, last_rank, make
from townnotes.domain.entities import Intervention, Participant, Pause, Request
from townnotes.domain.floor.kinds import KINDS
from townnotes.domain.floor.speakers import (
    is_list_closed,
    open_intervention,
    open_interventions,
    request_limit,
    waiting,
)
from townnotes.domain.ranks import rank_between, ranks_after
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

SECOND_PRESS_MS = 1000
"""A press of Next this soon after the last one is a slip of the hand and does nothing."""
LONGEST_LIMIT = 24 * 60 * 60
"""Seconds; nobody is given the floor for longer than a day."""


class ListEntry(NamedTuple):
    """Somebody to be put on the list: a known participant, or a name to be identified.

    `minutes` is the time they asked for.
    """

    participant: str = ""
    honorific: str = ""
    name: str = ""
    organization: str = ""
    email: str = ""
    minutes: int | None = None


def request_floor(
    state: State,
    id_: str,
    participant: str,
    now: int,
    kind: str = "statement",
    *,
    on_behalf_of: str = "",
    in_relation_to: str = "",
) -> list[Assign]:
    """Put a participant on the list, after the others; after its closing among the late ones."""
    return make(
        Request,
        id_,
        participant=participant,
        kind=kind,
        on_behalf_of=on_behalf_of,
        in_relation_to=in_relation_to,
        rank=last_rank(state, Request),
        state="late" if is_list_closed(state, now) else "waiting",
        requested=now,
    )


def request_for_unknown(
    state: State, ids: tuple[str, str], name: str, now: int, kind: str = "statement", **said: str
) -> list[Assign]:
    """Put a name that nobody knows yet on the list at once, marked 'to identify'.

    `ids` are the new participant's and the new request's; `said` what `request_floor` takes.
    """
    participant, request = ids
    return [
        *add_participant(state, participant, name, to_identify=True),
        *request_floor(state, request, participant, now, kind, **said),
    ]


def request_several(
    state: State, entries: Sequence[ListEntry], new_id: Callable[[], str], now: int
) -> list[Assign]:
    """Put a list of names on the list in one go, in their order.

    Who is new and stands there with neither organization nor address is 'to identify'.
    """
    if not entries:
        raise RuleError("No line is ticked: the list stays as it is.")
    how = "late" if is_list_closed(state, now) else "waiting"
    places = ranks_after(max((one.rank for one in state.all(Request)), default=""), len(entries))
    ranks = ranks_after(max((one.rank for one in state.all(Participant)), default=""), len(entries))
    made: list[Assign] = []
    for one, place, rank in zip(entries, places, ranks, strict=True):
        participant = one.participant or new_id()
        if not one.participant:
            known = {
                "honorific": one.honorific, "organization": one.organization, "email": one.email,
            }  # fmt: skip
            is_bare = not (one.organization or one.email)
            made += add_participant(
                state, participant, one.name, rank=rank, to_identify=is_bare, **known
            )
        made += make(
            Request, new_id(), participant=participant, rank=place, state=how, requested=now,
            limit=60 * one.minutes if one.minutes else None,
        )  # fmt: skip
    return made


def change_request(state: State, id_: str, **fields: Any) -> list[Assign]:
    """Correct what a request is for; the running timer and the open note stay as they are."""
    request = state.find(Request, id_)
    if request is None:
        return []
    if request not in waiting(state):
        raise RuleError("That request is no longer on the list; nothing was changed.")
    kind = fields.get("kind", request.kind)
    if kind not in KINDS and kind != request.kind:
        raise RuleError("“{kind}” is not a kind of intervention; the earlier one stays.", kind=kind)
    limit = fields.get("limit")
    if limit is not None and not 0 < limit <= LONGEST_LIMIT:
        raise RuleError("A time limit must be between a second and a day; the earlier one stays.")
    return change(request, **fields)


def open_or_close_list(state: State, now: int) -> list[Assign]:
    """Close the list at this instant, or open it again; who asks later is late meanwhile."""
    return change(state.session, list_closed=None if is_list_closed(state, now) else now)


def withdraw(state: State, id_: str) -> list[Assign]:
    """Take a request off the list; the running timer and the open note stay as they are."""
    return change(state.find(Request, id_), state="withdrawn")


def call_next(state: State, id_: str, now: int) -> list[Assign]:
    """Give the floor to the first who waits, ending the intervention still open.

    `id_` is the intervention's where its request gives it none (`turn_id`). With nobody waiting it
    only ends the open one. A second press within a second, before anything was typed, does nothing.
    """
    running = open_intervention(state)
    if running and _is_second_press(state, running, now):
        return []
    row = waiting(state)
    if not row and running is None:
        raise RuleError("Nobody is waiting: add a speaker to the list first.")
    return end_open(state, now) + (_give_floor(state, id_, row[0], now) if row else [])


def _is_second_press(state: State, running: Intervention, now: int) -> bool:
    """Tell whether the hand slipped: nothing was typed since somebody was given the floor."""
    began = running.began
    is_soon = began is not None and 0 <= now - began < SECOND_PRESS_MS
    return is_soon and not state.points_of(running.id)


def call_request(state: State, id_: str, spare: str, now: int) -> list[Assign]:
    """Give the floor to one who waits, out of turn, ending the intervention still open.

    `spare` is the intervention's id where its request gives it none (`turn_id`).
    """
    running = open_intervention(state)
    if running and _is_second_press(state, running, now):
        return []
    held = next((one for one in waiting(state) if one.id == state.leader(id_)), None)
    if held is None:
        raise RuleError("That request is no longer on the list; nobody was called.")
    return [*end_open(state, now), *_give_floor(state, spare, held, now)]


def call_at_once(
    state: State,
    ids: tuple[str, str],
    participant: str,
    now: int,
    kind: str = "statement",
    **said: str,
) -> list[Assign]:
    """Give the floor to a participant before all who wait, ending the intervention still open.

    Whoever waits is called from the list, as they asked where only the name is said now. `ids` are
    a new request's and the intervention's, `said` what `request_floor` takes.
    """
    leader = state.leader(participant)
    held = next((one for one in waiting(state) if state.leader(one.participant) == leader), None)
    wanted: dict[str, Any] = {"kind": kind, **said}
    if held is not None:
        is_plain = kind == "statement" and not any(said.values())
        request = held if is_plain else replace(held, **wanted)
        return [*end_open(state, now), *_give_floor(state, ids[1], request, now)]
    asking = request_floor(state, ids[0], participant, now, **wanted)
    request = Request(id=ids[0], participant=participant, **wanted)
    return [*end_open(state, now), *asking, *_give_floor(state, ids[1], request, now)]


def call_unknown(
    state: State, ids: tuple[str, str, str], name: str, now: int, kind: str, **said: str
) -> list[Assign]:
    """Give the floor at once to a name that nobody knows yet, marked 'to identify'."""
    adding = add_participant(state, ids[0], name, to_identify=True)
    return [*adding, *call_at_once(state, ids[1:], ids[0], now, kind, **said)]


def end_open(state: State, now: int) -> list[Assign]:
    """End every intervention still open, and the pause it may stand in."""
    # One floor, one speaker: an intervention left open would count twice in the summary.
    ending: list[Assign] = []
    for one in open_interventions(state):
        ended = max(now, one.began or now)
        ending += [*end_pauses(state, one.id, ended), *change(one, ended=ended)]
    return ending


def end_townhall(state: State, now: int) -> list[Assign]:
    """End the townhall and the open intervention; who still waits was not reached."""
    row = waiting(state)
    if state.session.ended is not None and not row and open_intervention(state) is None:
        raise RuleError("The townhall has ended already; nothing was changed.")
    return [
        *end_open(state, now),
        *change(state.session, ended=now),
        *(assign for one in row for assign in change(one, state="not reached")),
    ]


def pause_or_go_on(state: State, id_: str, now: int) -> list[Assign]:
    """Stop the running timer, as a pause with the new id, or end the pause it stands in."""
    running = open_intervention(state)
    if running is None:
        raise RuleError("Nobody has the floor: there is no timer to pause.")
    ending = end_pauses(state, running.id, now)
    return ending or make(Pause, id_, intervention=running.id, began=now)


def end_pauses(state: State, intervention: str, now: int) -> list[Assign]:
    """End the pause that an intervention may stand in."""
    return [
        assign
        for pause in state.having(Pause, "intervention", intervention)
        if pause.ended is None
        for assign in change(pause, ended=max(now, pause.began or now))
    ]


def turn_id(state: State, request: str, spare: str) -> str:
    """Return the id of a request's next turn: whoever gives it the floor makes the same one.

    So two who press at once begin one intervention. `spare` is for a request that is called anew
    while its turn still stands.
    """
    turns = state.referring(Intervention.entity, "request", request)
    ended = sum(state.value(one, "ended", None) is not None for one in turns)
    words = f"{Intervention.entity}\0{request}\0{ended}"
    id_ = hashlib.sha256(words.encode()).hexdigest()[:32]
    return spare if state.is_visible(id_) else id_


def _give_floor(state: State, spare: str, request: Request, now: int) -> list[Assign]:
    """Begin the intervention of a request, with the time limit that its speaker has."""
    id_ = turn_id(state, request.id, spare)
    item, opening = item_for_speaker(state)
    return [
        *opening,
        *_begin_session(state, now),
        *settle(state, request, "called"),
        *make(
            Intervention,
            id_,
            request=request.id,
            speaker=request.participant,
            item=item,
            began=now,
            **given_with(state, request),
        ),
    ]


def settle(state: State, request: Request, became: str) -> list[Assign]:
    """Say what became of a request, and of those that were joined to it."""
    joined = state.group(request.id)[1:]
    return [
        *change(request, state=became),
        *(Assign(Request.entity, one, "state", became) for one in joined),
    ]


def given_with(state: State, request: Request) -> dict[str, Any]:
    """Return what an intervention has from its request, by the names of its fields."""
    speaker = state.find(Participant, request.participant)
    return {
        "kind": request.kind,
        "on_behalf_of": request.on_behalf_of or (speaker.speaks_for if speaker else ""),
        "in_relation_to": request.in_relation_to,
        "limit": request_limit(state, request),
    }


def _begin_session(state: State, now: int) -> list[Assign]:
    """Keep when the call began, which all offsets count from: with the first Next at the latest."""
    details = state.session
    return change(details, began=now) if details.id and details.began is None else []


def move_request(state: State, id_: str, place: int) -> list[Assign]:
    """Put a waiting request at a place, 0 being the next to speak.

    Late requests stay after the others; one moved up among those is late no more.
    """
    request, row = state.find(Request, id_), waiting(state)
    if request is None:
        return []
    if request not in row:
        raise RuleError("That request is no longer on the list; the order stays.")
    others = [one for one in row if one.id != request.id]
    place = max(0, min(place, len(others)))
    if [*others[:place], request, *others[place:]] == list(row):
        return []
    ordinary = [one for one in others if one.state == "waiting"]
    late = others[len(ordinary) :]
    if request.state == "late" and place >= len(ordinary):
        return _placed(state, late, request, place - len(ordinary))
    if request.state == "waiting" and place > len(ordinary):
        if row.index(request) == len(ordinary):
            raise RuleError(
                "Late requests stay after the others: move a late one up to put it among them."
            )
        place = len(ordinary)
    return [*change(request, state="waiting"), *_placed(state, ordinary, request, place)]


def shift_request(state: State, id_: str, by: int) -> list[Assign]:
    """Move a waiting request by so many places."""
    row = [one.id for one in waiting(state)]
    place = row.index(id_) if id_ in row else 0
    return move_request(state, id_, max(0, place + by))


def reorder(state: State, ids: Sequence[str]) -> list[Assign]:
    """Take an order of all who wait, in one step; the late ones are to stand after the others."""
    held = {one.id: one for one in waiting(state)}
    if set(ids) != set(held) or len(ids) != len(held):
        raise RuleError("The list has changed meanwhile; it stays as it is.")
    row = [held[id_] for id_ in ids]
    lateness = [one.state == "late" for one in row]
    if lateness != sorted(lateness):
        raise RuleError("Late requests stay after the others; the list stays as it is.")
    ranks = sorted(one.rank for one in row)
    return _ranked(state, row, ranks)


def _placed(state: State, others: list[Request], request: Request, place: int) -> list[Assign]:
    """Give a request the rank of a place among others; where there is no room, all new ones."""
    before = others[place - 1].rank if place else ""
    after = others[place].rank if place < len(others) else ""
    rank = rank_between(before, after)
    if not after or rank < after:
        return change(request, rank=rank)
    row = [*others[:place], request, *others[place:]]
    return _ranked(state, row, [one.rank for one in row])


def _ranked(state: State, row: Sequence[Request], ranks: Sequence[str]) -> list[Assign]:
    """Give a row its ranks; where two people gave one rank twice, ranks of their own."""
    if list(ranks) != sorted(set(ranks)):
        last = max(one.rank for one in state.all(Request))
        ranks = list(ranks_after(last, len(row)))
    pairs = zip(row, ranks, strict=True)
    return [assign for one, rank in pairs for assign in change(one, rank=rank)]
