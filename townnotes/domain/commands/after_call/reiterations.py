"""Settles whether a point says what its organization said in an earlier townhall."""

from typing import NamedTuple

from townnotes.domain.commands.records import change, last_rank, make
from townnotes.domain.entities import OwnStance, Point, Reiteration
from townnotes.domain.points.reiterations import REITERATED, reiteration_id, settled_as
from townnotes.domain.points.stances import stances_of
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError

_NO_WISH = frozenset({"concern", "approve"})
"""Families whose stance stays where they are said again: a concern reiterated is no wish."""


class EarlierSentence(NamedTuple):
    """A point of an earlier townhall: its id, how the townhall is called, and what was said."""

    point: str
    townhall: str
    said: str


def settle_reiteration(
    state: State, point: str, earlier: EarlierSentence, *, is_same: bool
) -> list[Assign]:
    """Say that a point was said before, so that it is "reiterated"; or that it is not the same."""
    held = state.find(Point, point)
    if held is None:
        raise RuleError("This point was deleted meanwhile. Nothing was changed.")
    known = settled_as(state, point, earlier.point)
    was = known.was if known is not None else ""
    if is_same and held.stance != REITERATED:
        was = held.stance
    said = {"townhall": earlier.townhall, "said": earlier.said, "was": was, "is_same": is_same}
    if known is not None:
        return [*change(known, **said), *_stance(state, held, known, was, is_same=is_same)]
    id_, rank = reiteration_id(point, earlier.point), last_rank(state, Reiteration)
    made = make(Reiteration, id_, rank=rank, point=point, earlier=earlier.point, **said)
    return [*made, *_stance(state, held, None, was, is_same=is_same)]


def _stance(
    state: State, point: Point, known: Reiteration | None, was: str, *, is_same: bool
) -> list[Assign]:
    """Give a point the stance, or the one before where this alone had given it."""
    if is_same:
        stance = stances_of(state.all(OwnStance)).get(point.stance)
        is_wish = stance is None or stance.family not in _NO_WISH
        return change(point, stance=REITERATED) if is_wish else []
    if known is None or not known.is_same or point.stance != REITERATED:
        return []
    others = state.having(Reiteration, "point", point.id)
    if any(one.is_same for one in others if one.id != known.id):
        return []
    return change(point, stance=was)
