"""Keeps the plain tables and the search index in step with the state, inside a transaction."""

import sqlite3
from collections import Counter
from collections.abc import Collection
from functools import cache
from operator import itemgetter

from sqlite_utils import Database

from townnotes.domain.dates import as_text
from townnotes.domain.entities import KINDS, Clock, Intervention, Point, SessionDetails
from townnotes.domain.state import State, Touched
from townnotes.store import layout as ddl
from townnotes.store import searching
from townnotes.store.tables import TABLES, PlainTable, Row, affected, offsets_from, rows_of

ANEW_FROM = 4
"""Where one row in so many changes, all are written faster anew."""
_AT_ONCE = 500
_IS_THERE = "SELECT id FROM interventions WHERE id = ?"

_BY_KIND: dict[str, list[PlainTable]] = {}
for _one in TABLES:
    _BY_KIND.setdefault(_one.kind.entity, []).append(_one)


def is_current(db: Database) -> bool:
    """Tell whether the file's plain tables are those of this version, word for word."""
    found = dict(db.conn.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return all(found.get(name) == sql for name, sql in ddl.derived().items())


def has_session(db: Database) -> bool:
    """Tell whether a townhall is in the plain tables, as in every file that has begun."""
    return db.conn.execute("SELECT 1 FROM session LIMIT 1").fetchone() is not None


def make(db: Database) -> None:
    """Make the plain tables anew, empty; the caller holds the transaction."""
    for name in ("search", *ddl.SHADOWS, *ddl.plain()):
        db.conn.execute(f'DROP TABLE IF EXISTS "{name}"')
    for sql in ddl.derived().values():
        db.conn.execute(sql)


def differences(db: Database, state: State) -> list[str]:
    """Return the names of the plain tables that do not say what the state says."""
    found: list[str] = []
    for table in TABLES:
        named = ", ".join(f'"{column}"' for column in table.columns)
        held = db.conn.execute(f'SELECT {named} FROM "{table.name}"')  # noqa: S608 - our own names
        rows = [row for entity in state.all(table.kind) for row in table.rows(state, entity)]
        if Counter(held) != Counter(tuple(_values(table, row)) for row in rows):
            found.append(table.name)
    try:
        db.conn.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError:
        found.append("search")
    return found


def fill(db: Database, state: State) -> None:
    """Write every row of a state into tables just made."""
    for tables in _BY_KIND.values():
        # Asked for once: what hangs on others is sorted anew each time.
        every = state.all(tables[0].kind)
        for table in tables:
            rows = (row for entity in every for row in table.rows(state, entity))
            db.conn.executemany(_insert(table), map(itemgetter(*table.columns), rows))
    db.conn.execute("INSERT INTO search (search) VALUES ('rebuild')")
    # What that leaves to be put together takes 70 ms, and a key of somebody would wait for it.
    db.conn.execute("INSERT INTO search (search) VALUES ('optimize')")


def follow(db: Database, state: State, touched: Touched) -> None:
    """Bring the rows of what was touched in line with the state."""
    if any(entity == Clock.entity for entity, _ in touched):
        # All that is shown in the one time.
        make(db)
        fill(db, state)
        return
    touched |= _left_behind(db, state, touched) | _counted_anew(db, state)
    for entity, ids in affected(state, touched, _standing(db, state, touched)).items():
        if entity in KINDS:
            for table in _BY_KIND.get(entity, ()):
                _replace(db, table, state, ids)


def follow_many(db: Database, state: State, touched: Touched) -> None:
    """Bring the rows in line with the state, all of them anew where much was touched."""
    counted = "SELECT (SELECT count(*) FROM points) + (SELECT count(*) FROM interventions)"
    (held,) = db.conn.execute(counted).fetchone()
    if ANEW_FROM * len(touched) > held:
        make(db)
        fill(db, state)
    else:
        follow(db, state, touched)


def _standing(db: Database, state: State, touched: Touched) -> set[str]:
    """Return the interventions that were there before and are: of thousands of points none changes.

    Which of linked ones is shown may be another one now.
    """
    found: set[str] = set()
    for entity, id_ in touched:
        is_one = entity == Intervention.entity and state.is_visible(id_)
        if is_one and not state.ever_linked(id_):
            found.update(one for (one,) in db.conn.execute(_IS_THERE, [id_]))
    return found


def _left_behind(db: Database, state: State, touched: Touched) -> Touched:
    """Return the interventions whose notes held points that stand in another one now."""
    found: set[tuple[str, str]] = set()
    points = [id_ for entity, id_ in touched if entity == Point.entity]
    for start in range(0, len(points), _AT_ONCE):
        some = points[start : start + _AT_ONCE]
        places = ", ".join("?" * len(some))
        look = f"SELECT id, intervention FROM points WHERE id IN ({places})"  # noqa: S608 - places alone
        for id_, stood in db.conn.execute(look, some):
            # Where it stands still is written with it; this would write all other points there too.
            if stood and stood != state.leader(str(state.value(id_, "intervention", ""))):
                found.add((Intervention.entity, stood))
    return frozenset(found)


def _counted_anew(db: Database, state: State) -> Touched:
    """Return all that shows an offset from the call's beginning, where that has moved."""
    base = offsets_from(state)
    sessions = state.all(SessionDetails)
    held = [row[0] for row in db.conn.execute("SELECT offsets_from FROM session")]
    if held == [None if base is None else as_text(base)] * len(sessions):
        return frozenset()
    interventions = state.all(Intervention)
    points = (point for one in interventions for point in state.points_of(one.id))
    return frozenset(
        {
            *((SessionDetails.entity, one.id) for one in sessions),
            *((Intervention.entity, one.id) for one in interventions),
            *((Point.entity, point.id) for point in points),
        }
    )


def _replace(db: Database, table: PlainTable, state: State, ids: Collection[str]) -> None:
    """Write the rows of some entities anew: many at a time, as a slice of a long paste brings."""
    rows = [row for id_ in ids for row in rows_of(table, state, id_)]
    written = [_values(table, row) for row in rows]
    delete = f'DELETE FROM "{table.name}" WHERE "{table.owner}" = ?'  # noqa: S608 - our own names
    if table.owner != "id":
        db.conn.executemany(delete, ([id_] for id_ in ids))
        db.conn.executemany(_insert(table), written)
        return
    is_searched = table.name == ddl.SEARCHED
    if is_searched:
        searching.forget(db, ids)
    db.conn.executemany(delete, ([id_] for id_ in set(ids) - {row["id"] for row in rows}))
    db.conn.executemany(_upsert(table), written)
    if is_searched:
        searching.index(db, ids)


def _values(table: PlainTable, row: Row) -> list[object]:
    return [row.get(name) for name in table.columns]


@cache
def _insert_text(name: str, columns: tuple[str, ...]) -> str:
    named = ", ".join(f'"{column}"' for column in columns)
    places = ", ".join("?" * len(columns))
    return f'INSERT INTO "{name}" ({named}) VALUES ({places})'  # noqa: S608 - our own names


def _insert(table: PlainTable) -> str:
    return _insert_text(table.name, tuple(table.columns))


@cache
def _upsert_text(name: str, columns: tuple[str, ...]) -> str:
    changes = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column != "id")
    return f"{_insert_text(name, columns)} ON CONFLICT (id) DO UPDATE SET {changes}"


def _upsert(table: PlainTable) -> str:
    return _upsert_text(table.name, tuple(table.columns))
