"""What the lists of the round say of a point, read from the session."""

from collections.abc import Iterable

from townnotes.domain.entities import Point, Theme
from townnotes.domain.state import State
from townnotes.summary.coverage import reason
from townnotes.summary.evidence.duplicates import Near
from townnotes.summary.lines.tidying import as_said
from townnotes.summary.wording_round.items import WaitingPoint
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.widgets.cards import said_in
from townnotes_ui.wording_round.choices import NearRow
from townnotes_ui.wording_round.queue import QueueRow


def queue_row(state: State, one: WaitingPoint, *, put_off: bool) -> QueueRow:
    """Return the row of a point that waits."""
    point, theme = state.find(Point, one.point), state.find(Theme, one.theme)
    said = as_said(point.stance, point.text) if point else ""
    label = theme.label if theme else tr("no theme")
    waits = tr("postponed") if put_off else worded(reason(one.why))
    below = f"{label} · {waits}"
    return QueueRow(one.point, said, below, theme.colour if theme else None, put_off=put_off)


def near_rows(state: State, near: Iterable[Near]) -> list[NearRow]:
    """Return the rows of near points, each with whether it may be the opposite."""
    found: list[NearRow] = []
    for one in near:
        warning = tr("perhaps the opposite") if one.may_oppose else ""
        for said in said_in(state, [one.point]):
            who = (said.name, said.organization, said.time, warning)
            below = " · ".join(part for part in who if part)
            found.append(NearRow(one.point, as_said(said.stance, said.text), below, one.share))
    return found


def who_said(state: State, one: WaitingPoint) -> str:
    """Return who said what is on the card of a point, when, and how many others said it."""
    lines = [
        " · ".join(part for part in (said.name, said.organization, said.time) if part)
        for said in said_in(state, (one.point, *one.also))
    ]
    first, more = lines[0] if lines else "", len(lines) - 1
    return f"{first} · {tr('and {n} more|and {n} more', more)}" if more > 0 else first
