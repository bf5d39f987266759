"""The keys of the interchange format: which list holds which entity, and what each key may hold.

What is under a key is declared with the entity's field; here stand the lists and their order.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, cast, get_origin

from townnotes.domain.dates import as_instant, as_text, checked_date
from townnotes.domain.entities import KINDS, Entity, SessionDetails
from townnotes.domain.entity_reading import LARGEST
from townnotes.domain.fields import About, about
from townnotes.errors import RuleError

FORMAT, VERSION = "townnotes-session", 1

_TOP = {
    "reference_texts": "reference_text", "categories": "category", "themes": "theme",
    "participants": "participant", "note_takers": "note_taker", "stances": "stance",
    "agenda": "agenda_item", "speakers_list": "request", "interventions": "intervention",
    "summary": "statement", "remarks": "remark", "reiterations": "reiteration",
}  # fmt: skip
"""The lists at the top of the file, in the order they are read and written, and their entities."""
_INSIDE = {"conveners": "convener", "contacts": "contact", "clocks": "clock", "points": "point"}
_LIST_OF = {entity: name for name, entity in {**_TOP, **_INSIDE}.items()}
"""What each list is called that something refers into, by its entity."""
_PARTS = {
    "participant": ("may_be",),
    "intervention": ("pauses", "points", "recorded", "may_be"),
    "point": ("cites", "wording", "opposes", "same_as", "recorded"),
    "request": ("recorded",),
    "pause": ("recorded",),
}


@dataclass(frozen=True)
class Shape:
    """What a key may hold: `of` names the list a reference points into, `among` the words allowed.

    `holds`: text, whole, flag, instant, date, texts, map, ref, refs, or a set of texts.
    """

    holds: str
    of: str = ""
    among: tuple[str, ...] = ()
    field: str = ""
    """The entity's field, where it is called otherwise."""
    least: int | None = None
    most: int | None = None
    is_optional: bool = False
    """Whether the key is left out while it holds nothing: it is newer than the format's first."""


INSTANT = Shape("instant")
GROUPED = ("refs", "set", "map")
"""Shapes whose members are registers of their own."""


@dataclass(frozen=True)
class List:
    """A list of the format: the entity of its items, their keys, and the parts inside an item."""

    entity: type[Entity]
    keys: dict[str, Shape]
    parts: tuple[str, ...] = field(default=())
    """Keys that hold further lists or parts, read by code of their own."""

    @property
    def name(self) -> str:
        """What it is called, where anything refers into it."""
        return _LIST_OF.get(self.entity.entity, "")


def _list(entity: str) -> List:
    return List(KINDS[entity], keys_of(KINDS[entity]), _PARTS.get(entity, ()))


def keys_of(kind: type[Entity], where: str = "key") -> dict[str, Shape]:
    """Return the keys that an entity's fields are written under, in their order."""
    types = {one.name: one.type for one in fields(kind)}
    return {
        one.key or name: _shape(name, types[name], one)
        for name, one in about(kind).items()
        if one.exchange == where
    }


def _shape(name: str, declared: Any, one: About) -> Shape:
    return Shape(
        _holds(declared, one),
        _LIST_OF.get(one.of, ""),
        one.among,
        name if one.key else "",
        one.least,
        one.most,
        one.is_newer,
    )


def _holds(declared: Any, one: About) -> str:
    if one.kind == "members":
        return "refs" if one.of else "set"
    if one.kind:
        return "map" if one.kind == "mapping" else one.kind
    if get_origin(declared) in {tuple, Mapping}:
        return "texts"
    return {str: "text", bool: "flag"}.get(declared, "whole")


WORDING_KEYS = ("ask", "old", "new", "after")
SESSION_PARTS = ("conveners", "next_steps", "contacts", "inputs")
SESSION_KEYS = keys_of(SessionDetails)
INPUTS_KEYS = keys_of(SessionDetails, "inputs")

CONVENERS, NEXT_STEPS, CONTACTS, PAUSES, POINTS, CLOCKS = map(
    _list, ("convener", "next_step", "contact", "pause", "point", "clock")
)
LISTS = {name: _list(entity) for name, entity in _TOP.items()}

WITHOUT_IDS = ("summary",)
NEWER_LISTS = ("remarks", "reiterations")
"""Lists that are left out while they hold nothing: they came after the format's first."""
SECTION_KEYS = {"summary": "section", "remarks": "on"}
"""The key that names a section of the summary, by the list whose items have it."""
NOUNS = {
    "categories": "category", "participants": "participant", "themes": "theme",
    "note_takers": "note-taker", "agenda": "agenda item", "reference_texts": "reference text",
    "contacts": "contact", "interventions": "intervention", "points": "point", "remarks": "remark",
    "reiterations": "reiteration",
}  # fmt: skip
"""What a dangling id is called, by the list it should be in."""

SECTIONS = (
    "heading", "title", "date", "opening", "message", "overview", "replies", "additional",
    "closing",
)  # fmt: skip
"""The summary's own sections; any other is a theme's id."""

TOP_KEYS = ("format", "version", "session", "clocks", "list_closed", *LISTS)
DETAILS = SessionDetails


class WrongValueError(Exception):
    """A value does not fit its key; the text says what is needed."""


def fits(shape: Shape, value: Any, zone: str) -> Any:
    """Return the register's value of a JSON value that is not null; raises WrongValueError.

    Instants become UTC milliseconds; one without a zone is read in the session's.
    """
    if shape.holds == "whole":
        return _whole(value, shape)
    plain = _PLAIN.get(shape.holds)
    if plain is not None:
        return plain(value)
    text: str = _of_type(value, str, "a text is needed.")
    if shape.holds == "instant":
        return _instant(text, zone)
    if shape.holds == "date":
        return _date(text)
    if shape.among and text not in shape.among:
        raise WrongValueError(f'"{text}" is not one of: {", ".join(shape.among)}.')
    return text


def _of_type(value: Any, kind: type, needed: str) -> Any:
    if not isinstance(value, kind):
        raise WrongValueError(needed)
    return value


def _whole(value: Any, shape: Shape) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongValueError("a whole number is needed.")
    if abs(value) > LARGEST:
        raise WrongValueError("the number is too large.")
    if shape.least is not None and value < shape.least:
        raise WrongValueError(f"{value} is too small: {shape.least} is the least.")
    if shape.most is not None and value > shape.most:
        raise WrongValueError(f"{value} is too large: {shape.most} is the most.")
    return value


def _texts(value: Any) -> list[str]:
    needed = "a list of texts is needed."
    items = cast("list[Any]", _of_type(value, list, needed))
    return [_of_type(one, str, needed) for one in items]


def _map(value: Any) -> dict[str, str]:
    needed = "texts by number are needed."
    items = cast("dict[str, Any]", _of_type(value, dict, needed))
    return {key: _of_type(one, str, needed) for key, one in items.items()}


def _instant(text: str, zone: str) -> int:
    try:
        instant = as_instant(text, zone)
    except (ValueError, OverflowError):
        instant = None
    if instant is None or not as_text(instant):
        raise WrongValueError(f'"{text}" is not an instant; one looks like 2026-03-11T14:00:00Z.')
    return instant


def _date(text: str) -> str:
    try:
        return checked_date(text)
    except RuleError as refusal:
        raise WrongValueError(str(refusal)) from None


def _flag(value: Any) -> bool:
    return _of_type(value, bool, "true or false is needed.")


_PLAIN: dict[str, Callable[[Any], Any]] = {
    "texts": _texts, "set": _texts, "refs": _texts, "map": _map, "flag": _flag,
}  # fmt: skip
