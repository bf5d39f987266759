"""What was said, as cards show it: who, when, how and what, read from the state."""

from collections.abc import Iterable
from dataclasses import dataclass

from townnotes.domain.entities import Category, Intervention, NoteTaker, Participant, Point
from townnotes.domain.floor.floor_reading import point_row
from townnotes.domain.floor.floor_rows import Chip
from townnotes.domain.floor.speakers import by_category, counts_as_floor
from townnotes.domain.state import State
from townnotes_ui.wording import shown_name, time_of_day


@dataclass(frozen=True, slots=True)
class CardText:
    """One thing said; points of several note-takers that say the same are one."""

    id: str
    intervention: str
    name: str
    organization: str
    time: str
    stance: str
    text: str
    chips: tuple[Chip, ...]
    cites: tuple[str, ...]
    note_takers: tuple[str, ...]
    private: bool
    heard_through: str = ""
    """The language it was interpreted from: its words are the interpreter's."""


def said_in(state: State, points: Iterable[str]) -> tuple[CardText, ...]:
    """Read points by their ids, in the order given; those that are gone are left out."""
    found: dict[tuple[str, str], CardText] = {}
    for id_ in points:
        point = state.find(Point, id_)
        if point is None:
            continue
        # Two speakers who say the same are two pieces of evidence; two note-takers are one.
        key = (state.leader(point.intervention), state.leader(id_))
        if key not in found:
            found[key] = _said(state, point)
    return tuple(found.values())


def by_time(state: State, points: Iterable[str]) -> list[str]:
    """Return the points in the order in which they were said."""

    def when(id_: str) -> tuple[int, str]:
        point = state.find(Point, id_)
        one = state.find(Intervention, point.intervention) if point else None
        return ((one.began or 0) if one else 0, point.rank if point else "")

    return sorted(points, key=when)


def speakers_of(state: State, points: Iterable[str]) -> dict[str, None]:
    """Return the distinct participants behind points who took the floor with them."""
    found: dict[str, None] = {}
    for id_ in points:
        point = state.find(Point, id_)
        one = state.find(Intervention, point.intervention) if point else None
        if one is not None and counts_as_floor(state, one):
            found[state.leader(one.speaker)] = None
    return found


def split(state: State, participants: Iterable[str]) -> str:
    """Return "4 stakeholders, 1 UN entity"."""
    counts: list[tuple[Category | None, int]] = by_category(state, participants)
    return ", ".join(
        f"{n} {category.singular if n == 1 else category.plural}"
        for category, n in counts
        if category is not None
    )


def _said(state: State, point: Point) -> CardText:
    row = point_row(state, point)
    one = state.find(Intervention, point.intervention)
    speaker = state.find(Participant, one.speaker) if one else None
    instant = point.at or (one.began if one else None)
    return CardText(
        id=point.id,
        intervention=one.id if one else "",
        name=shown_name(speaker.name, speaker.organization, to_identify=speaker.to_identify)
        if speaker
        else "",
        organization=speaker.organization if speaker and speaker.name else "",
        time=time_of_day(instant, state.session.time_zone),
        stance=point.stance,
        text=point.text,
        chips=row.chips,
        cites=row.cites,
        note_takers=_note_takers(state, point),
        private=point.private,
        heard_through=one.interpreted_from if one else "",
    )


def _note_takers(state: State, point: Point) -> tuple[str, ...]:
    heard = state.leader(point.intervention)
    points = (state.find(Point, id_) for id_ in state.group(point.id))
    alike = (one for one in points if one and state.leader(one.intervention) == heard)
    takers = (state.find(NoteTaker, one.by) for one in alike)
    return tuple(dict.fromkeys((one.initials or one.name) for one in takers if one))
