"""Reads a typed line in its own language: what it says, or why it can stand in no sentence yet.

A reader turns a line as people type it into careful ones: "women are half of users. Need quotas"
into "that women were half of users" and "the need for quotas". What it is not sure of waits.
"""

import re
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from townnotes.domain.points.stance_words import Told
from townnotes.domain.points.stances import STANCES
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.phrases import Phrase
from townnotes.summary.lines.words import join_words, listed, squeezed

Why = Literal[
    "shorthand",
    "signs",
    "colon",
    "person",
    "splice",
    "no",
    "mark",
    "verbless",
    "question",
    "reference",
]
"""Why a line waits: abbreviations or clipped words; signs for words; "X: Y"; the first person; two
remarks in one; a bare no, not or stop; a mark nobody knows; a thing said without a verb; a question
that no rule can report; a word that points to what another line names."""

LONGEST = 60
"""Words from which a line is more than one remark."""

_MARK = re.compile(r"^\+\s?\d|^≠|^!=|(?<!\S)[!#@]\w|^\*+|\*+$")
_SIGN = re.compile(
    r"=.*=|[≠→←⇒↑↓<>|\\^~_{}\[\]*#@•✓✗✔✘+…]|(?<![A-Z])&|&(?![A-Z])|->|\.\.|https?:|www\.|"
    r"\s[-–—]{2,}\s|\s[-–—]\s.*\s[-–—]\s|\s[-–—]+$|\S=|=\S|\?\?|\?!|!|\b\d+x\b|\bx\d+\b"
)
_PARTED = re.compile(r"\s([=–—⟶-])\s")
_SLASH = re.compile(r"(?<![\dA-Z])/|/(?![\dA-Z])")
_COLON = re.compile(r":(?!\d)")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"]*\"")
_LONE = re.compile(r"[“”«»\"]")
_HELD = re.compile("[\ue000-\uf8ff]")
_PICTURES = frozenset({"So", "Sk", "Cs"})
_MOST_HELD = 0xF8FF - 0xE000
_BULLET = re.compile(r"^(?:[-–—•·]+\s+)+")
_NUMBERED = re.compile(r"(?:^|(?<=\s))\(?\d{1,2}\)\s*|(?:^|(?<=\s))\d{1,2}\.\s+(?=\D)")
_ENDS = re.compile(
    r"(?<=[^\W\d_]{3})[.!]+\s+(?!(?<=\b[^\W\d_]{3}\.\s)\d|(?<=\b[^\W\d_]{4}\.\s)\d)|(?<=[\d%)\ue000-\uf8ff])\.\s+(?=[^\W\d_])|\s*;\s+|(?<=\?)\s+"
)
_TAIL = re.compile(r"[\s.;,:!…。]+$")
_AND = re.compile(r"(?<=[\w)])\s+[+&]\s+(?=[\w(])")
_WORD = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[^bcdfghjklmnpqrstvwxz]")
_UNITS = listed(
    "km kg cm mm nm ml nth th st nd rd mr ms dr mrs vs pm tv kw mw mg qu kwh hz khz gb mb kb ft lb"
)
_CLIPPED = re.compile(r"\b[^\W\d_]{1,8}\.(?=\s+[^\W\dA-Z_]|$)|(?<![\w’'-])[^\W\d_]\.?(?![\w’'.-])")


@dataclass(frozen=True, slots=True)
class Said:
    """One remark of a line: its careful words and its form.

    `stance` is one read from the words alone, or empty: the note's mark holds, if there is one.
    """

    text: str
    phrase: Phrase
    stance: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says, or `why` it waits for words; one of the two."""

    said: tuple[Said, ...] = ()
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A remark before it is read, with the stance marked for it and the paragraphs cited."""

    text: str
    stance: str = ""
    cites: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """The family of the stance, or empty where none was marked or it is a session's own."""
        known = STANCES.get(self.stance)
        return known.family if known else ""

    @property
    def is_question(self) -> bool:
        """Whether a question mark ends it, in French behind a space that holds it."""
        return self.text.rstrip("\u00a0\u202f ").endswith("?")

    def but(self, text: str) -> "Part":
        """Return the same with other words."""
        return replace(self, text=text)


Answer = Sequence[Said] | Why | None
"""What a rule makes of a part: remarks, why it waits, or nothing where it is not its case."""


class LineReader(ABC):
    """A language that lines are read in."""

    code = ""
    no_abbreviation = frozenset[str]()
    """Words of one letter, and what ends in a full stop and is none."""
    denials = frozenset[str]()
    """Words that deny what stands beside them."""
    little = frozenset[str]()
    """Small words by which a line in this language is known."""
    own_signs = ""
    own_endings: tuple[str, ...] = ()
    and_word = " and "
    paragraph = "paragraph "
    within = " in "
    """What leads from quoted words to their paragraph."""

    def read(
        self, text: str, stance: str, abbreviations: Abbreviations, cites: tuple[str, ...] = ()
    ) -> Reading:
        """Read a line as it was typed; `cites` are numbers of paragraphs marked beside it."""
        spelt = self.spelt_out(text, abbreviations)
        held, quotations = _held(spelt)
        why = self._unreadable(held) or ("shorthand" if abbreviations.unsure(held) else None)
        if why:
            return Reading(why=why)
        said: list[Said] = []
        parts = self._parts(held)
        for place, one in enumerate(parts):
            last = place == len(parts) - 1
            own = stance if not place else ""
            part = Part(_without_particle(one, own), own, cites if last else ())
            found = self._parted(part) if _PARTED.search(one) else self.remarks(part)
            if isinstance(found, str):
                return Reading(why=found)
            if place and parts[place - 1].endswith("?") and _is_bare_thing(found):
                # "Who pays? Polluter or taxpayer": the question goes on.
                return Reading(why="question")
            said += found
        return Reading(tuple(_restored(one, quotations, self.code) for one in said))

    def likeness(self, text: str, words: Iterable[str]) -> int:
        """Return how much small letters look like this language."""
        told = sum(2 * (one in self.little) + one.endswith(self.own_endings) for one in words)
        return told + sum(sign in text for sign in self.own_signs)

    def _parted(self, part: Part) -> Sequence[Said] | Why:
        """Read what a dash or an equals sign parts, where a rule is sure; else it waits."""
        if part.is_question:
            # "More staff = safer wards?" is asked, and not told.
            return "question"
        before, sign, after = _PARTED.split(part.text, maxsplit=1)
        return self.parted(part, before, sign.strip(), after) or "signs"

    @abstractmethod
    def parted(self, part: Part, before: str, sign: str, after: str) -> Sequence[Said]:
        """Return what two names of things beside a sign say, or nothing where it stays unsure."""

    @abstractmethod
    def remarks(self, part: Part) -> Sequence[Said] | Why:
        """Return what one sentence of a line says, or why it waits."""

    def normalized(self, text: str) -> str:
        """Return a text with its contractions in full and its numbers as the language has them."""
        return text

    def denies(self, word: str) -> bool:
        """Tell whether a word in small letters is a negation."""
        return word in self.denials or word.endswith("n’t")

    def sentences(self, text: str) -> list[str]:
        """Return the sentences of a line whose abbreviations are in full."""
        held, quotations = _held(text)
        return [_put_back(one, quotations) for one in self._parts(held)]

    def spelt_out(self, text: str, abbreviations: Abbreviations) -> str:
        """Return a line with its abbreviations in full, on one line, with curly quotation marks."""
        text = re.sub(r"(?<=\w)['\u00b4`](?=\w)", "’", squeezed(text))
        text = re.sub(r'"([^"]*)"', "“\\1”", text)
        held, quotations = _held(text)
        spelt = _AND.sub(self.and_word, self.normalized(abbreviations.spelt_out(held)))
        spelt = re.sub(r"§§?\s?(?=\d)", self.paragraph, spelt)
        spelt = re.sub(rf"(?<=[\ue000-\uf8ff]) (?={self.paragraph}\d)", self.within, spelt)
        return _put_back(spelt, quotations)

    def _unreadable(self, held: str) -> Why | None:
        """Return why a whole line waits, whatever its words say."""
        bare = _NUMBERED.sub("", _TAIL.sub("", _BULLET.sub("", held)))
        has_words = any(one.isalpha() or _HELD.match(one) for one in bare)
        checks: tuple[tuple[Why, object], ...] = (
            ("signs", not has_words or _UNSPACED.search(bare)),
            ("mark", _MARK.search(held)),
            ("signs", _SIGN.search(bare) or _SLASH.search(bare) or _LONE.search(bare)),
            ("signs", _has_picture(bare) or bare.count("(") != bare.count(")")),
            ("colon", _COLON.search(bare)),
            ("splice", bare.count(" ") >= LONGEST),
            ("shorthand", self._is_clipped(bare)),
        )
        return next((why for why, is_so in checks if is_so), None)

    def _is_clipped(self, text: str) -> bool:
        words = (one for one in _WORD.findall(text) if one.islower())
        if any(len(one) > 1 and one not in _UNITS and not _VOWEL.search(one) for one in words):
            return True
        return any(
            one[0].casefold().rstrip(".") not in self.no_abbreviation
            for one in _CLIPPED.finditer(text)
            if not one[0].rstrip(".").isupper()
        )

    def _parts(self, held: str) -> list[str]:
        """Return the sentences of a line; items with numbers are one list."""
        text = _BULLET.sub("", held)
        items = [one.strip(" ,;.") for one in _NUMBERED.split(text)]
        if len(items) > 2 and not items[0]:  # noqa: PLR2004 - a list has two items
            return [join_words(items[1:], self.and_word)]
        if len(items) == 2 and not items[0]:  # noqa: PLR2004 - a number that is only a bullet
            text = items[1]
        found = (_TAIL.sub("", one).strip() for one in _ENDS.split(text))
        return [one for one in found if one]


def _is_bare_thing(said: Sequence[Said]) -> bool:
    return len(said) == 1 and said[0].phrase.form == "noun" and not said[0].stance


def stance_or_verb(told: Told) -> tuple[str, str]:
    """Return the stance that words tell, or the verb: "supported" is told as a verb of its own."""
    return ("", told.stance) if told.stance == "supported" else (told.stance, "")


def _without_particle(text: str, stance: str) -> str:
    """Return a line without the particle that its stance ends in: "for maps" was asked for."""
    first, _, rest = text.partition(" ")
    is_again = first.casefold() in _PARTICLES and stance.endswith(f" {first.casefold()}")
    return rest if is_again and rest else text


_PARTICLES = frozenset({"for", "about", "against", "of"})


def _held(text: str) -> tuple[str, list[str]]:
    """Return a text with a sign in the place of each quotation, and the quotations."""
    quotations: list[str] = []

    def hold(found: re.Match[str]) -> str:
        if len(quotations) == _MOST_HELD:
            return found[0]
        quotations.append(found[0])
        return chr(0xE000 + len(quotations) - 1)

    return _QUOTED.sub(hold, _HELD.sub("", text)), quotations


def _put_back(text: str, quotations: Sequence[str]) -> str:
    return _HELD.sub(lambda found: quotations[ord(found[0]) - 0xE000], text)


def _restored(said: Said, quotations: Sequence[str], language: str) -> Said:
    phrase = said.phrase
    phrase = replace(phrase, body=_put_back(phrase.body, quotations), language=language)
    return replace(said, text=_put_back(said.text, quotations), phrase=phrase)


def _has_picture(text: str) -> bool:
    return not text.isascii() and any(unicodedata.category(one) in _PICTURES for one in text)
