"""Finds who is meant by two or three typed letters."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Candidate(NamedTuple):
    """A participant who may ask for the floor, with the words they can be found by."""

    id: str
    name: str
    organization: str
    is_waiting: bool
    words: tuple[tuple[str, ...], ...]


def as_candidate(id_: str, texts: Sequence[str], is_waiting: bool) -> Candidate:  # noqa: FBT001
    """Return somebody who can be found by name, organization and aliases, in that order."""
    words = tuple(tuple(letters(text).split()) for text in texts)
    return Candidate(id_, texts[0], texts[1], is_waiting, words)


def find_matches(typed: str, among: Iterable[Candidate], most: int = 8) -> list[Candidate]:
    """Return those with a name, organization or alias whose words begin as typed.

    Several typed words begin several words of one of them, in any order. Who is not waiting yet
    comes first; among equals those whose very first word fits.
    """
    wanted = letters(typed).split()
    if not wanted:
        return []
    found = [
        (one.is_waiting, not _fits_first(one.words[0], wanted), at, one)
        for at, one in enumerate(among)
        if any(_fits(words, wanted) for words in one.words)
    ]
    return [one for *_, one in sorted(found, key=lambda each: each[:3])][:most]


def letters(text: str) -> str:
    """Return a text without accents, case and signs, words apart by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    signs = (" " if not (sign.isalnum() or unicodedata.combining(sign)) else sign for sign in plain)
    return "".join(sign for sign in signs if not unicodedata.combining(sign))


def _fits(words: Sequence[str], wanted: Sequence[str]) -> bool:
    left = list(words)
    for typed in wanted:
        word = next((one for one in left if one.startswith(typed)), None)
        if word is None:
            return False
        left.remove(word)
    return True


def _fits_first(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return bool(words) and words[0].startswith(wanted[0])
