"""What is written of clocks: how far each was ahead of the reference clock, as the links tell.

What is linked is one moment by two clocks, so the same links say the same of the clocks, in
whatever order files were merged. The reference clock is the lead's, else that of the recording with
most interventions; one that tells minutes alone, as notes on paper do, is it only among its like.
What may be chance is no offset, or a whole number of hours.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from math import sqrt
from statistics import median
from typing import NamedTuple

from townnotes.domain.clocks import RECORDED_IN, Clocks, clock_id
from townnotes.domain.entities import Clock, Intervention
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.merge.clock_offset import ClockOffset, Instants, refined
from townnotes.merge.evidence import BAND_MS
from townnotes.merge.proposals import Comparison, Proposal
from townnotes.merge.recordings import FEWEST, Recording

MINUTE_MS, HOUR_MS = 60_000, 3_600_000
NEWS_MS = 1_000
"""What is found anew with a few more links is news from this on."""
_FIELDS = ("session", "offset_ms", "drift", "at", "reference")

Pair = tuple[str, str]


class _Between(NamedTuple):
    """What two recordings say of each other's clocks: moments by both, or an offset alone."""

    moments: tuple[Instants, ...] = ()
    offset: float = 0.0

    def turned(self) -> "_Between":
        turned = (Instants(one.theirs, one.ours, one.surely) for one in self.moments)
        return _Between(tuple(turned), -self.offset)

    def measured(self) -> ClockOffset:
        """Return the offset; what its own spread may have brought about is none."""
        moments = self._measurable()
        found = refined(ClockOffset(self.offset), moments)
        whole = round(found.milliseconds / HOUR_MS) * float(HOUR_MS)
        doubt = 2 * found.spread / sqrt(max(1, len(moments)))
        if not found.drift and abs(found.milliseconds - whole) <= doubt:
            return found._replace(milliseconds=whole)
        return found

    def _measurable(self) -> tuple[Instants, ...]:
        """Return the moments but for those far off, as times that were typed in afterwards."""
        gaps = [one.theirs - one.ours for one in self.moments]
        middle = median(gaps) if gaps else 0
        pairs = zip(self.moments, gaps, strict=True)
        return tuple(one for one, gap in pairs if abs(gap - middle) <= BAND_MS)


class _Told(NamedTuple):
    """What links tell of the clocks of one townhall, and the recordings whose times they move."""

    clocks: dict[str, Clock]
    moving: list[Recording]


def clocks_found(state: State, found: Comparison, linked: Iterable[Proposal]) -> list[Assign]:
    """Return what is to be written of clocks, with what is linked; nothing where all is known.

    `state` holds what the files brought, `linked` what a merge links besides.
    """
    made: list[Assign] = []
    for clocks, moving in _told(state, found, linked):
        if _is_news(state, clocks):
            made += [assign for one in clocks.values() for assign in _written(state, one)]
        made += [assign for one in moving for assign in _recorded_in(state, one)]
    return made


def clocks_then(state: State, found: Comparison, linked: Iterable[Proposal]) -> Clocks:
    """Return what is known of clocks once that is written."""
    told = (one.clocks for one in _told(state, found, linked))
    news = (clock for one in told if _is_news(state, one) for clock in one.values())
    return Clocks((*state.all(Clock), *news))


def _told(state: State, found: Comparison, linked: Iterable[Proposal]) -> Iterator[_Told]:
    recordings = {one.id: one for one in found.recordings}
    between = _compared(found, _moments(state, recordings, linked))
    beside = _pressed_by_both(state)
    between |= beside
    # Whoever noted nothing of their own beside it is no recording, and has a clock all the same.
    recordings = {one: Recording(one, ()) for pair in beside for one in pair} | recordings
    for townhall in _townhalls(between):
        first = min(townhall, key=lambda id_: _of_reference(recordings[id_]))
        clocks = _from_reference(first, between)
        clocks |= _besides(state, recordings, clocks)
        moving = [recordings[id_] for id_ in townhall if clocks[id_].offset_ms or clocks[id_].drift]
        yield _Told(clocks, moving)


def _of_reference(one: Recording) -> tuple[bool, bool, int, str]:
    return (_is_coarse(one), not one.is_leads, -len(one.heard), one.id)


def _is_coarse(one: Recording) -> bool:
    """Tell whether a recording tells minutes alone, as notes on paper do, or their last instant."""
    return all(((row.began or 0) + 1) % MINUTE_MS <= 1 for row in one.heard)


def _moments(
    state: State, recordings: Mapping[str, Recording], linked: Iterable[Proposal]
) -> dict[Pair, list[Instants]]:
    """Return what is linked between every two recordings, as one moment by both clocks."""
    heard = {row.id: (id_, row) for id_, one in recordings.items() for row in one.heard}
    groups = {id_: group for one in heard for group in [list(state.group(one))] for id_ in group}
    for one in linked:
        if one.kind == Intervention.entity:
            ours, theirs = (groups.setdefault(id_, [id_]) for id_ in (one.one, one.other))
            if ours is not theirs:
                ours += theirs
                groups.update(dict.fromkeys(theirs, ours))
    found: dict[Pair, list[Instants]] = defaultdict(list)
    for group in {id(one): one for one in groups.values()}.values():
        rows = sorted((heard[id_] for id_ in group if id_ in heard), key=lambda one: one[0])
        for (one, ours), (other, theirs) in combinations(rows, 2):
            if one != other:
                ends = ((ours.began, theirs.began), (ours.ended, theirs.ended))
                found[one, other] += [
                    Instants(a, b, 1.0) for a, b in ends if a is not None and b is not None
                ]
    return found


def _compared(found: Comparison, moments: Mapping[Pair, list[Instants]]) -> dict[Pair, _Between]:
    """Return, both ways, what is known between the clocks of one townhall."""
    between: dict[Pair, _Between] = {}
    for fit in found.fits:
        one, other = sorted((fit.one, fit.other))
        told = moments.get((one, other), [])
        is_told = fit.offset is not None and fit.footing != "guessed"
        if fit.is_same_townhall and (told or is_told):
            offset = (fit.offset or 0.0) * (1 if fit.one == one else -1)
            between[one, other] = _Between(tuple(sorted(told)), offset)
    return between | {(other, one): known.turned() for (one, other), known in between.items()}


def _pressed_by_both(state: State) -> dict[Pair, _Between]:
    """Return, both ways, what two laptops at copies of one file say of each other's clocks.

    A turn of one request is one intervention there, and each has kept when it began.
    """
    moments: dict[Pair, list[Instants]] = defaultdict(list)
    for id_ in state.of_several(Intervention.entity):
        if not state.is_visible(id_) or state.leader(id_) != id_:
            continue
        begun = sorted((clock, at) for at, clock in state.begun_by(id_).values())
        for (ours, at), (theirs, other) in combinations(begun, 2):
            moments[ours, theirs].append(Instants(at, other, 1.0))
    told = {
        pair: _Between(tuple(sorted(found)))
        for pair, found in moments.items()
        if len(found) >= FEWEST and pair[0] != pair[1]
    }
    return told | {(other, one): known.turned() for (one, other), known in told.items()}


def _townhalls(between: Iterable[Pair]) -> list[list[str]]:
    """Return the recordings of each townhall whose clocks are known from each other."""
    groups: dict[str, list[str]] = {}
    for one, other in sorted(between):
        ours, theirs = groups.setdefault(one, [one]), groups.setdefault(other, [other])
        if ours is not theirs:
            ours += theirs
            groups.update(dict.fromkeys(theirs, ours))
    return [sorted(group) for id_, group in sorted(groups.items()) if id_ == min(group)]


def _from_reference(first: str, between: Mapping[Pair, _Between]) -> dict[str, Clock]:
    """Return the clocks that are known from the reference's, each by what tells most of it."""
    known = {first: _clock(first, is_reference=True)}
    while True:
        open_ = [
            (-len(told.moments), one != first, one, other)
            for (one, other), told in between.items()
            if one in known and other not in known
        ]
        if not open_:
            return known
        *_, one, other = min(open_)
        known[other] = _seen_from(known[one], other, between[one, other].measured())


def _seen_from(base: Clock, called: str, offset: ClockOffset) -> Clock:
    """Return a clock that another one, known already, is compared with."""
    ahead = offset.milliseconds + base.offset_ms
    drift = round(offset.drift)
    if drift or base.drift:
        ahead += (offset.at - (base.at or 0)) * base.drift / 1e6
        at = offset.at + round(offset.milliseconds)
        return _clock(called, round(ahead), drift=base.drift + drift, at=at)
    return _clock(called, round(ahead))


def _clock(
    called: str,
    ahead: int = 0,
    *,
    drift: int = 0,
    at: int | None = None,
    is_reference: bool = False,
) -> Clock:
    return Clock(
        id=clock_id(called), session=called, offset_ms=ahead, drift=drift, at=at,
        reference=is_reference,
    )  # fmt: skip


def _besides(
    state: State, recordings: Mapping[str, Recording], clocks: Mapping[str, Clock]
) -> dict[str, Clock]:
    """Return the clocks that recordings brought along, as from a JSON file, seen from the same."""
    found: dict[str, Clock] = {}
    for id_, clock in clocks.items():
        before = state.clocks.find(id_)
        moved = clock.offset_ms - (before.offset_ms if before else 0)
        for called in recordings[id_].clocks:
            held = state.clocks.find(called)
            if called not in recordings and held is not None:
                found[called] = _clock(called, held.offset_ms + moved, drift=held.drift, at=held.at)
    return found


def _is_news(state: State, clocks: Mapping[str, Clock]) -> bool:
    return any(_differs(state.clocks.find(id_), one) for id_, one in clocks.items())


def _differs(held: Clock | None, found: Clock) -> bool:
    if held is None or held.session != found.session or held.reference != found.reference:
        return True
    return abs(held.offset_ms - found.offset_ms) > NEWS_MS or held.drift != found.drift


def _written(state: State, clock: Clock) -> list[Assign]:
    return [
        Assign(Clock.entity, clock.id, name, value)
        for name in _FIELDS
        if (value := getattr(clock, name)) != state.value(clock.id, name, None)
    ]


def _recorded_in(state: State, recording: Recording) -> list[Assign]:
    """Name the clock of what was recorded before it was kept with it."""
    return [
        Assign(entity, id_, RECORDED_IN, recording.id)
        for entity, id_ in recording.unnamed
        if not state.is_deleted(id_)
    ]
