"""The keys of the interchange format: which list holds which entity, and what each key may hold."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from townnotes.domain.dates import as_instant, as_text, checked_date
from townnotes.domain.entities import (
    FLOOR_KINDS,
    OTHER_KINDS,
    AgendaItem,
    Category,
    Contact,
    Convener,
    Entity,
    Intervention,
    NextStep,
    NoteTaker,
    OwnStance,
    Participant,
    Pause,
    Point,
    ReferenceText,
    Request,
    SessionDetails,
    Statement,
    Theme,
)
from townnotes.domain.entity_reading import LARGEST
from townnotes.errors import RuleError

FORMAT, VERSION = "townnotes-session", 1

KINDS = (*FLOOR_KINDS, *OTHER_KINDS)
REQUEST_STATES = ("waiting", "late", "called", "withdrawn", "not reached")
ITEM_STATES = ("open", "closed", "waiting")
STATEMENT_STATES = ("draft", "check", "final")
CONTACT_KINDS = ("email", "link")


@dataclass(frozen=True)
class Shape:
    """What a key may hold: `of` names the list a reference points into, `among` the words allowed.

    `holds`: text, whole, flag, instant, date, texts, map, ref, refs, or a part read on its own.
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


TEXT, WHOLE, FLAG = Shape("text"), Shape("whole"), Shape("flag")
COUNT, ORDINAL = Shape("whole", least=0), Shape("whole", least=1, most=9999)
INSTANT, DATE, TEXTS, MAP = Shape("instant"), Shape("date"), Shape("texts"), Shape("map")


GROUPED = ("refs", "set", "map")
"""Shapes whose members are registers of their own."""


def ref(of: str) -> Shape:
    """Return the shape of an id of another list."""
    return Shape("ref", of)


def one_of(*words: str) -> Shape:
    """Return the shape of one word of a closed list."""
    return Shape("text", among=words)


@dataclass(frozen=True)
class List:
    """A list of the format: the entity of its items, their keys, and the parts inside an item."""

    entity: type[Entity]
    keys: dict[str, Shape]
    parts: tuple[str, ...] = field(default=())
    """Keys that hold further lists or parts, read by code of their own."""


SESSION_PARTS = ("conveners", "next_steps", "contacts", "inputs")
SESSION_KEYS: dict[str, Shape] = {
    "series": TEXT, "ordinal": ORDINAL, "name": TEXT, "format": TEXT, "process": TEXT,
    "subject": TEXT, "audience": TEXTS, "date": DATE, "began": INSTANT, "ended": INSTANT,
    "time_zone": TEXT, "platform": TEXT, "attendance": COUNT, "attendance_trail": TEXT,
    "gathering": TEXT, "overview": TEXT, "reception": TEXT, "profile": TEXT,
    "language": TEXT,
}  # fmt: skip
INPUTS_KEYS = {
    "on": Shape("ref", "reference_texts", field="inputs_on"),
    "contacts": Shape("refs", "contacts", field="inputs_contacts"),
    "deadline": Shape("date", field="inputs_deadline"),
}

CONVENERS = List(Convener, dict.fromkeys(
    ("role", "honorific", "name", "post", "post_plural", "of", "to"), TEXT))  # fmt: skip
NEXT_STEPS = List(NextStep, dict.fromkeys(("what", "when", "where"), TEXT))
CONTACTS = List(Contact, {"kind": one_of(*CONTACT_KINDS), "value": TEXT, "label": TEXT})
PAUSES = List(Pause, {
    "from": Shape("instant", field="began"), "to": Shape("instant", field="ended")})  # fmt: skip
POINTS = List(
    Point,
    {
        "by": ref("note_takers"), "at": INSTANT, "text": TEXT, "stance": TEXT,
        "themes": Shape("refs", "themes"),
        "mentions": Shape("refs", "participants", is_optional=True),
        "emphasis": FLAG, "private": FLAG, "gap": FLAG,
        "place": Shape("text", is_optional=True), "leads": Shape("flag", is_optional=True),
    },
    ("cites", "wording", "same_as"),
)  # fmt: skip

LISTS: dict[str, List] = {
    "reference_texts": List(ReferenceText, {"name": TEXT, "short": TEXT, "paragraphs": MAP}),
    "categories": List(Category, {
        "singular": TEXT, "plural": TEXT, "took_the_floor": FLAG, "limit": COUNT,
        "group_limit": COUNT, "reply_limit": COUNT, "subgroups": TEXTS,
    }),
    "themes": List(Theme, {
        "label": TEXT, "topic": TEXT, "parent": ref("themes"), "colour": TEXT, "key": TEXT,
        "definition": TEXT, "as_topic": FLAG, "keywords": Shape("set"),
    }),
    "participants": List(Participant, {
        "honorific": TEXT, "name": TEXT, "organization": TEXT, "category": ref("categories"),
        "subgroup": TEXT, "speaks_for": TEXT, "aliases": Shape("set"), "pronunciation": TEXT,
        "email": TEXT, "to_identify": FLAG, "joined": TEXTS,
    }),
    "note_takers": List(NoteTaker, {
        "name": TEXT, "initials": TEXT, "role": one_of("lead", "note-taker"),
    }),
    "stances": List(OwnStance, {"words": TEXT, "family": TEXT, "strength": WHOLE}),
    "agenda": List(AgendaItem, {"title": TEXT, "state": one_of(*ITEM_STATES)}),
    "speakers_list": List(Request, {
        "participant": ref("participants"), "kind": one_of(*KINDS), "on_behalf_of": TEXT,
        "in_relation_to": TEXT, "state": one_of(*REQUEST_STATES), "requested": INSTANT,
        "limit": COUNT,
    }),
    "interventions": List(
        Intervention,
        {
            "speaker": ref("participants"), "kind": one_of(*KINDS), "item": ref("agenda"),
            "on_behalf_of": TEXT, "in_relation_to": TEXT, "began": INSTANT, "ended": INSTANT,
            "limit": COUNT, "added_seconds": WHOLE, "interpreted_from": TEXT, "joined": TEXTS,
        },
        ("pauses", "points"),
    ),
    "summary": List(Statement, {
        "section": TEXT, "text": TEXT, "rests_on": Shape("refs", "points"), "by_hand": FLAG,
        "state": one_of(*STATEMENT_STATES),
    }),
}  # fmt: skip
"""The lists at the top of the file, in the order they are read and written."""

WITHOUT_IDS = ("summary",)
NOUNS = {
    "categories": "category", "participants": "participant", "themes": "theme",
    "note_takers": "note-taker", "agenda": "agenda item", "reference_texts": "reference text",
    "contacts": "contact", "points": "point",
}  # fmt: skip
"""What a dangling id is called, by the list it should be in."""

SECTIONS = ("heading", "title", "date", "opening", "overview", "additional", "closing")
"""The summary's own sections; any other is a theme's id."""

TOP_KEYS = ("format", "version", "session", "list_closed", *LISTS)
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
        raise WrongValueError(f'"{text}" is no instant; one looks like 2026-03-11T14:00:00Z.')
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
