"""A merge as one batch: what came, what it replaced, and what was made of it since."""

from collections.abc import Iterable
from typing import NamedTuple

from townnotes.domain.references import referred
from townnotes.domain.registers import Register
from townnotes.domain.stamps import instant_of
from townnotes.domain.state import State, Touched


class Came(NamedTuple):
    """A register that a merge brings, and the one of the same author that it replaces."""

    register: Register
    replaces: Register | None = None


class Batch(NamedTuple):
    """All that one merge brings; `earlier` are registers that were replaced where they came from.

    `about` says in words what was merged, `stamp` is the greatest known when it was.
    """

    came: tuple[Came, ...]
    earlier: tuple[Register, ...] = ()
    about: str = ""
    stamp: int = 0


class LastMerge(NamedTuple):
    """The merge that can be taken back: what it was of, the stamp of it, and what came."""

    about: str
    stamp: int
    came: frozenset[tuple[str, str, str, str, int]]
    """Registers by their entity, id, field, author and stamp."""

    @property
    def at(self) -> int:
        """When it was, as UTC milliseconds."""
        return instant_of(self.stamp)

    @property
    def touched(self) -> Touched:
        """Which entities it brought something of."""
        return frozenset((entity, id_) for entity, id_, *_ in self.came)


def held_by(state: State, author: str, id_: str, field: str) -> Register | None:
    """Return what an author says of a field, be it current or not."""
    current = state.current(id_, field)
    if current is None or current.author == author:
        return current
    others = state.alternatives(id_, field)
    return next((one for one in others if one.author == author), None)


def worked_on_since(state: State, merge: LastMerge) -> frozenset[str]:
    """Return the entities of a merge that later work stands on; taking them away would hide it.

    Those are what somebody has written to since, what later entities refer to, and what these in
    turn refer to. Entities that stood before the merge are never among them.
    """
    ids = {id_ for _, id_ in merge.touched}
    since: list[Register] = []
    for one in state.registers():
        if one[:5] in merge.came:
            continue
        if one.stamp > merge.stamp:
            since.append(one)
        else:
            ids.discard(one.id)
    waiting = {id_ for one in since for id_ in (one.id, referred(one))} & ids
    found: set[str] = set()
    while waiting:
        id_ = waiting.pop()
        found.add(id_)
        waiting |= (set(_referred_by(state, id_)) & ids) - found
    return frozenset(found)


def _referred_by(state: State, id_: str) -> Iterable[str]:
    return (referred(one) for one in state.registers_of(id_).values())
