"""Whom a note-taker means by `@` and a few letters."""

import unicodedata
from collections.abc import Iterable

from townnotes.domain.entities import Participant
from townnotes.domain.marks import mark_for
from townnotes.domain.state import State


def participant_like(state: State, typed: str) -> Participant | None:
    """Return the one participant that the letters after `@` mean, or None.

    A name, alias or organization typed whole wins; else the only one with a word that begins so.
    Where several do nobody is meant: a guess would put words into the wrong mouth.
    """
    wanted = _letters(typed)
    if not wanted:
        return None
    begun: dict[str, Participant] = {}
    for one in state.all(Participant):
        for text in _texts(one):
            if _letters(text) == wanted:
                return one
            if any(letters.startswith(wanted) for letters in _from_each_word(text)):
                begun[one.id] = one
    return next(iter(begun.values())) if len(begun) == 1 else None


def mention_of(state: State, one: Participant) -> str:
    """Return the word that `participant_like` reads back as this participant, without the `@`."""
    texts = (one.name, f"{one.name} {one.organization}", one.organization)
    marks = [mark_for(text) for text in texts if text.strip()]
    for mark in marks:
        found = participant_like(state, mark)
        if found is not None and found.id == one.id:
            return mark
    return marks[0] if marks else ""


def _texts(one: Participant) -> Iterable[str]:
    both = f"{one.name} {one.organization}"
    return filter(None, (one.name, one.organization, *one.aliases, both))


def _from_each_word(text: str) -> Iterable[str]:
    """Give the letters from the first word on, from the second on, and so forth."""
    words = text.split()
    return (_letters(" ".join(words[at:])) for at in range(len(words)))


def _letters(text: str) -> str:
    """Return a text without case, accents, spaces and signs."""
    folded = text.casefold()
    if not folded.isascii():
        folded = unicodedata.normalize("NFKD", folded)
    return "".join(filter(str.isalnum, folded))
