"""Finds the words of a line that may be misspelt, and the language that each is looked up in."""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from townnotes.summary.lines.reading import line_language

_JOINTS = "'’\u2010\u2011-"
_WORD = re.compile(rf"[^\W\d_][\w\u0300-\u036f\u064b-\u0655{_JOINTS}]*")
_PART = re.compile(r"[^\u2010\u2011-]+")
_PASSED_OVER = re.compile(
    # A mark, a mention, an address, a place on the web or on a disk, or a name of a file.
    r"(?<!\S)(?:[#!@§]\S+|[+≠]\S*|\S*(?:://|@|\\|www\.)\S*|\S+\.[a-z]{2,4}(?=[\s,;:)]|$))"
)
_SCRIPTS = (
    ("ru", range(0x0400, 0x0530)), ("ar", range(0x0600, 0x0700)), ("", range(0x0370, 0x0400)),
    ("", range(0x0530, 0x0600)), ("", range(0x0700, 0x1E00)), ("", range(0x2E80, 0x110000)),
)  # fmt: skip
"""Scripts by the code of their first letters, and the language of each; all others are Latin."""
LATIN = {"en": "en_GB", "fr": "fr", "es": "es"}
"""Dictionaries of languages in Latin letters; those of the other scripts are called by theirs."""
_ELISION = re.compile(r"^(?:[cdjlmnstCDJLMNST]|qu|Qu|jusqu|lorsqu|puisqu)['’](?=.)")
_POSSESSIVE = re.compile(r"['’]s?$")
_SHORTEST = 2


class SpeltWord(NamedTuple):
    """A word, where it begins and ends in its line, and the dictionary for it."""

    text: str
    start: int
    end: int
    dictionary: str


def words_to_check(line: str, language: str, known: Container[str]) -> Iterator[SpeltWord]:
    """Give the words of a line that nobody vouches for.

    `language` is the code of the summary's, for a line that does not show its own; `known` are
    the words that are right, in small letters.
    """
    own = line_language(line, language if language in LATIN else "en")
    passed = [one.span() for one in _PASSED_OVER.finditer(line)]
    for found in _WORD.finditer(line):
        if any(start <= found.start() < end for start, end in passed):
            continue
        word = found[0].rstrip(_JOINTS)
        dictionary = dictionary_for(word, own)
        if dictionary and not is_passed_over(word) and not _is_by_a_figure(line, found.start()):
            yield from _unknown_parts(SpeltWord(word, found.start(), 0, dictionary), known)


def dictionary_for(word: str, language: str) -> str:
    """Return what a word is looked up in by its script and its line's language, or nothing."""
    first = ord(word[0])
    found = (code for code, letters in _SCRIPTS if first in letters)
    return next(found, LATIN.get(language, LATIN["en"]))


def is_passed_over(word: str) -> bool:
    """Tell whether a word is none to be looked up: with figures, or capitals beyond its first."""
    letters = _POSSESSIVE.sub("", word)
    if len(letters) < _SHORTEST or any(sign.isdigit() or sign == "_" for sign in letters):
        return True
    return any(sign.isupper() for part in _PART.findall(letters) for sign in part[1:])


def all_words(text: str) -> Iterator[str]:
    """Give every word of a text, and of those with a hyphen the parts, too."""
    for found in _WORD.findall(text):
        word = found.rstrip(_JOINTS)
        yield word
        parts = _PART.findall(word)
        if len(parts) > 1:
            yield from parts


def as_known(word: str) -> str:
    """Return a word as it is kept among the known ones."""
    return word.replace("’", "'").casefold()


def is_known(word: str, known: Container[str]) -> bool:
    """Tell whether a word is known as it is, without a possessive, or behind an elided article."""
    forms = {word, _POSSESSIVE.sub("", word), _ELISION.sub("", word)}
    return any(as_known(one) in known for one in forms)


def _unknown_parts(word: SpeltWord, known: Container[str]) -> Iterator[SpeltWord]:
    """Give a word, or of one with a hyphen those parts that are unknown where others are known."""
    if is_known(word.text, known):
        return
    parts = list(_PART.finditer(word.text))
    unknown = [one for one in parts if not is_known(one[0], known)]
    if len(unknown) == len(parts):
        yield word._replace(end=word.start + len(word.text))
        return
    for one in unknown:
        if not is_passed_over(one[0]):
            yield SpeltWord(
                one[0], word.start + one.start(), word.start + one.end(), word.dictionary
            )


def _is_by_a_figure(line: str, start: int) -> bool:
    return line[:start].endswith(tuple("0123456789"))
