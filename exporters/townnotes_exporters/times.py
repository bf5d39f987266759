"""Writes who spoke how long against what was allotted, as one table that a spreadsheet reads.

The first column says what a row is of: an `intervention`, and after those the sums of each
`speaker` and each `category`; rows of one kind add up to the whole.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.dates import as_text, time_zone
from townnotes.domain.entities import AgendaItem, Category, Intervention, Participant
from townnotes.domain.floor.heard import Times, times_of, times_summed
from townnotes.domain.floor.speakers import not_heard
from townnotes.domain.state import State
from townnotes_exporters.spreadsheet import Cell, as_csv, write_table

COLUMNS = (
    "row", "item", "speaker", "organization", "category", "kind", "began", "ended",
    "allotted_seconds", "added_seconds", "used_seconds", "paused_seconds", "over_by",
    "interventions", "time_zone",
)  # fmt: skip

UNHEARD_COLUMNS = ("name", "organization", "email", "requested_at", "kind", "state")


class _Turn(NamedTuple):
    intervention: Intervention
    speaker: Participant | None
    category: Category | None
    times: Times


def write_times(state: State, now: int, target: Path) -> None:
    """Write the speaking times; whoever speaks still is counted up to `now`.

    Raises FileError when the disk refuses.
    """
    write_table(target, times_table(state, now), what="table of speaking times")


def times_table(state: State, now: int) -> str:
    """Return the table as CSV."""
    turns = _turns(state, now)
    zone = state.session.time_zone
    rows = [_turn_row(state, one, zone) for one in turns]
    return as_csv(COLUMNS, [*rows, *_sums(state, turns, zone)])


def _turns(state: State, now: int) -> list[_Turn]:
    found: list[_Turn] = []
    for one in state.all(Intervention):
        if one.began is None:
            continue
        speaker = state.find(Participant, one.speaker)
        category = state.find(Category, speaker.category) if speaker else None
        found.append(_Turn(one, speaker, category, times_of(state, one, now)))
    return found


def _turn_row(state: State, turn: _Turn, zone: str) -> list[Cell]:
    one = turn.intervention
    item = state.find(AgendaItem, one.item)
    return [
        "intervention",
        item.title if item else "",
        *_who(turn),
        one.kind,
        _local(one.began, zone),
        _local(one.ended, zone),
        *_figures(turn.times),
        zone or "UTC",
    ]


def _sums(state: State, turns: list[_Turn], zone: str) -> list[list[Cell]]:
    speakers: dict[str, list[_Turn]] = {}
    categories: dict[str, list[_Turn]] = {one.id: [] for one in state.all(Category)}
    for turn in turns:
        speakers.setdefault(state.leader(turn.intervention.speaker), []).append(turn)
        categories.setdefault(turn.category.id if turn.category else "", []).append(turn)
    rows: list[list[Cell]] = []
    for name, groups in (("speaker", speakers), ("category", categories)):
        for held in groups.values():
            if not held:
                continue
            who = _who(held[0]) if name == "speaker" else ["", "", _who(held[0])[2]]
            summed = times_summed([turn.times for turn in held])
            rows.append([name, "", *who, "", "", "", *_figures(summed), zone or "UTC"])
    return rows


def _who(turn: _Turn) -> list[str]:
    speaker, category = turn.speaker, turn.category
    if speaker is None:
        return ["", "", ""]
    name = " ".join(filter(None, (speaker.honorific, speaker.name)))
    return [name, speaker.organization, category.singular if category else ""]


def _figures(times: Times) -> list[int | None]:
    return [*times]


def _local(instant: int | None, zone: str) -> str:
    """Return an instant as a spreadsheet reads it: date and time of the townhall's own zone."""
    if instant is None:
        return ""
    try:
        moment = datetime.fromtimestamp(instant // 1000, UTC).astimezone(time_zone(zone))
    except (ValueError, OverflowError, OSError):
        return ""
    return moment.strftime("%Y-%m-%d %H:%M:%S")


class Unheard(NamedTuple):
    """Somebody whose turn did not come; `state` is `not reached`, or how they still wait."""

    id: str
    name: str
    organization: str
    email: str
    requested: int | None
    kind: str
    state: str


def unheard_rows(state: State) -> tuple[Unheard, ...]:
    """Read who asked for the floor and was not heard, in the order of the list."""
    found: list[Unheard] = []
    for one in not_heard(state):
        who = state.find(Participant, one.participant)
        name = " ".join(filter(None, (who.honorific, who.name))) if who else ""
        organization, email = (who.organization, who.email) if who else ("", "")
        found.append(Unheard(one.id, name, organization, email, one.requested, one.kind, one.state))
    return tuple(found)


def as_lines(rows: Sequence[Unheard]) -> str:
    """Return the list as text for a message: `Name, Organization <e-mail>`, a line each."""
    return "\n".join(_line(row) for row in rows)


def unheard_table(rows: Sequence[Unheard]) -> str:
    """Return the list as CSV."""
    return as_csv(UNHEARD_COLUMNS, [_cells(row) for row in rows])


def write_unheard(rows: Sequence[Unheard], target: Path) -> None:
    """Write the list as CSV; raises FileError when the disk refuses."""
    write_table(target, unheard_table(rows), what="list of who was not heard")


def _line(row: Unheard) -> str:
    who = ", ".join(filter(None, (row.name, row.organization)))
    return f"{who} <{row.email}>" if row.email else who


def _cells(row: Unheard) -> tuple[str, ...]:
    requested = "" if row.requested is None else as_text(row.requested)
    return row.name, row.organization, row.email, requested, row.kind, row.state
