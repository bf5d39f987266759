"""Letters as texts: whom they go to, what they are about, and their words in each language."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from townnotes.domain.dates import read_date
from townnotes.domain.entities import Participant
from townnotes.domain.state import State
from townnotes.summary.frames import Frames
from townnotes.summary.languages import Tongue, tongue_for
from townnotes.summary.style.house_style import readable_style
from townnotes_resources import path as resource

_SIGNS = frozenset('"<>,;:\\@()[]')
"""What an address may not have in a name that is not quoted."""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """What letters say, in English or their own language; `{}` is where a text goes."""

    colleagues: str = "Dear colleagues,"
    dear: str = "Dear {},"
    not_heard_subject: str = "Your request for the floor: {}"
    not_heard: str = (
        "You asked for the floor in the townhall named below, and there was no time left to hear "
        "you. We would be glad to have your input in writing."
    )
    by_reply: str = "Please send it as a reply to this mail."
    recorded_subject: str = "What was recorded from you: {}"
    recorded: str = (
        "This is what was recorded from you in the townhall named below. It holds nothing of what "
        "others said."
    )
    until: str = "Please reply by {} where something should read otherwise."
    no_date: str = "Please reply where something should read otherwise."
    numbers: str = "Give the number of the point and its words as they should be recorded."
    on_behalf_of: str = "on behalf of {}"
    interpreted: str = "heard through interpretation ({})"
    paragraph: str = "para. {}"
    replaced: str = "“{}” to read “{}”"
    recorded_title: str = "Recorded from you"
    file_name: str = "Recorded from {}"
    addresses: str = "Addresses"
    bcc: str = "Bcc"
    to: str = "To"
    about: str = "Subject"
    statement: str = "Statement"
    group_statement: str = "Group statement"
    video_message: str = "Video message"
    convener_reply: str = "Reply"
    point_of_order: str = "Point of order"
    right_of_reply: str = "Right of reply"
    procedural: str = "Procedural"

    def kind(self, kind: str) -> str:
        """Return what a kind of intervention is called."""
        return str(getattr(self, kind.replace(" ", "_"), self.statement))


class Address(NamedTuple):
    """Whom a letter goes to: a name, which may be empty, and an e-mail address."""

    name: str
    email: str

    def __str__(self) -> str:
        """Return it as mail programs read it: `Ada Mill <ada@mill.org>`."""
        plain = " ".join("".join(one for one in self.name if one not in _SIGNS).split())
        # A line end in it would begin another head of the mail.
        email = "".join(self.email.split())
        return f"{plain} <{email}>" if plain else email


class MailText(NamedTuple):
    """A mail that somebody may send: addresses, and text."""

    to: tuple[Address, ...]
    bcc: tuple[Address, ...]
    subject: str
    text: str

    def whole(self, words: LetterWords) -> str:
        """Return the letter as one text, with whom it goes to and what it is about."""
        heads = (
            (words.to, ", ".join(map(str, self.to))),
            (words.bcc, ", ".join(map(str, self.bcc))),
            (words.about, self.subject),
        )
        head = "\n".join(f"{name}: {said}" for name, said in heads if said)
        return f"{head}\n\n{self.text}"


class LettersTownhall:
    """How letters call the townhall, in the language of its summary."""

    def __init__(self, state: State) -> None:
        style = readable_style(state)[0]
        self.language = style.language
        self.words = letter_words(style.language)
        self.tongue: Tongue = tongue_for(style, state)
        self.frames = Frames(state, self.tongue)
        self.title = self.frames.title().text.strip() or state.session.process.strip()
        date = self.frames.date_line()
        self.date = date.text if date is not None else ""

    @property
    def short(self) -> str:
        """What stands in a subject: title and date."""
        return ", ".join(filter(None, (self.title, self.date)))

    @property
    def lines(self) -> str:
        """Title and date on lines of their own."""
        return "\n".join(filter(None, (self.title, self.date)))

    def day(self, iso: str) -> str:
        """Return a date as a text writes it, or nothing."""
        day = read_date(iso)
        return self.tongue.long_date(day) if day else ""


def name_of(person: Participant) -> str:
    """Return a person's name with the honorific before it; empty of an organization alone."""
    return " ".join(filter(None, (person.honorific, person.name)))


def called(person: Participant) -> str:
    """Return who somebody is on one line: name and organization."""
    return ", ".join(filter(None, (name_of(person), person.organization)))


@cache
def _by_language() -> dict[str, LetterWords]:
    told = tomllib.loads(resource("languages/letters.toml").read_text("utf-8"))
    return {language: LetterWords(**words) for language, words in told.items()}


_ENGLISH = LetterWords()


def letter_words(language: str) -> LetterWords:
    """Return the words of a language by its BCP 47 tag, English where it is another."""
    return _by_language().get(language.partition("-")[0].lower(), _ENGLISH)
