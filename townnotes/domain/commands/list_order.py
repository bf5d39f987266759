"""The order of the speakers' list: moving one request, or taking a whole order."""

from collections.abc import Sequence

from townnotes.domain.commands.records import change
from townnotes.domain.entities import Request
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.ranks import rank_between, ranks_after
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError


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
        return _put(state, late, request, place - len(ordinary))
    if request.state == "waiting" and place > len(ordinary):
        if row.index(request) == len(ordinary):
            raise RuleError(
                "Late requests stay after the others: move a late one up to put it among them."
            )
        place = len(ordinary)
    return [*change(request, state="waiting"), *_put(state, ordinary, request, place)]


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


def _put(state: State, others: list[Request], request: Request, place: int) -> list[Assign]:
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
