"""Registers by entity, and entities read out of them, tolerantly: what is absurd is the default."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from types import MappingProxyType
from typing import Any, TypeVar, cast, get_args, get_origin

from townnotes.domain.entities import KINDS, AnyEntity, Entity, Intervention
from townnotes.domain.fields import about, references
from townnotes.domain.registers import Register, Value, decode_value
from townnotes.domain.stamps import COUNTER_BITS, instant_of

LARGEST = (1 << 53) - 1
"""Whole numbers beyond this are no instant, count or length; JSON readers disagree on them."""

PRESS_MS = 1000
"""What one press writes is stamped within this."""
PRESSED_BOTH_MS = 10_000
"""Two ends within this are two presses; a later one is a correction."""

_TIMES = ("began", "ended", "recorded_in")
"""What says when a turn was, and by which clock."""

Reader = Callable[[Value], Any]
_T = TypeVar("_T")

_BY_ORDER = itemgetter(4, 3)
"""A register's `order`, told without a call: this sorts every entity that is read."""

REFERENCES = {name: references(kind) for name, kind in KINDS.items()}
"""By the entity: its fields that refer, with the entity that each refers to."""


def read_entity(kind: type[AnyEntity], id: str, values: Iterable[tuple[str, Value]]) -> AnyEntity:  # noqa: A002
    """Build the entity from `(field, value)` pairs; members come in the order given."""
    readers = _readers(kind)
    grouped = _grouped_fields(kind)
    found: dict[str, Any] = {}
    groups: dict[str, dict[str, Value]] = {}
    for name, value in values:
        reader = readers.get(name)
        if reader is not None:
            if value is not None:
                found[name] = reader(value)
            continue
        group, slash, key = name.partition("/")
        if slash and group in grouped:
            groups.setdefault(group, {})[key] = value
    for group, entries in groups.items():
        found[group] = grouped[group](entries)
    return kind(id=id, **found)


def _as_members(entries: dict[str, Value]) -> tuple[str, ...]:
    return tuple(key for key, value in entries.items() if value is True)


def _as_mapping(entries: Value) -> Mapping[str, str]:
    texts = cast("dict[str, Value]", entries) if isinstance(entries, dict) else {}
    return MappingProxyType({k: v for k, v in texts.items() if isinstance(v, str)})


@lru_cache
def _grouped_fields(kind: type[Entity]) -> dict[str, Reader]:
    how: dict[str, Reader] = {"members": _as_members, "mapping": _as_mapping}
    return {name: how[one.kind] for name, one in about(kind).items() if one.kind in how}


@lru_cache
def _readers(kind: type[Entity]) -> dict[str, Reader]:
    grouped = _grouped_fields(kind)
    return {
        one.name: _reader(one)
        for one in fields(kind)
        if one.name != "id" and one.name not in grouped
    }


def _reader(one: Field[Any]) -> Reader:
    default = one.default if one.default is not MISSING else None
    declared: Any = one.type
    if declared is str:
        return lambda value: value if isinstance(value, str) else default
    if declared is bool:
        return lambda value: value if isinstance(value, bool) else default
    if get_origin(declared) is tuple:
        return _texts
    if get_origin(declared) is Mapping:
        return _as_mapping
    assert declared is int or int in get_args(declared), f"no reader for {one.name}"
    return lambda value: value if _is_whole(value) else default


def _texts(value: Any) -> tuple[str, ...]:
    items = cast("list[Value]", value) if isinstance(value, list) else []
    return tuple(item for item in items if isinstance(item, str))


def _is_whole(value: Value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST


class Record:
    """One entity's registers: the current one of each field, and other authors' beside it."""

    __slots__ = ("current", "entity", "is_deleted", "newest", "others")

    def __init__(self, entity: str) -> None:
        self.entity = entity
        self.current: dict[str, Register] = {}
        self.others: dict[tuple[str, str], Register] = {}
        self.newest: int = 0
        self.is_deleted = False
        """Whether the deletion is newer than every other register of the entity."""

    @property
    def first(self) -> int:
        """The stamp at which it was first made by anybody, of what still stands."""
        every = (*self.current.values(), *self.others.values())
        return min((one.stamp for one in every if one.field != "deleted"), default=0)

    def put(self, register: Register) -> bool:
        """Take a register in; returns False where a newer one of its key is held already."""
        field, stamp = register.field, register.stamp
        current = self.current.get(field)
        if current is None:
            self.current[field] = register
        elif current.author == register.author:
            if not register.replaces(current):
                return False
            self.current[field] = register
        elif not self._put_beside(register, current):
            return False
        if field != "deleted" and stamp > self.newest:
            self.newest = stamp
        deleted = self.current.get("deleted")
        if deleted is not None:
            self.is_deleted = deleted.value == "true" and deleted.stamp > self.newest
        return True

    def _put_beside(self, register: Register, current: Register) -> bool:
        key = (register.field, register.author)
        held = self.others.get(key)
        if held is not None and not register.replaces(held):
            return False
        if register.order > current.order:
            self.others.pop(key, None)
            self.others[register.field, current.author] = current
            self.current[register.field] = register
        else:
            self.others[key] = register
        return True

    def values(self) -> Iterable[tuple[str, Value]]:
        """Give `(field, value)` in the order the values were set, so members keep their order."""
        shown = self.current
        if self.others and self.entity == Intervention.entity:
            shown = {**shown, **self._times_of_one_author()}
        for register in sorted(shown.values(), key=_BY_ORDER):
            if register.field != "deleted":
                yield register.field, decode_value(register.value)

    def shown(self, field: str) -> Register | None:
        """Return what a field shows: the newest, but of two who timed a turn always one's."""
        if self.others and field in _TIMES and self.entity == Intervention.entity:
            return self._times_of_one_author().get(field) or self.current.get(field)
        return self.current.get(field)

    def _times_of_one_author(self) -> dict[str, Register]:
        """Return the times to show where two authors pressed: a turn is timed by one of them.

        Of two who began and ended it, it is always the same, so that turns stay in order. A time
        that somebody has corrected since stays.
        """
        began, ended = self.current.get("began"), self.current.get("ended")
        if began is None or ended is None or "null" in {began.value, ended.value}:
            return {}
        whole = sorted(filter(self._timed_whole, self._authors_of("began")))
        if ended.author in whole and self._is_press(began):
            return self._times_of(whole[0])
        if began.author == ended.author:
            return {}
        their_beginning = self.said_by("began", ended.author)
        if their_beginning and self._is_press(their_beginning) and self._is_press(began):
            return self._times_of(ended.author)
        their_end = self.said_by("ended", began.author)
        if their_end is None or their_end.value == "null":
            return {}
        is_press = abs(instant_of(ended.stamp) - instant_of(their_end.stamp)) < PRESSED_BOTH_MS
        return {"ended": their_end} if is_press else {}

    def begun_by(self) -> dict[str, Register]:
        """Return by author who gave the floor, the register of when; corrections are none."""
        every = (self.said_by("began", one) for one in self._authors_of("began"))
        return {one.author: one for one in every if one is not None and self._is_press(one)}

    def _times_of(self, author: str) -> dict[str, Register]:
        """Return the times of an author, and by which clock they are."""
        found = {name: self.said_by(name, author) for name in _TIMES}
        return {name: one for name, one in found.items() if one is not None}

    def _authors_of(self, field: str) -> set[str]:
        current = self.current.get(field)
        others = {one.author for (name, _), one in self.others.items() if name == field}
        return others | ({current.author} if current else set())

    def said_by(self, field: str, author: str) -> Register | None:
        """Return what an author says of a field."""
        current = self.current.get(field)
        if current is not None and current.author == author:
            return current
        return self.others.get((field, author))

    def _is_press(self, began: Register) -> bool:
        """Tell whether a beginning was written as the floor was given: with the turn's request."""
        named = self.said_by("request", began.author)
        return named is not None and abs(began.stamp - named.stamp) < PRESS_MS << COUNTER_BITS

    def _timed_whole(self, author: str) -> bool:
        """Tell whether an author pressed as the turn began and as it ended, and corrected neither.

        A press says the instant at which it is stamped, or always as much less.
        """
        began, ended = self.said_by("began", author), self.said_by("ended", author)
        if began is None or ended is None or not self._is_press(began):
            return False
        said = [(decode_value(one.value), instant_of(one.stamp)) for one in (began, ended)]
        gaps = [at - stamp for at, stamp in said if isinstance(at, int)]
        return len(gaps) == len(said) and abs(gaps[0] - gaps[1]) < PRESS_MS


def referred(one: Register) -> str:
    """Return the id that a register refers to, or an empty one."""
    field, slash, member = one.field.partition("/")
    if field not in REFERENCES.get(one.entity, {}):
        return ""
    return member if slash else str(decode_value(one.value))


class HeldRegisters:
    """Every register taken in, and the current ones of each entity's fields, hidden ones too."""

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}
        self._ids: dict[str, dict[str, None]] = {name: {} for name in KINDS}
        self._referring: dict[tuple[str, str, str], dict[str, None]] = {}

    def records(self) -> dict[str, Record]:
        """Return what is held of each entity, by id, for `put_back` alone."""
        return dict(self._records)

    def _put(self, registers: Iterable[Register]) -> set[tuple[str, str]]:
        touched: dict[str, str] = {}
        records = self._records
        for register in registers:
            entity, id_ = register.entity, register.id
            record = records.get(id_)
            if record is None:
                record = records[id_] = Record(entity)
                self._ids.setdefault(entity, {})[id_] = None
            if record.entity == entity and record.put(register):
                touched[id_] = entity
                if REFERENCES.get(entity):
                    self._note_reference(register)
        return {(entity, id_) for id_, entity in touched.items()}

    def _note_reference(self, register: Register) -> None:
        """Keep the way back from an entity to those that refer, or once referred, to it."""
        field, slash, member = register.field.partition("/")
        if field not in REFERENCES[register.entity]:
            return
        target = member if slash else decode_value(register.value)
        if isinstance(target, str) and target:
            key = (register.entity, field, target)
            self._referring.setdefault(key, {})[register.id] = None

    def referring(self, entity: str, field: str, id_: str) -> tuple[str, ...]:
        """Return the ids of a kind that refer, or once referred, to `id_`, hidden ones too."""
        return tuple(self._referring.get((entity, field, id_), ()))

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
        """Return the raw value that a field shows, or the default where none was ever set."""
        record = self._records.get(id_)
        register = record.shown(field) if record else None
        return default if register is None else decode_value(register.value)

    def raw(self, id_: str) -> dict[str, Value]:
        """Return every field's raw current value, in the order they were set."""
        record = self._records.get(id_)
        return dict(record.values()) if record else {}

    def registers_of(self, id_: str) -> Mapping[str, Register]:
        """Return the registers that an entity's current values come from, by field."""
        record = self._records.get(id_)
        return record.current if record else {}

    def maker_of(self, id_: str) -> str:
        """Return who wrote the earliest of an entity's current values, or nothing."""
        said = self.registers_of(id_).values()
        return min(said, key=_BY_ORDER).author if said else ""

    def current(self, id_: str, field: str) -> Register | None:
        """Return the register a field's value comes from."""
        record = self._records.get(id_)
        return record.current.get(field) if record else None

    def all_of_several(self) -> set[str]:
        """Return the ids of whatever kind of which several authors have written one field."""
        return {id_ for id_, record in self._records.items() if record.others}

    def of_several(self, entity: str) -> list[str]:
        """Return the ids of a kind of which several authors have written one field."""
        return [id_ for id_ in self._ids.get(entity, ()) if self._records[id_].others]

    def alternatives(self, id_: str, field: str) -> tuple[Register, ...]:
        """Return what other authors say of a field, the newest first."""
        record = self._records.get(id_)
        if record is None or not record.others:
            return ()
        others = [one for (name, _), one in record.others.items() if name == field]
        return tuple(sorted(others, key=lambda one: one.order, reverse=True))

    def begun_by(self, id_: str) -> dict[str, tuple[int, str]]:
        """Return by author who gave somebody the floor, when their clock said it, and which it is.

        One turn of one request may be begun on several laptops.
        """
        record = self._records.get(id_)
        if record is None or not record.others:
            return {}
        found: dict[str, tuple[int, str]] = {}
        for author, began in record.begun_by().items():
            at, clock = decode_value(began.value), record.said_by("recorded_in", author)
            if isinstance(at, int) and clock is not None:
                found[author] = (at, str(decode_value(clock.value)))
        return found

    def registers(self) -> Iterable[Register]:
        """Give every register held, current or not."""
        for record in self._records.values():
            yield from record.current.values()
            yield from record.others.values()

    def firsts(self) -> Iterator[Register]:
        """Give the earliest register of each entity, whoever wrote it."""
        for record in self._records.values():
            own = record.current.values()
            every = chain(own, record.others.values()) if record.others else own
            yield min(every, key=_BY_ORDER)

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
