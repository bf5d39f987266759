"""What a session holds: one frozen class an entity, whose fields are the registers' fields.

To add a field, add it here with a default: registers, plain tables and state follow.
`entity` is how registers call the class; `whole` fields are set as one value, `members` are one
register a member (`themes/<id>`), `mapping` one register a key (`paragraphs/<number>`).
Instants are UTC milliseconds, lengths whole seconds, dates ISO text. `made` is written once, so
that its stamp tells which of two linked entities is the earlier.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any, ClassVar, TypeVar


def _nothing() -> Mapping[str, Any]:
    return MappingProxyType({})


def members(of: str = "") -> Any:
    """Declare a set that people add to separately; `of` names the entity its members refer to."""
    return field(default=(), metadata={"kind": "members", "of": of})


def mapping() -> Any:
    """Declare texts by key, each key a register of its own."""
    return field(default_factory=_nothing, metadata={"kind": "mapping"})


def ref(entity: str) -> Any:
    """Declare a reference to another entity by id; empty means none."""
    return field(default="", metadata={"kind": "ref", "of": entity})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """What all entities have: an identity, and the id it came with from another program."""

    entity: ClassVar[str] = ""
    id: str
    source_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked(Entity):
    """An entity with a place in the order of its kind."""

    rank: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDetails(Entity):
    """The townhall: the facts that its title, opening and closing are made of."""

    entity: ClassVar[str] = "session"
    series: str = ""
    ordinal: int | None = None
    name: str = ""
    format: str = ""
    process: str = ""
    subject: str = ""
    audience: tuple[str, ...] = ()
    date: str = ""
    began: int | None = None
    ended: int | None = None
    time_zone: str = ""
    platform: str = ""
    attendance: int | None = None
    attendance_trail: str = ""
    gathering: str = ""
    overview: str = ""
    reception: str = ""
    inputs_on: str = ref("reference_text")
    inputs_contacts: tuple[str, ...] = members("contact")
    inputs_deadline: str = ""
    profile: str = ""
    language: str = ""
    list_closed: int | None = None
    clock_moved: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Convener(Ranked):
    """Who convenes the townhall; posts alike are merged into a plural in the opening."""

    entity: ClassVar[str] = "convener"
    role: str = ""
    honorific: str = ""
    name: str = ""
    post: str = ""
    post_plural: str = ""
    of: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep(Ranked):
    """What follows the townhall; `when` is a date, free text, or empty while not known."""

    entity: ClassVar[str] = "next_step"
    what: str = ""
    when: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Ranked):
    """Where written inputs go: an e-mail address or a labelled web link."""

    entity: ClassVar[str] = "contact"
    kind: str = ""
    value: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceText(Ranked):
    """A text the speakers speak to, with its numbered paragraphs."""

    entity: ClassVar[str] = "reference_text"
    name: str = ""
    short: str = ""
    paragraphs: Mapping[str, str] = mapping()


@dataclass(frozen=True, slots=True, kw_only=True)
class Category(Ranked):
    """A kind of participant; only those that count appear among who took the floor."""

    entity: ClassVar[str] = "category"
    singular: str = ""
    plural: str = ""
    took_the_floor: bool = False
    limit: int | None = None
    group_limit: int | None = None
    reply_limit: int | None = None
    subgroups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Ranked):
    """A tag of the session; `topic` is its noun phrase for the list of additional topics.

    `as_topic` has the summary only name it there, however many took it up.
    """

    entity: ClassVar[str] = "theme"
    label: str = ""
    topic: str = ""
    parent: str = ref("theme")
    colour: str = ""
    key: str = ""
    definition: str = ""
    as_topic: bool = False
    made: bool = False
    keywords: tuple[str, ...] = members()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Ranked):
    """A person or group who may speak."""

    entity: ClassVar[str] = "participant"
    honorific: str = ""
    name: str = ""
    organization: str = ""
    category: str = ref("category")
    subgroup: str = ""
    speaks_for: str = ""
    aliases: tuple[str, ...] = members()
    pronunciation: str = ""
    email: str = ""
    to_identify: bool = False
    made: bool = False
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteTaker(Ranked):
    """Who types; the lead is the rapporteur who merges and signs."""

    entity: ClassVar[str] = "note_taker"
    name: str = ""
    initials: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStance(Ranked):
    """A stance the session adds, with its family and its place in it."""

    entity: ClassVar[str] = "stance"
    words: str = ""
    family: str = ""
    strength: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Ranked):
    """A part of the townhall; interventions stand under one."""

    entity: ClassVar[str] = "agenda_item"
    title: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Ranked):
    """A line of the speakers' list: who asked for the floor, and what became of it."""

    entity: ClassVar[str] = "request"
    participant: str = ref("participant")
    kind: str = "statement"
    on_behalf_of: str = ""
    in_relation_to: str = ""
    state: str = "waiting"
    requested: int | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention(Ranked):
    """One turn at speaking; the running one has begun and not ended."""

    entity: ClassVar[str] = "intervention"
    request: str = ref("request")
    speaker: str = ref("participant")
    kind: str = "statement"
    item: str = ref("agenda_item")
    on_behalf_of: str = ""
    in_relation_to: str = ""
    began: int | None = None
    ended: int | None = None
    limit: int | None = None
    added_seconds: int = 0
    interpreted_from: str = ""
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Entity):
    """A stretch of an intervention that is not counted as speaking."""

    entity: ClassVar[str] = "pause"
    intervention: str = ref("intervention")
    began: int | None = None
    ended: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(Ranked):
    """One line of a note: one thing said.

    `place` is where it was put among the cards of its themes, a rank in the order in which they
    were said; where it `leads`, its words stand for all points that are linked with it.
    """

    entity: ClassVar[str] = "point"
    intervention: str = ref("intervention")
    by: str = ref("note_taker")
    at: int | None = None
    text: str = ""
    stance: str = ""
    themes: tuple[str, ...] = members("theme")
    cites: tuple[str, ...] = members()
    mentions: tuple[str, ...] = members("participant")
    wording: Mapping[str, str] = field(default_factory=_nothing)
    emphasis: bool = False
    private: bool = False
    gap: bool = False
    place: str = ""
    leads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Entity):
    """Two entities that are one; can be taken back.

    `kind` is of what: participant, request, intervention, theme, point, category or session. Of
    the kind `apart` it says of two that they are not one: so it joins nothing.
    """

    entity: ClassVar[str] = "link"
    kind: str = ""
    one: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Ranked):
    """One sentence of the summary, with the points it rests on; `confirmed` is when last.

    `seen` is the gist of each point as it was when the sentence was written or confirmed. Files
    made earlier hold a whole paragraph as one, and no gists.
    """

    entity: ClassVar[str] = "statement"
    section: str = ""
    text: str = ""
    rests_on: tuple[str, ...] = members("point")
    by_hand: bool = False
    state: str = "draft"
    confirmed: int | None = None
    seen: Mapping[str, str] = mapping()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Ranked):
    """The summary made final, or reopened: by whom, when, and the text's digest as it was.

    `text` is the summary as it was made final, with its evidence; see summary/editions.py.
    """

    entity: ClassVar[str] = "edition"
    state: str = "final"
    by: str = ref("note_taker")
    at: int | None = None
    digest: str = ""
    text: str = ""


AnyEntity = TypeVar("AnyEntity", bound=Entity)

KINDS: dict[str, type[Entity]] = {
    kind.entity: kind
    for kind in (
        SessionDetails, Convener, NextStep, Contact, ReferenceText, Category, Theme, Participant,
        NoteTaker, OwnStance, AgendaItem, Request, Intervention, Pause, Point, Link, Statement,
        Edition,
    )
}  # fmt: skip

FLOOR_KINDS = ("statement", "group statement", "video message")
"""The kinds of intervention that count as taking the floor."""

OTHER_KINDS = ("convener reply", "point of order", "right of reply", "procedural")


def references(kind: type[Entity]) -> dict[str, str]:
    """Return the fields of an entity that refer to others: field → the entity referred to."""
    return {one.name: one.metadata["of"] for one in fields(kind) if one.metadata.get("of")}
