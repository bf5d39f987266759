"""The state of a session: what all registers together say, read-only for everyone but the door."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from operator import itemgetter
from typing import Any, TypeVar, cast

from townnotes.domain.entities import (
    KINDS,
    OPENING,
    AnyEntity,
    Entity,
    Intervention,
    Link,
    Pause,
    Point,
    Ranked,
    SessionDetails,
)
from townnotes.domain.entity_reading import REFERENCES, Record, read_entity
from townnotes.domain.kept_notes import KeptNotes
from townnotes.domain.ordered import Groups, Holds, Order, Ordered
from townnotes.domain.registers import Register, Value, decode_value

Touched = frozenset[tuple[str, str]]
"""Which entities a change touched: `(entity, id)` pairs."""

_T = TypeVar("_T")
# Points that say the same stay apart: each is evidence of its own.
_APART = {Point.entity, Link.entity}
_HANGING = {Point.entity, Pause.entity}
_NONE: Mapping[str, None] = {}
_ENTITY = itemgetter(0)
_FEW = 64
"""Up to so many changed entities are put where they belong; beyond that all are sorted anew."""


@dataclass(frozen=True)
class SessionChanged:
    """What a change touched, and where it came from: `typing`, `undo`, `elsewhere` …."""

    touched: Touched
    origin: str

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of entities that were touched."""
        # A merge touches tens of thousands.
        return frozenset(map(_ENTITY, self.touched))


class State:
    """All entities of a session as the registers leave them.

    Reading gives frozen entities; hidden ones, and what hangs on them, are never given. Linked
    entities are given once, as the earliest of their group.
    """

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}
        self._ids: dict[str, dict[str, None]] = {name: {} for name in KINDS}
        self._read: dict[str, Entity] = {}
        self._ordered: dict[str, Ordered[Any]] = {}
        self._stale: dict[str, set[str]] = {}
        self._notes = KeptNotes(lambda ids: self._shown(Point, ids), _order_of(Point))
        self._referring: dict[tuple[str, str, str], dict[str, None]] = {}
        self._groups: Groups | None = None
        self._neighbours: dict[str, set[str]] = {}
        self._ages: dict[str, tuple[Any, ...]] = {}

    # Writing: Session alone calls this, and History on a state of its own.

    def apply(self, registers: Iterable[Register]) -> Touched:
        """Take registers in, in any order and as often as they come; returns what changed."""
        touched = self._put(registers)
        self._forget(touched)
        return frozenset(touched)

    def let_go(self) -> None:
        """Forget all, one by one: thrown away at once it would hold up every other thread."""
        self._groups = None
        self._notes.clear()
        self._stale.clear()
        for held in (self._ordered, self._read, self._referring, self._ages, self._neighbours,
                     self._records, *self._ids.values()):  # fmt: skip
            while held:
                held.popitem()

    def records(self) -> dict[str, Record]:
        """Return what is held of each entity, by id, for `put_back` alone."""
        return dict(self._records)

    def put_back(self, held: Mapping[str, Record | None]) -> Touched:
        """Have entities, by id, be these and no others, as at another moment; None is unknown then.

        The state has known every one of their registers before. Returns what changed.
        """
        touched: set[tuple[str, str]] = set()
        for id_, record in held.items():
            before = self._records.pop(id_, None)
            if before is not None:
                del self._ids[before.entity][id_]
                touched.add((before.entity, id_))
            if record is not None:
                self._records[id_] = record
                self._ids.setdefault(record.entity, {})[id_] = None
                touched.add((record.entity, id_))
        self._forget(touched)
        return frozenset(touched)

    def _put(self, registers: Iterable[Register]) -> set[tuple[str, str]]:
        touched: set[tuple[str, str]] = set()
        for register in registers:
            record = self._records.get(register.id)
            if record is None:
                record = self._records[register.id] = Record(register.entity)
                self._ids.setdefault(register.entity, {})[register.id] = None
            if record.entity == register.entity and record.put(register):
                touched.add((register.entity, register.id))
                self._note_reference(record, register)
        return touched

    def _forget(self, touched: set[tuple[str, str]]) -> None:
        """Forget what was read of entities that changed."""
        for entity, id_ in touched:
            before = self._read.pop(id_, None)
            self._stale.setdefault(entity, set()).add(id_)
            if entity == Point.entity:
                stood = before.intervention if isinstance(before, Point) else ""
                self._notes.forget(id_, {stood, str(self.value(id_, Intervention.entity, ""))})
        self._follow_links(touched)

    def _follow_links(self, touched: set[tuple[str, str]]) -> None:
        """Forget the groups where a link, or what a link joins, has changed."""
        for entity, id_ in touched:
            if entity == Link.entity:
                one, other = (str(self.value(id_, end, "")) for end in ("one", "other"))
                self._neighbours.setdefault(one, set()).add(other)
                self._neighbours.setdefault(other, set()).add(one)
        moved = any(id_ in self._neighbours and self._ages.get(id_) != self._age(id_)
                    for _, id_ in touched)  # fmt: skip
        if moved or any(entity == Link.entity for entity, _ in touched):
            self._groups = None
            self._ordered.clear()
            self._notes.clear()

    def _note_reference(self, record: Record, register: Register) -> None:
        """Keep the way back from an entity to those that refer, or once referred, to it."""
        of = REFERENCES.get(record.entity)
        if not of:
            return
        field, slash, member = register.field.partition("/")
        if field not in of:
            return
        target = member if slash else decode_value(register.value)
        if isinstance(target, str) and target:
            key = (record.entity, field, target)
            self._referring.setdefault(key, {})[register.id] = None

    # Reading.

    @property
    def session(self) -> SessionDetails:
        """The townhall's own details; of several sessions that nobody linked, the earliest's."""
        found = self.all(SessionDetails)
        if len(found) > 1:
            return min(found, key=lambda one: (self.made_at(one.id), one.id))
        return found[0] if found else SessionDetails(id="")

    def find(self, kind: type[AnyEntity], id_: str) -> AnyEntity | None:
        """Return the entity of that id, for linked ones the first of the group, or None."""
        leader = id_ if kind.entity in _APART else self.leader(id_)
        record = self._records.get(leader)
        if record is None or record.entity != kind.entity or not self._is_there(record):
            return None
        return self._entity(kind, leader)

    def all(self, kind: type[AnyEntity]) -> tuple[AnyEntity, ...]:
        """Return every visible entity of a kind in its order: by rank, or by when it began."""
        if kind.entity in _HANGING:
            # What hangs on another is hidden with it, which a row kept here could not notice.
            return self._sorted(kind, self._ids[kind.entity])
        return self._in_order(kind).row

    def where(self, kind: type[AnyEntity], holds: Holds) -> tuple[AnyEntity, ...]:
        """Return those of a kind of which `holds` is true, in order: few, and asked for often."""
        if kind.entity in _HANGING:
            return tuple(filter(holds, self.all(kind)))
        return self._in_order(kind).where(holds)

    def place_of(self, kind: type[Ranked], id_: str) -> int:
        """Return where an entity stands among all of its kind, counted from 1; 0 where not."""
        return self._in_order(kind).place_of(id_)

    def _in_order(self, kind: type[AnyEntity]) -> Ordered[AnyEntity]:
        stale = self._stale.pop(kind.entity, ())
        ordered: Ordered[AnyEntity] | None = self._ordered.get(kind.entity)
        if ordered is None or len(stale) > _FEW:
            every = self._shown(kind, self._ids[kind.entity])
            ordered = self._ordered[kind.entity] = Ordered(every, _order_of(kind))
            return ordered
        for id_ in stale:
            ordered.put(id_, next(self._shown(kind, (id_,)), None))
        return ordered

    def having(self, kind: type[AnyEntity], field: str, id_: str) -> tuple[AnyEntity, ...]:
        """Return the visible entities of a kind whose `field` refers to `id_` or its group."""
        found: dict[str, None] = {}
        wanted = self.group(id_)
        for one in wanted:
            found.update(self._referring.get((kind.entity, field, one), _NONE))
        if not found:
            return ()
        return tuple(
            entity
            for entity in self._sorted(kind, found)
            if _refers(getattr(entity, field), wanted)
        )

    def referring(self, entity: str, field: str, id_: str) -> tuple[str, ...]:
        """Return the ids of a kind that refer, or once referred, to `id_`, hidden ones too."""
        return tuple(self._referring.get((entity, field, id_), ()))

    def points_of(self, intervention: str) -> tuple[Point, ...]:
        """Return the points of an intervention, of all its note-takers, in their order."""
        group = self.group(intervention)
        is_shown = tuple(map(self.is_visible, group))
        return self._notes.points(
            group,
            is_shown,
            lambda: dict.fromkeys(
                id_ for one in group for id_ in self.referring(Point.entity, "intervention", one)
            ),
        )

    def leader(self, id_: str) -> str:
        """Return the id that stands for a linked group: its earliest member's."""
        return self._linked().leader(id_) if id_ in self._neighbours else id_

    def group(self, id_: str) -> tuple[str, ...]:
        """Return the ids linked with this one, itself included, the earliest first."""
        return self._linked().members(id_) if id_ in self._neighbours else (id_,)

    def ever_linked(self, id_: str) -> tuple[str, ...]:
        """Return the ids that a link, standing or not, joins with this one."""
        return tuple(self._neighbours.get(id_, ()))

    def knows(self, id_: str) -> bool:
        """Tell whether any register of that id was ever taken in."""
        return id_ in self._records

    def of_their_kind(self, registers: Iterable[Register]) -> list[Register]:
        """Return the registers but for those of an id that is of another kind already."""
        kinds: dict[str, str] = {}
        found: list[Register] = []
        for one in registers:
            held = self._records.get(one.id)
            kind = held.entity if held else kinds.setdefault(one.id, one.entity)
            if kind == one.entity:
                found.append(one)
        return found

    def is_visible(self, id_: str) -> bool:
        """Tell whether the entity exists and neither it nor what it hangs on is deleted."""
        record = self._records.get(id_)
        return record is not None and self._is_there(record)

    def _is_there(self, record: Record) -> bool:
        if record.is_deleted or record.entity not in _HANGING:
            return not record.is_deleted
        held = record.current.get(Intervention.entity)
        if held is None:
            return True
        parent = self._records.get(_id_in(held.value))
        return parent is not None and parent.entity == Intervention.entity and not parent.is_deleted

    def is_deleted(self, id_: str) -> bool:
        """Tell whether the entity itself is deleted; False where nothing is known of it."""
        record = self._records.get(id_)
        return record is not None and record.is_deleted

    def authors_of(self, id_: str) -> set[str]:
        """Return who has written anything of an entity that still stands."""
        record = self._records.get(id_)
        if record is None:
            return set()
        return {one.author for one in (*record.current.values(), *record.others.values())}

    def value(self, id_: str, field: str, default: _T) -> Value | _T:
        """Return the raw current value of a field, or the default where none was ever set."""
        record = self._records.get(id_)
        register = record.current.get(field) if record else None
        return default if register is None else decode_value(register.value)

    def raw(self, id_: str) -> dict[str, Value]:
        """Return every field's raw current value, in the order they were set."""
        record = self._records.get(id_)
        return dict(record.values()) if record else {}

    def registers_of(self, id_: str) -> Mapping[str, Register]:
        """Return the registers that an entity's current values come from, by field."""
        record = self._records.get(id_)
        return record.current if record else {}

    def current(self, id_: str, field: str) -> Register | None:
        """Return the register a field's value comes from."""
        record = self._records.get(id_)
        return record.current.get(field) if record else None

    def alternatives(self, id_: str, field: str) -> tuple[Register, ...]:
        """Return what other authors say of a field, the newest first."""
        record = self._records.get(id_)
        if record is None or not record.others:
            return ()
        others = [one for (name, _), one in record.others.items() if name == field]
        return tuple(sorted(others, key=lambda one: one.order, reverse=True))

    def registers(self) -> Iterable[Register]:
        """Give every register held, current or not."""
        for record in self._records.values():
            yield from record.current.values()
            yield from record.others.values()

    def held(self) -> list[Register]:
        """Return every register held now, for a thread: in a tenth of the time of `registers`."""
        found: list[Register] = []
        for record in self._records.values():
            found += record.current.values()
            if record.others:
                found += record.others.values()
        return found

    def every_register_of(self, id_: str) -> Iterable[Register]:
        """Give every register held of an entity, current or not."""
        record = self._records[id_]
        yield from record.current.values()
        yield from record.others.values()

    def _entity(self, kind: type[AnyEntity], id_: str) -> AnyEntity:
        held = self._read.get(id_)
        if held is None:
            held = self._read[id_] = read_entity(kind, id_, self._records[id_].values())
        return cast("AnyEntity", held)

    def _sorted(self, kind: type[AnyEntity], ids: Iterable[str]) -> tuple[AnyEntity, ...]:
        return tuple(sorted(self._shown(kind, ids), key=_order_of(kind)))

    def _shown(self, kind: type[AnyEntity], ids: Iterable[str]) -> Iterator[AnyEntity]:
        """Give the entities of these ids that are visible and stand for themselves."""
        apart = kind.entity in _APART
        for id_ in ids:
            if self.is_visible(id_) and (apart or self.leader(id_) == id_):
                yield self._entity(kind, id_)

    def _linked(self) -> Groups:
        if self._groups is None:
            self._ages = {id_: self._age(id_) for id_ in self._neighbours}
            links = [self._entity(Link, id_) for id_ in self._ids[Link.entity]]
            self._groups = Groups([link for link in links if self._holds(link)], self._age)
        return self._groups

    def _holds(self, link: Link) -> bool:
        ends = [self._records.get(id_) for id_ in (link.one, link.other)]
        same_kind = all(end is not None and end.entity == link.kind for end in ends)
        return same_kind and all(self.is_visible(id_) for id_ in (link.id, link.one, link.other))

    def made_at(self, id_: str) -> int:
        """Return when an entity began or, where it has no beginning, was made; UTC milliseconds."""
        return int(self._age(id_)[1])

    def _age(self, id_: str) -> tuple[Any, ...]:
        """Return what tells which of linked entities is the earliest, and whether it is there."""
        record = self._records.get(id_)
        if record is None:
            return (False, 0, 0, id_)
        began = self.value(id_, "began", None)
        made = record.current.get("made") or record.current.get(Intervention.entity)
        first = made or min(record.current.values(), key=lambda one: one.order)
        if isinstance(began, int):
            return (self.is_visible(id_), began, 0, id_)
        # Made in one millisecond, as by one import: the stamp's counter tells them apart.
        return (self.is_visible(id_), first.stamp >> 16, first.stamp, id_)


@lru_cache(maxsize=8192)
def _id_in(value: str) -> str:
    """Return the id that a register's value is: all points of an intervention have the same."""
    return str(decode_value(value))


def _refers(value: str | tuple[str, ...], wanted: Collection[str]) -> bool:
    return value in wanted if isinstance(value, str) else any(one in wanted for one in value)


@cache
def _order_of(kind: type[Entity]) -> Order:
    if kind is Intervention:
        return lambda one: (one.kind != OPENING, _began(one), one.rank, one.id)
    if kind is Pause:
        return lambda one: (_began(one), one.id)
    if issubclass(kind, Ranked):
        return lambda one: (one.rank, one.id)
    return lambda one: (one.id,)


def _began(one: Intervention | Pause) -> int:
    return one.began if one.began is not None else 1 << 60
