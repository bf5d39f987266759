"""What every language of the summary can say, and which language a typed text is in."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache, cached_property, lru_cache
from inspect import get_annotations

from townnotes.domain.entities import Convener
from townnotes.domain.state import State
from townnotes.summary.document import Run
from townnotes.summary.evidence.attribution import NameSearch
from townnotes.summary.evidence.gather import Gathered
from townnotes.summary.languages.actor_words import ActorWords
from townnotes.summary.languages.check_words import CheckWords
from townnotes.summary.languages.unnamed import Unnamed
from townnotes.summary.lines.number_words import number_word
from townnotes.summary.paragraphs import Sentence, sentence_of
from townnotes.summary.planning.realizer import Realizer
from townnotes.summary.style.house_style import HouseStyle
from townnotes.summary.style.patterns import Filled, PatternValue, agreed, merged

_WORD = re.compile(r"[^\W\d_]+")

UNDER_TEN = 10
_QUOTED = re.compile(r"([“«][^”»]*[”»])")
_ENDED = re.compile(r"[.!?…。؟][”\")»]?$")
_DIGITS = re.compile(r"(\d{1,9})(?=\s)")


@lru_cache(maxsize=8192)
def has_words(text: str) -> bool:
    """Tell whether there is anything to translate: more than figures, signs and acronyms."""
    return any(len(word) > 1 and not word.isupper() for word in _WORD.findall(text))


class Tongue(ABC):
    """A language, with the words a house style gives it.

    What stands here without a value every language has: a class with a code that lacks one of
    them cannot be made.
    """

    code: str
    tag: str
    little: frozenset[str]
    """Words that tell the language of a text, for hardly a sentence is without them."""
    signs: str
    """Letters that tell it as well."""
    checks: CheckWords
    """What the style check looks for."""
    negations: frozenset[str]
    """Words that turn a line into its opposite."""
    conditions: frozenset[str]
    """Words, as patterns, by which a line says on what condition it holds."""
    promised: re.Pattern[str]
    """A verb of what will be; its groups are what comes before its ending, and the ending."""
    as_promised: Mapping[str, str]
    """Its ending where somebody said so in the past, by its own."""
    that: str
    """What leads to a clause."""
    another_speaker: str
    """What stands for somebody whom a note names and the summary does not."""
    themselves: tuple[tuple[str, str], tuple[str, str]]
    """What stands for the organization of who speaks, and for who speaks: of one, of several."""
    denials: frozenset[str]
    """Those of the negations that deny what stands beside them: "not against" is no negation."""
    lessenings: frozenset[str]
    """Words that say of a thing that there is little of it, or that there should be less."""
    passing: frozenset[str]
    """Words that say of a thing that it is wanted or stands in a text, and not what it is."""
    text_verbs: frozenset[str]
    """Verbs that a note begins with which asks for words to be kept, deleted or added."""
    retains: frozenset[str]
    """Those of them that ask for words to stay as they are."""
    text_nouns: frozenset[str]
    """What a text is made of."""
    paragraph_words: tuple[str, str, str]
    """A paragraph, more of them, and of a text."""
    asides: Mapping[str, str]
    """What leads to what was said aside, by its kind."""
    days: tuple[tuple[str, str], ...]
    """The days as they were said, and as they are told later."""
    few: tuple[str, ...]
    """What counts so few that the noun behind it would tell who they are."""
    actor_words: ActorWords

    mark = ""
    """What is set behind a sentence whose words are still in another language."""
    semicolon = "; "

    def __init_subclass__(cls) -> None:
        """Refuse a language that lacks a member.

        Raises:
            TypeError: the class has a code, and is no whole language.
        """
        super().__init_subclass__()
        if "code" not in vars(cls):
            return
        members = [name for base in cls.__mro__ for name in get_annotations(base)]
        missing = [name for name in members if not hasattr(cls, name)]
        if missing:
            message = f"{cls.__name__} lacks {', '.join(missing)}"
            raise TypeError(message)
        SPOKEN[cls.code] = cls

    def __init__(self, style: HouseStyle, state: State) -> None:
        self.style = style
        self.state = state
        self._heard: Sequence[str] | None = None
        self._nouns: dict[str, tuple[str, ...]] = {}
        for name, words in style.nouns[self.code].items():
            # A session may call things in the summary's language as well.
            for one in (name, words[0], words[1]):
                self._nouns.setdefault(one.casefold(), words)
        terms = style.terms[self.code].items()
        self._terms = {name.casefold(): words for name, words in terms}

    def hear(self, texts: Sequence[str]) -> None:
        """Take the notes from which their language is told, so that they are not read again."""
        self._heard = texts

    @cached_property
    def notes_language(self) -> str:
        """The language the notes are taken to be typed in."""
        return self.code

    def placed(self, places: Iterable[tuple[str, tuple[str, ...]]]) -> str:
        """Return "in paragraphs 3 and 12 of REV2", with a space before it."""
        one, many, _ = self.paragraph_words
        told = [
            (one if len(numbers) == 1 else many).format(
                self.joined([PatternValue(number) for number in numbers]).text
            )
            + (self.of_text(name) if name else "")
            for name, numbers in places
        ]
        return ",".join(told)

    def of_text(self, name: str) -> str:
        """Return "of REV2", "of the Framework", with a space before it."""
        return self.paragraph_words[2].format(name)

    @abstractmethod
    def realizer(self, evidence: Gathered) -> Realizer:
        """Return what puts plans into words of the language."""

    def made_with(self, evidence: Gathered, points: Iterable[str]) -> tuple[object, ...]:  # noqa: ARG002
        """Return what a paragraph that rests on points is made of besides its remarks."""
        return ()

    def know(self, names: NameSearch) -> None:
        """Take the names of the session, so that they are not read again."""
        self._names = names

    @cached_property
    def _names(self) -> NameSearch:
        return NameSearch(self.state)

    def promise(self, text: str) -> str:
        """Return what will be, as it is reported: "would be"; nothing where it is no promise."""
        told, count = self.promised.subn(
            lambda found: found[1] + self.as_promised[found[2].casefold()], text
        )
        return told if count else ""

    def without_names(self, text: str, speakers: Iterable[str] = ()) -> str:
        """Return a text that these speakers said, in which no participant is named."""
        unnamed = Unnamed(self.state, self._names, self.another_speaker, self.themselves)
        told = unnamed.text(text, speakers)
        return told if told == text else self.with_somebody(told)

    @abstractmethod
    def with_somebody(self, text: str) -> str:
        """Return a text in which what stands for names fits what stands beside it."""

    def dated(self, text: str) -> str:
        """Return a text whose "today" is "that day", except in what is quoted.

        The text stays as it is where the house style does not have it so.
        """
        if not self.style.resolve_dates or not _a_day_of(self.days).search(text):
            return text
        parts = _QUOTED.split(text)
        for place in range(0, len(parts), 2):
            for word, other in self.days:
                parts[place] = re.sub(rf"\b{word}\b", other, parts[place], flags=re.IGNORECASE)
        return "".join(parts)

    @abstractmethod
    def long_date(self, day: date) -> str:
        """Return the day as a text writes it."""

    @abstractmethod
    def weekday(self, day: date) -> str:
        """Return the name of the day of the week."""

    @abstractmethod
    def ordinal(self, number: int) -> str:
        """Return "third" in words, as it stands before the name of the meeting."""

    @abstractmethod
    def nth(self, number: int) -> tuple[Run, ...]:
        """Return the figure with its letters raised."""

    @abstractmethod
    def joined(self, items: Sequence[PatternValue]) -> PatternValue:
        """Join as "A, B and C"."""

    @abstractmethod
    def name(self, text: str) -> PatternValue:
        """Return the name of the meeting, or what it is called where it has none."""

    @abstractmethod
    def thing(self, text: str) -> PatternValue:
        """Return a phrase of a field with its article."""

    @abstractmethod
    def group(self, text: str) -> PatternValue:
        """Return one of those the townhall was held with, as it stands in a list of them."""

    @abstractmethod
    def body(self, text: str) -> str:
        """Return the name of a body, such as a coalition, as a sentence takes it."""

    @abstractmethod
    def as_typed(self, text: str) -> PatternValue:
        """Return a phrase of a field as it stands, marked where it is in another language."""

    @abstractmethod
    def roles(self, conveners: Sequence[Convener]) -> PatternValue:
        """Return who convenes, or the conveners where nobody is named."""

    @abstractmethod
    def names(self, conveners: Sequence[Convener]) -> PatternValue:
        """Return all conveners by name, with their posts."""

    @abstractmethod
    def noun(self, singular: str, plural: str) -> tuple[PatternValue, PatternValue]:
        """Return the singular and plural of a category."""

    @abstractmethod
    def place(self, where: str) -> PatternValue:
        """Return "at the Headquarters"."""

    @abstractmethod
    def moment(self, when: str, day: date | None) -> PatternValue:
        """Return "on 4 June 2026", "in May"."""

    def topics(self, items: Sequence[str]) -> PatternValue:
        """Return the run-in list of topics, with semicolons and no "and"."""
        worded = [self.as_typed(one) for one in items]
        foreign = any(one.is_foreign for one in worded)
        return PatternValue(self.semicolon.join(one.text for one in worded), is_foreign=foreign)

    def titled(self, honorific: str, name: str) -> str:
        """Return a person's name with their form of address, as a sentence takes it."""
        return f"{self.term(honorific) or honorific} {name}".strip() if name else ""

    def term(self, text: str) -> str:
        """Return what the style writes for a phrase, or nothing."""
        return self._terms.get(text.casefold(), "")

    def counted(
        self, n: int, singular: str, plural: str, *, in_figures: bool = False
    ) -> PatternValue:
        """Return "150 participants", its number as the style writes numbers."""
        one, many = self.noun(singular, plural)
        chosen = one if n == 1 else many
        number = str(n)
        if self.style.numbers == "words" and n < UNDER_TEN and not in_figures:
            number = self.number(n, feminine=chosen.is_feminine)
        return PatternValue(
            f"{number} {chosen.text}",
            n=n,
            is_feminine=chosen.is_feminine,
            is_foreign=chosen.is_foreign,
        )

    def number(self, n: int, *, feminine: bool) -> str:  # noqa: ARG002 - Romance numbers agree
        """Return a number in words."""
        return number_word(n, self.code)

    def quantified(
        self, key: str, noun: tuple[PatternValue, PatternValue], place: int = 0
    ) -> PatternValue:
        """Return "several stakeholders"; `place` 1: "several other …", 2: "several others"."""
        one, many = noun
        pattern = self.style.quantities[self.code][key][place]
        chosen = one if "{noun}" in pattern else many
        text = agreed(pattern, feminine=chosen.is_feminine, noun=one.text, nouns=many.text)
        return PatternValue(
            text,
            n=1 if key == "one" else 2,
            is_feminine=chosen.is_feminine,
            is_foreign=chosen.is_foreign and pattern != text,
        )

    def meet(self, before: str, text: str) -> tuple[str, str]:
        """Draw two words that meet together, as "de" and "le" are "du"."""
        return before, text

    def finished(
        self,
        filled: Filled,
        rests_on: tuple[str, ...] = (),
        *,
        is_sentence: bool = True,
        is_frame: bool = True,
    ) -> Sentence:
        """Return a filled pattern as a sentence, with a capital and one full stop.

        What fields make is a frame, and writes in full what the style writes in full.
        """
        runs = [
            _changed(run, self._in_full(run.text)) if is_frame and not run.link else run
            for run in filled.runs
        ]
        if runs:
            runs[0] = _changed(runs[0], self._begun(runs[0].text.lstrip(), is_sentence))
            runs[-1] = _changed(runs[-1], runs[-1].text.rstrip())
        if filled.is_foreign and self.mark:
            runs = self._marked(runs)
        if is_sentence:
            text = "".join(run.text for run in runs)
            # A full stop of the pattern and one of its last value are one.
            runs = _ended(runs) if not _ENDED.search(text) else _one_stop(runs)
        return sentence_of(merged(runs), rests_on)

    def _marked(self, runs: list[Run]) -> list[Run]:
        stop = runs[-1].text.endswith(".") and not runs[-1].link
        if stop:
            runs[-1] = _changed(runs[-1], runs[-1].text[:-1])
        return [*runs, Run(f" {self.mark}", italic=True), *([Run(".")] if stop else [])]

    def _begun(self, text: str, is_sentence: bool) -> str:  # noqa: FBT001
        found = _DIGITS.match(text)
        if is_sentence and found and self.style.numbers == "words":
            text = self._spelled(int(found[1]), text[found.end() :])
        return text[:1].upper() + text[1:]

    def _spelled(self, n: int, rest: str) -> str:
        return f"{self.number(n, feminine=False)}{rest}"

    def _in_full(self, text: str) -> str:
        for word, full in self.style.in_full[self.code].items():
            text = re.sub(rf"\b{re.escape(word)}\b", lambda _, full=full: full, text)
        return text


@cache
def _a_day_of(days: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Return what finds any of the days: hardly a line has one."""
    return re.compile(rf"\b(?:{'|'.join(word for word, _ in days)})\b", re.IGNORECASE)


def _changed(run: Run, text: str) -> Run:
    return Run(text, run.bold, run.superscript, run.link, run.italic)


def _ended(runs: list[Run]) -> list[Run]:
    return [*runs, Run(".")]


def _one_stop(runs: list[Run]) -> list[Run]:
    last = runs[-1]
    if last.link or not re.search(r"[.!?…。؟][”\")»]?\.$", last.text):
        return runs
    return [*runs[:-1], _changed(last, last.text[:-1])]


@cache
def babel_date(day: date, pattern: str, code: str) -> str:
    """Return a day as babel's pattern and locale write it."""
    from babel.dates import format_date

    return format_date(day, pattern, locale=code)


SPOKEN: dict[str, type[Tongue]] = {}
"""The languages there are, by their codes."""
