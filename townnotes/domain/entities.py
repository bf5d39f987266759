"""What a session holds: one frozen class an entity, whose fields are the registers' fields.

A field is declared here once, with a default: registers, state, plain tables, the JSON format, the
merge and the search for names read what they need of it. `entity` is how registers call the class;
`members` are one register a member (`themes/<id>`), a `mapping` one register a key
(`paragraphs/<number>`), every other field is set as one value. Instants are UTC milliseconds,
lengths whole seconds, dates ISO text. `recorded_in` names the clock that an entity's instants were
read from (`clocks.py`). `made` is written once, so that its stamp tells which of two
linked entities is the earlier.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from townnotes.domain.fields import fact, instant, mapping, members, ref, texts

FLOOR_KINDS = ("statement", "group statement", "video message")
"""The kinds of intervention that count as taking the floor."""
OTHER_KINDS = ("convener reply", "point of order", "right of reply", "procedural")
OPENING = "opening"
"""The kind of the opening note: what was noted before anybody had the floor. It has no speaker,
stands first, and is neither counted nor numbered."""
_KINDS = (*FLOOR_KINDS, *OTHER_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """What all entities have: an identity, and the id it came with from another program."""

    entity: ClassVar[str] = ""
    id: str
    source_id: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked(Entity):
    """An entity with a place in the order of its kind."""

    rank: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDetails(Entity):
    """The townhall: the facts that its title, opening and closing are made of.

    `driver` is the note-taker who gives the floor where several share the session.
    """

    entity: ClassVar[str] = "session"
    series: str = ""
    ordinal: int | None = fact(None, least=1, most=9999)
    name: str = ""
    format: str = ""
    process: str = ""
    subject: str = ""
    audience: tuple[str, ...] = ()
    date: str = fact(kind="date")
    began: int | None = instant()
    ended: int | None = instant()
    time_zone: str = ""
    platform: str = ""
    attendance: int | None = fact(None, least=0)
    attendance_trail: str = ""
    gathering: str = ""
    overview: str = ""
    message: str = fact(is_newer=True, label="The message in one sentence")
    reception: str = ""
    inputs_on: str = ref("reference_text", exchange="inputs", key="on")
    inputs_contacts: tuple[str, ...] = members("contact", exchange="inputs", key="contacts")
    inputs_deadline: str = fact(kind="date", exchange="inputs", key="deadline")
    profile: str = ""
    language: str = ""
    keep_until: str = fact(kind="date", is_newer=True, of_group="own")
    list_closed: int | None = instant(exchange="apart", of_group="own")
    clock_moved: int = fact(0, exchange="never", of_group="own")
    driver: str = ref("note_taker", exchange="never", compared="never", of_group="own")


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
    kind: str = fact(among=("email", "link"))
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
    limit: int | None = fact(None, least=0)
    group_limit: int | None = fact(None, least=0)
    reply_limit: int | None = fact(None, least=0)
    subgroups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Ranked):
    """A tag of the session; `topic` is its noun phrase for the list of additional topics.

    `as_topic` has the summary only name it there, however many took it up; `of_the_text` has it
    told first, as what was said of the text as a whole.
    """

    entity: ClassVar[str] = "theme"
    label: str = ""
    topic: str = ""
    parent: str = ref("theme")
    colour: str = ""
    key: str = ""
    definition: str = ""
    as_topic: bool = False
    of_the_text: bool = fact(False, is_newer=True, label="Of the text as a whole")
    made: bool = fact(False, exchange="apart", compared="never", of_group="own")
    keywords: tuple[str, ...] = members()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Ranked):
    """A person or group who may speak."""

    entity: ClassVar[str] = "participant"
    honorific: str = fact(compared="linked")
    name: str = fact(names="person", compared="linked")
    organization: str = fact(names="body", compared="linked")
    category: str = ref("category")
    subgroup: str = ""
    speaks_for: str = fact(names="body", compared="linked")
    aliases: tuple[str, ...] = members(names="alias", label="Also called")
    pronunciation: str = ""
    email: str = fact(names="address")
    to_identify: bool = False
    made: bool = fact(False, exchange="apart", compared="never", of_group="own")
    joined: tuple[str, ...] = fact((), of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteTaker(Ranked):
    """Who types; the lead is the rapporteur who merges and signs."""

    entity: ClassVar[str] = "note_taker"
    name: str = ""
    initials: str = ""
    role: str = fact(among=("lead", "note-taker"))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStance(Ranked):
    """A stance the session adds, with its family and its place in it.

    `pattern` is what its words take: a noun, "to" and a verb, "that" and a sentence, or the -ing
    form. `words_in` has its words in other languages of the summary, by the language's code; in one
    that it has none for, the draft uses the common stance that is no stronger.
    """

    entity: ClassVar[str] = "stance"
    words: str = ""
    family: str = ""
    strength: int | None = None
    pattern: str = fact(among=("", "noun", "to", "that", "-ing"), is_newer=True)
    words_in: Mapping[str, str] = mapping(is_newer=True, label="Words in another language")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Ranked):
    """A part of the townhall; interventions stand under one."""

    entity: ClassVar[str] = "agenda_item"
    title: str = ""
    state: str = fact(among=("open", "closed", "waiting"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Ranked):
    """A line of the speakers' list: who asked for the floor, and what became of it."""

    entity: ClassVar[str] = "request"
    participant: str = ref("participant")
    kind: str = fact("statement", among=_KINDS)
    on_behalf_of: str = fact(names="body")
    in_relation_to: str = fact(names="statement")
    state: str = fact("waiting", among=("waiting", "late", "called", "withdrawn", "not reached"))
    requested: int | None = instant()
    limit: int | None = fact(None, least=0)
    recorded_in: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervention(Ranked):
    """One turn at speaking; the running one has begun and not ended. Or the opening note."""

    entity: ClassVar[str] = "intervention"
    request: str = ref("request", exchange="never")
    speaker: str = ref("participant")
    kind: str = fact("statement", among=(*_KINDS, OPENING), compared="linked")
    item: str = ref("agenda_item")
    on_behalf_of: str = fact(names="body", compared="linked")
    in_relation_to: str = fact(names="statement", compared="linked")
    began: int | None = instant()
    ended: int | None = instant()
    limit: int | None = fact(None, least=0)
    added_seconds: int = 0
    interpreted_from: str = fact(compared="linked")
    joined: tuple[str, ...] = fact((), of_group="own")
    recorded_in: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Entity):
    """A stretch of an intervention that is not counted as speaking."""

    entity: ClassVar[str] = "pause"
    intervention: str = ref("intervention", exchange="apart")
    began: int | None = instant(key="from")
    ended: int | None = instant(key="to")
    recorded_in: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(Ranked):
    """One line of a note: one thing said.

    `place` is a rank among the cards of its themes; where it `leads`, its words stand for all that
    are linked with it. Where its text was worded, `as_noted` is the first one and `worded` the
    digest of what was accepted by hand (`points/worded.py`). What was copied from the words of the
    call has its `source`, such as “Zoom transcript, 14:31:05”, so that it may be quoted.
    """

    entity: ClassVar[str] = "point"
    intervention: str = ref("intervention", exchange="apart")
    by: str = ref("note_taker", label="Note-taker")
    at: int | None = instant(label="Time")
    text: str = fact(label="Words")
    stance: str = ""
    themes: tuple[str, ...] = members("theme", label="A theme")
    cites: tuple[str, ...] = members(exchange="apart", label="A paragraph")
    mentions: tuple[str, ...] = members("participant", is_newer=True, label="Somebody named")
    wording: Mapping[str, str] = texts(exchange="apart")
    emphasis: bool = False
    private: bool = False
    gap: bool = False
    place: str = fact(is_newer=True, compared="never")
    leads: bool = fact(False, is_newer=True)
    as_noted: str = fact(is_newer=True, compared="never", label="As noted")
    worded: str = fact(is_newer=True, compared="never")
    source: str = fact(is_newer=True, label="Source")
    recorded_in: str = fact(exchange="apart", compared="never", of_group="own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Entity):
    """Two entities that are one; can be taken back.

    `kind` is any kind of entity, as participant, intervention, theme or convener. Three kinds join
    nothing: `apart` says of two that they are not one, `opposed` that the point `one` speaks
    against the point `other`, `undecided` that two may be one.
    """

    entity: ClassVar[str] = "link"
    kind: str = ""
    one: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Ranked):
    """One sentence of the summary, with the points it rests on; `confirmed` is when last.

    `styles` are its ranges in bold and italic (`texts/styles.py`). `seen` is the gist of each point
    when it was written or confirmed; older files hold a whole paragraph as one, and no gists.
    `after` is the section that its paragraph was put behind, where that is not its own place.
    """

    entity: ClassVar[str] = "statement"
    section: str = ""
    text: str = fact(label="Words")
    styles: tuple[str, ...] = fact((), is_newer=True, label="Bold and italic")
    rests_on: tuple[str, ...] = members("point")
    by_hand: bool = False
    state: str = fact("draft", among=("draft", "check", "final"))
    confirmed: int | None = instant(exchange="never")
    seen: Mapping[str, str] = mapping(exchange="never")
    after: str = fact(exchange="never")


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRemark(Ranked):
    """What somebody says beside a paragraph of the summary, as in a comment of a Word file.

    `on` is the paragraph's section, empty for the summary as a whole, `words` the ones commented
    on. `by`, `date` (ISO, as their clock had it) and `source` say who, when and in which file.
    One with a `point` is its speaker's correction, and `words` are what was recorded.
    """

    entity: ClassVar[str] = "remark"
    on: str = ""
    words: str = fact(label="Words commented on")
    text: str = fact(label="Words")
    by: str = ""
    date: str = ""
    source: str = ""
    answers: str = ref("remark")
    is_settled: bool = fact(False, label="Settled")
    point: str = ref("point", is_newer=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reiteration(Ranked):
    """Whether a point says what its organization `said` in an earlier townhall, as was settled.

    `earlier` is the point there, in a file of its own; `was` is the stance before "reiterated".
    """

    entity: ClassVar[str] = "reiteration"
    point: str = ref("point")
    earlier: str = ""
    townhall: str = ""
    said: str = fact(label="Words")
    is_same: bool = fact(False, label="The same")
    was: str = fact(label="Stance before")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition(Ranked):
    """The summary made final, or reopened: by whom, when, and the text's digest as it was.

    `text` is the summary as it was made final, with its evidence; see summary/by_hand/editions.py.
    """

    entity: ClassVar[str] = "edition"
    state: str = "final"
    by: str = ref("note_taker", label="Note-taker")
    at: int | None = instant(label="Time")
    digest: str = ""
    text: str = fact(label="Words")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Entity):
    """How far a laptop's clock was ahead of the reference clock, as a merge has found.

    `session` is what `recorded_in` of others calls it, `offset_ms` what was found at `at`, an
    instant that this clock said, `drift` what it gains, in parts per million.
    """

    entity: ClassVar[str] = "clock"
    session: str = fact(exchange="apart", compared="never")
    offset_ms: int = fact(0, compared="never", least=-(1 << 43), most=1 << 43)
    drift: int = fact(0, compared="never", least=-1_000, most=1_000)
    at: int | None = instant(compared="never")
    reference: bool = fact(False, compared="never")


AnyEntity = TypeVar("AnyEntity", bound=Entity)

KINDS: dict[str, type[Entity]] = {
    kind.entity: kind for kind in (
        SessionDetails, Convener, NextStep, Contact, ReferenceText, Category, Theme, Participant,
        NoteTaker, OwnStance, AgendaItem, Request, Intervention, Pause, Point, Link, Statement,
        SummaryRemark, Reiteration, Edition, Clock,
    )
}  # fmt: skip
