"""Lays two recordings side by side along one time axis: what is one, likely one, or in one only."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from townnotes.domain.entities import Intervention, NoteTaker, Participant, Point
from townnotes.domain.entity_reading import read_entity
from townnotes.domain.state import State
from townnotes.merge.links import standing_links
from townnotes.merge.proposals import Comparison, Fit, Proposal
from townnotes.merge.recordings import BETWEEN, Recording, placed

Verdict = Literal["one", "likely", "decide", "ours", "theirs"]
"""From what is surely one to what only the other one noted."""

CALLED = ("name", "label", "singular", "title", "what", "value", "short", "of")
"""The fields that say what an entity is called, the first that is there."""
SAME_ENTRY = "the same entry in both"


class TrackPoint(NamedTuple):
    """A point as a track shows it: how it was said, its words, when, and who noted it.

    `leader` is the id that stands for what it is joined with, else its own.
    """

    stance: str
    text: str
    at: int | None
    by: str
    id: str = ""
    leader: str = ""


class TrackSide(NamedTuple):
    """What one of the two recorded; `began` is by their own clock, in UTC milliseconds.

    Where a merge has told how far that one was ahead, it is in the one time, as are their points.
    """

    id: str
    name: str
    organization: str = ""
    to_identify: bool = False
    began: int | None = None
    points: tuple[TrackPoint, ...] = ()


class AlignedRow(NamedTuple):
    """What is, or may be, one; `at` is its instant in our time, `proposals` what is not settled.

    People, themes and categories have rows only where somebody is to decide. `points` are those of
    both sides that are likely the same.
    """

    kind: str
    at: float
    ours: tuple[TrackSide, ...]
    theirs: tuple[TrackSide, ...]
    verdict: Verdict
    why: str
    proposals: tuple[Proposal, ...] = ()
    points: tuple[Proposal, ...] = ()

    @property
    def id(self) -> str:
        """What tells the row from others."""
        return f"{self.kind} {(*self.ours, *self.theirs)[0].id}"


class ClockFit(NamedTuple):
    """How another's recording fits ours: how far its clock is ahead, in milliseconds.

    `ahead` is None without times; `shared` counts what both hold, `spread` is how far single
    interventions lie from it, in milliseconds.
    """

    recording: str
    is_same_townhall: bool
    ahead: float | None
    shared: int
    spread: float


class Tracks(NamedTuple):
    """Rows in the order of time, how the clocks differ, and who took the notes of the others."""

    rows: tuple[AlignedRow, ...]
    clocks: tuple[ClockFit, ...] = ()
    takers: tuple[str, ...] = ()


class Shown(NamedTuple):
    """On which side an entity is shown; what both hold is on both."""

    ours: Callable[[str], bool]
    theirs: Callable[[str], bool]


def by_origin(state: State, recordings: Sequence[Recording], author: str) -> Shown:
    """Return the sides of one session that holds several: its own, and what it took in."""
    own = {one.id for one in recordings if _began(state, one.id) == author}
    if not own and recordings:
        # Begun by somebody else, and gone on with: the longest is what the others are seen from.
        own = {max(recordings, key=lambda one: (len(one.heard), one.id)).id}
    known = {
        id_: one.id in own
        for one in recordings
        for id_ in (*(row.id for row in one.heard), *(who.id for who in one.everyone),
                    *(label.id for label in one.labels))
    }  # fmt: skip

    def is_ours(id_: str) -> bool:
        return known.get(str(state.value(id_, "intervention", id_)), True)

    def is_theirs(id_: str) -> bool:
        return not is_ours(id_)

    return Shown(is_ours, is_theirs)


def _began(state: State, session: str) -> str:
    """Return who began a session, or noted beside the others of it."""
    _, _, author = session.partition(BETWEEN)
    return author or state.maker_of(session)


def lay_out(
    state: State, recordings: Iterable[Recording], found: Comparison, shown: Shown
) -> Tracks:
    """Return the rows of interventions along our clock, then names that somebody has to decide.

    `state` holds both; nothing of `found` is linked in it yet, and what is linked can be kept
    apart after all.
    """
    recordings = tuple(recordings)
    clocks = _Clocks(state, recordings, found.fits, shown)
    made = _Rows(state, clocks, shown, found.points)
    proposals = (*found.proposals, *standing_links(state))
    rows = _along_the_axis(list(made.interventions(proposals)), recordings)
    settled = {id(one) for row in rows for one in row.proposals}
    names = [made.name(one) for one in found.likely if id(one) not in settled]
    return Tracks((*rows, *names), clocks.known, made.takers())


def _along_the_axis(
    rows: Sequence[AlignedRow], recordings: Iterable[Recording]
) -> list[AlignedRow]:
    known = {side.id: row.at for row in rows for side in (*row.ours, *row.theirs)}
    at = placed(known, recordings)
    found = [row._replace(at=min(at[side.id] for side in (*row.ours, *row.theirs))) for row in rows]
    return sorted(found, key=lambda row: (row.at, row.id))


class _Clocks:
    """Brings instants of every recording to our clock, and to the time that our record is in."""

    def __init__(
        self, state: State, recordings: Iterable[Recording], fits: Sequence[Fit], shown: Shown
    ) -> None:
        self._state = state
        self._of = {row.id: one.id for one in recordings for row in one.heard}
        ours = Counter(at for id_, at in self._of.items() if shown.ours(id_))
        self._own = own = max(sorted(ours), key=lambda one: ours[one], default="")
        theirs = {at for id_, at in self._of.items() if shown.theirs(id_)} - {own}
        fitting = (_seen_from(own, fit) for fit in fits if own in {fit.one, fit.other})
        self.known = tuple(one for one in fitting if one.recording in theirs)
        self._ahead = {
            one.recording: one.ahead for one in self.known if one.is_same_townhall and one.ahead
        }

    def read(self, id_: str) -> float | None:
        """Return when an intervention began, in our time; None where it is not known."""
        known, began = self._state.clocks, self._state.value(id_, "began", None)
        if not isinstance(began, int):
            return None
        if known.find(self._state.clock_of(id_)):
            return self._state.shown(id_, "began")
        by_ours = began - self._ahead.get(self._of.get(id_, ""), 0.0)
        return by_ours - known.ahead(self._own, round(by_ours))


def _seen_from(own: str, fit: Fit) -> ClockFit:
    is_first = fit.one == own
    ahead = fit.offset if is_first or fit.offset is None else -fit.offset
    other = fit.other if is_first else fit.one
    return ClockFit(other, fit.is_same_townhall, ahead, fit.shared, fit.spread)


class _Rows:
    def __init__(
        self, state: State, clocks: _Clocks, shown: Shown, alike: Iterable[Proposal]
    ) -> None:
        self._alike: dict[str, list[Proposal]] = defaultdict(list)
        for one in alike:
            self._alike[str(state.value(one.one, Intervention.entity, ""))].append(one)
        self._state = state
        self._clocks = clocks
        self._shown = shown
        self._takers = {one.id: one.initials or one.name for one in state.all(NoteTaker)}
        self._points: dict[str, list[Point]] = defaultdict(list)
        for point in state.all(Point):
            if point.text:
                self._points[point.intervention].append(point)

    def interventions(self, proposals: Iterable[Proposal]) -> Iterable[AlignedRow]:
        """Give a row for each group that is one, or may be."""
        proposals = list(proposals)
        seen = self._state.is_visible
        between = [
            one
            for one in proposals
            if one.kind == Intervention.entity and seen(one.one) and seen(one.other)
        ]
        speakers = {
            frozenset((one.one, one.other)): one
            for one in proposals
            if one.kind == Participant.entity and not one.is_sure
        }
        groups = _groups(self._state, between)
        by_group: dict[str, list[Proposal]] = defaultdict(list)
        for one in between:
            by_group[groups[one.one][0]].append(one)
        for first, group in ((group[0], group) for at, group in groups.items() if at == group[0]):
            yield self._row(group, by_group.get(first, []), speakers)

    def _row(
        self,
        group: Sequence[str],
        proposals: Sequence[Proposal],
        speakers: Mapping[frozenset[str], Proposal],
    ) -> AlignedRow:
        ours = [id_ for id_ in group if self._shown.ours(id_)]
        theirs = [id_ for id_ in group if self._shown.theirs(id_)]
        verdict, why = _verdict(ours, theirs, proposals)
        spoke = {id_: str(self._state.value(id_, "speaker", "")) for id_ in group}
        # Who decides that two interventions are one has decided of those who spoke, too.
        people = [
            speakers[ends]
            for one in proposals
            if not one.is_sure
            and (ends := frozenset((spoke[one.one], spoke[one.other]))) in speakers
        ]
        return AlignedRow(
            Intervention.entity,
            self._at(ours or theirs),
            tuple(self._side(id_, self._shown.ours) for id_ in ours),
            tuple(self._side(id_, self._shown.theirs) for id_ in theirs),
            verdict,
            why,
            (*proposals, *dict.fromkeys(people)),
            tuple(one for id_ in group for one in self._alike.get(id_, ())),
        )

    def _at(self, ids: Iterable[str]) -> float:
        known = (self._clocks.read(id_) for id_ in ids)
        return min((at for at in known if at is not None), default=float("inf"))

    def _side(self, id_: str, is_shown: Callable[[str], bool]) -> TrackSide:
        """Return an intervention as it was recorded, and not as its group is shown."""
        one = read_entity(Intervention, id_, self._state.raw(id_).items())
        who = read_entity(Participant, one.speaker, self._state.raw(one.speaker).items())
        points = (point for point in self._points[id_] if is_shown(point.id))
        told = tuple(map(self._told, points))
        began = self._state.shown(id_, "began")
        return TrackSide(id_, who.name, who.organization, who.to_identify, began, told)

    def _told(self, point: Point) -> TrackPoint:
        by, leader = self._takers.get(point.by, ""), self._state.leader(point.id)
        return TrackPoint(point.stance, point.text, point.at, by, point.id, leader)

    def takers(self) -> tuple[str, ...]:
        """Return who noted what the others hold, those with the most points first."""
        found = Counter(
            point.by
            for points in self._points.values()
            for point in points
            if self._shown.theirs(point.id) and not self._shown.ours(point.id)
        )
        names = {one.id: one.name or one.initials for one in self._state.all(NoteTaker)}
        return tuple(dict.fromkeys(names[by] for by, _ in found.most_common() if by in names))

    def name(self, proposal: Proposal) -> AlignedRow:
        """Return the row of a name to decide."""
        ends = (proposal.one, proposal.other)
        one, other = ends if self._shown.ours(proposal.one) else reversed(ends)
        ours, theirs = self._named(one), self._named(other)
        return AlignedRow(
            proposal.kind, 0.0, (ours,), (theirs,), proposal.verdict, proposal.why, (proposal,)
        )  # fmt: skip

    def _named(self, id_: str) -> TrackSide:
        raw = self._state.raw(id_)
        name = next((str(raw[key]) for key in CALLED if raw.get(key)), "")
        return TrackSide(
            id_, name, str(raw.get("organization") or ""), bool(raw.get("to_identify"))
        )


def together(state: State, found: Comparison) -> list[list[str]]:
    """Return the interventions that are one, or may be, by their ids; each once."""
    seen = state.is_visible
    between = [
        one
        for one in found.proposals
        if one.kind == Intervention.entity and seen(one.one) and seen(one.other)
    ]
    groups = _groups(state, between)
    return [group for id_, group in groups.items() if group[0] == id_]


def _groups(state: State, proposals: Iterable[Proposal]) -> dict[str, list[str]]:
    """Return by id the group of each intervention: linked already, or proposed."""
    visible = [one.id for one in state.all(Intervention)]
    groups = {id_: group for one in visible for group in [list(state.group(one))] for id_ in group}
    for one in proposals:
        ours, theirs = groups[one.one], groups[one.other]
        if ours is not theirs:
            ours += theirs
            groups.update(dict.fromkeys(theirs, ours))
    return groups


def _verdict(
    ours: Sequence[str], theirs: Sequence[str], proposals: Sequence[Proposal]
) -> tuple[Verdict, str]:
    for verdict in ("decide", "likely", "one"):
        found = next((one for one in proposals if one.verdict == verdict), None)
        if found is not None:
            return found.verdict, found.why
    if not ours or not theirs:
        return ("ours" if ours else "theirs"), ""
    return "one", SAME_ENTRY
