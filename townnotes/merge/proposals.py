"""Says what is surely the same, what is probably, and why; all else stays apart.

A wrong link hides a speaker, a missing one costs a click: precision comes first.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from townnotes.domain.timer import as_clock
from townnotes.merge.kinship import is_same_townhall
from townnotes.merge.labels import IN_WORDS as LABELS_IN_WORDS
from townnotes.merge.labels import recognize_labels
from townnotes.merge.names import CONTRARY, IN_WORDS
from townnotes.merge.people import recognize_people
from townnotes.merge.recordings import Recording
from townnotes.merge.together import (
    UNDECIDED,
    Ruling,
    Together,
    align_all,
)

SURE = 0.95
LABEL_KINDS = ("theme", "category")
SECONDS_IN_WORDS = 120


class Proposal(NamedTuple):
    """Two entities of a kind that are the same, surely or probably, and why."""

    kind: str
    one: str
    other: str
    probability: float
    is_sure: bool
    why: str


class Fit(NamedTuple):
    """How two recordings fit: whether they are of one townhall, and how their clocks differ.

    `offset` is what to add to the first one's clock, in milliseconds; None without times. `shared`
    counts the interventions that both hold.
    """

    one: str
    other: str
    is_same_townhall: bool
    offset: float | None
    shared: int

    @property
    def words(self) -> str:
        """Say it in a sentence."""
        if not self.is_same_townhall:
            return "This seems to be another townhall: nothing was linked."
        counted = "1 intervention is" if self.shared == 1 else f"{self.shared} interventions are"
        if self.offset is None:
            return f"{counted} in both; one of them has no times."
        return f"{counted} in both, {_clocks(self.offset)}."


class Comparison(NamedTuple):
    """All that was found; the same in whatever order the recordings came."""

    fits: tuple[Fit, ...]
    proposals: tuple[Proposal, ...]

    @property
    def sure(self) -> tuple[Proposal, ...]:
        """What is linked without asking."""
        return tuple(one for one in self.proposals if one.is_sure)

    @property
    def likely(self) -> tuple[Proposal, ...]:
        """What a person decides."""
        return tuple(one for one in self.proposals if not one.is_sure)


def compare(recordings: Iterable[Recording], ruling: Ruling = UNDECIDED) -> Comparison:
    """Compare recordings made apart; what `ruling` has settled is not proposed again."""
    together = align_all(recordings, ruling)
    proposals = [
        *_sessions(together, ruling),
        *_labels(together, ruling),
        *_people(together, ruling),
        *_interventions(together),
    ]
    return Comparison(tuple(_fits(together)), tuple(proposals))


def _fits(together: Together) -> Iterator[Fit]:
    for (a, b), alignment in together.alignments.items():
        shared = sum({a, b} <= {at for at, _ in group} for group in together.groups)
        yield Fit(
            together.recordings[a].id,
            together.recordings[b].id,
            is_same_townhall(alignment),
            alignment.offset.milliseconds if alignment.offset else None,
            shared,
        )


def _sessions(together: Together, ruling: Ruling) -> Iterator[Proposal]:
    """Propose the sessions themselves, so that one heading stands above all."""
    for a, b in _related(together):
        one, other = together.recordings[a].id, together.recordings[b].id
        if not ruling.settles(one, other):
            yield Proposal("session", one, other, 1.0, True, "the same townhall")


def _related(together: Together) -> list[tuple[int, int]]:
    return [pair for pair, found in together.alignments.items() if is_same_townhall(found)]


def _labels(together: Together, ruling: Ruling) -> Iterator[Proposal]:
    for kind in LABEL_KINDS:
        labels, joined = recognize_labels(together.recordings, _related(together), kind, ruling)
        for edge in joined:
            one, other = (labels[at][i].id for at, i in (edge.one, edge.other))
            why = LABELS_IN_WORDS[edge.probability]
            is_sure = edge.probability >= SURE
            yield Proposal(kind, one, other, edge.probability, is_sure, why)


def _people(together: Together, ruling: Ruling) -> Iterator[Proposal]:
    found = recognize_people(together, ruling)
    for edge in found.joined:
        one, other = (found.people[at][i].id for at, i in (edge.one, edge.other))
        known = found.known[edge.one, edge.other]
        is_sure = edge.probability >= SURE and known.degree not in CONTRARY
        yield Proposal("participant", one, other, edge.probability, is_sure, known.why)


def _interventions(together: Together) -> Iterator[Proposal]:
    for edge in together.joined:
        (a, i), (b, j) = edge.one, edge.other
        alignment = together.alignments[a, b]
        degree = alignment.evidence.degree(i, j)
        is_sure = edge.probability >= SURE and degree not in CONTRARY
        why = ", ".join([IN_WORDS[degree], *_when(together, edge.one, edge.other)])
        one, other = together.row(edge.one).id, together.row(edge.other).id
        yield Proposal("intervention", one, other, edge.probability, is_sure, why)


def _when(together: Together, one: tuple[int, int], other: tuple[int, int]) -> Iterator[str]:
    offset = together.alignments[one[0], other[0]].offset
    ours, theirs = together.row(one).began, together.row(other).began
    if offset is None or ours is None or theirs is None:
        yield "at the same place in the order"
        return
    apart = round(abs(theirs - offset.shift(ours)) / 1000)
    yield f"{_length(apart)} apart after the offset of {_length(round(offset.milliseconds / 1000))}"


def _length(seconds: int) -> str:
    if abs(seconds) <= SECONDS_IN_WORDS:
        return f"{seconds} s".replace("-", "−")
    return as_clock(seconds * 1000)


def _clocks(offset: float) -> str:
    seconds = round(abs(offset) / 1000)
    if not seconds:
        return "and the clocks agree"
    return f"and the clocks are {_length(seconds)} apart"
