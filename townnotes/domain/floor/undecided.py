"""Who of a merged record may be somebody else who took the floor: what its count hangs on.

After a merge one person may stand in the record as "Lena Horvat" where both noted them, and as
"Horvat" or only as "Red Cross" where one did. The count takes them for whom they most likely are,
and so it is the same whoever leads. Where they may be one of several, or where two full names may
be one, the count may be wrong: window, merge report and style check say so beside it.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from townnotes.domain.composed import TITLES, folded
from townnotes.domain.entities import Intervention, Link, Participant
from townnotes.domain.links import UNDECIDED, are_kept_apart
from townnotes.domain.state import State

_WORD = re.compile(r"[^\W_]+")
_MERGES = {Intervention.entity, Participant.entity, UNDECIDED}
"""Kinds of links that only a merge makes, or somebody who joins people."""
_SPREAD = 40
"""So many of one surname tell nothing; comparing each with each would take long."""
_FULL = 2
"""Words of a full name, and how many people make it doubtful who is meant."""


OPENERS, CLOSERS = 3, 5
"""How many open a townhall, and the share that closes it: of those who open it one in three speaks
again, most of them then; of all others it is one in twelve."""
_LONG = 4
"""Letters of a word in which one may be wrong."""


class Undecided(NamedTuple):
    """Somebody who may be one of others: their ids, and what they are called."""

    id: str
    name: str
    others: tuple[str, ...]
    may_be: tuple[str, ...]
    is_counted_as: bool = False
    """Whether they are counted as the only one of those, and may be somebody else."""

    @property
    def people(self) -> frozenset[str]:
        """All of them, whoever of them is meant."""
        return frozenset((self.id, *self.others))

    @property
    def words(self) -> str:
        """Say it: “Smith” may be Anna Smith or John Smith."""
        *most, last = (*self.may_be, "somebody else") if self.is_counted_as else self.may_be
        return f"“{self.name}” may be {', '.join(most)}{' or ' if most else ''}{last}"


class _Known(NamedTuple):
    who: Participant
    words: frozenset[str]
    organization: str

    @property
    def is_full(self) -> bool:
        return len(self.words) >= _FULL


def likeliest(state: State, speakers: Iterable[str]) -> Mapping[str, str]:
    """Return whom those of these participants mean who are called by less, by their ids."""
    found = _Speakers(state, speakers).meant
    return {id_: _last(found, id_) for id_ in found}


def undecided(state: State, speakers: Iterable[str]) -> tuple[Undecided, ...]:
    """Return who of those that took the floor may be others of them, where the count hangs on it.

    `speakers` are all of them, those called by less too.
    """
    return tuple(_Speakers(state, speakers).doubts())


def is_merged(state: State) -> bool:
    """Tell whether several recordings were made one: whoever notes alone knows whom they mean."""
    if len(state.group(state.session.id)) > 1:
        return True
    return any(one.kind in _MERGES for one in state.all(Link)) or any(
        len(one.joined) > 1 for one in state.all(Intervention)
    )


class _Speakers:
    """Those who took the floor, by the words and the organizations that they are called by."""

    def __init__(self, state: State, speakers: Iterable[str]) -> None:
        self._state = state
        people = [one for id_ in speakers if (one := state.find(Participant, id_)) is not None]
        bodies = {folded(one.organization) for one in people}
        self._known = [_Known(one, _words(one.name, bodies), _body(one, bodies)) for one in people]
        self._by_word: defaultdict[str, list[_Known]] = defaultdict(list)
        self._by_body: defaultdict[str, list[_Known]] = defaultdict(list)
        for one in self._known:
            self._by_body[one.organization].append(one)
            for word in one.words:
                self._by_word[word].append(one)
        self._fuller = {one.who.id: tuple(self._fuller_than(one)) for one in self._known}

    @property
    def meant(self) -> dict[str, str]:
        """Whom each most likely means who is called by less than another."""
        return {id_: fuller[0].who.id for id_, fuller in self._fuller.items() if fuller}

    def doubts(self) -> Iterator[Undecided]:
        """Give who may be one of several, then pairs of full names that may be one."""
        meant = self.meant
        for one in self._known:
            ends = {_last(meant, other.who.id): other for other in self._fuller[one.who.id]}
            full = [each for each in self._known if each.who.id in ends] or list(ends.values())
            if len(full) >= _FULL:
                yield _undecided(one, full)
            elif one.organization and not one.words:
                yield from self._of_a_body(one, full)
        for one, other in self._alike():
            if one.who.id not in meant and other.who.id not in meant:
                yield _undecided(one, [other])

    def _of_a_body(self, one: _Known, full: Sequence[_Known]) -> Iterator[Undecided]:
        """Give whom an organization alone stands for, as far as the count hangs on it."""
        if full:
            # Of one organization others may have spoken, whom nobody has noted by name.
            yield _undecided(one, full)._replace(is_counted_as=True)
            return
        may_be = [
            each
            for each in self._opening_or_closing(one)
            if each.words
            and not each.organization
            and not self._fuller[each.who.id]
            and not self._are_apart(one, each)
        ]
        if may_be:
            yield _undecided(one, may_be)

    def _opening_or_closing(self, one: _Known) -> Iterable[_Known]:
        """Return who closed the townhall, of one who opened it, and the other way round."""
        opening = self._known[:OPENERS]
        closing = self._known[OPENERS:][-max(OPENERS, len(self._known) // CLOSERS) :]
        return closing if one in opening else opening if one in closing else ()

    def _fuller_than(self, one: _Known) -> Iterator[_Known]:
        long = [word for word in one.words if len(word) > 1]
        if long:
            near = min((self._by_word[word] for word in long), key=len)
        else:
            near = self._by_body[one.organization] if one.organization and not one.words else ()
        for other in near:
            if _is_less(one, other) and not self._are_apart(one, other):
                yield other

    def _alike(self) -> Iterator[tuple[_Known, _Known]]:
        """Give full names that are nearly the same, or the same of another organization.

        A familiar form of a given name is nearly the same.
        """
        given: set[frozenset[str]] = set()
        for near in self._by_word.values():
            for one, other in combinations(near if len(near) <= _SPREAD else (), 2):
                ends = frozenset((one.who.id, other.who.id))
                if ends not in given and self._may_be_one(one, other):
                    given.add(ends)
                    yield one, other

    def _may_be_one(self, one: _Known, other: _Known) -> bool:
        if not (one.is_full and other.is_full):
            return False
        # What nearly all pairs fail comes first: who was kept apart is looked up group by group.
        is_alike = one.words == other.words or (
            _is_variant(one.words, other.words)
            and not _has_other_body(one, other)
            and self._maker(one).isdisjoint(self._maker(other))
        )
        return is_alike and not self._are_apart(one, other)

    def _maker(self, one: _Known) -> set[str]:
        """Return who has added somebody to their list of participants."""
        return {self._state.maker_of(id_) for id_ in self._state.group(one.who.id)} - {""}

    def _are_apart(self, one: _Known, other: _Known) -> bool:
        return are_kept_apart(self._state, one.who.id, other.who.id)


def _undecided(one: _Known, others: Iterable[_Known]) -> Undecided:
    others = tuple(others)
    is_same = any(one.words == each.words for each in others)
    name, *may_be = (called(each.who, with_body=is_same) for each in (one, *others))
    return Undecided(one.who.id, name, tuple(each.who.id for each in others), tuple(may_be))


def called(who: Participant, *, with_body: bool = False) -> str:
    """Return what somebody is called: their name, or else where they come from."""
    name, body = who.name.strip(), who.organization.strip()
    return f"{name} ({body})" if name and body and with_body else name or body


def _last(meant: Mapping[str, str], id_: str) -> str:
    while id_ in meant:
        id_ = meant[id_]
    return id_


def _is_less(one: _Known, other: _Known) -> bool:
    """Tell whether one is called by less than another, and by nothing that is not theirs."""
    if _has_other_body(one, other):
        return False
    # An initial is less than the word that it begins.
    short, rest = one.words - other.words, other.words - one.words
    if not all(len(word) == 1 and any(full.startswith(word) for full in rest) for word in short):
        return False
    return len(rest) > len(short) or any(len(word) > 1 for word in rest)


def _has_other_body(one: _Known, other: _Known) -> bool:
    return bool(one.organization) and other.organization not in {"", one.organization}


def _is_variant(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two names differ by one letter of one word, or a familiar form of one."""
    ours, theirs = one - other, other - one
    if len(ours) != 1 or len(theirs) != 1:
        return False
    return _is_near(*ours, *theirs) or _are_familiar(*ours, *theirs)


def _are_familiar(one: str, other: str) -> bool:
    # The Floor is painted first: a session of one note-taker never asks.
    from townnotes.domain.readings.nicknames import is_familiar

    return is_familiar(one, other)


def _is_near(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG or len(long) - len(short) > 1:
        return False
    at = next((at for at, letter in enumerate(short) if long[at] != letter), len(short))
    ends = {(short[at + 1 :], long[at + 1 :]), (short[at:], long[at + 1 :])}
    is_swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return is_swapped or any(a == b for a, b in ends)


def _words(name: str, bodies: Iterable[str]) -> frozenset[str]:
    """Return the words that tell a name; none of an organization's, which names nobody."""
    return frozenset() if folded(name) in bodies else _plain_words(name) - TITLES


def _body(who: Participant, bodies: Iterable[str]) -> str:
    name = folded(who.name)
    return folded(who.organization) or (name if name in bodies else "")


@lru_cache(maxsize=8192)
def _plain_words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return frozenset(_WORD.findall("".join(one for one in plain if not unicodedata.combining(one))))
