"""What was settled of points that say what their organization said in an earlier townhall."""

from hashlib import blake2b

from townnotes.domain.entities import Point, Reiteration
from townnotes.domain.state import State

REITERATED = "reiterated"
"""The stance of a point that was said before; its writer, and nobody else, gives it."""


def reiteration_id(point: str, earlier: str) -> str:
    """Return the id of what is settled of two points: settled by two people it is still one."""
    words = f"{Reiteration.entity}\0{point}\0{earlier}"
    return blake2b(words.encode(), digest_size=16).hexdigest()


def reiterations(state: State) -> tuple[Reiteration, ...]:
    """Return what was settled as said before, of points that are there and not private."""
    return tuple(one for one in settled(state) if one.is_same)


def settled(state: State) -> tuple[Reiteration, ...]:
    """Return all that was settled, either way, of points that are there and not private."""
    return tuple(
        one
        for one in state.all(Reiteration)
        if (point := state.find(Point, one.point)) is not None and not point.private
    )


def settled_as(state: State, point: str, earlier: str) -> Reiteration | None:
    """Return what was settled of a point and one of an earlier townhall, if anything was."""
    found = state.having(Reiteration, "point", point)
    return next((one for one in found if one.earlier == earlier), None)
