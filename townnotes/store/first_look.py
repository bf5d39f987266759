"""Reads what the Floor shows at first from a file's plain tables, with the standard library only.

Meant for the first paint: no checks, no registers, no waiting. Whatever is not as expected gives
None, and the window waits for the session itself.
"""

import re
import sqlite3
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from townnotes.domain.dates import as_instant
from townnotes.domain.floor.floor_rows import (
    Chip,
    FloorTurn,
    Glance,
    Heading,
    NowRow,
    PauseStretch,
    PointRow,
    ThemeRow,
)
from townnotes.domain.points.theme_order import in_two_levels
from townnotes.store.first_list import ended_rows, spoke_rows, waiting_rows
from townnotes.store.format_marks import APPLICATION_ID, MAJOR

_Row = dict[str, Any]

_COMPUTES = re.compile(r"\bAS\s*\(|\bGENERATED\b|\bVIRTUAL\b", re.IGNORECASE)
"""What makes a column or a table of something else than stored values; ours never do."""

PATIENCE_SECONDS = 0.5
STEPS = 20_000
"""After so many steps of SQLite the clock is asked; a hostile file never ends by itself."""


def first_look(path: Path) -> Glance | None:
    """Return the rows of the Floor, or None where the file is not ready to be read so."""
    try:
        if not path.is_file():
            return None
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=0)
    except (sqlite3.Error, OSError, ValueError, RuntimeError):
        return None
    connection.row_factory = _as_dict
    give_up = time.monotonic() + PATIENCE_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > give_up, STEPS)
    try:
        return _read(connection) if _is_ours(connection) else None
    except (sqlite3.Error, KeyError, TypeError, ValueError):
        return None
    finally:
        connection.close()


def _as_dict(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> _Row:
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}


def _is_ours(db: sqlite3.Connection) -> bool:
    """Tell whether the file is ours, and its tables are tables: nothing that computes when read."""
    application = db.execute("PRAGMA application_id").fetchone()["application_id"]
    version = db.execute("PRAGMA user_version").fetchone()["user_version"]
    rows = db.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    tables = [str(row["sql"]) for row in rows if row["type"] == "table" and row["name"] != "search"]
    return (
        application == APPLICATION_ID
        and version // 100 == MAJOR
        and {row["type"] for row in rows} <= {"table", "index"}
        and not any(_COMPUTES.search(sql) for sql in tables)
    )


def _read(db: sqlite3.Connection) -> Glance:
    now = _now(db)
    ended = ended_rows(db)
    return Glance(
        _heading(db),
        now,
        waiting_rows(db, ended),
        spoke_rows(ended),
        _points(db, now.intervention.id) if now else (),
        _themes(db),
    )


def _heading(db: sqlite3.Connection) -> Heading:
    row = db.execute("SELECT * FROM session ORDER BY rtrim(made, 'Z'), id").fetchone()
    if row is None:
        return Heading()
    closed = _instant(row["list_closed"])
    return Heading(row["ordinal"], row["name"], row["process"], closed, row["time_zone"])


def _now(db: sqlite3.Connection) -> NowRow | None:
    row = db.execute(
        "SELECT i.*, p.honorific, p.name, p.organization AS from_, p.to_identify, c.singular,"
        " a.title AS item_title"
        " FROM interventions AS i LEFT JOIN participants AS p ON p.id = i.speaker"
        " LEFT JOIN categories AS c ON c.id = p.category"
        " LEFT JOIN agenda AS a ON a.id = i.item"
        " ORDER BY i.ended IS NULL AND i.began IS NOT NULL DESC,"
        " rtrim(coalesce(i.began, '~'), 'Z') DESC, i.rank DESC, i.id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    pauses = db.execute(
        "SELECT * FROM pauses WHERE intervention = ? ORDER BY rtrim(coalesce(began, '~'), 'Z'), id",
        [row["id"]],
    ).fetchall()
    before = (
        "SELECT count(*) AS n FROM interventions"
        " WHERE (rtrim(coalesce(began, '~'), 'Z'), rank, id) <= (?, ?, ?)"
    )
    place = [(row["began"] or "~").rstrip("Z"), row["rank"], row["id"]]
    number = db.execute(before, place).fetchone()["n"]
    turn = db.execute(f"{before} AND speaker IS ?", [*place, row["speaker"]]).fetchone()["n"]
    return NowRow(
        _turn(row),
        tuple(PauseStretch(_instant(one["began"]), _instant(one["ended"])) for one in pauses),
        number,
        turn,
        row["honorific"] or "",
        row["name"] or "",
        row["from_"] or "",
        row["singular"] or "",
        bool(row["to_identify"]),
        row["item_title"] or "",
    )


def _turn(row: _Row) -> FloorTurn:
    return FloorTurn(
        row["id"],
        row["kind"] or "",
        row["on_behalf_of"] or "",
        _instant(row["began"]),
        _instant(row["ended"]),
        row["limit"],
        row["added_seconds"],
        row["interpreted_from"] or "",
    )


def _points(db: sqlite3.Connection, intervention: str) -> tuple[PointRow, ...]:
    rows = db.execute(
        "SELECT p.*, n.initials, n.name AS taker FROM points AS p"
        " LEFT JOIN note_takers AS n ON n.id = p.by"
        " WHERE p.intervention = ? ORDER BY p.rank, p.id",
        [intervention],
    ).fetchall()
    return tuple(
        PointRow(
            row["id"],
            _instant(row["at"]),
            row["stance"],
            row["text"],
            _chips(db, row["id"]),
            _cites(db, row["id"]),
            bool(row["private"]),
            bool(row["gap"]),
            row["initials"] or row["taker"] or "",
            _mentions(db, row["id"]),
        )
        for row in rows
    )


def _chips(db: sqlite3.Connection, point: str) -> tuple[Chip, ...]:
    rows = db.execute(
        "SELECT t.label, t.colour FROM point_themes AS x JOIN themes AS t ON t.id = x.theme"
        " WHERE x.point = ? ORDER BY x.n",
        [point],
    )
    return tuple(Chip(row["label"], row["colour"]) for row in rows)


def _mentions(db: sqlite3.Connection, point: str) -> tuple[str, ...]:
    rows = db.execute(
        "SELECT p.name, p.organization FROM point_mentions AS m"
        " JOIN participants AS p ON p.id = m.participant WHERE m.point = ? ORDER BY m.n",
        [point],
    )
    return tuple(row["name"] or row["organization"] for row in rows)


def _cites(db: sqlite3.Connection, point: str) -> tuple[str, ...]:
    rows = db.execute(
        "SELECT r.short, c.paragraph FROM point_cites AS c"
        " LEFT JOIN reference_texts AS r ON r.id = c.text WHERE c.point = ? ORDER BY c.n",
        [point],
    )
    return tuple(f"{row['short'] or ''} §{row['paragraph']}".strip() for row in rows)


def _themes(db: sqlite3.Connection) -> tuple[ThemeRow, ...]:
    rows = db.execute("SELECT id, key, label, colour, parent FROM themes ORDER BY rank, id")
    themes = {row["id"]: row for row in rows.fetchall()}
    parents = in_two_levels({id_: row["parent"] or "" for id_, row in themes.items()})
    speakers = _speakers(db, parents)
    return tuple(
        ThemeRow(id_, row["key"], row["label"], row["colour"], speakers.get(id_, 0), parent)
        for id_, parent in parents.items()
        for row in (themes[id_],)
    )


def _speakers(db: sqlite3.Connection, parents: Mapping[str, str]) -> dict[str, int]:
    """Return the distinct speakers of each theme, those of what stands under it included."""
    own = db.execute(f"SELECT x.theme, {_COUNTED} GROUP BY x.theme")
    found = {row["theme"]: row["speakers"] for row in own}
    families = [(one, top) for one, top in parents.items() if top]
    families += [(top, top) for top in dict.fromkeys(top for _, top in families)]
    if families:
        # Asked for those alone that have themes under them: this joins every point once more.
        together = db.execute(
            f"WITH home(theme, top) AS (VALUES {', '.join(['(?, ?)'] * len(families))})"
            f" SELECT h.top, {_COUNTED.replace('WHERE', _AT_HOME)} GROUP BY h.top",
            [one for pair in families for one in pair],
        )
        found.update((row["top"], row["speakers"]) for row in together)
    return found


_COUNTED = (
    "count(DISTINCT i.speaker) AS speakers FROM point_themes AS x"
    " JOIN points AS p ON p.id = x.point JOIN interventions AS i ON i.id = p.intervention"
    " WHERE NOT p.private"
)
_AT_HOME = "JOIN home AS h ON h.theme = x.theme WHERE"


def _instant(text: str | None) -> int | None:
    return as_instant(text) if text else None
