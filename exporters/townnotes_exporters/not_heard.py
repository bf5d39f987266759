"""Writes who asked for the floor and was not heard, for the invitation to send written input."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.dates import as_text
from townnotes.domain.entities import Participant
from townnotes.domain.floor import not_heard
from townnotes.domain.state import State
from townnotes_exporters.csv_table import as_csv, write_table

COLUMNS = ("name", "organization", "email", "requested_at", "kind", "state")


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
    return as_csv(COLUMNS, [_cells(row) for row in rows])


def write_unheard(rows: Sequence[Unheard], target: Path) -> None:
    """Write the list as CSV; raises FileError when the disk refuses."""
    write_table(target, unheard_table(rows), what="list of who was not heard")


def _line(row: Unheard) -> str:
    who = ", ".join(filter(None, (row.name, row.organization)))
    return f"{who} <{row.email}>" if row.email else who


def _cells(row: Unheard) -> tuple[str, ...]:
    requested = "" if row.requested is None else as_text(row.requested)
    return row.name, row.organization, row.email, requested, row.kind, row.state
