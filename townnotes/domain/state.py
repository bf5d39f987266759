"""The state of a session: what all registers together say, read-only for everyone but the door."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import Any, cast

from townnotes.domain.clocks import INSTANTS, RECORDED_IN, Clocks
from townnotes.domain.composed import Member, Person, compose, is_composed
from townnotes.domain.entities import (
    KINDS,
    AnyEntity,
    Clock,
    Entity,
    Intervention,
    Link,
    Participant,
    Pause,
    Point,
    Ranked,
    SessionDetails,
)
from townnotes.domain.entity_reading import HeldRegisters, Record, read_entity
from townnotes.domain.kept_notes import KeptNotes
from townnotes.domain.ordered import Groups, Holds, Ordered, order_of
from townnotes.domain.registers import Register, Value, decode_value

Touched = frozenset[tuple[str, str]]
"""Which entities a change touched: `(entity, id)` pairs."""

# Points that say the same stay apart: each is evidence of its own.
_APART = {Point.entity, Link.entity, Clock.entity}
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


def _keeps_apart(one: Link) -> bool:
    return one.kind == "apart"


class State(HeldRegisters):
    """All entities of a session as the registers leave them.

    Reading gives frozen entities; hidden ones, and what hangs on them, are never given. Linked
    entities are given once, with the earliest's id and the best that any of them says
    (`composed.py`); `alone` gives one of them as it was written. Their instants are in the one time
    of the record (`clocks`); what registers say (`value`, `raw`) is what each clock said.
    """

    def __init__(self) -> None:
        super().__init__()
        self._read: dict[str, Entity] = {}
        self._composed: dict[str, Entity] = {}
        self._ordered: dict[str, Ordered[Any]] = {}
        self._stale: dict[str, set[str]] = {}
        self._notes = KeptNotes(lambda ids: self._shown(Point, ids), order_of(Point))
        self._groups: Groups | None = None
        self._neighbours: dict[str, set[str]] = {}
        self._ages: dict[str, tuple[Any, ...]] = {}
        self._clocks: Clocks | None = None

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

    def _forget(self, touched: set[tuple[str, str]]) -> None:
        """Forget what was read of entities that changed."""
        is_fresh = not (self._read or self._composed or self._ordered or self._notes)
        for entity, id_ in () if is_fresh else touched:
            before = self._read.pop(id_, None)
            self._stale.setdefault(entity, set()).add(id_)
            if self._composed:
                self._forget_composed(entity, id_)
            if entity == Intervention.entity:
                # What hangs on it is hidden with it.
                for hanging in _HANGING:
                    self._ordered.pop(hanging, None)
            if entity == Point.entity:
                stood = before.intervention if isinstance(before, Point) else ""
                self._notes.forget(id_, {stood, str(self.value(id_, Intervention.entity, ""))})
        is_other_time = any(entity == Clock.entity for entity, _ in touched)
        if is_other_time:
            self._clocks = None
            self._read.clear()
        if self._follow_links(touched) or is_other_time:
            self._groups = None
            self._composed.clear()
            self._ordered.clear()
            self._notes.clear()

    def _forget_composed(self, entity: str, id_: str) -> None:
        """Forget what is shown of the group of an entity, and of what a participant said."""
        changed = [(entity, id_)]
        if entity == Participant.entity:
            spoke = self.referring(Intervention.entity, "speaker", id_)
            changed += [(Intervention.entity, one) for one in spoke]
        for kind, one in changed:
            leader = self.leader(one)
            if self._composed.pop(leader, None) is not None:
                self._stale.setdefault(kind, set()).add(leader)

    def _follow_links(self, touched: set[tuple[str, str]]) -> bool:
        """Keep who is linked; tells whether a link, or what a link joins, has changed."""
        links = [id_ for entity, id_ in touched if entity == Link.entity]
        for id_ in links:
            one, other = (str(self.value(id_, end, "")) for end in ("one", "other"))
            self._neighbours.setdefault(one, set()).add(other)
            self._neighbours.setdefault(other, set()).add(one)
        return bool(links) or any(
            id_ in self._neighbours and self._ages.get(id_) != self._age(id_) for _, id_ in touched
        )

    # Reading.

    @property
    def clocks(self) -> Clocks:
        """What is known of the clocks that instants were read from."""
        if self._clocks is None:
            known = filter(self.is_visible, self._ids[Clock.entity])
            self._clocks = Clocks(
                read_entity(Clock, one, self._records[one].values()) for one in known
            )
        return self._clocks

    def shown(self, id_: str, field: str) -> int | None:
        """Return an instant of an entity itself in the one time, or None where it is not known."""
        said = self.value(id_, field, None)
        if not isinstance(said, int) or not self.clocks.is_moving:
            return said if isinstance(said, int) else None
        return self.clocks.shown(self.clock_of(id_), said)

    def clock_of(self, id_: str) -> str:
        """Return which clock the instants of an entity were read from; nothing where not known."""
        record = self._records.get(id_)
        if record is not None and record.entity == SessionDetails.entity:
            return id_
        return str(self.value(id_, RECORDED_IN, ""))

    @property
    def session(self) -> SessionDetails:
        """The townhall's own details; of several sessions that nobody linked, the earliest's.

        What was taken in beside a session as another townhall gives no details.
        """
        found = self.all(SessionDetails)
        if len(found) > 1:
            beside = {one.other for one in self.where(Link, _keeps_apart)}
            found = [one for one in found if one.id not in beside] or found
            return min(found, key=lambda one: (self.made_at(one.id), one.id))
        return found[0] if found else SessionDetails(id="")

    def find(self, kind: type[AnyEntity], id_: str) -> AnyEntity | None:
        """Return the entity of that id, for linked ones what is shown of the group, or None."""
        # Most are in no link, and this is asked for every cell that is painted.
        if id_ not in self._neighbours or kind.entity in _APART:
            return self.alone(kind, id_)
        leader = self.leader(id_)
        return self._whole(kind, leader) if self.alone(kind, leader) is not None else None

    def alone(self, kind: type[AnyEntity], id_: str) -> AnyEntity | None:
        """Return the entity of that id as it was written, whatever it is linked with, or None."""
        record = self._records.get(id_)
        is_one = record is not None and record.entity == kind.entity and self._is_there(record)
        return self._entity(kind, id_) if is_one else None

    def all(self, kind: type[AnyEntity]) -> tuple[AnyEntity, ...]:
        """Return every visible entity of a kind in its order: by rank, or by when it began."""
        return self._in_order(kind).row

    def where(self, kind: type[AnyEntity], holds: Holds) -> tuple[AnyEntity, ...]:
        """Return those of a kind of which `holds` is true, in order: few, and asked for often."""
        return self._in_order(kind).where(holds)

    def place_of(self, kind: type[Ranked], id_: str) -> int:
        """Return where an entity stands among all of its kind, counted from 1; 0 where not."""
        return self._in_order(kind).place_of(id_)

    def _in_order(self, kind: type[AnyEntity]) -> Ordered[AnyEntity]:
        stale = self._stale.pop(kind.entity, ())
        ordered: Ordered[AnyEntity] | None = self._ordered.get(kind.entity)
        if ordered is None or len(stale) > _FEW:
            every = self._shown(kind, self._ids[kind.entity])
            ordered = self._ordered[kind.entity] = Ordered(every, order_of(kind))
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
        if self._neighbours and kind.entity not in _APART:
            # What a member says may be what is shown of its group.
            found = dict.fromkeys(map(self.leader, found))
        return tuple(
            entity
            for entity in self._sorted(kind, found)
            if _refers(getattr(entity, field), wanted)
        )

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
        return (self._groups or self._linked()).leader(id_) if id_ in self._neighbours else id_

    def group(self, id_: str) -> tuple[str, ...]:
        """Return the ids linked with this one, itself included, the earliest first."""
        linked = self._groups or self._linked() if id_ in self._neighbours else None
        return linked.members(id_) if linked else (id_,)

    def ever_linked(self, id_: str) -> tuple[str, ...]:
        """Return the ids that a link, standing or not, joins with this one."""
        return tuple(self._neighbours.get(id_, ()))

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

    def _entity(self, kind: type[AnyEntity], id_: str) -> AnyEntity:
        held = self._read.get(id_)
        if held is None:
            values = self._records[id_].values()
            if self.clocks.is_moving:
                values = self.clocks.in_one_time(kind, self.clock_of(id_), values)
            held = self._read[id_] = read_entity(kind, id_, values)
        return cast("AnyEntity", held)

    def _sorted(self, kind: type[AnyEntity], ids: Iterable[str]) -> tuple[AnyEntity, ...]:
        return tuple(sorted(self._shown(kind, ids), key=order_of(kind)))

    def _shown(self, kind: type[AnyEntity], ids: Iterable[str]) -> Iterator[AnyEntity]:
        """Give the entities of these ids that are visible and stand for themselves."""
        apart = kind.entity in _APART
        for id_ in ids:
            if self.is_visible(id_) and (apart or self.leader(id_) == id_):
                yield self._whole(kind, id_)

    def _whole(self, kind: type[AnyEntity], id_: str) -> AnyEntity:
        """Return what is shown of the group that an id stands for."""
        if id_ not in self._neighbours or kind.entity in _APART:
            return self._entity(kind, id_)
        held = self._composed.get(id_)
        if held is None:
            group = self.group(id_)
            if len(group) == 1:
                return self._entity(kind, id_)
            members = [self._member(kind, one) for one in group]
            held = self._composed[id_] = compose(members, self._person)
        return cast("AnyEntity", held)

    def _member(self, kind: type[Entity], id_: str) -> Member:
        entity = self._entity(kind, id_)
        is_reference = self.clocks.is_reference(self.clock_of(id_))
        since = self._linked().since[id_]
        return Member(entity, self._records[id_].current, since, is_reference)

    def of_group(self, id_: str, field: str) -> Value:
        """Return a field's raw current value; of what is linked, what is shown of the group.

        An instant is given as the clock of the entity itself would have said it.
        """
        own = self.value(id_, field, None)
        record = self._records.get(id_)
        kind = KINDS.get(record.entity) if record and len(self.group(id_)) > 1 else None
        whole = self.find(kind, id_) if kind and is_composed(kind, field) else None
        if kind is None or whole is None:
            return own
        name, _, member = field.partition("/")
        said: Any = getattr(whole, name)
        if isinstance(said, Mapping):
            return cast("Mapping[str, Value]", said).get(member, own)
        if isinstance(said, tuple):
            among = cast("tuple[str, ...]", said)
            return (member in among) if member else list(among)
        if field in INSTANTS.get(whole.entity, ()) and said is not None:
            return self.clocks.said(self.clock_of(id_), said)
        return own if own is None and not said else said

    def _person(self, id_: str) -> Person | None:
        """Return who is called so, alone, and the register that says so."""
        who = self.alone(Participant, id_)
        named = self.current(id_, "name") or self.current(id_, "organization")
        return (who, named.order if named else (0, "")) if who else None

    def _linked(self) -> Groups:
        if self._groups is None:
            self._ages = {id_: self._age(id_) for id_ in self._neighbours}
            every = (self._entity(Link, id_) for id_ in self._ids[Link.entity])
            links = {link: self._records[link.id].first for link in every if self._holds(link)}
            self._groups = Groups(links, self._age)
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
        # As its own clock said: what is found of clocks leaves the ids as they are.
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
