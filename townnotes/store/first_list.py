"""The speakers' list as the first look at a file shows it, from its plain tables."""

import sqlite3
from typing import Any

from townnotes.domain.floor.floor_rows import ListRow
from townnotes.domain.floor.spoken import (
    Sums,
    by_speaker,
    gathered,
    organization_key,
    own_and_others,
)
from townnotes.domain.floor.timer import limit_for

_Row = dict[str, Any]


def waiting_rows(db: sqlite3.Connection, ended: list[_Row]) -> tuple[ListRow, ...]:
    """Read who waits for the floor, with what they have spoken already."""
    rows = db.execute(
        'SELECT s.id, s.participant, s.kind, s.state, s."limit" AS given,'
        " p.name, p.organization, p.to_identify, p.speaks_for,"
        ' c."limit" AS own, c.group_limit, c.reply_limit FROM speakers_list AS s'
        " LEFT JOIN participants AS p ON p.id = s.participant"
        " LEFT JOIN categories AS c ON c.id = p.category"
        " WHERE s.state IN ('waiting', 'late') ORDER BY s.state = 'late', s.rank, s.id"
    ).fetchall()
    sums = _sums(ended) if rows else Sums({}, {})
    found: list[ListRow] = []
    for number, row in enumerate(rows, start=1):
        one = _list_row(row, "waiting", number, _limit(row))
        one = one._replace(late=row["state"] == "late", kind=row["kind"])
        if one.name or one.organization:
            own, others = own_and_others(sums, row["participant"], one.organization)
            one = one._replace(spoken=own, others_spoken=others)
        found.append(one)
    return tuple(found)


def _sums(ended: list[_Row]) -> Sums:
    """Sum what each participant and each organization has spoken."""
    turns = (
        (row["speaker"] or "", row["spoken_seconds"])
        for row in ended
        if row["spoken_seconds"] is not None
    )
    people = by_speaker(turns)
    organization = {row["speaker"]: organization_key(row["organization"] or "") for row in ended}
    return Sums(people, gathered(people, lambda id_: organization.get(id_) or None)[0])


def _limit(row: _Row) -> int | None:
    if row["given"] is not None:
        return int(row["given"])
    return limit_for(
        row["kind"],
        speaks_for_others=bool(row["speaks_for"]),
        limit=row["own"],
        group_limit=row["group_limit"],
        reply_limit=row["reply_limit"],
    )


def ended_rows(db: sqlite3.Connection) -> list[_Row]:
    """Read the interventions that ended, in order."""
    # Without the Z instants sort as texts: `:00.5Z` stands before `:00Z`.
    return db.execute(
        "SELECT i.id, i.speaker, p.name, p.organization, p.to_identify, i.spoken_seconds"
        " FROM interventions AS i LEFT JOIN participants AS p ON p.id = i.speaker"
        " WHERE i.ended IS NOT NULL ORDER BY rtrim(coalesce(i.began, '~'), 'Z'), i.rank, i.id"
    ).fetchall()


def spoke_rows(ended: list[_Row]) -> tuple[ListRow, ...]:
    """Turn the interventions that ended into rows, the latest first."""
    found = [
        _list_row(row, "spoke", number, row["spoken_seconds"])
        for number, row in enumerate(ended, start=1)
    ]
    return tuple(reversed(found))


def _list_row(row: _Row, state: Any, number: int, seconds: int | None) -> ListRow:
    if row["name"] is None:
        return ListRow(row["id"], state, number, "", "", to_identify=True, seconds=seconds)
    unknown = bool(row["to_identify"])
    return ListRow(row["id"], state, number, row["name"], row["organization"], unknown, seconds)
