"""What the Floor shows, as plain rows: read from the state here, and from a file's plain tables.

The window paints from these rows alone, so it can show a session before its registers are loaded.
"""

from typing import Literal

from townnotes.domain.entities import (
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
from townnotes.domain.floor import default_limit, open_intervention, waiting
from townnotes.domain.glance_rows import (
    Chip,
    Glance,
    Heading,
    ListRow,
    NowRow,
    PointRow,
    Stretch,
    ThemeRow,
    Turn,
)
from townnotes.domain.state import State
from townnotes.domain.tally import ThemeTally
from townnotes.domain.timer import read_timer


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


def waiting_rows(state: State) -> tuple[ListRow, ...]:
    """Read who waits for the floor, the next one first, with the limit each will have."""
    return tuple(
        _list_row(state, one.id, "waiting", number, one.participant, _limit(state, one))._replace(
            late=one.state == "late"
        )
        for number, one in enumerate(waiting(state), start=1)
    )


def spoke_rows(state: State) -> tuple[ListRow, ...]:
    """Read who has had the floor, the latest first, with the seconds each spoke."""
    ended = [one for one in state.all(Intervention) if one.ended is not None]
    rows = [
        _list_row(state, one.id, "spoke", number, one.speaker, _spoken(state, one))
        for number, one in enumerate(ended, start=1)
    ]
    return tuple(reversed(rows))


def now_row(state: State, shown: str = "") -> NowRow | None:
    """Read the head of the note: the intervention shown, else the open one, else the last."""
    every = state.all(Intervention)
    one = state.find(Intervention, shown) if shown else open_intervention(state)
    one = one or (every[-1] if every else None)
    if one is None:
        return None
    speaker = state.find(Participant, one.speaker)
    category = state.find(Category, speaker.category) if speaker else None
    number = next(n for n, each in enumerate(every, start=1) if each.id == one.id)
    who = state.leader(one.speaker)
    turn = sum(state.leader(each.speaker) == who for each in every[:number])
    pauses = state.having(Pause, "intervention", one.id)
    return NowRow(
        Turn(
            one.id, one.kind, one.on_behalf_of, one.began, one.ended, one.limit, one.added_seconds
        ),
        tuple(Stretch(pause.began, pause.ended) for pause in pauses),
        number,
        turn,
        speaker.honorific if speaker else "",
        speaker.name if speaker else "",
        speaker.organization if speaker else "",
        category.singular if category else "",
        bool(speaker and speaker.to_identify),
    )


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
    )


def theme_rows(state: State, tally: ThemeTally) -> tuple[ThemeRow, ...]:
    """Read the quick-tag panel."""
    return tuple(
        ThemeRow(one.id, one.key, one.label, one.colour, tally.speakers(one.id))
        for one in state.all(Theme)
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


def _limit(state: State, request: Request) -> int | None:
    return default_limit(state, state.find(Participant, request.participant), request.kind)


def _spoken(state: State, one: Intervention) -> int | None:
    pauses = state.having(Pause, "intervention", one.id)
    return read_timer(one, pauses, one.ended or 0).spoken // 1000


def _cite(state: State, cite: str) -> str:
    text_id, _, number = cite.partition("/")
    text = state.find(ReferenceText, text_id)
    return f"{text.short} §{number}".strip() if text else f"§{number}"
