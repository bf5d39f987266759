"""Links of two entities: most say that both are one, three kinds join nothing."""

import hashlib
from collections.abc import Iterator

from townnotes.domain.entities import Link, Point
from townnotes.domain.registers import Assign
from townnotes.domain.state import State

APART = "apart"
"""The kind of link that keeps two apart: they are not proposed as the same again."""
OPPOSED = "opposed"
"""The kind of link by which the point `one` speaks against the point `other`."""
UNDECIDED = "undecided"
"""The kind of link by which a merge keeps that two may be one, as long as nobody has said so."""
JOINING_NOTHING = frozenset({APART, OPPOSED, UNDECIDED})


def link_id(kind: str, one: str, other: str) -> str:
    """Return the id of the link of two entities: 128 bits of a hash.

    Whichever is named first; but who speaks against whom are two links, one each way.
    """
    first, second = _ends(kind, one, other)
    words = f"{Link.entity}\0{kind}\0{first}\0{second}"
    return hashlib.blake2b(words.encode(), digest_size=16).hexdigest()


def link(kind: str, one: str, other: str) -> list[Assign]:
    """Link two entities; written by two people at once it is still one link."""
    first, second = _ends(kind, one, other)
    id_ = link_id(kind, one, other)
    values = {"kind": kind, "one": first, "other": second}
    return [Assign(Link.entity, id_, field, value) for field, value in values.items()]


def _ends(kind: str, one: str, other: str) -> tuple[str, str]:
    return (one, other) if kind == OPPOSED else (min(one, other), max(one, other))


def are_kept_apart(state: State, one: str, other: str) -> bool:
    """Tell whether somebody has said of two, or of those linked with them, that they are two."""
    ours, theirs = state.group(one), state.group(other)
    return any(state.is_visible(link_id(APART, a, b)) for a in ours for b in theirs)


def answer(state: State, point: str, kind: str, target: str) -> list[Assign]:
    """Link a point with the one that it supports or opposes, in place of one it answered before."""
    if kind == Point.entity and target in state.group(point):
        return []
    wanted = link_id(kind, point, target)
    return [
        *(one for one in unanswered(state, point) if one.id != wanted),
        *([] if state.is_visible(wanted) else link(kind, point, target)),
    ]


def unanswered(state: State, point: str) -> list[Assign]:
    """Take back what a point's marks answered; what was joined on the theme board stays."""
    ids = (
        link_id(kind, point, other)
        for other in state.ever_linked(point)
        for kind in (Point.entity, OPPOSED)
    )
    return [Assign(Link.entity, id_, "deleted", True) for id_ in ids if state.is_visible(id_)]


def oppositions(state: State) -> Iterator[tuple[str, str]]:
    """Give each point that speaks against another, with that one; both are there."""
    for one in state.all(Link):
        if one.kind == OPPOSED and one.one != one.other:
            ends = (state.find(Point, one.one), state.find(Point, one.other))
            if all(ends):
                yield one.one, one.other


def opponents(state: State, point: str) -> tuple[str, ...]:
    """Return the points that speak against a point or that it speaks against, in either way."""
    peers = (one for one in state.ever_linked(point) if one != point)
    return tuple(
        one
        for one in peers
        if state.find(Point, one) is not None
        and any(state.is_visible(link_id(OPPOSED, *ends)) for ends in ((point, one), (one, point)))
    )
