"""How a field of an entity is declared, and what is declared of each."""

from collections.abc import Mapping
from dataclasses import field, fields
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, NamedTuple


class About(NamedTuple):
    """What is declared of a field besides its name, type and default."""

    kind: Literal["", "members", "mapping", "ref", "instant", "date"] = ""
    of: str = ""
    """The entity that a reference or members refer to."""
    exchange: Literal["key", "inputs", "apart", "never"] = "key"
    """Where JSON holds it: under a key, in the part `inputs`, by code of its own, or nowhere."""
    key: str = ""
    """Its key of JSON, where that is not its name."""
    is_newer: bool = False
    """Whether the key is left out while it holds nothing: it came after the format's first."""
    among: tuple[str, ...] = ()
    """The words that JSON may give it."""
    least: int | None = None
    most: int | None = None
    label: str = ""
    """What people call it, where that is not its name."""
    names: Literal["", "person", "body", "alias", "address", "statement"] = ""
    """Whom its text names, for the search for names in what is to name nobody."""
    compared: Literal["authors", "linked", "never"] = "authors"
    """Whether a merge shows what its authors, or entities that are one too, say differently."""
    of_group: Literal["", "fullest", "first", "own"] = ""
    """Which of several that are one is shown: the fullest, the first that says anything, or the
    earliest whatever it says; by default what suits the field (`composed.py`)."""


def fact(default: Any = "", **about: Any) -> Any:
    """Declare a field set as one value; see `About` for what can be said of it."""
    return field(default=default, metadata={"about": About(**about)})


def members(of: str = "", **about: Any) -> Any:
    """Declare a set that people add to separately; `of` names the entity its members refer to."""
    return fact((), kind="members", of=of, **about)


def texts(**about: Any) -> Any:
    """Declare texts by key, set together as one value."""
    return field(default_factory=_nothing, metadata={"about": About(**about)})


def mapping(**about: Any) -> Any:
    """Declare texts by key, each key a register of its own."""
    return texts(kind="mapping", **about)


def ref(entity: str, **about: Any) -> Any:
    """Declare a reference to another entity by id; empty means none."""
    return fact(kind="ref", of=entity, **about)


def instant(**about: Any) -> Any:
    """Declare a moment; None means not known."""
    return fact(None, kind="instant", **about)


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


@cache
def about(kind: type[Any]) -> dict[str, About]:
    """Return what is declared of each field of an entity but its identity."""
    return {
        one.name: one.metadata.get("about", About()) for one in fields(kind) if one.name != "id"
    }


def label_of(kind: type[Any], field: str) -> str:
    """Return what people call a field; `themes/<id>` is a member of `themes`."""
    name = field.partition("/")[0]
    return about(kind).get(name, About()).label or name.replace("_", " ").capitalize()


def references(kind: type[Any]) -> dict[str, str]:
    """Return the fields of an entity that refer to others: field → the entity referred to."""
    return {name: one.of for name, one in about(kind).items() if one.of}
