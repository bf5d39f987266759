"""What must not stand under one subject: views that may be opposites, and points said to be so."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import combinations

from townnotes.domain.entities import OPENING, Link
from townnotes.domain.state import State
from townnotes.summary.evidence.gather import Gathered, Remark
from townnotes.summary.planning.clauses import Clause, tied

OPPOSED = "opposed"
"""The kind of link between points of which one speaks against the other."""
MOST_COMPARED = 80
"""Remarks from which none is looked for that another one contrasts with: all are told apart."""
_NEAR = 8
"""Lists in which a place is looked for before a new one is begun."""
_STEM = 6
_SHORTEST = 3
_SENTENCES = frozenset({"that", "told"})
_WORD = re.compile(r"[\w]+(?:-\w+)*")
_QUOTED = re.compile(r"[“«]([^”»]+)[”»]")
_ENOUGH = 2
"""Words in common from which two views are on one thing."""

Points = frozenset[str]


@dataclass(frozen=True)
class Opposites:
    """Tells which remarks may share a clause.

    `signs` are the words that turn a line into its opposite, `little` those that say nothing of
    what it is on, `text_verbs` those that ask for words to be kept, deleted or added, all of all
    languages; `links` the points that are opposed to each point.
    """

    signs: frozenset[str] = frozenset()
    little: frozenset[str] = frozenset()
    text_verbs: frozenset[str] = frozenset()
    links: Mapping[str, Points] = field(default_factory=dict[str, Points])

    def are_linked(self, one: Remark, other: Remark) -> bool:
        """Tell whether somebody said that one speaks against the other."""
        if not self.links:
            return False
        return any(not self.links.get(id_, _NONE).isdisjoint(other.rests_on)
                   for id_ in one.rests_on)  # fmt: skip

    def clash(self, one: Remark, other: Remark) -> bool:
        """Tell whether two remarks may be opposites, so that they never share a clause."""
        if self.are_linked(one, other):
            return True
        if not self._common(one, other):
            return False
        if self._is_against(one) != self._is_against(other):
            return True
        both = {one.phrase.form, other.phrase.form} <= _SENTENCES
        return both and one.speakers != other.speakers

    def compatible(self, remarks: Sequence[Remark]) -> list[list[Remark]]:
        """Part remarks into groups of which no two clash."""
        groups: list[list[Remark]] = []
        for one in remarks:
            near = reversed(groups[-_NEAR:])
            home = next((own for own in near if not any(self.clash(one, x) for x in own)), None)
            if home is None:
                groups.append([one])
            else:
                home.append(one)
        return groups

    def contrasts(self, remarks: Sequence[Remark]) -> list[Clause]:
        """Return pairs of views on one thing by different speakers, each as clause and partner."""
        if len(remarks) > MOST_COMPARED:
            return []
        return self._pairs(remarks, self._contrast)

    def bound_pairs(self, remarks: Sequence[Remark]) -> list[Clause]:
        """Return the views of which none is told without the other.

        These are points that somebody said are opposed, and asks to keep what others ask to delete.
        """
        linked = [self.pair(*two) for two in self.linked_pairs(remarks)]
        paired = {id(one) for two in linked for one in two.whole}
        asks = [
            one
            for one in remarks
            if one.family == "ask"
            and id(one) not in paired
            and _first(one.phrase.body) in self.text_verbs
        ]
        return [*linked, *self._pairs(asks, self._keeps_and_deletes)]

    def _pairs(
        self, remarks: Sequence[Remark], are_apart: Callable[[Remark, Remark], bool]
    ) -> list[Clause]:
        """Return the pairs of remarks, the likest first, each remark in one."""
        if len(remarks) > MOST_COMPARED:
            return []
        found = [two for two in combinations(remarks, 2) if are_apart(*two)]
        found.sort(key=lambda two: -self._likeness(*two))
        taken: set[int] = set()
        pairs: list[Clause] = []
        for one, other in found:
            if not taken & {id(one), id(other)}:
                taken |= {id(one), id(other)}
                pairs.append(self.pair(one, other))
        return pairs

    def _likeness(self, one: Remark, other: Remark) -> float:
        fewer = min(len(self._content(one)), len(self._content(other)))
        return len(self._common(one, other)) / (fewer or 1)

    def _keeps_and_deletes(self, one: Remark, other: Remark) -> bool:
        """Tell whether one asks to keep or add what the other asks to delete."""
        verbs = [_first(each.phrase.body) for each in (one, other)]
        apart = (verbs[0] in self.signs) != (verbs[1] in self.signs)
        return apart and self._contrast(one, other) and self._likeness(one, other) == 1

    def pair(self, one: Remark, other: Remark) -> Clause:
        """Return two views as one clause with its partner, the one against something last."""
        return tied(other, one) if self._is_against(one) else tied(one, other)

    def linked_pairs(self, remarks: Sequence[Remark]) -> list[tuple[Remark, Remark]]:
        """Return the pairs that somebody said are opposed, each remark in one of them."""
        by_point = {id_: one for one in remarks for id_ in one.rests_on} if self.links else {}
        pairs: list[tuple[Remark, Remark]] = []
        taken: set[int] = set()
        for one in remarks if self.links else ():
            for other in self.opponents(one, by_point):
                if not taken & {id(one), id(other)} and one.speakers.isdisjoint(other.speakers):
                    taken |= {id(one), id(other)}
                    pairs.append((one, other))
        return pairs

    def opponents(self, one: Remark, by_point: Mapping[str, Remark]) -> Iterator[Remark]:
        """Give the remarks that are linked with one as its opposite."""
        for id_ in one.rests_on:
            for opposed in sorted(self.links.get(id_, _NONE)):
                if opposed in by_point and by_point[opposed] is not one:
                    yield by_point[opposed]

    def with_opponents(
        self, chosen: Sequence[Remark], told: Sequence[Remark], remarks: Sequence[Remark]
    ) -> list[Remark]:
        """Return what is chosen without what somebody speaks against who is not told."""
        if not self.links:
            return list(chosen)
        by_point = {id_: one for one in remarks for id_ in one.rests_on}
        there = {id(one) for one in (*chosen, *told)}
        return [
            one
            for one in chosen
            if all(id(other) in there for other in self.opponents(one, by_point))
        ]

    def _contrast(self, one: Remark, other: Remark) -> bool:
        if "speech" in {one.phrase.form, other.phrase.form} or one.emphasis or other.emphasis:
            return False
        if not one.speakers.isdisjoint(other.speakers) or not self.clash(one, other):
            return False
        if self.are_linked(one, other):
            return True
        shared = self._common(one, other)
        quoted = _quoted(one, other) if one.is_wording or other.is_wording else ""
        if quoted:
            # Who asks for other words speaks of those that stand there.
            return not shared.isdisjoint(_content(quoted, self.little))
        fewer = min(len(self._content(one)), len(self._content(other)))
        return len(shared) >= _ENOUGH or len(shared) == fewer

    def _common(self, one: Remark, other: Remark) -> frozenset[str]:
        return self._content(one) & self._content(other)

    def _content(self, one: Remark) -> frozenset[str]:
        return _content(f"{one.phrase.to} {one.phrase.body}", _both(self.little, self.signs))

    def _is_against(self, one: Remark) -> bool:
        return _has_sign(one.phrase.body, self.signs)


_NONE: Points = frozenset()


def _first(text: str) -> str:
    return next(iter(_words(text)), "")


def _quoted(*remarks: Remark) -> str:
    return " ".join(words for one in remarks for words in _QUOTED.findall(one.phrase.body))


@lru_cache(maxsize=16384)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


@lru_cache(maxsize=16384)
def _content(text: str, little: frozenset[str]) -> frozenset[str]:
    """Return the stems of the words that say what a line is on, and its numbers."""
    return frozenset(
        word[:_STEM].rstrip("s")
        for word in _words(text)
        if word not in little and (len(word) >= _SHORTEST or word.isdigit())
    )


@lru_cache(maxsize=8)
def _both(little: frozenset[str], signs: frozenset[str]) -> frozenset[str]:
    # Of any two remarks their words are looked up: the very same set is told apart at once.
    return little | signs


@lru_cache(maxsize=16384)
def _has_sign(text: str, signs: frozenset[str]) -> bool:
    return not signs.isdisjoint(_words(text))


def opposed_points(state: State) -> dict[str, Points]:
    """Return the points that each point is opposed to, in either way."""
    found: dict[str, set[str]] = {}
    for one in state.all(Link):
        if one.kind == OPPOSED:
            found.setdefault(one.one, set()).add(one.other)
            found.setdefault(one.other, set()).add(one.one)
    return {id_: frozenset(others) for id_, others in found.items()}


def held_back(links: Mapping[str, Points], evidence: Gathered) -> Points:
    """Return the points that wait with an opponent that still has no words.

    Opponents that are private, or that no summary tells, are ignored.
    """
    if not links:
        return _NONE
    ordinary = {one.point.id for one in evidence.notes if one.voice.kind != OPENING}
    worded = {id_ for one in evidence.remarks for id_ in one.rests_on}
    return frozenset(
        id_ for id_ in worded & links.keys() if any(
            other in ordinary and other not in worded for other in links[id_]
        )
    )  # fmt: skip


def without_points(evidence: Gathered, held: Points) -> Gathered:
    """Return the evidence without what rests on points that wait; the points are still there."""
    if not held:
        return evidence
    remarks = tuple(one for one in evidence.remarks if held.isdisjoint(one.rests_on))
    notes = tuple(one for one in evidence.notes if one.point.id not in held)
    return replace(evidence, remarks=remarks, notes=notes)
