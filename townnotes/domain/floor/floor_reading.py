"""Reads what the Floor shows as plain rows; the window paints from these rows alone."""

from collections.abc import Iterable
from typing import Literal

from townnotes.domain.entities import (
    OPENING,
    AgendaItem,
    Category,
    Entity,
    Intervention,
    Link,
    NoteTaker,
    Participant,
    Pause,
    Point,
    ReferenceText,
    Request,
    SessionDetails,
    Theme,
)
from townnotes.domain.erased import UNNAMED
from townnotes.domain.floor.floor_rows import (
    Chip,
    FloorTurn,
    Heading,
    ListRow,
    NowRow,
    PauseStretch,
    PointRow,
    ThemeRow,
)
from townnotes.domain.floor.heard import Sums, heard, own_and_others
from townnotes.domain.floor.speakers import (
    held_interventions,
    latest_intervention,
    number_of,
    request_limit,
    waiting,
)
from townnotes.domain.floor.timer import read_timer
from townnotes.domain.links import opponents
from townnotes.domain.points.tally import ThemeTally
from townnotes.domain.points.theme_order import shown_parents
from townnotes.domain.state import State


def _entities(*kinds: type[Entity]) -> frozenset[str]:
    return frozenset(kind.entity for kind in (*kinds, Link))


_WAITING = _entities(Request, Participant, Category, Intervention, Pause)
_SPOKE = _entities(Participant, Intervention, Pause)
READ_FROM = {
    "heading": _entities(SessionDetails),
    "now": _entities(Intervention, Pause, Participant, Category, AgendaItem),
    "waiting": _WAITING,
    "waiting_count": _WAITING,
    "spoke": _SPOKE,
    "spoke_count": _SPOKE,
    "points": _entities(Point, Intervention, Theme, NoteTaker, ReferenceText, Participant),
    "themes": _entities(Theme),
    "opening": _entities(Intervention),
}
"""Which entities each part of a glance is read from; whether themes are counted anew, besides."""


def heading(state: State) -> Heading:
    """Read the top line."""
    details = state.session
    return Heading(
        details.ordinal, details.name, details.process, details.list_closed, details.time_zone
    )


def waiting_rows(
    state: State, sums: Sums | None = None, most: int | None = None
) -> tuple[ListRow, ...]:
    """Read who waits for the floor, the next one first, with the limit each will have.

    `sums` says what they have spoken already; without it the interventions are summed here. Of
    many only the first `most` are read.
    """
    row = waiting(state)[:most]
    if not row:
        return ()
    sums = sums if sums is not None else heard(state).sums
    return tuple(_waiting_row(state, one, number, sums) for number, one in enumerate(row, start=1))


def spoke_row(state: State, one: Intervention, number: int) -> ListRow:
    """Read one who has had the floor, with the seconds they spoke."""
    return _list_row(state, one.id, "spoke", number, one.speaker, _spoken(state, one))


def now_row(state: State, shown: str = "") -> NowRow | None:
    """Read the head of the note: the intervention shown, else the open one, else the last.

    Nobody speaks in the opening note.
    """
    one = (state.find(Intervention, shown) if shown else None) or latest_intervention(state)
    if one is None or one.kind == OPENING:
        return None
    speaker = state.find(Participant, one.speaker)
    category = state.find(Category, speaker.category) if speaker else None
    item = state.find(AgendaItem, one.item)
    pauses = state.having(Pause, "intervention", one.id)
    return NowRow(
        FloorTurn(*(getattr(one, field) for field in FloorTurn._fields)),
        tuple(PauseStretch(pause.began, pause.ended) for pause in pauses),
        number_of(state, one.id),
        _turn(state, one),
        speaker.honorific if speaker else "",
        speaker.name if speaker else "",
        speaker.organization if speaker else "",
        category.singular if category else "",
        bool(speaker and speaker.to_identify),
        item.title if item else "",
        state.clocks.ahead(one.recorded_in, one.began) if one.began is not None else 0,
    )


def _turn(state: State, one: Intervention) -> int:
    """Return which of their speaker's interventions it is, counted from 1."""
    if one.speaker:
        theirs = state.having(Intervention, "speaker", one.speaker)
    else:
        theirs = tuple(each for each in held_interventions(state) if not each.speaker)
    return [each.id for each in theirs].index(one.id) + 1


def point_rows(state: State, intervention: str) -> tuple[PointRow, ...]:
    """Read the lines of an intervention's note."""
    return tuple(point_row(state, point) for point in state.points_of(intervention))


def changed_rows(state: State, intervention: str, ids: Iterable[str]) -> dict[str, PointRow | None]:
    """Read the lines of some points; None for those that do not stand in the intervention."""
    group = state.group(intervention)
    found = {id_: state.find(Point, id_) for id_ in ids}
    return {
        id_: point_row(state, point) if point and point.intervention in group else None
        for id_, point in found.items()
    }


def point_row(state: State, point: Point) -> PointRow:
    """Read one line of a note."""
    worn = (state.find(Theme, theme) for theme in point.themes)
    themes = dict.fromkeys(theme for theme in worn if theme)
    taker = state.find(NoteTaker, point.by)
    return PointRow(
        point.id,
        point.at,
        point.stance,
        point.text,
        tuple(Chip(theme.label, theme.colour) for theme in themes),
        tuple(_cite(state, cite) for cite in point.cites),
        point.private,
        point.gap,
        (taker.initials or taker.name) if taker else "",
        _mentioned(state, point),
        answers_of(state, point),
        point.emphasis,
        point.source,
    )


def answers_of(state: State, point: Point) -> tuple[str, ...]:
    """Return whom a point supports or is against: "+1 Ana", "≠ Bo"."""
    if not state.ever_linked(point.id):
        return ()
    own = _speaker(state, point)
    first = state.find(Point, state.leader(point.id))
    with_whom = _speaker(state, first) if first and first.id != point.id else None
    found = [f"+1 {_called(with_whom)}"] if with_whom and with_whom != own else []
    others = (state.find(Point, one) for one in opponents(state, point.id))
    found += [f"≠ {_called(_speaker(state, one))}".rstrip() for one in others if one]
    return tuple(dict.fromkeys(found))


def _speaker(state: State, point: Point) -> Participant | None:
    one = state.find(Intervention, point.intervention)
    return state.find(Participant, one.speaker) if one else None


def _called(one: Participant | None) -> str:
    return (one.name or one.organization or UNNAMED) if one else ""


def theme_rows(state: State, tally: ThemeTally) -> tuple[ThemeRow, ...]:
    """Read the quick-tag panel."""
    themes = {one.id: one for one in state.all(Theme)}
    parents = shown_parents(state)
    return tuple(
        ThemeRow(id_, one.key, one.label, one.colour, tally.speakers(id_), parent)
        for id_, parent in parents.items()
        for one in (themes[id_],)
    )


def _list_row(
    state: State,
    id_: str,
    row_state: Literal["speaking", "waiting", "spoke"],
    number: int,
    participant: str,
    seconds: int | None,
) -> ListRow:
    one = state.find(Participant, participant)
    if one is None:
        return ListRow(id_, row_state, number, "", "", to_identify=True, seconds=seconds)
    return ListRow(id_, row_state, number, one.name, one.organization, one.to_identify, seconds)


def _waiting_row(state: State, one: Request, number: int, sums: Sums) -> ListRow:
    row = _list_row(state, one.id, "waiting", number, one.participant, request_limit(state, one))
    row = row._replace(late=one.state == "late", kind=one.kind)
    if not (row.name or row.organization):
        return row
    who = state.leader(one.participant)
    own, others = own_and_others(sums, who, row.organization)
    return row._replace(spoken=own, others_spoken=others)


def _spoken(state: State, one: Intervention) -> int | None:
    pauses = state.having(Pause, "intervention", one.id)
    return read_timer(one, pauses, one.ended or 0).spoken // 1000


def _mentioned(state: State, point: Point) -> tuple[str, ...]:
    people = (state.find(Participant, one) for one in point.mentions)
    found = dict.fromkeys(one for one in people if one)
    return tuple(map(_called, found))


def _cite(state: State, cite: str) -> str:
    text_id, _, number = cite.partition("/")
    text = state.find(ReferenceText, text_id)
    return f"{text.short} §{number}".strip() if text else f"§{number}"
