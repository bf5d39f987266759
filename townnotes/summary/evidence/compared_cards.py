"""Cards as they are compared: what each says, in words without endings, and what turns it round."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from townnotes.domain.points.cards import Card
from townnotes.domain.points.stances import Stance, is_against, view_of
from townnotes.summary.languages.common_words import (
    denials,
    lessening_words,
    passing_words,
    signs_of_negation,
)
from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.reading import NO_ABBREVIATIONS, line_language, most_spoken, reader_of
from townnotes.summary.lines.stems import plain

_STEM = 5
"""Words are one that begin with the same letters, so many of them: endings differ."""
_LONGEST = 200
"""Letters of a text that are compared as a whole; in words all of it is."""
_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|->|→|=>")


@dataclass(frozen=True, slots=True)
class ComparedText:
    """What a line says: its words in order, and the beginnings of those that say what it is on.

    `signs` must be the same for two to say the same: figures, quotations and whether there is to
    be less of something; `is_turned` where a negation turns it round.
    """

    words: tuple[str, ...]
    stems: frozenset[str]
    plain: str
    signs: frozenset[str]
    is_turned: bool


@dataclass(frozen=True, slots=True)
class ComparedCard:
    """A card by the point that words it; `view` is the family of its stance, where it is a view."""

    card: Card
    said: ComparedText
    is_against: bool
    view: str
    cites: frozenset[str]
    wording: str

    @property
    def id(self) -> str:
        """The id of the card."""
        return self.card.id

    def is_among(self, points: Container[str]) -> bool:
        """Tell whether one of the card's points is among those."""
        return any(one.id in points for one in self.card.points)


def compared_cards(
    cards: Sequence[Card], known: Mapping[str, Stance], abbreviations: Mapping[str, Abbreviations]
) -> list[ComparedCard]:
    """Read cards to be compared; `known` are the session's stances by their words.

    `abbreviations` are those of the house style by language.
    """
    notes = most_spoken(card.worded.text for card in cards)
    found: list[ComparedCard] = []
    for card in cards:
        point = card.worded
        language = line_language(point.text, notes)
        table = abbreviations.get(language, NO_ABBREVIATIONS)
        said = compared_text(point.text, language, table)
        stance = _stance(card, known)
        wording = " ".join(f"{key} {value}" for key, value in sorted(point.wording.items()))
        found.append(
            ComparedCard(
                card,
                said,
                is_against=said.is_turned != is_against(stance),
                view=view_of(stance),
                cites=frozenset(point.cites),
                wording=wording,
            )
        )
    return found


@lru_cache(maxsize=8192)
def compared_text(text: str, language: str, abbreviations: Abbreviations) -> ComparedText:
    """Return what a line says, its abbreviations spelt out."""
    spelt = reader_of(language).spelt_out(text, abbreviations).casefold()
    words = _WORD.findall(spelt)
    told = _told(words)
    signs = {one for one in words if any(map(str.isdigit, one))}
    signs |= set(_QUOTED.findall(spelt))
    if not lessening_words().isdisjoint(words):
        signs.add("less")
    whole = plain(" ".join(words))[:_LONGEST]
    return ComparedText(tuple(words), frozenset(told), whole, frozenset(signs), _is_turned(words))


def _told(words: Iterable[str]) -> Iterable[str]:
    passed_over = passing_words()
    for one in words:
        if one not in passed_over and (len(one) > 1 or one.isdigit()):
            yield plain(one).removesuffix("s")[:_STEM]


def _is_turned(words: Iterable[str]) -> bool:
    """Tell whether a line is against what its words name; who is not against a thing is not."""
    signs = signs_of_negation().intersection(words)
    return bool(signs & denials()) != bool(signs - denials())


def _stance(card: Card, known: Mapping[str, Stance]) -> Stance | None:
    """Return how a card was said: as the point that words it, or as the first with a stance."""
    stances = (known.get(one.stance) for one in (card.worded, *card.points))
    return next((one for one in stances if one), None)
