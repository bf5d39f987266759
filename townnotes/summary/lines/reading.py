"""Reads a line in the language it was noted in: the way in to the readers of this package."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from townnotes.summary.lines.abbreviations import Abbreviations
from townnotes.summary.lines.readers.english_reader import EnglishReader
from townnotes.summary.lines.readers.french_reader import FrenchReader
from townnotes.summary.lines.readers.line_reader import LineReader, Reading
from townnotes.summary.lines.readers.spanish_reader import SpanishReader

_READERS: Mapping[str, LineReader] = {
    one.code: one for one in (EnglishReader(), FrenchReader(), SpanishReader())
}

_WORD = re.compile(r"[^\W\d_]+")
_SURE = 3
_CLEAR = 1.5
"""How much more of another language notes must show to be in it."""

NO_ABBREVIATIONS = Abbreviations({})


@lru_cache(maxsize=8192)
def read_line(
    text: str,
    stance: str = "",
    language: str = "en",
    abbreviations: Abbreviations = NO_ABBREVIATIONS,
    cites: tuple[str, ...] = (),
) -> Reading:
    """Return what a line says, or why it waits.

    `stance` are the words of the one marked, `language` the code of the line's own, `cites` the
    numbers of paragraphs marked beside it.
    """
    return reader_of(language).read(text, stance, abbreviations, cites)


def reader_of(language: str) -> LineReader:
    """Return the reader of a language; of one that has none, that of English."""
    return _READERS.get(language, _READERS["en"])


@lru_cache(maxsize=8192)
def language_in(text: str) -> str:
    """Return the code of the language a text is in, or nothing where it does not show."""
    scores = _scores(text)
    best = max(scores.values())
    found = [code for code, score in scores.items() if score == best]
    return found[0] if best and len(found) == 1 else ""


def most_spoken(texts: Iterable[str], expected: str = "") -> str:
    """Return the language of a session's notes.

    `expected` is the session's own: its notes are in it, in English where it has none, unless
    their little words clearly show another.
    """
    return most_of(spoken_in(texts), expected)


def spoken_in(texts: Iterable[str]) -> Counter[str]:
    """Count the little words of each language in notes."""
    counts = dict.fromkeys(_READERS, 0)
    for text in texts:
        for code, count in _scores(text).items():
            counts[code] += count
    return Counter(counts)


def most_of(counts: Counter[str], expected: str) -> str:
    """Return the language that counts most, as `most_spoken` does."""
    own = expected if expected in _READERS else "en"
    best = max(_READERS, key=lambda code: (counts[code], code == own))
    return best if counts[best] >= _CLEAR * counts[own] else own


@lru_cache(maxsize=8192)
def line_language(text: str, notes: str) -> str:
    """Return the language to read a line in: that of the notes, unless another one is sure."""
    found = language_in(text)
    if not found or found == notes:
        return notes
    scores = _scores(text)
    return found if scores[found] >= _SURE + 2 * scores[notes] else notes


@lru_cache(maxsize=8192)
def _scores(text: str) -> Mapping[str, int]:
    # "UN" and "ES" are no words of French or Spanish.
    words = [one.casefold() for one in _WORD.findall(text) if len(one) == 1 or not one.isupper()]
    low = text.casefold()
    return {code: reader.likeness(low, words) for code, reader in _READERS.items()}
