"""Finds words wherever people typed them, and tells what each place would say instead."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Literal, NamedTuple

from townnotes.domain.commands.replacing import REPLACEABLE, TextChange
from townnotes.domain.commands.summary import final_edition
from townnotes.domain.entities import (
    AnyEntity,
    Entity,
    Intervention,
    Participant,
    Point,
    Statement,
    Theme,
)
from townnotes.domain.state import State

Where = Literal["name", "theme", "note", "summary"]
_LETTER = r"[\w\u0300-\u036f]"
_KINDS: dict[type[Entity], Where] = {
    Participant: "name", Theme: "theme", Point: "note", Statement: "summary",
}  # fmt: skip


class Wanted(NamedTuple):
    """What is looked for and what is to stand there; `as_words` finds no part of a longer word."""

    words: str
    instead: str = ""
    keeps_case: bool = False
    as_words: bool = True


class FoundPlace(NamedTuple):
    """One place: in which text, from where to where, and whose longer name it is a part of.

    `said_in` is the intervention of a point, or the section of a sentence; else empty.
    """

    kind: type[Entity]
    id: str
    field: str
    text: str
    start: int
    end: int
    instead: str
    where: Where
    said_in: str = ""
    part_of: str = ""

    @property
    def key(self) -> tuple[str, str, str, int]:
        """What tells the place from others, as long as its text is the same."""
        return self.kind.entity, self.id, self.field, self.start


class WordSearch:
    """Looks for words in one state of a session."""

    def __init__(self, state: State, wanted: Wanted) -> None:
        self._state = state
        self._wanted = wanted

    def places(self) -> list[FoundPlace]:
        """Return every place: names and themes first, then notes as they were said, then sentences.

        A final summary is left as it is: its sentences are not looked at.
        """
        if not self._wanted.words.strip():
            return []
        kinds = (Participant, Theme, Statement)
        by_kind = {kind: [*self._in_kind(kind)] for kind in kinds}
        if final_edition(self._state) is not None:
            by_kind[Statement] = []
        return [*by_kind[Participant], *by_kind[Theme], *self._in_notes(), *by_kind[Statement]]

    def _in_kind(self, kind: type[AnyEntity]) -> Iterator[FoundPlace]:
        for one in self._state.all(kind):
            said_in = one.section if isinstance(one, Statement) else ""
            yield from self._in_entity(one, said_in)

    def _in_notes(self) -> Iterator[FoundPlace]:
        for one in self._state.all(Intervention):
            for point in self._state.points_of(one.id):
                yield from self._in_entity(point, one.id)

    def _in_entity(self, one: Entity, said_in: str) -> Iterator[FoundPlace]:
        for field in REPLACEABLE[type(one)]:
            text = str(getattr(one, field))
            for found in self._pattern.finditer(text):
                yield FoundPlace(
                    type(one), one.id, field, text, found.start(), found.end(),
                    self._instead_of(found[0]), _KINDS[type(one)], said_in,
                    self._part_of(text, found),
                )  # fmt: skip

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return _finding(self._wanted)

    def _instead_of(self, found: str) -> str:
        """Return what stands instead, with a capital where the words found have their own."""
        words, instead = self._wanted.words, self._wanted.instead
        if self._wanted.keeps_case or not words[:1].islower() or not found[:1].isupper():
            return instead
        return instead[:1].upper() + instead[1:]

    def _part_of(self, text: str, found: re.Match[str]) -> str:
        """Return the longer name that a place is a part of, where several people have the words."""
        if len(self._names) < 2:  # noqa: PLR2004 - of one person all places are meant
            return ""
        for name in self._names:
            for whole in re.finditer(re.escape(name), text, re.IGNORECASE):
                is_longer = whole.end() - whole.start() > found.end() - found.start()
                if is_longer and whole.start() <= found.start() and found.end() <= whole.end():
                    return name
        return ""

    @cached_property
    def _names(self) -> Sequence[str]:
        """The names of people in which the words stand."""
        loose = _finding(self._wanted._replace(keeps_case=False))
        names = (one.name for one in self._state.all(Participant))
        return [name for name in names if loose.search(name)]


def _finding(wanted: Wanted) -> re.Pattern[str]:
    parts = [re.escape(one) for one in wanted.words.split()]
    words = r"\s+".join(parts)
    if wanted.as_words:
        words = rf"(?<!{_LETTER}){words}(?!{_LETTER})"
    return re.compile(words, 0 if wanted.keeps_case else re.IGNORECASE)


def changes_of(places: Iterable[FoundPlace]) -> list[TextChange]:
    """Return the texts that places make together, one a field, each with all its places."""
    by_text: dict[tuple[Any, ...], list[FoundPlace]] = {}
    for one in places:
        by_text.setdefault((one.kind, one.id, one.field), []).append(one)
    return [
        TextChange(kind, id_, field, _replaced(row)) for (kind, id_, field), row in by_text.items()
    ]


def _replaced(row: Sequence[FoundPlace]) -> str:
    text = row[0].text
    for one in sorted(row, key=lambda place: -place.start):
        text = text[: one.start] + one.instead + text[one.end :]
    return text
