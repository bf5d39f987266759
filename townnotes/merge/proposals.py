"""Says what is surely the same, what is probably, and why; all else stays apart.

A wrong link hides a speaker, a missing one costs a click: precision comes first.
"""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from townnotes.domain.floor.timer import as_clock
from townnotes.merge.clock_prior import NEAR_MS, ClockFooting
from townnotes.merge.likeness import session_parts
from townnotes.merge.likeness.people import recognize_people
from townnotes.merge.names import ASKED, DOUBTFUL, IN_WORDS
from townnotes.merge.recordings import Recording, session_of
from townnotes.merge.together import UNDECIDED, Ruling, Together, align_all
from townnotes.merge.townhall_answers import ONE
from townnotes.merge.townhalls import Belonging, TownhallVerdict

SURE = 0.95
LIKELY = 0.75
"""Likely one; below that, and where the names speak against it, somebody is asked."""
SECONDS_IN_WORDS = 120


class Proposal(NamedTuple):
    """Two entities of a kind that are the same, surely or probably, and why."""

    kind: str
    one: str
    other: str
    probability: float
    is_sure: bool
    why: str
    is_doubtful: bool = False
    """Whether the names speak against it."""

    @property
    def verdict(self) -> Literal["one", "likely", "decide"]:
        """Say how sure it is in a word."""
        if self.is_sure:
            return "one"
        return "likely" if self.probability >= LIKELY and not self.is_doubtful else "decide"


class Fit(NamedTuple):
    """How two recordings fit: how they belong, and how their clocks differ.

    `offset` is what to add to the first one's clock, in milliseconds, at the instant `at` of it,
    and `drift` how much it grows, in parts per million; None without times. `footing` is what it
    rests on: one that is guessed shifts nothing. `shared` counts the interventions that both hold;
    `spread` is how far single ones lie from the offset.
    """

    one: str
    other: str
    belonging: Belonging
    offset: float | None
    shared: int
    spread: float = 0.0
    footing: ClockFooting = "order"
    drift: float = 0.0
    at: int = 0

    @property
    def is_same_townhall(self) -> bool:
        """Tell whether both are of one townhall."""
        return self.belonging.verdict in ONE

    @property
    def words(self) -> str:
        """Say it in a sentence."""
        said = _SAID.get(self.belonging.verdict)
        if said:
            return said
        if not self.shared:
            return "No intervention is in both."
        counted = "1 intervention is" if self.shared == 1 else f"{self.shared} interventions are"
        if self.offset is None:
            return f"{counted} in both; one of them has no times."
        if self.footing == "guessed":
            return f"{counted} likely in both; how far the clocks are apart cannot be told."
        return f"{counted} in both, {_clocks(self.offset)}."


_SAID: dict[TownhallVerdict, str] = {
    "shift": "One goes on where the other ends: people were linked, no intervention is in both.",
    "align?": "This seems to be the same townhall with another date: nothing was linked.",
    "another?": "This seems to be another townhall: nothing was linked.",
    "beside": "Another townhall, added beside: people were linked, no intervention.",
    "unclear": "Too little is in both to tell whether it is one townhall: nothing was linked.",
}


class Comparison(NamedTuple):
    """All that was found; the same in whatever order the recordings came.

    `belongings` say of each recording how the main townhall and it belong. `points` are what two
    note-takers wrote of one thing said: nobody need decide of them, for the draft tells such a
    thing once.
    """

    fits: tuple[Fit, ...]
    proposals: tuple[Proposal, ...]
    belongings: tuple[tuple[str, Belonging], ...] = ()
    recordings: tuple[Recording, ...] = ()
    """What was compared."""
    points: tuple[Proposal, ...] = ()

    @property
    def sure(self) -> tuple[Proposal, ...]:
        """What is linked without asking."""
        return tuple(one for one in self.proposals if one.is_sure)

    @property
    def likely(self) -> tuple[Proposal, ...]:
        """What a person decides."""
        return tuple(one for one in self.proposals if not one.is_sure)

    @property
    def beside(self) -> tuple[tuple[str, str], ...]:
        """The sessions that are kept apart, the one of the main townhall first."""
        ours = dict.fromkeys(session_of(id_) for id_, one in self.belongings if one.verdict in ONE)
        theirs = (session_of(id_) for id_, one in self.belongings if one.verdict == "beside")
        return tuple((one, other) for other in dict.fromkeys(theirs) for one in ours)


def compare(recordings: Iterable[Recording], ruling: Ruling = UNDECIDED) -> Comparison:
    """Compare recordings made apart; what `ruling` has settled is not proposed again."""
    together = align_all(recordings, ruling)
    proposals = [
        *_sessions(together, ruling),
        *_parts(together, ruling),
        *_people(together, ruling),
        *_interventions(together),
    ]
    belongings = tuple(
        (one.id, together.townhalls.of(at)) for at, one in enumerate(together.recordings)
    )
    return Comparison(tuple(_fits(together)), tuple(proposals), belongings, together.recordings)


def _fits(together: Together) -> Iterator[Fit]:
    for (a, b), alignment in together.alignments.items():
        one, other = (together.recordings[at].id for at in (a, b))
        if (a, b) not in together.related and session_of(one) == session_of(other):
            continue
        shared = sum({a, b} <= {at for at, _ in group} for group in together.groups)
        fit = Fit(one, other, together.townhalls.belongings[a, b], None, shared)
        clock = alignment.offset
        if clock is None:
            yield fit
        else:
            yield fit._replace(
                offset=clock.milliseconds,
                spread=clock.spread,
                footing=alignment.footing,
                drift=clock.drift,
                at=clock.at,
            )


def _sessions(together: Together, ruling: Ruling) -> Iterator[Proposal]:
    """Propose the sessions themselves, so that one heading stands above all."""
    ids = [session_of(one.id) for one in together.recordings]
    found = together.townhalls.belongings
    same = [(ids[a], ids[b]) for a, b in together.related if found[a, b].verdict in ONE]
    for one, other in dict.fromkeys(same):
        if one != other and not ruling.settles(one, other):
            yield Proposal("session", one, other, 1.0, True, "the same townhall")


def _parts(together: Together, ruling: Ruling) -> Iterator[Proposal]:
    for kind in session_parts.COMPARED:
        labels, joined = session_parts.recognize_parts(
            together.recordings, together.related, kind, ruling
        )
        for edge in joined:
            one, other = (labels[at][i].id for at, i in (edge.one, edge.other))
            why = session_parts.IN_WORDS[edge.probability]
            is_sure = edge.probability >= SURE
            yield Proposal(kind, one, other, edge.probability, is_sure, why)


def _people(together: Together, ruling: Ruling) -> Iterator[Proposal]:
    found = recognize_people(together, ruling)
    for edge in found.joined:
        one, other = (found.people[at][i].id for at, i in (edge.one, edge.other))
        if one == other:
            continue
        known = found.known[edge.one, edge.other]
        is_doubtful = known.degree in DOUBTFUL
        is_sure = edge.probability >= SURE and known.degree not in ASKED
        yield Proposal("participant", one, other, edge.probability, is_sure, known.why, is_doubtful)


def _interventions(together: Together) -> Iterator[Proposal]:
    for edge in together.joined:
        (a, i), (b, j) = edge.one, edge.other
        alignment = together.alignments[a, b]
        degree = alignment.evidence.degree(i, j)
        is_doubtful = degree in DOUBTFUL
        is_sure = edge.probability >= SURE and degree not in ASKED
        why = ", ".join([IN_WORDS[degree], *_when(together, edge.one, edge.other)])
        one, other = together.row(edge.one).id, together.row(edge.other).id
        yield Proposal("intervention", one, other, edge.probability, is_sure, why, is_doubtful)


def _when(together: Together, one: tuple[int, int], other: tuple[int, int]) -> Iterator[str]:
    offset = together.alignments[one[0], other[0]].offset
    ours, theirs = together.row(one).began, together.row(other).began
    if offset is None or ours is None or theirs is None:
        yield "at the same place in the order"
        return
    if ours == theirs and abs(offset.milliseconds) > NEAR_MS:
        yield "at the same time, typed in both"
        return
    apart = round(abs(theirs - offset.shift(ours)) / 1000)
    seconds = round(abs(offset.milliseconds) / 1000)
    after = f" after the {_length(seconds)} offset" if seconds else ""
    yield f"{_length(apart)} apart{after}" if apart else f"at the same moment{after}"


def _length(seconds: int) -> str:
    if abs(seconds) <= SECONDS_IN_WORDS:
        return f"{seconds} s".replace("-", "−")
    return as_clock(seconds * 1000)


def _clocks(offset: float) -> str:
    seconds = round(abs(offset) / 1000)
    if not seconds:
        return "and the clocks agree"
    return f"and the clocks are {_length(seconds)} apart"
