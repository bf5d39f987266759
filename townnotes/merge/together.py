"""Aligns two and more recordings together, so that the order they come in does not matter.

Every two recordings are aligned; what a third one says of two notes then strengthens or weakens
their being one (the consistency of ProbCons, Do et al., Genome Research, 2005), and the surest are
joined first, never two notes of the same recording.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import inf
from typing import NamedTuple

from townnotes.merge.align import PROBABLE, Alignment, align
from townnotes.merge.names import CONTRARY
from townnotes.merge.recordings import RecordedTurn, Recording, in_order, places

LEAST_FIT = 18.0
LEAST_BY_TIME, LEAST_BY_ORDER = 3.0, 2.0
"""How well notes of one townhall fit at least, as logarithms: in all, and a row of the shorter one.

On the half for tuning, note-takers of one debate had 20 and 3.4 at least; those who shared a third
of it had both in 86 of 100 debates; of pairs who heard different debates with many of the same
speakers, fewer than 1 in 100. Without times it was 18 and 2.2, and none of 768.
"""
ANOTHER_DAY_MS = 18 * 3_600_000
MARGIN_MS = 60_000

JOINED_FROM = 0.5

Item = tuple[int, int]
"""A row by its recording's place and its own."""


def is_same_townhall(alignment: Alignment) -> bool:
    """Tell whether what two recordings hold fits better than two townhalls ever would."""
    offset = alignment.offset
    if offset is not None and abs(offset.milliseconds) >= ANOTHER_DAY_MS:
        return False
    if not _names_agree(alignment):
        return False
    least = LEAST_BY_ORDER if offset is None else LEAST_BY_TIME
    return alignment.fit >= max(LEAST_FIT, least * _rows_in_common(alignment))


def _names_agree(alignment: Alignment) -> bool:
    """Tell whether those who spoke at the same moments are mostly not called otherwise.

    Townhalls with a strict limit keep the same time, whoever speaks.
    """
    probable = [pair for pair in alignment.pairs if pair.probability >= PROBABLE]
    degrees = [alignment.evidence.degree(pair.one, pair.other) for pair in probable]
    return 2 * sum(degree in CONTRARY for degree in degrees) <= len(degrees)


def _rows_in_common(alignment: Alignment) -> int:
    """Return how many rows the shorter one has in the stretch that both were noting."""
    ours, theirs = alignment.evidence.ours, alignment.evidence.theirs
    if alignment.offset is None or not ours or not theirs:
        return min(len(ours), len(theirs))
    held = [[alignment.offset.shift(at) for at in places(ours)], places(theirs)]
    first = max(one[0] for one in held) - MARGIN_MS
    last = min(one[-1] for one in held) + MARGIN_MS
    return min(bisect_right(one, last) - bisect_left(one, first) for one in held)


class Edge(NamedTuple):
    """Two items that may be one, and how probably."""

    one: Item
    other: Item
    probability: float


class Ruling(NamedTuple):
    """What people have decided already, by pairs of ids in order: what is one, and what is not."""

    linked: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()

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

    `alignments` is keyed by the places of two recordings, the earlier first; `related` are those of
    one townhall. `joined` is what was found; `groups` holds what was linked before, too.
    """

    recordings: tuple[Recording, ...]
    alignments: dict[tuple[int, int], Alignment]
    related: tuple[tuple[int, int], ...]
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
    alignments = {(a, b): align(ordered[a], ordered[b]) for a, b in pairs}
    for (a, b), found in alignments.items():
        if ruling.is_linked(ordered[a].id, ordered[b].id) and _half_fits(found):
            # Somebody said that both are of one townhall, as who takes notes in: few may do then.
            alignments[a, b] = found._replace(fit=inf)
    related = tuple(pair for pair, found in alignments.items() if is_same_townhall(found))
    edges = [
        Edge((a, pair.one), (b, pair.other), pair.probability)
        for a, b in related
        for pair in alignments[a, b].pairs
    ]
    ids = [[row.id for row in one.heard] for one in ordered]
    weighed = consistent(edges, len(ordered))
    known = {(edge.one, edge.other): edge.probability for edge in weighed}
    joined, groups = join(weighed, ids, ruling)
    return Together(ordered, alignments, related, known, tuple(joined), groups)


def _half_fits(alignment: Alignment) -> bool:
    """Tell whether half of the shorter recording's rows are probably in the other one, too."""
    probable = sum(pair.probability >= PROBABLE for pair in alignment.pairs)
    rows = min(len(alignment.evidence.ours), len(alignment.evidence.theirs))
    return 2 * probable >= max(1, rows)


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
    agreed: defaultdict[int, float] = defaultdict(float)
    seen: defaultdict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for side, held in enumerate((ours, theirs)):
        for item, probability in held.items():
            seen[item[0]][side] += probability
    for item, probability in ours.items():
        agreed[item[0]] += probability * theirs.get(item, 0.0)
    others = [at for at in seen if at not in {one[0], other[0]}]
    total = 2 + sum(max(seen[at]) for at in others)
    return (2 * ours.get(other, 0.0) + sum(agreed[at] for at in others)) / total


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
        for edge in waiting:
            if groups.may_join(edge.one, edge.other, known):
                groups.unite(edge.one, edge.other)
                kept.append(edge)
                has_joined = True
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

    def may_join(self, one: Item, other: Item, known: dict[tuple[Item, Item], float]) -> bool:
        """Tell whether two groups can be one: no recording twice, and alike on the whole."""
        ours, theirs = self.of(one), self.of(other)
        if {at for at, _ in ours} & {at for at, _ in theirs}:
            return False
        across = [(min(a, b), max(a, b)) for a in ours for b in theirs]
        if any(self._ruling.is_apart(self._id(a), self._id(b)) for a, b in across):
            return False
        return sum(known.get(pair, 0.0) for pair in across) > JOINED_FROM * len(across)

    def _id(self, item: Item) -> str:
        return self._ids[item[0]][item[1]]
