"""Finds who is meant by two or three typed letters."""

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from townnotes.domain.entities import Participant
from townnotes.domain.floor.floor_rows import ThemeRow

NEW = "+"
"""The id of the row that stands for a theme which is not there yet."""


class Candidate(NamedTuple):
    """A participant who may ask for the floor, with the words they can be found by."""

    id: str
    name: str
    organization: str
    is_waiting: bool
    words: tuple[tuple[str, ...], ...]
    texts: tuple[str, ...] = ()


def as_candidate(id_: str, texts: Sequence[str], is_waiting: bool) -> Candidate:  # noqa: FBT001
    """Return somebody who can be found by name, organization and aliases, in that order."""
    words = tuple(tuple(letters(text).split()) for text in texts)
    return Candidate(id_, texts[0], texts[1], is_waiting, words, tuple(texts))


def candidates(people: Iterable[Participant], waiting: Collection[str] = ()) -> list[Candidate]:
    """Return participants as they can be found; `waiting` are the ids of who is on the list."""
    return [
        as_candidate(one.id, (one.name, one.organization, *one.aliases), one.id in waiting)
        for one in people
    ]


def find_matches(typed: str, among: Iterable[Candidate], most: int = 8) -> list[Candidate]:
    """Return those with a name, organization or alias whose words begin as typed.

    Several typed words begin several words of one of them, in any order. Who is not waiting yet
    comes first; among equals those whose very first word fits. Behind them stands who is found by
    how a name is read: `ivan` finds Иван, and with a surname `bob` finds Robert.
    """
    wanted = letters(typed).split()
    if not wanted:
        return []
    found: list[tuple[bool, bool, int, Candidate]] = []
    others: list[Candidate] = []
    for at, one in enumerate(among):
        if any(_fits(words, wanted) for words in one.words):
            found.append((one.is_waiting, not _fits_first(one.words[0], wanted), at, one))
        else:
            others.append(one)
    first = [one for *_, one in sorted(found, key=lambda each: each[:3])][:most]
    return first if len(first) == most else [*first, *_read(typed, others, most - len(first))]


def _read(typed: str, among: Iterable[Candidate], most: int) -> list[Candidate]:
    """Return who is found by how a name is read; one short form alone would name too many."""
    # Loaded beside the window: the first paint does without.
    from townnotes.domain.readings.name_search import is_found

    several = len(typed.split()) > 1
    found = [
        one
        for one in among
        if any(
            is_found(typed, text, nicknames=several)
            for text in one.texts
            if several or not text.isascii()
        )
    ]
    return sorted(found, key=lambda one: one.is_waiting)[:most]


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


def find_themes(typed: str, among: Sequence[ThemeRow]) -> list[ThemeRow]:
    """Return the themes in whose words, or their parent's, each typed word begins one.

    A label that is typed whole comes first, then those that begin so, then those with such words
    of their own, then what stands under such a theme; among equals the panel's order stays.
    """
    words = _words(typed)
    if not words:
        return list(among)
    labels = {row.id: row.label for row in among}
    ranked = [(_place(words, row.label, labels.get(row.parent, "")), row) for row in among]
    found = [(place, row) for place, row in ranked if place is not None]
    return [row for _, row in sorted(found, key=lambda one: one[0])]


def is_known(typed: str, among: Sequence[ThemeRow]) -> bool:
    """Tell whether a theme of exactly that label is there, under that parent where one is typed."""
    upper, is_path, lower = typed.rpartition(">")
    labels = {row.id: row.label for row in among}
    return any(
        _words(row.label) == _words(lower)
        and (not is_path or _words(labels.get(row.parent, "")) == _words(upper))
        for row in among
    )


def _place(words: Sequence[str], label: str, parent: str) -> int | None:
    own, above = _words(label), _words(parent)
    if own == words:
        return 0
    if all(_begins(word, own) for word in words):
        return 1 if " ".join(own).startswith(" ".join(words)) else 2
    both = [*above, *own]
    return 3 if all(_begins(word, both) for word in words) else None


def _begins(typed: str, words: Sequence[str]) -> bool:
    return any(word.startswith(typed) for word in words)


def _words(text: str) -> list[str]:
    return letters(text.replace(">", " ").replace("/", " ")).split()
