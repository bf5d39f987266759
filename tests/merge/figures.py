"""Measures merging on the European Parliament's debates, for the tests and the benchmark."""

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from tests.merge.note_takers import BEGAN, Care, Debate, Noted, Score, note, official
from townnotes.merge.align import align
from townnotes.merge.proposals import Comparison, compare

DRIFT = 50.0
"""Parts per million."""


class Figures(NamedTuple):
    """What was found on many debates; errors of the offset are seconds, in order."""

    recognized: int
    found: Score
    sure: Score
    people: Score
    offsets: list[float]

    @property
    def offset_error(self) -> float:
        """Return the 95th percentile of the offset's error."""
        return self.offsets[int(0.95 * (len(self.offsets) - 1))] if self.offsets else 0.0


def official_figures(debates: Iterable[Debate]) -> Figures:
    """Measure the two official records of each debate."""
    found = sure = Score()
    recognized = 0
    for debate in debates:
        seen = compare([official(debate, "A"), official(debate, "B")])
        gold = {(f"A{one}", f"B{other}") for one, other in debate.gold}
        found = found.plus(_pairs(seen, "intervention"), gold)
        sure = sure.plus(_pairs(seen, "intervention", only_sure=True), gold)
        recognized += seen.fits[0].is_same_townhall
    return Figures(recognized, found, sure, Score(), [])


def simulated_figures(debates: Iterable[Debate], care: Care, seed: str, count: int = 2) -> Figures:
    """Measure several made-up note-takers of each debate."""
    found = sure = people = Score()
    recognized = 0
    errors: list[float] = []
    for debate in debates:
        noted, clocks = noted_by_several(debate, care, seed, count)
        seen = compare([one.recording for one in noted])
        gold = _gold(noted)
        found = found.plus(_in_groups(seen), gold)
        sure = sure.plus(_in_groups(seen, only_sure=True), gold)
        people = people.plus(
            _pairs(seen, "participant", only_sure=True), _same_people(debate, noted)
        )
        recognized += all(fit.is_same_townhall for fit in seen.fits)
        errors.append(_offset_error(debate, noted, clocks))
    return Figures(recognized, found, sure, people, sorted(errors))


def strangers_linked(debates: Sequence[Debate], care: Care, seed: str) -> tuple[int, int]:
    """Return how many of those who heard two debates are taken for one, and how many there are.

    Each debate is put beside the three that have most of its speakers, at the same hour.
    """
    speakers = [{said.name for said in one.said} for one in debates]
    linked = count = 0
    for at, debate in enumerate(debates):
        shared = [
            (-len(speakers[at] & those) / min(len(speakers[at]), len(those)), other)
            for other, those in enumerate(speakers)
            if other != at
        ]
        for _, other in sorted(shared)[:3]:
            noted = (note(debate, care, f"{seed}a"), note(debates[other], care, f"{seed}b"))
            linked += bool(compare([one.recording for one in noted]).proposals)
            count += 1
    return linked, count


def noted_by_several(
    debate: Debate, care: Care, seed: str, count: int
) -> tuple[list[Noted], list[tuple[float, float]]]:
    """Return note-takers and their clocks, as seconds of offset and drift; the first is right."""
    chance = random.Random(f"{debate.id}/{seed}")
    clocks = [(0.0, 0.0)] + [
        (chance.uniform(-care.offset, care.offset), chance.choice((-DRIFT, DRIFT)))
        for _ in range(count - 1)
    ]
    noted = [
        note(debate, care, f"{seed}{at}", offset=offset, drift=drift)
        for at, (offset, drift) in enumerate(clocks)
    ]
    return noted, clocks


def _offset_error(
    debate: Debate, noted: Sequence[Noted], clocks: Sequence[tuple[float, float]]
) -> float:
    """Return by how many seconds the second clock is misjudged in the middle of the debate."""
    offset = align(noted[0].recording, noted[1].recording).offset
    assert offset is not None
    seconds, drift = clocks[1]
    middle = debate.said[len(debate.said) // 2].began
    true = middle + seconds * 1000 + (middle - BEGAN) * drift / 1e6
    return abs(offset.shift(middle) - true) / 1000


def _pairs(seen: Comparison, kind: str, *, only_sure: bool = False) -> set[tuple[str, str]]:
    return {
        (min(one.one, one.other), max(one.one, one.other))
        for one in seen.proposals
        if one.kind == kind and (one.is_sure or not only_sure)
    }


def _in_groups(seen: Comparison, *, only_sure: bool = False) -> set[tuple[str, str]]:
    """Return every pair that the links make one, those through a third included."""
    groups: dict[str, set[str]] = {}
    for one, other in _pairs(seen, "intervention", only_sure=only_sure):
        whole = groups.get(one, {one}) | groups.get(other, {other})
        groups.update(dict.fromkeys(whole, whole))
    return {pair for group in groups.values() for pair in combinations(sorted(group), 2)}


def _gold(noted: Sequence[Noted]) -> set[tuple[str, str]]:
    heard: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for one in noted:
        for id_, what in one.heard.items():
            heard[what].append(id_)
    return {pair for ids in heard.values() for pair in combinations(sorted(ids), 2)}


def _same_people(debate: Debate, noted: Sequence[Noted]) -> set[tuple[str, str]]:
    """Return who is the same; what two speakers were both called is nobody."""
    names: list[dict[str, set[str]]] = []
    for one in noted:
        called: defaultdict[str, set[str]] = defaultdict(set)
        for row in one.recording.heard:
            called[row.speaker.id].add(debate.said[one.heard[row.id][0]].name)
        names.append(called)
    return {
        (min(p, q), max(p, q))
        for a, b in combinations(names, 2)
        for p, ours in a.items()
        for q, theirs in b.items()
        if ours == theirs and len(ours) == 1
    }
