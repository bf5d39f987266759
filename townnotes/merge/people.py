"""Recognizes who is the same person: by name, and by having spoken at the same moments."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product
from math import exp
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.fuzz import ratio

from townnotes.merge.likeness.organizations import compare_organizations, organizations_of
from townnotes.merge.likeness.profiles import Profile, compare_profiles, read_profile
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
OTHER_ORGANIZATION, SAME_ORGANIZATION = -3.0, 1.5
SPREAD_KEY = 40
NAMESAKES: frozenset[Degree] = frozenset(
    {"same", "lost letters", "near", "part", "other script", "familiar", "surname",
     "sounds alike", "near surname", "initials"}
)  # fmt: skip
"""How those are called who may be one person, noted twice in one recording."""
MOST_NAMESAKES = 6


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
        namesakes = _Namesakes(_profiles(people, pair))
        found = _acquainted(people, pair, met, namesakes)
        known.update(found)
        edges += _weighed(people, found, namesakes)
    ids = [[who.id for who in each] for each in people]
    return Recognized(people, tuple(join(edges, ids, ruling)[0]), known)


class _Meetings:
    """At how many moments two people of different recordings are the one who spoke."""

    def __init__(self, together: Together, people: Sequence[Sequence[RecordedPerson]]) -> None:
        places = [{who.id: at for at, who in enumerate(each)} for each in people]
        self.together: defaultdict[tuple[Item, Item], float] = defaultdict(float)
        self._met: defaultdict[tuple[Item, int], set[int]] = defaultdict(set)
        for group in together.groups:
            for pair in combinations(group, 2):
                one, other = ((at, places[at][together.row((at, i)).speaker.id]) for at, i in pair)
                self.together[one, other] += together.weighed.get(pair, 0.0)
                self._met[one, other[0]].add(other[1])
                self._met[other, one[0]].add(one[1])

    def of(self, one: Item, other: Item, namesakes: "_Namesakes") -> tuple[float, float]:
        """Return the moments they share, and those at which one met somebody else.

        Whoever may be one with the other is nobody else: a name may be written in several ways.
        """
        shared = self.together.get((one, other), 0.0)
        apart = sum(
            self.together[one, (other[0], at)]
            for at in sorted(self._met[one, other[0]] - {other[1]})
            if not namesakes.may_be_one(other, (other[0], at))
        )
        apart += sum(
            self.together[(one[0], at), other]
            for at in sorted(self._met[other, one[0]] - {one[1]})
            if not namesakes.may_be_one(one, (one[0], at))
        )
        return shared, apart


class _Namesakes:
    """Who of one recording may be one person, noted under several names."""

    def __init__(self, profiles: Mapping[int, Sequence[Profile]]) -> None:
        self._profiles = profiles
        self._known: dict[tuple[Item, Item], bool] = {}

    def degree(self, one: Item, other: Item) -> Degree:
        """Tell how alike two are called."""
        return compare_profiles(self._profiles[one[0]][one[1]], self._profiles[other[0]][other[1]])

    def may_be_one(self, one: Item, other: Item) -> bool:
        """Tell whether two of one recording have names that fit one person."""
        ends = (min(one, other), max(one, other))
        if ends not in self._known:
            self._known[ends] = self.degree(*ends) in NAMESAKES
        return self._known[ends]

    def has_rivals(self, people: Sequence[Item]) -> bool:
        """Tell whether several who are called alike are not all one."""
        if not 1 < len(people) <= MOST_NAMESAKES:
            return len(people) > 1
        return not all(self.may_be_one(one, other) for one, other in combinations(people, 2))


def _acquainted(
    people: Sequence[Sequence[RecordedPerson]],
    pair: tuple[int, int],
    met: _Meetings,
    namesakes: _Namesakes,
) -> dict[tuple[Item, Item], Acquaintance]:
    """Compare those of two recordings who share a moment, or something of a name."""
    ours, theirs = people[pair[0]], people[pair[1]]
    wanted = set(_alike(ours, theirs))
    wanted.update((one[1], other[1]) for one, other in met.together if (one[0], other[0]) == pair)
    found: dict[tuple[Item, Item], Acquaintance] = {}
    for p, q in sorted(wanted):
        one, other = (pair[0], p), (pair[1], q)
        found[one, other] = Acquaintance(
            namesakes.degree(one, other), *met.of(one, other, namesakes)
        )
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


def _profiles(
    people: Sequence[Sequence[RecordedPerson]], pair: tuple[int, int]
) -> dict[int, list[Profile]]:
    organizations = organizations_of(who for at in pair for who in people[at])
    return {at: [read_profile(who, organizations) for who in people[at]] for at in pair}


def _weighed(
    people: Sequence[Sequence[RecordedPerson]],
    found: dict[tuple[Item, Item], Acquaintance],
    namesakes: _Namesakes,
) -> Iterable[Edge]:
    called: defaultdict[tuple[Item, Degree], list[Item]] = defaultdict(list)
    for (one, other), known in found.items():
        called[one, known.degree].append(other)
        called[other, known.degree].append(one)
    rivals = {end for end, alike in called.items() if namesakes.has_rivals(alike)}
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
        yield Edge(one, other, 1 / (1 + exp(-logit)))
