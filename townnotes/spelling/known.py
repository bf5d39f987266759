"""The words that are right in a session whatever a dictionary says: those it is made of."""

from collections.abc import Iterable, Iterator
from functools import cache

from townnotes.domain.entities import (
    AgendaItem,
    Category,
    Contact,
    Convener,
    Entity,
    NoteTaker,
    OwnStance,
    Participant,
    ReferenceText,
    SessionDetails,
    Theme,
)
from townnotes.domain.state import State
from townnotes.spelling.words import all_words, as_known
from townnotes.summary.style.house_style import readable_style
from townnotes_resources import path

_TEXTS: dict[type[Entity], tuple[str, ...]] = {
    Participant: ("honorific", "name", "organization", "subgroup", "speaks_for", "aliases"),
    Theme: ("label", "topic", "key", "keywords"),
    Category: ("singular", "plural", "subgroups"),
    Convener: ("role", "honorific", "name", "post", "post_plural", "of", "to"),
    NoteTaker: ("name",),
    AgendaItem: ("title",),
    ReferenceText: ("name", "short"),
    OwnStance: ("words",),
    Contact: ("label",),
    SessionDetails: (
        "series", "name", "process", "subject", "audience", "platform", "gathering",
    ),
}  # fmt: skip
"""Of each kind the fields whose words are right as somebody prepared them."""

KINDS = frozenset(kind.entity for kind in _TEXTS)
"""The kinds of entities whose words are known."""


@cache
def un_words() -> frozenset[str]:
    """Return words of the field that no dictionary has."""
    text = path("languages/un_words.txt").read_text(encoding="utf-8")
    return frozenset(map(as_known, text.split()))


class KnownWords:
    """Keeps the words of a session by the kind of what says them: most changes touch no kind."""

    def __init__(self) -> None:
        self._by_kind: dict[type[Entity], tuple[object, frozenset[str]]] = {}
        self._short: tuple[object, frozenset[str]] = (None, frozenset())

    def of(self, state: State, own: Iterable[str] = ()) -> frozenset[str]:
        """Return the known words in small letters; `own` are those somebody has added."""
        found = {as_known(one) for one in own}
        for kind, names in _TEXTS.items():
            found |= self._of_kind(state, kind, names)
        found |= self._abbreviations(state)
        return un_words() | found

    def _of_kind(self, state: State, kind: type[Entity], names: tuple[str, ...]) -> frozenset[str]:
        rows = state.all(kind)
        held = self._by_kind.get(kind)
        if held is None or held[0] is not rows:
            held = self._by_kind[kind] = rows, frozenset(_words_in(rows, names))
        return held[1]

    def _abbreviations(self, state: State) -> frozenset[str]:
        style, _ = readable_style(state)
        if self._short[0] is not style.abbreviations:
            tables = style.abbreviations.values()
            words = {as_known(word) for one in tables for short in one.short_forms
                     for word in all_words(short)}  # fmt: skip
            self._short = style.abbreviations, frozenset(words)
        return self._short[1]


def _words_in(rows: Iterable[Entity], names: Iterable[str]) -> Iterator[str]:
    for row in rows:
        for name in names:
            said = getattr(row, name)
            for text in (said,) if isinstance(said, str) else said:
                yield from map(as_known, all_words(text))
