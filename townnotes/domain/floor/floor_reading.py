"""What the Floor shows, as plain rows: read from the state here, and from a file's plain tables.

The window paints from these rows alone, so it can show a session before its registers are loaded.
"""

from typing import Literal

from townnotes.domain.entities import (
    AgendaItem,
    Category,
    Intervention,
    NoteTaker,
    Participant,
    Pause,
    Point,
    ReferenceText,
    Request,
    Theme,
)
from townnotes.domain.floor.floor_rows import (
    Chip,
    FloorTurn,
    Glance,
    Heading,
    ListRow,
    NowRow,
    PauseStretch,
    PointRow,
    ThemeRow,
)
from townnotes.domain.floor.heard import heard
from townnotes.domain.floor.speakers import latest_intervention, request_limit, waiting
from townnotes.domain.floor.spoken import Sums, own_and_others
from townnotes.domain.floor.timer import read_timer
from townnotes.domain.points.tally import ThemeTally
from townnotes.domain.points.theme_order import in_two_levels
from townnotes.domain.state import State


def glance_at(state: State) -> Glance:
    """Read all rows of the Floor."""
    now = now_row(state)
    tally = ThemeTally()
    tally.count(state)
    return Glance(
        heading(state),
        now,
        waiting_rows(state),
        spoke_rows(state),
        point_rows(state, now.intervention.id) if now else (),
        theme_rows(state, tally),
    )


def heading(state: State) -> Heading:
    """Read the top line."""
    details = state.session
    return Heading(
        details.ordinal, details.name, details.process, details.list_closed, details.time_zone
    )


def waiting_rows(state: State, sums: Sums | None = None) -> tuple[ListRow, ...]:
    """Read who waits for the floor, the next one first, with the limit each will have.

    `sums` says what they have spoken already; without it the interventions are summed here.
    """
    row = waiting(state)
    if not row:
        return ()
    sums = sums if sums is not None else heard(state).sums
    return tuple(_waiting_row(state, one, number, sums) for number, one in enumerate(row, start=1))


def spoke_rows(state: State) -> tuple[ListRow, ...]:
    """Read who has had the floor, the latest first, with the seconds each spoke."""
    ended = [one for one in state.all(Intervention) if one.ended is not None]
    rows = [spoke_row(state, one, number) for number, one in enumerate(ended, start=1)]
    return tuple(reversed(rows))


def spoke_row(state: State, one: Intervention, number: int) -> ListRow:
    """Read one who has had the floor."""
    return _list_row(state, one.id, "spoke", number, one.speaker, _spoken(state, one))


def now_row(state: State, shown: str = "") -> NowRow | None:
    """Read the head of the note: the intervention shown, else the open one, else the last."""
    one = state.find(Intervention, shown) or latest_intervention(state)
    if one is None:
        return None
    speaker = state.find(Participant, one.speaker)
    category = state.find(Category, speaker.category) if speaker else None
    item = state.find(AgendaItem, one.item)
    pauses = state.having(Pause, "intervention", one.id)
    return NowRow(
        FloorTurn(*(getattr(one, field) for field in FloorTurn._fields)),
        tuple(PauseStretch(pause.began, pause.ended) for pause in pauses),
        state.place_of(Intervention, one.id),
        _turn(state, one),
        speaker.honorific if speaker else "",
        speaker.name if speaker else "",
        speaker.organization if speaker else "",
        category.singular if category else "",
        bool(speaker and speaker.to_identify),
        item.title if item else "",
    )


def _turn(state: State, one: Intervention) -> int:
    """Return which of their speaker's interventions it is, counted from 1."""
    if one.speaker:
        theirs = state.having(Intervention, "speaker", one.speaker)
    else:
        theirs = tuple(each for each in state.all(Intervention) if not each.speaker)
    return [each.id for each in theirs].index(one.id) + 1


def point_rows(state: State, intervention: str) -> tuple[PointRow, ...]:
    """Read the lines of an intervention's note."""
    return tuple(point_row(state, point) for point in state.points_of(intervention))


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
    )


def theme_rows(state: State, tally: ThemeTally) -> tuple[ThemeRow, ...]:
    """Read the quick-tag panel."""
    themes = {one.id: one for one in state.all(Theme)}
    parents = in_two_levels({id_: state.leader(one.parent) for id_, one in themes.items()})
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
    return tuple(one.name or one.organization for one in found)


def _cite(state: State, cite: str) -> str:
    text_id, _, number = cite.partition("/")
    text = state.find(ReferenceText, text_id)
    return f"{text.short} §{number}".strip() if text else f"§{number}"
