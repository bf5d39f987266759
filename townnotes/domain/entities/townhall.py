"""What is known of a townhall before it begins: its facts, its themes, what it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from townnotes.domain.entities.entity import Entity, Ranked
from townnotes.domain.fields import fact, instant, mapping, members, ref


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
