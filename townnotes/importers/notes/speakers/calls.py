"""What somebody may be called in notes: whole, by a given name or surname, initials, a nickname."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from townnotes.domain.readings.letters import plain_words
from townnotes.domain.readings.nicknames import familiar_forms, is_familiar
from townnotes.importers.folding import folded, in_order
from townnotes.importers.names import Named
from townnotes.importers.notes.vocabulary import PARTICLES

LONGEST_INITIALS = 7
_LONGEST_WITHIN = 3
_TITLES = ("先生", "女士", "主任", "教授", "博士", "代表", "老师")
_AT = Mapping[str, frozenset[int]]
_NONE: _AT = MappingProxyType({})
_NOBODY = frozenset[int]()


class Listed(NamedTuple):
    """Somebody whom a list names, and the initials or nickname that stand beside the name."""

    who: Named
    initials: str = ""
    is_lead: bool = False
    """Whether the list says that they lead the townhall."""


class Calls(NamedTuple):
    """Whom each call may mean, by places among `people`."""

    people: tuple[Named, ...] = ()
    by_words: _AT = _NONE
    by_initials: _AT = _NONE
    by_nick: _AT = _NONE

    def who(self, name: str, organization: str = "") -> tuple[Named, ...]:
        """Return everybody whom a call may mean; those of another organization are left out.

        >>> calls_of([Listed(Named("", "Dana Ohm"))]).who("DO")[0].name
        'Dana Ohm'
        """
        theirs = folded(organization)
        found = [self.people[at] for at in sorted(self._at(name))]
        fitting = [one for one in found if _fits(one.organization, theirs)]
        whole = [one for one in fitting if folded(one.name) == folded(name)]
        return tuple(whole or fitting)

    def nick(self, nick: str) -> tuple[Named, ...]:
        """Return everybody who may type under a nickname such as “dohm”."""
        found = self.by_nick.get(_run(nick), _NOBODY) or self._at(nick)
        return tuple(self.people[at] for at in sorted(found))

    def _at(self, name: str) -> frozenset[int]:
        plain = folded(name)
        found = self.by_words.get(plain, _NOBODY)
        bare = name.replace(".", "").replace(" ", "")
        if bare.isupper() and len(bare) <= LONGEST_INITIALS:
            short = self.by_initials.get(bare) or self.by_initials.get(folded(bare).upper())
            found = short or found
        return found or self.by_words.get(in_order(name), _NOBODY) or self._familiar(name)

    def _familiar(self, name: str) -> frozenset[int]:
        """Return who is called by a short form of their given name: “Bob” for Robert."""
        words = plain_words(name)
        if len(words) != 1 or not familiar_forms(words[0]):
            return _NOBODY
        return frozenset(
            at
            for at, one in enumerate(self.people)
            if (theirs := plain_words(one.name)) and is_familiar(words[0], theirs[0])
        )


def _fits(ours: str, theirs: str) -> bool:
    return not theirs or not ours or folded(ours) == theirs


def calls_of(people: Iterable[Listed]) -> Calls:
    """Return what people may be called; lists that name somebody twice name one person."""
    listed = _each_once(people)
    words, initials = defaultdict[str, set[int]](set), defaultdict[str, set[int]](set)
    nicks = defaultdict[str, set[int]](set)
    for at, one in enumerate(listed):
        name = folded(one.who.name).split()
        for call in _of_words(name):
            words[call].add(at)
        words[in_order(one.who.name)].add(at)
        for short in {one.initials, *_initials(name)} - {""}:
            initials[short].add(at)
        for nick in {one.initials.lower(), *_nicks(name)} - {""}:
            nicks[nick].add(at)
        if one.initials and not one.initials.isupper():
            words[folded(one.initials)].add(at)
    # Initials that a list gives are of nobody else.
    for at, one in enumerate(listed):
        if one.initials:
            initials[one.initials] = {at} | {
                other for other in initials[one.initials] if listed[other].initials == one.initials
            }
    return Calls(
        tuple(one.who for one in listed),
        *(
            {call: frozenset(of) for call, of in found.items()}
            for found in (words, initials, nicks)
        ),
    )


def _each_once(people: Iterable[Listed]) -> Sequence[Listed]:
    """Return people, those listed twice once and with all that is known of them."""
    found: dict[str, dict[str, Listed]] = {}
    for one in people:
        name, organization = folded(one.who.name), folded(one.who.organization)
        if name:
            _add(found.setdefault(name, {}), organization, one)
    parts = {word for name in found if " " in name for word in name.split()}
    return [one for name, of in found.items() if name not in parts for one in of.values()]


def _add(same: dict[str, Listed], organization: str, one: Listed) -> None:
    """Add somebody to those of the same name; who is of no other organization is one of them."""
    fitting = [of for of in same if not of or not organization or of == organization]
    held = same.pop(fitting[0]) if fitting else None
    same[organization or (fitting[0] if fitting else "")] = _both(held, one) if held else one


def _both(one: Listed, other: Listed) -> Listed:
    who = Named(
        one.who.honorific or other.who.honorific,
        one.who.name,
        one.who.organization or other.who.organization,
        one.who.email or other.who.email,
    )
    return Listed(who, one.initials or other.initials, one.is_lead or other.is_lead)


def _of_words(words: Sequence[str]) -> Iterator[str]:
    """Give the whole name, all that begins or ends it, and an initial with the surname."""
    yield " ".join(words)
    for at in range(1, len(words)):
        for part in (words[:at], words[at:]):
            if not PARTICLES.issuperset(part):
                yield " ".join(part)
    if len(words) > 1:
        yield f"{words[0][0]} {words[-1]}"
        yield f"{words[-1]} {words[0][0]}"
    elif words and not words[0].isascii():
        # Whole names of three or four signs: the first is the surname.
        yield from (words[0][0] + title for title in _TITLES)
        yield from (words[0] + title for title in _TITLES)


def _initials(words: Sequence[str]) -> Iterator[str]:
    inner = [word for word in words if word not in PARTICLES]
    if len(inner) > 1:
        yield from ("".join(word[0] for word in of).upper() for of in (words, inner))
        yield f"{inner[0][0]}{inner[-1][0]}".upper()


def _nicks(words: Sequence[str]) -> Iterator[str]:
    if len(words) > 1:
        first, last = words[0], words[-1]
        for rest in {last, "".join(words[1:])}:
            yield from (rest, first + rest, rest + first, first[0] + rest, rest + first[0])
        yield from (first, first + last[0])


def _run(nick: str) -> str:
    return folded(nick).replace(" ", "")


def is_initials_of(short: str, name: str) -> bool:
    """Tell whether a few capitals are the initials of a name, or hold them: “DOh” of Dana Ohm."""
    words = [word for word in folded(name).split() if word not in PARTICLES]
    plain = short.replace(".", "")
    if not plain.isalpha() or not plain[0].isupper() or not 1 <= len(plain) <= LONGEST_INITIALS:
        return False
    if len(words) < 2 or plain in {"Mr", "Ms"}:  # noqa: PLR2004 - a name has two words
        return False
    first = "".join(word[0] for word in words)
    every = "".join(word[0] for word in folded(name).split())
    low = folded(plain)
    if low in {first, every, first[0] + first[-1], first[-1] + first[0]}:
        return True
    is_short = len(low) == _LONGEST_WITHIN
    return is_short and low[0] == first[0] and first[-1] in low[1:] and _is_within(low, words)


def _is_within(short: str, words: Sequence[str]) -> bool:
    letters = iter("".join(words))
    return all(one in letters for one in short)
