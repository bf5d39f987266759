"""Reads an entity out of its registers' values, tolerantly: absurd values become the default."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, fields
from functools import lru_cache
from types import MappingProxyType
from typing import Any, cast, get_args, get_origin

from townnotes.domain.entities import AnyEntity, Entity
from townnotes.domain.registers import Value

LARGEST = (1 << 53) - 1
"""Whole numbers beyond this are no instant, count or length; JSON readers disagree on them."""

Reader = Callable[[Value], Any]


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
    return {
        one.name: how[one.metadata["kind"]]
        for one in fields(kind)
        if one.metadata.get("kind") in how
    }


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
