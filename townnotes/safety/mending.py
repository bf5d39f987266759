"""Holds up what stands on entries that a damaged file has lost.

Points are shown with their intervention alone, and one without an end has the floor for ever. What
is written here is stamped before everything: whatever a sound copy says, when it comes, replaces
it. No speaker is named and no word written, since a plain row has no checksum to be believed by.
"""

from collections.abc import Iterable

from townnotes.domain.entities import Intervention, Point
from townnotes.domain.registers import Register, encode_value
from townnotes.domain.state import State

MENDED_BY = "salvage"
"""The author of such entries."""
_BEFORE_ALL = 1


def mended(state: State, damaged: Iterable[str]) -> list[Register]:
    """Return when interventions that were damaged began and ended, as their points tell it."""
    ids = set(damaged)
    instants = _instants(state, ids)
    last = _last_began(state)
    found: list[Register] = []
    for id_ in sorted(ids):
        points = instants.get(id_)
        if points is None and not state.knows(id_):
            continue
        began = state.shown(id_, "began")
        if state.current(id_, "began") is None:
            began = min(points or (), default=None)
            found.append(_register(state, id_, "began", began))
        if began is not None and began < last and state.current(id_, "ended") is None:
            found.append(_register(state, id_, "ended", max(points or (), default=began)))
    return found


def _instants(state: State, ids: set[str]) -> dict[str, list[int]]:
    """Return when the points of interventions were typed; nothing for those without points."""
    found: dict[str, list[int]] = {}
    points = {one.id for one in state.registers() if one.entity == Point.entity}
    for id_ in points:
        stands_in = str(state.value(id_, Intervention.entity, ""))
        if stands_in in ids:
            at = state.shown(id_, "at")
            found.setdefault(stands_in, []).extend([at] if at is not None else [])
    return found


def _last_began(state: State) -> int:
    return max((one.began or 0 for one in state.all(Intervention)), default=0)


def _register(state: State, id_: str, field: str, shown: int | None) -> Register:
    value = None if shown is None else state.clocks.said(state.clock_of(id_), shown)
    return Register(Intervention.entity, id_, field, MENDED_BY, _BEFORE_ALL, encode_value(value))
