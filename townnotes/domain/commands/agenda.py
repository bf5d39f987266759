"""The agenda: its items, and which of them is open."""

from collections.abc import Sequence

from townnotes.domain.commands.records import change, delete, last_rank, make, rank_at
from townnotes.domain.entities import AgendaItem, Intervention
from townnotes.domain.ranks import ranks_after
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

OPEN, CLOSED, WAITING = "open", "closed", "waiting"

USUAL_ITEMS = ("Briefing", "Floor", "Closing")
"""The parts that most townhalls have."""


def open_item(state: State) -> AgendaItem | None:
    """Return the open item; where a merge left two open, the one that was opened last."""
    standing = [one for one in state.all(AgendaItem) if one.state == OPEN]
    return max(standing, key=lambda one: _opened(state, one), default=None)


def state_of(state: State, item: AgendaItem) -> str:
    """Return open, closed or waiting; of two left open the one opened first is closed."""
    if item.state == OPEN:
        latest = open_item(state)
        return OPEN if latest is not None and latest.id == item.id else CLOSED
    return item.state or WAITING


def item_to_open(state: State) -> AgendaItem | None:
    """Return the item that the next step opens: the one after the open one, else the first left."""
    every = state.all(AgendaItem)
    standing = open_item(state)
    if standing is None:
        return next((one for one in every if state_of(state, one) == WAITING), None)
    at = next(place for place, one in enumerate(every) if one.id == standing.id)
    return every[at + 1] if at + 1 < len(every) else None


def interventions_under(state: State, item: AgendaItem) -> int:
    """Count the interventions that stand under an item."""
    return len(state.having(Intervention, "item", item.id))


def _opened(state: State, item: AgendaItem) -> tuple[int, str]:
    register = state.current(item.id, "state")
    return register.order if register is not None else (0, "")


def add_item(state: State, id_: str, title: str) -> list[Assign]:
    """Add an item after the others; it waits until it is opened."""
    title = _checked(title)
    return make(AgendaItem, id_, title=title, rank=last_rank(state, AgendaItem), state=WAITING)


def add_items(state: State, ids: Sequence[str], titles: Sequence[str]) -> list[Assign]:
    """Add several items in one go; those that are there already are passed over."""
    known = {one.title.casefold() for one in state.all(AgendaItem)}
    new = [title for title in titles if title.casefold() not in known]
    if not new:
        raise RuleError("These items are on the agenda already; nothing was added.")
    ranks = ranks_after(max((one.rank for one in state.all(AgendaItem)), default=""), len(new))
    return [
        assign
        for id_, title, rank in zip(ids, new, ranks, strict=False)
        for assign in make(AgendaItem, id_, title=title, rank=rank, state=WAITING)
    ]


def rename_item(state: State, id_: str, title: str) -> list[Assign]:
    """Give an item another title."""
    return change(state.find(AgendaItem, id_), title=_checked(title))


def move_item(state: State, id_: str, by: int) -> list[Assign]:
    """Move an item by so many places; the end is the end."""
    item, every = state.find(AgendaItem, id_), state.all(AgendaItem)
    if item is None:
        return []
    at = every.index(item)
    to = max(0, min(at + by, len(every) - 1))
    return [] if to == at else change(item, rank=rank_at(every, item, to))


def remove_item(state: State, id_: str) -> list[Assign]:
    """Remove an item under which nobody has spoken."""
    item = state.find(AgendaItem, id_)
    if item is None:
        return []
    count = interventions_under(state, item)
    if count:
        stand = "intervention stands" if count == 1 else "interventions stand"
        raise RuleError(
            "{count} {stand} under “{title}”: the item stays on the agenda.",
            count=count,
            stand=stand,
            title=item.title,
        )
    return delete(item)


def open_one(state: State, id_: str) -> list[Assign]:
    """Open an item and close the one that was open; the running intervention keeps its own."""
    item = state.find(AgendaItem, id_)
    if item is None:
        return []
    closing = [
        assign
        for other in state.all(AgendaItem)
        if other.state == OPEN and other.id != item.id
        for assign in change(other, state=CLOSED)
    ]
    return [*closing, *change(item, state=OPEN)]


def open_next(state: State) -> list[Assign]:
    """Close the open item and open the next one."""
    following = item_to_open(state)
    if following is not None:
        return open_one(state, following.id)
    last = open_item(state)
    if last is not None:
        raise RuleError(
            "“{title}” is the last item of the agenda; it stays open.", title=last.title
        )
    if state.all(AgendaItem):
        raise RuleError("Every item of the agenda is closed; open one again in Prepare.")
    raise RuleError("There is no agenda yet: its items are written in Prepare.")


def item_for_speaker(state: State) -> tuple[str, list[Assign]]:
    """Return the item that an intervention begun now stands under, and what opens it at need.

    The first speaker called opens the first item, so that nobody has to think of it in the call.
    """
    standing = open_item(state)
    if standing is not None:
        return standing.id, []
    first = item_to_open(state)
    return (first.id, open_one(state, first.id)) if first is not None else ("", [])


def _checked(title: str) -> str:
    title = title.strip()
    if not title:
        raise RuleError("An agenda item needs a title.")
    return title
