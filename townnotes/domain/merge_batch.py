"""A merge as one batch: what came, what it replaced, and what was made of it since."""

from collections.abc import Iterable
from typing import NamedTuple

from townnotes.domain.entity_reading import referred
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
    late: frozenset[tuple[str, str, str, str, int]] = frozenset()
    """Those that were made before it and came after it, as through a shared folder."""

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


def doubled_by(state: State, coming: Iterable[Register]) -> list[Register]:
    """Return the registers that another value of the same key and stamp stands instead of.

    That is damage or a copied profile. The order in which they come does not matter.
    """
    said: dict[tuple[str, str, str, int], Register] = {}
    both: dict[tuple[str, str, str, int], set[Register]] = {}
    for one in coming:
        at = (*one.key, one.stamp)
        first = said.setdefault(at, one)
        if first != one:
            both.setdefault(at, {first}).add(one)
    for at, one in said.items():
        held = held_by(state, one.author, one.id, one.field)
        if held is not None and held.doubles(one):
            both.setdefault(at, {one}).add(held)
    return [one for several in both.values() for one in sorted(several)[:-1]]


def worked_on_since(state: State, merge: LastMerge) -> frozenset[str]:
    """Return the entities of a merge that later work stands on; taking them away would hide it.

    Those are what somebody has written to since, or more came of, what later entities refer to,
    and what these in turn refer to. Entities that stood before the merge are never among them.
    """
    ids = {id_ for _, id_ in merge.touched}
    since: list[Register] = []
    for one in state.registers():
        if one[:5] in merge.came:
            continue
        if one.stamp > merge.stamp or one[:5] in merge.late:
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


def stood_upon(since: Iterable[Register], before: State, after: State) -> list[Register]:
    """Return the registers of what is gone after taking a merge back, and later work stands on.

    It was done while that went on; `before` holds all, `after` no longer what is gone.
    """
    waiting = {id_ for one in since for id_ in (one.id, referred(one)) if id_}
    found: dict[str, None] = {}
    while waiting:
        id_ = waiting.pop()
        if id_ not in found and before.knows(id_) and not after.knows(id_):
            found[id_] = None
            waiting |= set(_referred_by(before, id_))
    return [one for id_ in found for one in before.every_register_of(id_)]


def _referred_by(state: State, id_: str) -> Iterable[str]:
    return (referred(one) for one in state.registers_of(id_).values())
