"""Resolves display names to participants: joined where it is safe, else offered with reasons."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from townnotes.importers.display_names.likeness import REASONS, Kind, NameLikeness, liken
from townnotes.importers.display_names.marks import cut_brackets
from townnotes.importers.display_names.name_index import NameIndex
from townnotes.importers.display_names.name_words import NameWords, name_words_of
from townnotes.importers.display_names.organization_words import (
    are_one_organization,
    may_be_somebody,
    without_organizations,
)
from townnotes.importers.display_names.shown import ShownName, read_shown
from townnotes.importers.folding import folded
from townnotes.importers.known_participants import KnownParticipant

OFFERED = 3
"""How many are offered at most."""
_WITH_ORGANIZATION: frozenset[Kind] = frozenset({"part", "near"})
"""Kinds of likeness that are sure where the organization is the same."""
_NOBODY = frozenset[int]()
_LEAST, _MARGIN, _SAME_PLACE = 0.4, 0.1, 0.15


class Meant(NamedTuple):
    """A participant who may be meant by a display name, and why, in words."""

    participant: str
    why: str
    score: float = 1.0


class Resolved(NamedTuple):
    """Who is meant for sure, with the reason; or else who may be, the likeliest first."""

    participant: str = ""
    why: str = ""
    offered: tuple[Meant, ...] = ()


NOBODY = Resolved()


class _Guess(NamedTuple):
    """Somebody who may be meant: how alike the names are, and what speaks against being sure."""

    place: int
    likeness: NameLikeness
    is_sure: bool = False
    but: str = ""


class _Question(NamedTuple):
    """What of a row tells who somebody is.

    `called` is the name as it is shown where somebody known is called so word by word, `mailed` who
    has the address, and `is_email` tells whether it stands in the place of the name.
    """

    shown: ShownName
    organization: str
    called: str
    mailed: frozenset[int]
    is_email: bool


class _Span(NamedTuple):
    """A part of a display name that is somebody's name, with what stands before it."""

    text: str
    before: Sequence[str]
    kind: Kind
    places: AbstractSet[int]


class Resolver:
    """Resolves display names to the participants it was made of; the same question costs once."""

    def __init__(self, known: Sequence[KnownParticipant]) -> None:
        self._known = known
        self._names = [
            tuple(name_words_of(cut_brackets(name)[0] or name) for name in one.names if name)
            for one in known
        ]
        self._called: dict[str, set[int]] = {}
        """Who is called so word by word, brackets and all: names that somebody said before."""
        for place, one in enumerate(known):
            for name in filter(None, one.names):
                self._called.setdefault(folded(name), set()).add(place)
        self._index = NameIndex(
            (place, name) for place, names in enumerate(self._names) for name in names
        )
        self._by_email: dict[str, frozenset[int]] = {}
        for place, one in enumerate(known):
            if email := one.email.casefold():
                self._by_email[email] = self._by_email.get(email, _NOBODY) | {place}
        self._organizations = frozenset(folded(one.organization) for one in known) - {""}
        self._words = frozenset(word for one in self._organizations for word in one.split())
        self._told: dict[_Question, Resolved] = {}

    def resolve(
        self, name: str, organization: str = "", email: str = "", brackets: tuple[str, ...] = ()
    ) -> Resolved:
        """Return whom a display name means; `brackets` are what was cut from it."""
        if not self._known:
            return NOBODY
        shown = read_shown(name, brackets)
        called = name if folded(name) in self._called else ""
        mailed = self._by_email.get(email.casefold(), _NOBODY) if email else _NOBODY
        # What stands beside a name and says nothing makes no other question of it, nor does an
        # address that nobody known has: in a long report that is most of what differs.
        is_email = bool(mailed) and name.casefold() == email.casefold()
        asked = _Question(shown, organization, called, mailed, is_email=is_email)
        if asked not in self._told:
            self._told[asked] = self._resolve(asked)
        return self._told[asked]

    def _resolve(self, asked: _Question) -> Resolved:
        shown, mailed = asked.shown, asked.mailed
        places = (asked.organization, *shown.brackets, *shown.parts[1:])
        guesses = list(self._exactly(asked))
        sure = {one.place for one in guesses if one.is_sure}
        if len(sure) == 1 and len({one.place for one in guesses}) == 1 and mailed <= sure:
            return Resolved(self._known[guesses[0].place].id, REASONS[guesses[0].likeness.kind])
        guesses += self._nearly(shown)
        if len(mailed) == 1 and not sure - mailed:
            (place,) = mailed
            if asked.is_email or any(one.place == place for one in guesses):
                return Resolved(self._known[place].id, "the same address")
        guesses += [
            _Guess(one, NameLikeness(1.0, "same"), but="the same address") for one in mailed
        ]
        return self._offered(guesses, places)

    def _exactly(self, asked: _Question) -> Iterator[_Guess]:
        """Give whose name is shown as it is, or but for what programs lose."""
        for found in self._spans(asked):
            span = found._replace(places=self._told_apart(found.places, asked.organization))
            for place in span.places:
                but = self._against(place, span, asked.organization)
                yield _Guess(place, NameLikeness(1.0, span.kind), is_sure=not but, but=but)
        for inner in asked.shown.brackets:
            kind, found = self._same(inner)
            likeness = NameLikeness(0.9, kind)
            yield from (_Guess(place, likeness, but="named in brackets") for place in found)

    def _told_apart(self, places: AbstractSet[int], organization: str) -> AbstractSet[int]:
        """Return who of several of one name is the only one of an organization; else all."""
        if len(places) == 1 or not organization:
            return places
        of_it = {
            one
            for one in places
            if are_one_organization(organization, self._known[one].organization)
        }
        return of_it if len(of_it) == 1 else places

    def _spans(self, asked: _Question) -> Iterator[_Span]:
        if asked.called:
            yield _Span(asked.called, (), "same", self._called[folded(asked.called)])
            return
        for before, span in asked.shown.spans:
            yield _Span(span, asked.shown.parts[:before], *self._same(span))

    def _same(self, span: str) -> tuple[Kind, AbstractSet[int]]:
        words = name_words_of(span)
        found = self._index.exact(words)
        if not found:
            bare = without_organizations(span, self._words)
            if bare != span and name_words_of(bare).is_whole:
                found = self._index.exact(name_words_of(bare))
        if found:
            return "same", found
        lost = self._index.lost(words)
        if lost:
            return "lost letters", lost
        return "initials", self._index.but_for_initials(words)

    def _against(self, place: int, span: _Span, organization: str) -> str:
        """Return what speaks against a name that is the same, in words; empty for nothing."""
        known = self._known[place].organization
        if len(span.places) > 1:
            return "several have this name"
        if "&" in span.text or "+" in span.text:
            return "several are named"
        if any(may_be_somebody(one, self._organizations) for one in span.before):
            return "somebody else may be named first"
        if organization and are_one_organization(organization, known) is False:
            return "another organization"
        if span.kind == "lost letters" and not self._is_much_left(place, span.text):
            return "few letters are left"
        return "one word alone" if self._is_short(place, span.text) else ""

    def _is_short(self, place: int, span: str) -> bool:
        """Tell whether a name is one word that others have, too, as a first name is."""
        words = name_words_of(span)
        return not words.is_whole and bool(self._index.with_words(words) - {place})

    def _is_much_left(self, place: int, span: str) -> bool:
        return any(one.is_much_left for one in (name_words_of(span), *self._names[place]))

    def _nearly(self, shown: ShownName) -> Iterator[_Guess]:
        for span in dict.fromkeys((*(one for _, one in shown.spans), *shown.brackets)):
            words = name_words_of(span)
            for place in self._index.near(words):
                likeness = self._likeness(words, place)
                if likeness is not None and likeness.score >= _LEAST:
                    yield _Guess(place, likeness)

    def _likeness(self, words: NameWords, place: int) -> NameLikeness | None:
        found = (liken(words, name, self._words) for name in self._names[place])
        return max(filter(None, found), default=None)

    def _offered(self, guesses: Iterable[_Guess], places: Sequence[str]) -> Resolved:
        """Offer the likeliest; one of the same organization may be sure."""
        best: dict[int, tuple[float, _Guess]] = {}
        for one in guesses:
            score = one.likeness.score + _SAME_PLACE * self._is_of(one.place, places)
            if one.place not in best or score > best[one.place][0]:
                best[one.place] = score, one
        ranked = sorted(best.values(), key=lambda each: -each[0])
        if ranked and self._is_sure(ranked, places):
            _, one = ranked[0]
            return Resolved(self._known[one.place].id, self._why(one, places))
        return Resolved(offered=tuple(
            Meant(self._known[one.place].id, self._why(one, places), score)
            for score, one in ranked[:OFFERED]
        ))  # fmt: skip

    def _is_sure(self, ranked: Sequence[tuple[float, _Guess]], places: Sequence[str]) -> bool:
        score, first = ranked[0]
        if first.but or first.likeness.kind not in _WITH_ORGANIZATION:
            return False
        is_clear = len(ranked) == 1 or ranked[1][0] <= score - _MARGIN
        return is_clear and self._is_of(first.place, places)

    def _is_of(self, place: int, places: Sequence[str]) -> bool:
        known = self._known[place].organization
        return any(are_one_organization(one, known) for one in places)

    def _why(self, one: _Guess, places: Sequence[str]) -> str:
        if one.but == "the same address":
            return one.but
        where = "the same organization" if self._is_of(one.place, places) else ""
        return ", ".join(filter(None, (REASONS[one.likeness.kind], where, one.but)))
