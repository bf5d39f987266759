"""How each table of a file is made: what we write, and what a file must hold word for word."""

from functools import cache

from townnotes.store.tables import FOREIGN, TABLES, PlainTable

SEARCHED = ("speaker_name", "organization", "note")
SEARCH_COLUMNS = ", ".join(SEARCHED)
SHADOWS = frozenset(f"search_{part}" for part in ("data", "idx", "docsize", "config"))

_COLUMNS = (
    "entity TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL, author TEXT NOT NULL,"
    " stamp INTEGER NOT NULL, value TEXT NOT NULL, crc INTEGER NOT NULL"
)
REGISTERS = {
    "register": (
        f"CREATE TABLE register ({_COLUMNS}, PRIMARY KEY (id, field, author)) WITHOUT ROWID"
    ),
    "earlier": (
        f"CREATE TABLE earlier ({_COLUMNS}, PRIMARY KEY (id, field, author, stamp)) WITHOUT ROWID"
    ),
    "damaged": "CREATE TABLE damaged (entity, id, field, author, stamp, value, crc)",
}
"""The tables of registers: the truth, what was replaced, and what damage made unreadable."""

MERGED = {
    "merged": (
        "CREATE TABLE merged (part TEXT NOT NULL, entity TEXT, id TEXT, field TEXT, author TEXT,"
        " stamp INTEGER, value TEXT, crc INTEGER)"
    ),
}
"""What the last merge brought and replaced; there from a merge until it is taken back."""

SEARCH = (
    f"CREATE VIRTUAL TABLE search USING fts5 ({SEARCH_COLUMNS}, content='interventions',"
    " content_rowid='n', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
)


@cache
def plain() -> dict[str, str]:
    """Return what makes each plain table, by its name."""
    return {table.name: _make(table) for table in TABLES}


@cache
def indexes() -> dict[str, str]:
    """Return what makes each plain table's index, by the index's name."""
    made: dict[str, str] = {}
    for one in TABLES:
        unique = "UNIQUE " if one.owner == "id" else ""
        name = f"{one.name}_{one.owner}"
        made[name] = f'CREATE {unique}INDEX "{name}" ON "{one.name}" ("{one.owner}")'
    return made


@cache
def derived() -> dict[str, str]:
    """Return what makes everything that is derived from the registers."""
    return {**plain(), **indexes(), "search": SEARCH}


def _make(table: PlainTable) -> str:
    # The key of our own keeps the search index right through a VACUUM.
    columns = ['"n" INTEGER PRIMARY KEY']
    columns += [f'"{name}" {kind}{_foreign(table, name)}' for name, kind in table.columns.items()]
    return f'CREATE TABLE "{table.name}" ({", ".join(columns)})'


def _foreign(table: PlainTable, column: str) -> str:
    """Return the clause that tells a reader of the file where a column points."""
    points_at = FOREIGN.get(f"{table.name}.{column}") or FOREIGN.get(column)
    return f' REFERENCES "{points_at}" ("id")' if points_at else ""
