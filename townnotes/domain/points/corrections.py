"""The corrections of a session: what speakers said of what was recorded from them."""

from collections.abc import Mapping

from townnotes.domain.entities import Point, SummaryRemark
from townnotes.domain.state import State


def corrections(state: State) -> Mapping[str, tuple[SummaryRemark, ...]]:
    """Return the corrections of each point that is there and not private, in their order."""
    found: dict[str, list[SummaryRemark]] = {}
    for one in state.all(SummaryRemark):
        point = state.find(Point, one.point) if one.point else None
        if point is not None and not point.private:
            found.setdefault(point.id, []).append(one)
    return {id_: tuple(said) for id_, said in found.items()}


def corrections_of(state: State, point: str) -> tuple[SummaryRemark, ...]:
    """Return the corrections of a point, in the order in which they came."""
    found = state.having(SummaryRemark, "point", point)
    return tuple(sorted(found, key=lambda one: (one.rank, one.id)))


def open_corrections(state: State) -> tuple[SummaryRemark, ...]:
    """Return the corrections that nobody has settled yet."""
    return tuple(one for said in corrections(state).values() for one in said if not one.is_settled)


def is_taken(state: State, correction: SummaryRemark) -> bool:
    """Tell whether the point has the words of a correction now."""
    point = state.find(Point, correction.point)
    return point is not None and _squeezed(point.text) == _squeezed(correction.text)


def _squeezed(text: str) -> str:
    return " ".join(text.split())
