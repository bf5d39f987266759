"""The agenda: its items in order, of which one is open at most."""

from townnotes.domain.entities import AgendaItem, Intervention
from townnotes.domain.state import State

OPEN, CLOSED, WAITING = "open", "closed", "waiting"


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
