"""Whom a session names: everybody who is or was in it, by all they were ever called."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, NamedTuple, cast

from townnotes.domain.entities import Participant
from townnotes.domain.registers import Register, decode_value, encode_value
from townnotes.domain.state import State
from townnotes.domain.words.call_words import CallWords
from townnotes.errors import RuleError
from townnotes.session import Session
from townnotes.summary.evidence.attribution import NameSearch

_CALLED = ("name", "aliases", "email")
_PEOPLE = frozenset({"participant", "note_taker", "convener"})
"""Whose names are their own: a word of a name alone gives nobody else away there."""
_HEADINGS = frozenset({"session", "theme"})


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody to be erased: all ids they have, and each `(field, text)` they were ever called.

    Without ids it is somebody whom only texts name, as after an earlier erasing.
    """

    ids: tuple[str, ...]
    called: tuple[tuple[str, str], ...]
    organization: str = ""
    is_removed: bool = False

    @property
    def name(self) -> str:
        """What the person is called now, or was last."""
        return self.called[0][1]

    @property
    def names(self) -> tuple[str, ...]:
        """All that the person was ever called, addresses included."""
        return tuple(dict.fromkeys(text for _, text in self.called))


class AllSaid(NamedTuple):
    """All that a session says, and what it said before."""

    state: State
    earlier: Sequence[Register]
    words: Sequence[CallWords] = ()


def all_said(session: Session) -> AllSaid:
    """Read what a session says and said; the state stays its own, and goes on with it."""
    earlier = [*chain.from_iterable(session.every_earlier())]
    return AllSaid(session.state, earlier, session.words)


def people_in(said: AllSaid) -> list[KnownPerson]:
    """Return everybody a session names as a participant, those removed and those linked too."""
    state = said.state
    earlier: dict[str, list[Register]] = {}
    for one in said.earlier:
        if one.entity == Participant.entity:
            earlier.setdefault(one.id, []).append(one)
    ids = dict.fromkeys(one.id for one in state.registers() if one.entity == Participant.entity)
    groups = dict.fromkeys(state.group(id_) if state.is_visible(id_) else (id_,) for id_ in ids)
    found = [_person(state, group, earlier) for group in groups]
    return sorted(
        (one for one in found if one is not None), key=lambda one: (one.is_removed, one.name)
    )


def _person(
    state: State, ids: tuple[str, ...], earlier: dict[str, list[Register]]
) -> KnownPerson | None:
    held = [one for id_ in ids for one in state.registers_of(id_).values()]
    other = [
        one
        for id_ in ids
        for field in state.registers_of(id_)
        for one in state.alternatives(id_, field)
    ]
    every = [*held, *other, *(one for id_ in ids for one in earlier.get(id_, ()))]
    organization = next(iter(_said(held, "organization")), "")
    called = [(field, text) for field in _CALLED for text in _said(every, field)]
    if not any(field == "name" for field, _ in called):
        called = [*(("organization", text) for text in _said(every, "organization")), *called]
    if not called:
        return None
    is_removed = not any(state.is_visible(id_) for id_ in ids)
    return KnownPerson(ids, tuple(dict.fromkeys(called)), organization, is_removed)


def _said(registers: Iterable[Register], field: str) -> Iterator[str]:
    for one in registers:
        name, slash, member = one.field.partition("/")
        if name == field:
            said = member if slash else decode_value(one.value)
            if isinstance(said, str) and said.strip():
                yield said


def choose_person(session: Session, wanted: str) -> KnownPerson:
    """Return whom a name, in any case and with or without accents, or an id means.

    Where nobody is called so any more, it is whoever texts call so. Raises RuleError where two are
    called alike, with their ids.
    """
    every = people_in(all_said(session))
    by_id = [one for one in every if wanted in one.ids]
    meant = by_id or [one for one in every if folded(wanted) in map(folded, one.names)]
    if len(meant) > 1:
        said = "; ".join(_told_apart(one) for one in meant)
        raise RuleError(
            "{count} people are called “{wanted}”: {said}. Name one by the id.",
            count=len(meant),
            wanted=wanted,
            said=said,
        )
    if meant:
        return meant[0]
    if not wanted.strip():
        raise RuleError("Name somebody.")
    return KnownPerson((), (("name", wanted.strip()),))


def _told_apart(one: KnownPerson) -> str:
    about = ", ".join(filter(None, (one.organization, "removed" if one.is_removed else "")))
    return f"{one.ids[0]} ({about})" if about else one.ids[0]


def also_called(person: KnownPerson, session: Session) -> KnownPerson:
    """Return the person with what another file of the session calls them besides."""
    name = folded(person.name)
    there = [
        one
        for one in people_in(all_said(session))
        if set(one.ids) & set(person.ids) or (not person.ids and name in map(folded, one.names))
    ]
    ids = dict.fromkeys((*person.ids, *(id_ for one in there for id_ in one.ids)))
    called = dict.fromkeys((*person.called, *(each for one in there for each in one.called)))
    return replace(person, ids=tuple(ids), called=tuple(called))


class PersonSearch:
    """Finds where texts name one person, in any case and with or without accents."""

    def __init__(self, person: KnownPerson, state: State) -> None:
        own = set(person.ids)
        others = [one.name for one in state.all(Participant) if own.isdisjoint(state.group(one.id))]
        self._search = NameSearch(_little_state(person, state), others)
        self._whole = [folded(one) for one in person.names]
        words = {word for one in self._whole for word in one.split()}
        # Read first, as it is quick: what holds none of them names nobody.
        self._hints = {word.strip(".,()[]'’\"") for word in words} - {""}

    def says(self, text: str) -> bool:
        """Tell whether a text names the person."""
        plain = folded(text)
        if not self._may_be_in(plain):
            return False
        return self._says_whole(plain) or bool(self._search.in_text(text))

    def named_in(self, one: Register) -> bool:
        """Tell whether a register of somebody or something else names the person."""
        if not self._may_be_in(folded(f"{one.field} {one.value}")):
            return False
        texts = [*_texts(decode_value(one.value)), one.field.partition("/")[2]]
        if one.entity in _PEOPLE:
            return any(self._says_whole(folded(text)) for text in texts)
        return any(self.says(text) for text in texts)

    def replaced(self, value: Any, instead: str) -> Any:
        """Return a value of a register with other words where its texts name the person."""
        if isinstance(value, str):
            return self._search.replaced(value, instead) if self.says(value) else value
        if isinstance(value, list):
            return [self.replaced(each, instead) for each in cast("list[Any]", value)]
        if isinstance(value, dict):
            held = cast("dict[str, Any]", value)
            return {key: self.replaced(each, instead) for key, each in held.items()}
        return value

    def _may_be_in(self, plain: str) -> bool:
        return any(hint in plain for hint in self._hints)

    def _says_whole(self, plain: str) -> bool:
        return any(name in plain for name in self._whole)


def _little_state(person: KnownPerson, state: State) -> State:
    """Return a state with nobody but the person, and the headings that tell words from names."""
    little = State()
    little.apply(
        one
        for id_ in {one.id for one in state.registers() if one.entity in _HEADINGS}
        for one in state.registers_of(id_).values()
    )
    little.apply(_as_register(number, *each) for number, each in enumerate(person.called, start=1))
    return little


def _as_register(number: int, field: str, text: str) -> Register:
    name, value = (f"aliases/{text}", True) if field == "aliases" else (field, text)
    return Register(Participant.entity, f"{number:032x}", name, "", number, encode_value(value))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in cast("list[Any]", value):
            yield from _texts(each)
    elif isinstance(value, dict):
        for key, each in cast("dict[str, Any]", value).items():
            yield key
            yield from _texts(each)


def folded(text: str) -> str:
    """Return a text without case and accents, its white space as single spaces."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join(text.casefold().split())
