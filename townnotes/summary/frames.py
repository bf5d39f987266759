"""The sentences that fields make: title, date, opening, counts, overview and additional topics.

A frame leaves out what is not known and still reads as a sentence; interchange.md has the frames.
"""

from collections.abc import Iterable, Sequence

from townnotes.domain.entities import Convener, ReferenceText, SessionDetails
from townnotes.domain.floor import by_category, took_the_floor
from townnotes.domain.state import State
from townnotes.summary.conveners import DEFAULT_ROLE, named, roles
from townnotes.summary.document import Run
from townnotes.summary.paragraphs import Sentence, sentence_of
from townnotes.summary.words import (
    distinct,
    join_words,
    long_date,
    ordinal_letters,
    ordinal_word,
    read_date,
    sentence,
    squeezed,
    weekday,
    with_the,
)

HEADING = "Summary"
DEFAULT_NAME = "townhall briefing"


def audience(details: SessionDetails) -> tuple[str, ...]:
    """Return the plurals of those the townhall was held with."""
    return distinct(squeezed(one) for one in details.audience)


def title(state: State) -> Sentence:
    """Return "4th virtual townhall briefing between …", its letters raised."""
    details, conveners = state.session, state.all(Convener)
    process = with_the(squeezed(details.process))
    groups = join_words(audience(details))
    name = squeezed(details.name) or DEFAULT_NAME
    if conveners and groups:
        who = f"between the {roles(conveners)}{_led(' of ', process)} and {groups}"
    elif conveners:
        who = f"of the {roles(conveners)}{_led(' of ', process)}"
    else:
        who = f"{_led('on ', process)}{_led(' with ', groups)}".strip()
    rest = f"{name} {who}".strip()
    if details.ordinal is None:
        return Sentence(rest[:1].upper() + rest[1:])
    letters = Run(ordinal_letters(details.ordinal), superscript=True)
    return sentence_of((Run(str(details.ordinal)), letters, Run(f" {rest}")))


def date_line(details: SessionDetails) -> Sentence | None:
    """Return "11 March 2026 (Zoom)"."""
    day, platform = read_date(details.date), squeezed(details.platform)
    if day is None:
        return Sentence(platform) if platform else None
    return Sentence(long_date(day) + (f" ({platform})" if platform else ""))


def opening(state: State) -> Sentence | None:
    """Return the sentence on what took place, by whose invitation and when."""
    details, conveners = state.session, state.all(Convener)
    day = read_date(details.date)
    groups = join_words(audience(details))
    subject = with_the(squeezed(details.subject) or squeezed(details.process))
    known = (details.ordinal, details.name.strip(), groups, subject, conveners, day)
    if not any(known):
        return None
    ordinal = ordinal_word(details.ordinal) if details.ordinal is not None else ""
    names = named(conveners)
    text = " ".join(
        part
        for part in (
            f"The {ordinal}".strip(),
            squeezed(details.name) or DEFAULT_NAME,
            f"with {groups}" if groups else "",
            f"on {subject}" if subject else "",
            f"convened by the {roles(conveners)}" if conveners else "",
        )
        if part
    )
    place = f"took place on {weekday(day)}, {long_date(day)}" if day else "took place"
    return Sentence(sentence(f"{text}, {names}, {place}" if names else f"{text} {place}"))


def counts(state: State) -> Sentence | None:
    """Return how many took part and took the floor, as far as the data agree."""
    details = state.session
    speakers = took_the_floor(state)
    gathering = with_the(squeezed(details.gathering))
    parts: list[str] = []
    # A total below the number of speakers contradicts the data: the sentence goes without it.
    if details.attendance and details.attendance >= len(speakers):
        parts.append(f"{_people(details.attendance)} took part{_led(' in ', gathering)}")
    if speakers:
        split = _split(state, speakers)
        parts.append(f"{_people(len(speakers))}{split} took the floor during this meeting")
    return Sentence(sentence(join_words(parts))) if parts else None


def overview(state: State, rests_on: tuple[str, ...], said: str = "") -> Sentence | None:
    """Return what the conveners gave an overview of; `said` stands in where no field says it."""
    what = squeezed(state.session.overview) or said
    if not what:
        return None
    conveners = state.all(Convener)
    who = roles(conveners) if conveners else f"{DEFAULT_ROLE}s"
    return Sentence(sentence(f"The {who}", "provided", what), rests_on)


def tone(state: State, demand: str, rests_on: tuple[str, ...]) -> Sentence | None:
    """Return "Although this REV2 was generally well received, stakeholders …"."""
    reception = squeezed(state.session.reception)
    text = short_name(text_spoken_to(state))
    if not reception or not text or not demand:
        return None
    groups = audience(state.session)
    who = groups[0] if groups else "participants"
    return Sentence(sentence(f"Although this {text} {reception}, {who} {demand}"), rests_on)


def additional(topics: Sequence[str], rests_on: tuple[str, ...]) -> Sentence | None:
    """Return "Additional topics covered were: a; b; c."."""
    topics = distinct(topics)
    if not topics:
        return None
    return Sentence(sentence(f"Additional topics covered were: {'; '.join(topics)}"), rests_on)


def text_spoken_to(state: State) -> ReferenceText | None:
    """Return the reference text that inputs are asked on, or the only one there is."""
    found = state.find(ReferenceText, state.session.inputs_on)
    texts = state.all(ReferenceText)
    return found or (texts[0] if len(texts) == 1 else None)


def short_name(text: ReferenceText | None) -> str:
    """Return "REV2", or the text's whole name where it has no short one."""
    return (squeezed(text.short) or squeezed(text.name)) if text else ""


def _split(state: State, speakers: Iterable[str]) -> str:
    split = by_category(state, speakers)
    known = [(category, n) for category, n in split if category is not None]
    named_all = all(_word(one.singular, one.plural, n) for one, n in known)
    if len(known) < 2 or len(known) < len(split) or not named_all:  # noqa: PLR2004
        return ""
    return f" ({join_words([f'{n} {_word(one.singular, one.plural, n)}' for one, n in known])})"


def _word(singular: str, plural: str, n: int) -> str:
    return squeezed(singular if n == 1 else plural)


def _people(n: int) -> str:
    return f"{n} participant" if n == 1 else f"{n} participants"


def _led(word: str, phrase: str) -> str:
    return f"{word}{phrase}" if phrase else ""
