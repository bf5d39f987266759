"""What a file of a call brings to a session: who is new, who was known, and how many they were."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import inflect

from townnotes.domain.commands.participants import add_category, add_participant, change_participant
from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Category, Participant
from townnotes.domain.ranks import rank_between, ranks_after
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Why
from townnotes.importers.display_names.resolver import NOBODY, Resolved, Resolver
from townnotes.importers.display_names.shown import read_shown
from townnotes.importers.folding import folded
from townnotes.importers.names import known_participants

Does = Literal["added", "filled", "known", "counted", "left out"]
"""What becomes of somebody; who is only counted becomes no participant."""
ADDING = frozenset({"roster", "names"})
"""Kinds of which everybody becomes a participant; a report of attendance adds nobody unasked."""
_NOTHING: Mapping[int, str] = MappingProxyType({})
_FILLED = ("organization", "honorific", "speaks_for", "pronunciation", "email")
_UNWANTED: frozenset[Why] = frozenset({"host", "bot", "withdrawn"})
_NOT_THERE: frozenset[Why] = frozenset({"waiting", "absent"})


class Brought(NamedTuple):
    """One person of a file: what it does to the session, and the participant it is, if known.

    `who` says why, or who else it may be; `is_settled` that somebody decided it.
    """

    person: CallPerson
    does: Does
    participant: str = ""
    who: Resolved = NOBODY
    is_settled: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Tell whether it may be somebody known, and nobody has said."""
        return bool(self.who.offered) and not self.is_settled and self.does != "left out"


class Bringing(NamedTuple):
    """What a file brings; `attendance` is None where it tells no number."""

    people: tuple[Brought, ...]
    attendance: int | None = None
    trail: str = ""

    def count(self, does: Does) -> int:
        """Return of how many people that is true."""
        return sum(one.does == does for one in self.people)


def bringing(
    state: State,
    found: CallFile,
    *,
    with_: Collection[Why] = (),
    adds: bool | None = None,
    without: Collection[int] = (),
    resolver: Resolver | None = None,
    settled: Mapping[int, str] = _NOTHING,
) -> Bringing:
    """Return what a file brings; `with_` are those counted too, such as hosts.

    `adds` says whether everybody becomes a participant; by default a list does it, a report does
    not. `without` are the places of people who are left out by hand, `settled` the participants
    that people at a place were said to be, empty for nobody known.
    """
    resolver = resolver or Resolver(known_participants(state))
    adding = found.kind in ADDING if adds is None else adds
    people = tuple(
        Brought(one, "left out")
        if place in without or not _counts(one, with_)
        else _brought(state, one, who_is(resolver, one), settled.get(place), adding=adding)
        for place, one in enumerate(found.people)
    )
    if not found.people or found.kind in ADDING:
        return Bringing(people)
    told = trail(found, with_, without)
    counts = (at not in without and _counts(one, with_) for at, one in enumerate(found.people))
    return Bringing(people, sum(counts), told)


def _counts(one: CallPerson, with_: Collection[Why]) -> bool:
    return not one.apart or one.apart in with_


def _brought(
    state: State, one: CallPerson, who: Resolved, settled: str | None, *, adding: bool
) -> Brought:
    id_ = who.participant if settled is None else settled
    participant = state.find(Participant, id_) if id_ else None
    is_settled = settled is not None
    if participant is not None:
        does: Does = "filled" if _fills(participant, one) else "known"
        return Brought(one, does, id_, who, is_settled)
    return Brought(one, "added" if adding else "counted", "", who, is_settled)


def who_is(resolver: Resolver, one: CallPerson) -> Resolved:
    """Return who of the participants somebody of a file is, or may be."""
    return resolver.resolve(one.name, one.organization, one.email, one.brackets)


def recognize(resolver: Resolver, people: Iterable[CallPerson]) -> None:
    """Have the people of a file looked for once, so that asking again costs nothing."""
    for one in people:
        who_is(resolver, one)


def _fills(participant: Participant, one: CallPerson) -> dict[str, str]:
    """Return what a person fills of a participant: fields that were empty, and no others."""
    new = {
        name: value
        for name in _FILLED
        if (value := getattr(one, name)) and not getattr(participant, name).strip()
    }
    if one.category and not participant.category:
        new["category"] = one.category
    return new


def trail(found: CallFile, with_: Collection[Why] = (), without: Collection[int] = ()) -> str:
    """Return how a number was come to: "187 rows, 31 rejoins joined, 4 hosts excluded: 150"."""
    parts = [_number(found.rows, "row", "rows")]
    if found.rejoins:
        parts.append(f"{_number(found.rejoins, 'rejoin', 'rejoins')} joined")
    left = [one.apart for at, one in enumerate(found.people)
            if at not in without and not _counts(one, with_)]  # fmt: skip
    words: dict[Why, tuple[str, str]] = {
        "host": ("host", "hosts"), "bot": ("bot", "bots"),
        "waiting": ("in the waiting room only", "in the waiting room only"),
        "absent": ("who did not come", "who did not come"),
        "withdrawn": ("who withdrew", "who withdrew"),
    }  # fmt: skip
    excluded = [_number(left.count(why), *names) for why, names in words.items() if why in left]
    if without:
        excluded.append(f"{len(without)} by hand")
    if excluded:
        parts.append(f"{_and(excluded)} excluded")
    return f"{', '.join(parts)}: {len(found.people) - len(left) - len(without)}"


def _number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _and(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def assigns(state: State, what: Bringing, new_id: Callable[[], str]) -> list[Assign]:
    """Return what is written: one step, which one undo takes back.

    Raises RuleError where the number is smaller than that of those who took the floor.
    """
    categories = _Categories(state, new_id)
    added = [one.person for one in what.people if one.does == "added"]
    last = max((one.rank for one in state.all(Participant)), default="")
    made: list[Assign] = []
    for person, rank in zip(added, ranks_after(last, len(added)), strict=True):
        fields = {name: getattr(person, name) for name in _FILLED if getattr(person, name)}
        fields["category"] = categories.id_of(person.category)
        made += add_participant(state, new_id(), person.name, rank=rank, **fields)
    for one in what.people:
        participant = state.find(Participant, one.participant) if one.participant else None
        if participant is not None:
            made += _filled(state, participant, one, categories)
    if what.attendance is not None:
        made += change_details(state, attendance=what.attendance, attendance_trail=what.trail)
    return [*categories.made, *made]


def _filled(
    state: State, participant: Participant, brought: Brought, categories: "_Categories"
) -> list[Assign]:
    one = brought.person
    new: dict[str, Any] = dict(_fills(participant, one))
    if "category" in new:
        new["category"] = categories.id_of(one.category)
    if new and participant.to_identify and (one.organization or one.email):
        new["to_identify"] = False
    if brought.is_settled and _is_remembered(participant, one.name):
        new["aliases"] = (*participant.aliases, one.name)
    return change_participant(state, participant.id, **new) if new else []


def _is_remembered(participant: Participant, name: str) -> bool:
    """Tell whether a name somebody was said to have is one to be kept: a device is anybody's."""
    held = {folded(one) for one in (participant.name, *participant.aliases)}
    return bool(read_shown(name).parts) and folded(name) not in held


class _Categories:
    """Finds categories by their words, and makes those that are missing."""

    def __init__(self, state: State, new_id: Callable[[], str]) -> None:
        self._state, self._new_id = state, new_id
        self._known = {
            folded(word): one.id
            for one in state.all(Category)
            for word in (one.singular, one.plural)
        }
        self.made: list[Assign] = []

    def id_of(self, words: str) -> str:
        """Return the id of a category by its words; a new one stands behind the others."""
        words = " ".join(words.split())
        if not words:
            return ""
        known = self._known.get(folded(words))
        if known is None:
            singular, plural = both_numbers(words)
            known = self._known.get(folded(singular)) or self._made(singular, plural)
            self._known[folded(words)] = known
        return known

    def _made(self, singular: str, plural: str) -> str:
        id_ = self._new_id()
        made = add_category(self._state, id_, singular, plural, took_the_floor=True)
        # Several new ones stand in the order of the file.
        rank = next(one for one in made if one.field == "rank")
        last = max((str(one.value) for one in self.made if one.field == "rank"), default="")
        if last:
            made = [one for one in made if one is not rank]
            made.append(Assign(rank.entity, id_, "rank", rank_between(last, "")))
        self.made += made
        self._known |= {folded(singular): id_, folded(plural): id_}
        return id_


def both_numbers(words: str) -> tuple[str, str]:
    """Return a category's words for one and for several, of which a file has either."""
    if not words.isascii():
        return words, words
    of_one = _engine().singular_noun(words)
    return (str(of_one), words) if of_one else (words, str(_engine().plural_noun(words)))


@cache
def _engine() -> inflect.engine:
    return inflect.engine()
