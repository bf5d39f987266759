"""Reads recordings out of sessions, those that merging has put into one file apart again."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import NamedTuple

from townnotes.domain.clocks import clock_of
from townnotes.domain.entities import (
    KINDS,
    OPENING,
    AnyEntity,
    Intervention,
    Link,
    Participant,
    Point,
    SessionDetails,
)
from townnotes.domain.entity_reading import read_entity, referred
from townnotes.domain.links import APART, JOINING_NOTHING
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.merge.align import align
from townnotes.merge.clocks.recorded_clocks import WITH_CLOCKS, RecordedClocks
from townnotes.merge.likeness.session_parts import COMPARED
from townnotes.merge.recordings import (
    Label,
    ParallelNotes,
    RecordedPerson,
    RecordedTurn,
    Recording,
    TownhallHeading,
    beside,
)
from townnotes.merge.together import Ruling
from townnotes.merge.townhalls import fits


class Sources(NamedTuple):
    """What sessions hold for comparing: the recordings, and what people have decided of them."""

    recordings: tuple[Recording, ...]
    ruling: Ruling


def read_sources(states: Iterable[State]) -> Sources:
    """Read the recordings of sessions; one that is in several of them is read once, and whole."""
    found: dict[str, _Parts] = defaultdict(_Parts)
    linked: set[tuple[str, str]] = set()
    apart: set[tuple[str, str]] = set()
    for state in states:
        origins = _Origins(state)
        for id_, first in origins.first.items():
            if first.entity == Link.entity:
                _rule(state, id_, linked, apart)
                continue
            parts = found[origins.of(id_)]
            if first.entity == Point.entity:
                _add_text(state, id_, origins, found)
            elif state.is_visible(id_):
                parts.read(state, id_, first)
            if first.entity in WITH_CLOCKS:
                parts.clocks.read(state, id_, first)
    ruling = Ruling(frozenset(linked), frozenset(apart - linked))
    read = (parts.recordings(id_) for id_, parts in sorted(found.items()) if id_)
    recordings = chain.from_iterable(read)
    return Sources(tuple(one for one in recordings if one.heard or one.people), ruling)


class _Parts:
    """One recording while it is read."""

    def __init__(self) -> None:
        self.lead = ""
        self.heading = TownhallHeading()
        self.heard: dict[str, Intervention] = {}
        self.makers: dict[str, str] = {}
        self.people: dict[str, RecordedPerson] = {}
        self.labels: dict[str, Label] = {}
        self.texts: dict[str, dict[str, str]] = defaultdict(dict)
        self.clocks = RecordedClocks()

    def read(self, state: State, id_: str, first: Register) -> None:
        """Take an entity in, as it was recorded and not as its group is shown."""
        entity = first.entity
        if entity == Intervention.entity:
            heard = _read(state, Intervention, id_)
            # Nobody spoke in an opening note: each session keeps its own.
            if heard.kind != OPENING:
                self.heard[id_] = heard
                self.makers[id_] = first.author
        elif entity == SessionDetails.entity:
            self.lead = first.author
            self.heading = _heading(_read(state, SessionDetails, id_))
        elif entity == Participant.entity:
            self.people[id_] = _person(state, id_)
        elif entity in COMPARED:
            part = _read(state, KINDS[entity], id_)
            self.labels[id_] = Label(
                id_, entity, tuple(getattr(part, field) for field in COMPARED[entity])
            )

    def recordings(self, id_: str) -> list[Recording]:
        """Return what was read; what was noted beside the others as a recording of its own."""
        others = beside(self.heard, self.makers, self.lead)
        whole = self._without(id_, others)
        # A clock that was far off leaves few moments in common: then names and words must agree.
        others = [one for one in others if one.is_sure or self._fits(whole, one)]
        tracks = [self._track(clock_of(id_, one.author), one) for one in others]
        apart = {one.author: track.id for one, track in zip(others, tracks, strict=True)}
        every = [self._without(id_, others), *tracks]
        return [self.clocks.told_of(one, id_, apart) for one in every]

    def _track(self, id_: str, one: ParallelNotes) -> Recording:
        return Recording(id_, self._heard(id_, one.rows), heading=self.heading)

    def _without(self, id_: str, others: Iterable[ParallelNotes]) -> Recording:
        apart = {row.id for one in others for row in one.rows}
        rest = [one for one in self.heard.values() if one.id not in apart]
        people, labels = tuple(self.people.values()), tuple(self.labels.values())
        return Recording(id_, self._heard(id_, rest), people, labels, self.heading)

    def _fits(self, whole: Recording, other: ParallelNotes) -> bool:
        return fits(align(whole, Recording("", self._heard("", other.rows))))

    def _heard(self, id_: str, rows: Iterable[Intervention]) -> tuple[RecordedTurn, ...]:
        return tuple(
            RecordedTurn(
                one.id,
                self.people.get(one.speaker, RecordedPerson(one.speaker)),
                self.clocks.by(id_, one, one.began),
                self.clocks.by(id_, one, one.ended),
                " ".join(text for _, text in sorted(self.texts[one.id].items())),
            )
            for one in sorted(rows, key=lambda one: (one.rank, one.id))
        )


class _Origins:
    """In which session each entity was made: the one its maker was at, and that stood by then.

    Who made none of the sessions worked together with the one whose entities they refer to most.
    """

    def __init__(self, state: State) -> None:
        self.first = {one.id: one for one in state.firsts()}
        self._made: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for id_, one in self.first.items():
            if one.entity == SessionDetails.entity:
                self._made[one.author].append((one.stamp, id_))
        self._joined: Mapping[str, str] = {}
        if len(self._made) > 1:
            self._joined = self._joining(state)
        self._only = min((id_ for made in self._made.values() for _, id_ in made), default="")

    def of(self, id_: str) -> str:
        """Return the session that an entity was made in."""
        one = self.first[id_]
        made = self._made.get(one.author)
        if made is None:
            return self._joined.get(one.author, self._only)
        if len(made) == 1:
            return made[0][1]
        return max((at for at in made if at[0] <= one.stamp), default=min(made))[1]

    def _joining(self, state: State) -> Mapping[str, str]:
        """Return which session those who made none have worked in."""
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        for one in state.registers():
            if one.author not in self._made:
                target = self.first.get(referred(one))
                if target is not None and target.author in self._made:
                    votes[one.author][self.of(target.id)] += 1
        return {
            author: min(counts, key=lambda session: (-counts[session], session))
            for author, counts in votes.items()
        }


def _read(state: State, kind: type[AnyEntity], id_: str) -> AnyEntity:
    return read_entity(kind, id_, state.raw(id_).items())


def _heading(one: SessionDetails) -> TownhallHeading:
    return TownhallHeading(one.date, one.ordinal, one.name, (one.series, one.process, one.subject))


def _person(state: State, id_: str) -> RecordedPerson:
    """Return a participant, with what those linked with them are called."""
    own = _read(state, Participant, id_)
    linked = (_read(state, Participant, one) for one in state.group(id_) if one != id_)
    names = (name for one in (own, *linked) for name in (one.name, *one.aliases))
    aliases = dict.fromkeys(name for name in names if name and name != own.name)
    return RecordedPerson(id_, own.name, own.organization, tuple(aliases))


def _add_text(state: State, id_: str, origins: _Origins, found: Mapping[str, _Parts]) -> None:
    if not state.is_visible(id_):
        return
    # Of tens of thousands of points nothing else is wanted: read whole, each takes thrice as long.
    text, heard = _said(state, id_, "text"), _said(state, id_, Intervention.entity)
    if text and heard in origins.first:
        found[origins.of(heard)].texts[heard][_said(state, id_, "rank") + id_] = text


def _said(state: State, id_: str, field: str) -> str:
    value = state.value(id_, field, "")
    return value if isinstance(value, str) else ""


def _rule(
    state: State, id_: str, linked: set[tuple[str, str]], apart: set[tuple[str, str]]
) -> None:
    """Read what people have said of two: linked them, taken their link back, or kept them apart."""
    one, other = sorted(str(state.value(id_, end, "")) for end in ("one", "other"))
    kind = state.value(id_, "kind", "")
    if kind not in JOINING_NOTHING:
        (apart if state.is_deleted(id_) else linked).add((one, other))
    elif kind == APART and not state.is_deleted(id_):
        apart.add((one, other))
