"""The words of a search: told apart in any text, without case and accents, and where they stand."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from townnotes.domain.registers import clean_text

Places = tuple[tuple[int, int], ...]
"""From where to where, each in letters of the text; the end is not in it."""


class SearchWords(NamedTuple):
    """The words that a search is for, as they were typed; the last may be unfinished."""

    words: tuple[str, ...] = ()

    def places_in(self, text: str) -> Places:
        """Return where the words stand in a text; of an unfinished one the whole word."""
        return _places(self.words, text) if self.words else ()


NOTHING = SearchWords()


def search_words(typed: str) -> SearchWords:
    """Return what is looked for by what was typed; signs are passed over."""
    return SearchWords(tuple(words_in(clean_text(typed))))


def words_in(text: str) -> list[str]:
    """Return the words of a text, as the index tells them apart."""
    return "".join(sign if sign.isalnum() else " " for sign in text).split()


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """Return a word without case and accents."""
    signs = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in signs if not unicodedata.combining(sign))


def around(text: str, places: Places, before: int = 24) -> str:
    """Return a text from a little before the first place on, from the beginning of a word."""
    first = places[0][0] if places else 0
    if first <= before:
        return text
    space = text.rfind(" ", first - before, first - before // 2)
    cut = text[space + 1 if space >= 0 else first :]
    return f"…{cut.lstrip('· ')}"


@lru_cache(maxsize=512)
def _places(words: tuple[str, ...], text: str) -> Places:
    """Return where words stand; a cell that is painted asks three times."""
    whole, begun = {bare(word) for word in words}, bare(words[-1])
    return tuple(
        (start, end)
        for start, end in _words_of(text)
        if (word := bare(text[start:end])) in whole or word.startswith(begun)
    )


def _words_of(text: str) -> Iterator[tuple[int, int]]:
    start = -1
    for at, sign in enumerate(text):
        is_letter = sign.isalnum() or (start >= 0 and bool(unicodedata.combining(sign)))
        if is_letter and start < 0:
            start = at
        elif not is_letter and start >= 0:
            yield start, at
            start = -1
    if start >= 0:
        yield start, len(text)
