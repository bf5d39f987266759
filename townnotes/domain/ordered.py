"""The entities of one kind in their order, kept so as single ones come, change and go."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Generic

from townnotes.domain.entities import OPENING, AnyEntity, Entity, Intervention, Link, Pause, Ranked

Order = Callable[[Any], tuple[Any, ...]]
"""What an entity is sorted by; its id comes last, so that no two are equal."""
Holds = Callable[[Any], bool]
"""Tells something of an entity by its own fields alone; a function of a module, kept as a key."""


@cache
def order_of(kind: type[Entity]) -> Order:
    """Return what the entities of a kind are sorted by."""
    if kind is Intervention:
        return lambda one: (one.kind != OPENING, _began(one), one.rank, one.id)
    if kind is Pause:
        return lambda one: (_began(one), one.id)
    if issubclass(kind, Ranked):
        return lambda one: (one.rank, one.id)
    return lambda one: (one.id,)


def _began(one: Intervention | Pause) -> int:
    return one.began if one.began is not None else 1 << 60


class Ordered(Generic[AnyEntity]):
    """A sorted row. A change costs two searches and not a sort of the whole townhall."""

    def __init__(self, entities: Iterable[AnyEntity], order: Order) -> None:
        self._order = order
        found = sorted(((order(one), one) for one in entities), key=lambda pair: pair[0])
        self._keys = [key for key, _ in found]
        self._entities = [one for _, one in found]
        self._key_of = {one.id: key for key, one in found}
        self._row: tuple[AnyEntity, ...] | None = None
        self._parts: dict[Holds, Ordered[AnyEntity]] = {}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._keys)

    @property
    def row(self) -> tuple[AnyEntity, ...]:
        """The entities in order."""
        if self._row is None:
            self._row = tuple(self._entities)
        return self._row

    def place_of(self, id_: str) -> int:
        """Return where an entity stands, counted from 1; 0 where it does not."""
        key = self._key_of.get(id_)
        return 0 if key is None else bisect_left(self._keys, key) + 1

    def where(self, holds: Holds) -> tuple[AnyEntity, ...]:
        """Return the entities of which something holds, in order; asked once, it is kept up."""
        part = self._parts.get(holds)
        if part is None:
            part = self._parts[holds] = Ordered(filter(holds, self._entities), self._order)
        return part.row

    def put(self, id_: str, entity: AnyEntity | None) -> None:
        """Have an entity stand where it belongs now; None takes it out of the row."""
        self._row = None
        old = self._key_of.pop(id_, None)
        if old is not None:
            at = bisect_left(self._keys, old)
            del self._keys[at], self._entities[at]
        if entity is not None:
            new = self._key_of[id_] = self._order(entity)
            at = bisect_left(self._keys, new)
            self._keys.insert(at, new)
            self._entities.insert(at, entity)
        for holds, part in self._parts.items():
            part.put(id_, entity if entity is not None and holds(entity) else None)


class Groups:
    """Which ids are one; ids without a link stand alone.

    `links` are given with the stamps at which they were made; `since` says when each id was first
    linked.
    """

    def __init__(self, links: Mapping[Link, int], age: Callable[[str], tuple[Any, ...]]) -> None:
        self._members: dict[str, tuple[str, ...]] = {}
        self.since: dict[str, int] = {}
        neighbours: dict[str, list[str]] = {}
        for link, made in links.items():
            for one, other in ((link.one, link.other), (link.other, link.one)):
                neighbours.setdefault(one, []).append(other)
                self.since[one] = min(made, self.since.get(one, made))
        for start in neighbours:
            if start not in self._members:
                group = tuple(sorted(_reached(start, neighbours), key=age))
                self._members.update(dict.fromkeys(group, group))

    def leader(self, id_: str) -> str:
        """Return the earliest member of the id's group."""
        group = self._members.get(id_)
        return group[0] if group else id_

    def members(self, id_: str) -> tuple[str, ...]:
        """Return the id's group, the earliest member first."""
        return self._members.get(id_, (id_,))


def _reached(start: str, neighbours: dict[str, list[str]]) -> set[str]:
    reached = {start}
    waiting = [start]
    while waiting:
        for one in neighbours[waiting.pop()]:
            if one not in reached:
                reached.add(one)
                waiting.append(one)
    return reached
