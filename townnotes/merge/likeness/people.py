"""Recognizes who is the same person: by name, and by having spoken at the same moments."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product
from math import exp
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.fuzz import ratio

from townnotes.merge.counting.poorer import CalledByLess
from townnotes.merge.likeness.organizations import compare_organizations, organizations_of
from townnotes.merge.likeness.profiles import Profile, read_profile
from townnotes.merge.names import IN_WORDS, NEAR, Degree, keys_of, read_name
from townnotes.merge.recordings import RecordedPerson
from townnotes.merge.together import Edge, Item, Ruling, Together, join

LOGITS: dict[Degree, float] = {
    "same": 4.5, "lost letters": 4.5, "part": 2.0, "near": 2.0, "other script": 1.0,
    "initials": 1.5, "familiar": 1.0, "surname": 0.5, "sounds alike": 0.0, "near surname": -0.5,
    "organization": -1.0, "other given name": -1.5, "resembling": -2.0, "unread": -3.5,
    "unknown": -3.5, "other organization": -5.0, "one in common": -5.0, "different": -6.0,
}  # fmt: skip
"""How probable it is that two so called are one, as logits, before any row is looked at."""
TOGETHER, APART, MOST_TOGETHER = 2.6, -3.0, 3.0
SURELY, ONLY_EACH_OTHER = 0.9, 4.0
OTHER_ORGANIZATION, SAME_ORGANIZATION = -3.0, 1.5
SPREAD_KEY = 40
EVEN = 0.5
_NOBODY: Mapping[Item, float] = {}


class Acquaintance(NamedTuple):
    """Two people who may be one: how they are called, and at how many moments both spoke.

    `apart` counts the moments at which the other recording heard somebody else.
    """

    degree: Degree
    together: float
    apart: float

    @property
    def why(self) -> str:
        """Say it in words."""
        if not self.together:
            return IN_WORDS[self.degree]
        moments = round(self.together)
        spoke = "spoke at the same moment" if moments <= 1 else f"spoke at {moments} same moments"
        return f"{IN_WORDS[self.degree]}, {spoke}"


class Recognized(NamedTuple):
    """Everybody by recording and place, who is one, and why."""

    people: tuple[tuple[RecordedPerson, ...], ...]
    joined: tuple[Edge, ...]
    known: dict[tuple[Item, Item], Acquaintance]


def recognize_people(together: Together, ruling: Ruling) -> Recognized:
    """Recognize the same people in recordings of one townhall."""
    people = tuple(
        tuple(sorted(one.everyone, key=lambda who: who.id)) for one in together.recordings
    )
    met = _Meetings(together, people)
    known: dict[tuple[Item, Item], Acquaintance] = {}
    edges: list[Edge] = []
    for pair in together.related:
        told = CalledByLess(_profiles(people, pair))
        found = _acquainted(people, pair, met, told)
        known.update(found)
        edges += _weighed(people, found, told)
    ids = [[who.id for who in each] for each in people]
    return Recognized(people, tuple(join(edges, ids, ruling)[0]), known)


class _Meetings:
    """At how many moments two people of different recordings are the one who spoke."""

    def __init__(self, together: Together, people: Sequence[Sequence[RecordedPerson]]) -> None:
        places = [{who.id: at for at, who in enumerate(each)} for each in people]
        self.together: defaultdict[tuple[Item, Item], float] = defaultdict(float)
        self._with: defaultdict[tuple[Item, int], dict[Item, float]] = defaultdict(dict)
        for group in together.groups:
            for pair in combinations(group, 2):
                one, other = ((at, places[at][together.row((at, i)).speaker.id]) for at, i in pair)
                surely = together.weighed.get(pair, 0.0)
                self.together[one, other] += surely
                for a, b in ((one, other), (other, one)):
                    self._with[a, b[0]][b] = self._with[a, b[0]].get(b, 0.0) + surely

    def of(self, one: Item, other: Item, told: CalledByLess) -> tuple[float, float]:
        """Return the moments they share, and those at which one met somebody else.

        Whoever may be one with the other, called by less or written otherwise, is nobody else.
        """
        shared = self.together.get((one, other), 0.0)
        ends = ((one, other), (other, one))
        apart = (
            sum(surely for at, surely in self._with.get((a, b[0]), _NOBODY).items()
                if at != b and not told.may_be_one(at, b))
            for a, b in ends
        )  # fmt: skip
        return shared, sum(apart)

    def stands_for_two(self, one: Item, other: Item, told: CalledByLess) -> bool:
        """Tell whether one of two is called by less, and also spoke where the other did not."""
        return any(
            surely > EVEN
            and at != full
            and told.is_poorer(few, at)
            and not told.may_be_one(at, full)
            for few, full in ((one, other), (other, one))
            if told.is_poorer(few, full)
            for at, surely in self._with.get((few, full[0]), _NOBODY).items()
        )


def _profiles(
    people: Sequence[Sequence[RecordedPerson]], pair: tuple[int, int]
) -> dict[int, list[Profile]]:
    organizations = organizations_of(who for at in pair for who in people[at])
    return {at: [read_profile(who, organizations) for who in people[at]] for at in pair}


def _acquainted(
    people: Sequence[Sequence[RecordedPerson]],
    pair: tuple[int, int],
    met: _Meetings,
    told: CalledByLess,
) -> dict[tuple[Item, Item], Acquaintance]:
    """Compare those of two recordings who share a moment, or something of a name."""
    wanted = set(_alike(people[pair[0]], people[pair[1]]))
    wanted.update((one[1], other[1]) for one, other in met.together if (one[0], other[0]) == pair)
    found: dict[tuple[Item, Item], Acquaintance] = {}
    for p, q in sorted(wanted):
        one, other = (pair[0], p), (pair[1], q)
        if not met.stands_for_two(one, other, told):
            found[one, other] = Acquaintance(told.degree(one, other), *met.of(one, other, told))
    return found


def _alike(
    ours: Sequence[RecordedPerson], theirs: Sequence[RecordedPerson]
) -> Iterable[tuple[int, int]]:
    """Give pairs worth comparing: those who share a key that few have, or whose names are near."""
    keyed: tuple[defaultdict[str, list[int]], ...] = (defaultdict(list), defaultdict(list))
    for side, people in enumerate((ours, theirs)):
        for at, who in enumerate(people):
            for key in keys_of(who):
                keyed[side][key].append(at)
    for key in keyed[0].keys() & keyed[1].keys():
        if len(keyed[0][key]) * len(keyed[1][key]) <= SPREAD_KEY:
            yield from product(keyed[0][key], keyed[1][key])
    names = {at: read_name(who.name).joined for at, who in enumerate(theirs) if who.name}
    for at, who in enumerate(ours):
        if who.name:
            near = process.extract(
                read_name(who.name).joined, names, scorer=ratio, score_cutoff=NEAR, limit=3
            )
            yield from ((at, other) for _, _, other in near)


def _weighed(
    people: Sequence[Sequence[RecordedPerson]],
    found: dict[tuple[Item, Item], Acquaintance],
    told: CalledByLess,
) -> Iterable[Edge]:
    called: defaultdict[tuple[Item, Degree], list[Item]] = defaultdict(list)
    for (one, other), known in found.items():
        called[one, known.degree].append(other)
        called[other, known.degree].append(one)
    rivals = {end for end, alike in called.items() if told.are_several(alike)}
    for (one, other), known in found.items():
        ours, theirs = people[one[0]][one[1]], people[other[0]][other[1]]
        if ours.id == theirs.id:
            # Noted beside each other, of one list of participants.
            yield Edge(one, other, 1.0)
            continue
        logit = LOGITS[known.degree]
        same = compare_organizations(ours.organization, theirs.organization)
        if same is not None and known.degree != "organization":
            logit += SAME_ORGANIZATION if same else OTHER_ORGANIZATION
        if {(one, known.degree), (other, known.degree)} & rivals:
            logit += APART
        logit += TOGETHER * min(known.together, MOST_TOGETHER) + APART * known.apart
        if known.degree == "unknown" and known.together > SURELY and not known.apart:
            # Named by one and by their organization by the other, they were heard as each other.
            logit += ONLY_EACH_OTHER
        yield Edge(one, other, 1 / (1 + exp(-logit)))
