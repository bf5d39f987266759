"""Aligns two and more recordings together, so that the order they come in does not matter.

Every two recordings are aligned; what a third one says of two notes then strengthens or weakens
their being one (the consistency of ProbCons, Do et al., Genome Research, 2005), and the surest are
joined first, never two notes of the same recording.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from townnotes.merge.align import Alignment, align_prepared
from townnotes.merge.likeness.compared_profiles import ComparedPeople
from townnotes.merge.prepared import PreparedRecording
from townnotes.merge.recordings import RecordedTurn, Recording, in_order, session_of
from townnotes.merge.townhall_answers import SaidOfTownhalls, Townhalls, townhalls_of
from townnotes.merge.townhalls import (
    Belonging,
    belonging_of,
    fits,
    half_fits,
    names_agree,
    standing_belonging,
)

GUESSED = 0.7
"""How probable at most is what was laid together by a guess: nobody joins it unasked."""
JOINED_FROM = 0.5

Places = tuple[int, int]
"""Two recordings by their places, the earlier first."""
Item = tuple[int, int]
"""A row by its recording's place and its own."""


class Edge(NamedTuple):
    """Two items that may be one, and how probably."""

    one: Item
    other: Item
    probability: float


class Ruling(NamedTuple):
    """What people have decided already, by pairs of ids in order: what is one, and what is not."""

    linked: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()
    said: SaidOfTownhalls = SaidOfTownhalls()

    def is_apart(self, one: str, other: str) -> bool:
        """Tell whether somebody has taken the link of two back."""
        return (min(one, other), max(one, other)) in self.apart

    def is_linked(self, one: str, other: str) -> bool:
        """Tell whether somebody has linked two."""
        return (min(one, other), max(one, other)) in self.linked

    def settles(self, one: str, other: str) -> bool:
        """Tell whether somebody has decided of these two."""
        pair = (min(one, other), max(one, other))
        return pair in self.linked or pair in self.apart


UNDECIDED = Ruling()


class Together(NamedTuple):
    """Recordings in an order of their own, with how every two fit and which rows are one.

    `alignments` is keyed by the places of two recordings, the earlier first; `related` are those
    whose people are compared. `joined` is what was found; `groups` holds what was linked before,
    too. `weighed` leaves out what was laid together by a guess.
    """

    recordings: tuple[Recording, ...]
    alignments: dict[Places, Alignment]
    townhalls: Townhalls
    related: tuple[Places, ...]
    weighed: dict[tuple[Item, Item], float]
    joined: tuple[Edge, ...]
    groups: list[list[Item]]

    def row(self, item: Item) -> RecordedTurn:
        """Return the row of an item."""
        return self.recordings[item[0]].heard[item[1]]


def align_all(recordings: Iterable[Recording], ruling: Ruling = UNDECIDED) -> Together:
    """Align all recordings with each other; the result is the same in whatever order they come."""
    ordered = tuple(
        one._replace(heard=in_order(one.heard))
        for one in sorted(recordings, key=lambda one: one.id)
    )
    pairs = list(combinations(range(len(ordered)), 2))
    compared = ComparedPeople()
    ready = [PreparedRecording(one, compared) for one in ordered]
    alignments = {(a, b): align_prepared(ready[a], ready[b]) for a, b in pairs}
    townhalls = _townhalls(ordered, alignments, ruling)
    related = tuple(pair for pair in pairs if townhalls.belongings[pair].is_related)
    edges = [
        Edge((a, pair.one), (b, pair.other), pair.probability)
        for a, b in related
        if townhalls.belongings[a, b].verdict == "same"
        for pair in alignments[a, b].pairs
    ]
    ids = [[row.id for row in one.heard] for one in ordered]
    sound = {pair for pair in related if _is_sound(alignments[pair])}
    weighed = [
        one if (one.one[0], one.other[0]) in sound
        else one._replace(probability=min(GUESSED, one.probability))
        for one in consistent(edges, len(ordered))
    ]  # fmt: skip
    joined, groups = join(weighed, ids, ruling)
    known = {
        (one.one, one.other): one.probability
        for one in weighed
        if (one.one[0], one.other[0]) in sound
    }
    return Together(ordered, alignments, townhalls, related, known, tuple(joined), groups)


def _townhalls(
    ordered: Sequence[Recording], alignments: Mapping[Places, Alignment], ruling: Ruling
) -> Townhalls:
    found: dict[Places, Belonging] = {}
    apart: set[Places] = set()
    for (a, b), alignment in alignments.items():
        one, other = ordered[a], ordered[b]
        ends = session_of(one.id), session_of(other.id)
        belonging = belonging_of(one, other, alignment)
        if ruling.is_linked(*ends):
            belonging = standing_belonging(belonging, alignment)
        elif ends[0] == ends[1] and belonging.verdict != "same":
            # What was noted beside the others of one session is of no other townhall.
            belonging = belonging._replace(verdict="unclear")
        elif ruling.is_apart(*ends):
            apart.add((a, b))
        found[a, b] = belonging
    return townhalls_of(ordered, found, apart, ruling.said)


def _is_sound(alignment: Alignment) -> bool:
    """Tell whether what was laid together may be joined by itself."""
    if alignment.is_guessed or not names_agree(alignment):
        return False
    return alignment.offset is not None or fits(alignment) or half_fits(alignment)


def consistent(edges: Sequence[Edge], recordings: int) -> list[Edge]:
    """Weigh each edge again by what the other recordings say of its ends.

    One that missed the moment says nothing; one that holds both ends apart speaks against them.
    """
    if recordings <= 2:  # noqa: PLR2004 - two have nobody else to ask
        return list(edges)
    near: defaultdict[Item, dict[Item, float]] = defaultdict(dict)
    for edge in edges:
        near[edge.one][edge.other] = near[edge.other][edge.one] = edge.probability
    pairs = {(edge.one, edge.other) for edge in edges}
    for item in sorted(near):
        pairs.update(
            (one, other) for one, other in combinations(sorted(near[item]), 2) if one[0] != other[0]
        )
    weighed = (Edge(one, other, _seen_by_all(near, one, other)) for one, other in sorted(pairs))
    return [edge for edge in weighed if edge.probability > 0]


def _seen_by_all(near: dict[Item, dict[Item, float]], one: Item, other: Item) -> float:
    ours, theirs = near[one], near[other]
    by_ours: dict[int, float] = {}
    by_theirs: dict[int, float] = {}
    agreed: dict[int, float] = {}
    for item, probability in ours.items():
        at = item[0]
        by_ours[at] = by_ours.get(at, 0.0) + probability
        if item in theirs:
            agreed[at] = agreed.get(at, 0.0) + probability * theirs[item]
    for item, probability in theirs.items():
        at = item[0]
        by_theirs[at] = by_theirs.get(at, 0.0) + probability
    others = [at for at in {**by_ours, **by_theirs} if at not in (one[0], other[0])]
    total = 2 + sum(max(by_ours.get(at, 0.0), by_theirs.get(at, 0.0)) for at in others)
    return (2 * ours.get(other, 0.0) + sum(agreed.get(at, 0.0) for at in others)) / total


def join(
    edges: Iterable[Edge], ids: Sequence[Sequence[str]], ruling: Ruling = UNDECIDED
) -> tuple[list[Edge], list[list[Item]]]:
    """Join what is probably one, the surest first, never two items of the same recording.

    What is linked already stays so, what was taken back stays apart. Returns the edges that join,
    which make trees of the groups, and the groups.
    """
    groups = _Groups(ids, ruling)
    known = {(edge.one, edge.other): edge.probability for edge in edges}
    waiting = [
        Edge(*ends, probability)
        for ends, probability in sorted(known.items(), key=lambda held: (-held[1], held[0]))
        if probability > JOINED_FROM
    ]
    kept: list[Edge] = []
    has_joined = True
    # Two groups that differ may be joined once they have grown.
    while has_joined:
        has_joined = False
        still: list[Edge] = []
        for edge in waiting:
            if groups.must_differ(edge.one, edge.other):
                continue
            if groups.are_alike(edge.one, edge.other, known):
                groups.unite(edge.one, edge.other)
                kept.append(edge)
                has_joined = True
            else:
                still.append(edge)
        waiting = still
    return kept, groups.all()


class _Groups:
    """Which items are one so far."""

    def __init__(self, ids: Sequence[Sequence[str]], ruling: Ruling) -> None:
        self._ids = ids
        self._ruling = ruling
        self._held: dict[Item, list[Item]] = {}
        places = {id_: (at, row) for at, rows in enumerate(ids) for row, id_ in enumerate(rows)}
        for one, other in sorted(ruling.linked):
            if one in places and other in places:
                self.unite(places[one], places[other])

    def of(self, item: Item) -> list[Item]:
        """Return the group an item is in."""
        return self._held.get(item, [item])

    def all(self) -> list[list[Item]]:
        """Return every group of two and more, each in order."""
        return [group for item, group in sorted(self._held.items()) if group[0] == item]

    def unite(self, one: Item, other: Item) -> None:
        """Make two groups one."""
        whole = sorted({*self.of(one), *self.of(other)})
        self._held.update(dict.fromkeys(whole, whole))

    def must_differ(self, one: Item, other: Item) -> bool:
        """Tell whether two groups can never be one: of one recording, or kept apart by somebody."""
        ours, theirs = self.of(one), self.of(other)
        recordings = {at for at, _ in ours}
        if any(at in recordings for at, _ in theirs):
            return True
        is_apart = self._ruling.is_apart
        return bool(self._ruling.apart) and any(
            is_apart(self._id(a), self._id(b)) for a in ours for b in theirs
        )

    def are_alike(self, one: Item, other: Item, known: dict[tuple[Item, Item], float]) -> bool:
        """Tell whether two groups are alike on the whole."""
        across = [(min(a, b), max(a, b)) for a in self.of(one) for b in self.of(other)]
        return sum(known.get(pair, 0.0) for pair in across) > JOINED_FROM * len(across)

    def _id(self, item: Item) -> str:
        return self._ids[item[0]][item[1]]
