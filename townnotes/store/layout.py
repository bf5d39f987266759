"""What a `.townnotes` file is: its marks, its tables, and how a row of registers is written.

`register` is the truth, `earlier` keeps replaced registers, the plain tables, the search index and
the row `glance` are derived (see `tables`, `glance`). A change of the tables that are ours alone is
a migration and raises the version in `store`; plain tables are made anew wherever they differ from
what `tables` says.
"""

from functools import cache
from sys import intern
from typing import Any
from zlib import crc32

from sqlite_utils import Database, Migrations

from townnotes.domain.erased import Version
from townnotes.domain.registers import LARGEST_STAMP, Register, checksum, is_sound
from townnotes.store import APPLICATION_ID, VERSION
from townnotes.store.glance import TABLE as GLANCE
from townnotes.store.tables import FOREIGN, TABLES, PlainTable
from townnotes.store.words.call_rows import TABLE as CALL_FILE

COLUMNS = ("entity", "id", "field", "author", "stamp", "value", "crc")

PUT_ERASED = "INSERT OR REPLACE INTO erased VALUES (?, ?, ?, ?, ?)"

migrations = Migrations("townnotes")

SEARCHED = "points"
"""The table whose texts are in the search index."""
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
"""The tables of registers: the truth, what was replaced, and what is damaged (`set_aside`)."""

MERGED = {
    "merged": (
        "CREATE TABLE merged (part TEXT NOT NULL, entity TEXT, id TEXT, field TEXT, author TEXT,"
        " stamp INTEGER, value TEXT, crc INTEGER)"
    )
}
"""What the last merge brought and replaced; there from a merge until it is taken back."""

_VERSION = "id TEXT NOT NULL, field TEXT NOT NULL, author TEXT NOT NULL, stamp INTEGER NOT NULL"
ERASED = (
    f"CREATE TABLE erased ({_VERSION}, crc INTEGER NOT NULL,"
    " PRIMARY KEY (id, field, author, stamp)) WITHOUT ROWID"
)
"""What was erased and is taken in no more: whole entities, or single registers; no names."""

_ERASED_IN_3 = (
    f"CREATE TABLE erased ({_VERSION}, PRIMARY KEY (id, field, author, stamp)) WITHOUT ROWID"
)

OURS = {**REGISTERS, **MERGED, "glance": GLANCE, "erased": ERASED, "call_file": CALL_FILE}
"""The tables that are ours alone, word for word."""
OLDER = {"erased": _ERASED_IN_3}
"""Those of them that a file of an older format may hold otherwise."""

SEARCH = (
    f"CREATE VIRTUAL TABLE search USING fts5 (text, content='{SEARCHED}',"
    " content_rowid='n', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
)


@migrations()
def m001_registers(db: Database) -> None:
    """Make the tables of registers."""
    for sql in REGISTERS.values():
        db.conn.execute(sql)


@migrations()
def m002_glance(db: Database) -> None:
    """Make the table of the first rows; what knows it not is to find a newer format."""
    db.conn.execute(GLANCE)
    db.conn.execute(f"PRAGMA user_version = {VERSION}")


@migrations()
def m003_erased(db: Database) -> None:
    """Make the table of what was erased; what knows it not would take it in again."""
    db.conn.execute(_ERASED_IN_3)
    db.conn.execute(f"PRAGMA user_version = {VERSION}")


@migrations()
def m004_erased_sums(db: Database) -> None:
    """Give what was erased its checksums: other rows could be taken for it."""
    rows = db.conn.execute("SELECT id, field, author, stamp FROM erased").fetchall()
    db.conn.execute("DROP TABLE erased")
    db.conn.execute(ERASED)
    db.conn.executemany(PUT_ERASED, map(as_erased_row, rows))
    db.conn.execute(f"PRAGMA user_version = {VERSION}")


@migrations()
def m005_call_file(db: Database) -> None:
    """Make the table of the words of calls; what knows it not is to find a newer format."""
    db.conn.execute(CALL_FILE)
    db.conn.execute(f"PRAGMA user_version = {VERSION}")


def make(db: Database) -> None:
    """Make an empty database one of ours, but for what is derived."""
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    migrations.apply(db)


def as_row(register: Register) -> tuple[Any, ...]:
    """Return a register as a row of its table, with its checksum."""
    return (*register, checksum(register))


def as_erased_row(version: Version) -> tuple[Any, ...]:
    """Return what was erased as a row of its table, with its checksum."""
    return (*version, crc32("\0".join(map(str, version)).encode("utf-8", "surrogatepass")))


def is_shaped(row: tuple[Any, ...]) -> bool:
    """Tell whether a row holds texts and a stamp where a register has them."""
    entity, id_, field, author, stamp, value, _ = row
    return (
        type(entity) is type(id_) is type(field) is type(author) is type(value) is str
        and type(stamp) is int
    )


def as_register(row: tuple[Any, ...]) -> Register | None:
    """Return the register of a row, or None where the row is damaged."""
    if not is_shaped(row):
        return None
    entity, id_, field, author, stamp, value, crc = row
    columns = f"{entity}\0{id_}\0{field}\0{author}\0{stamp}\0{value}"
    if crc32(columns.encode("utf-8", "surrogatepass")) != crc:
        return None
    # Ids, fields and authors come again in row after row: each text is kept once.
    register = Register(intern(entity), intern(id_), intern(field), intern(author), stamp, value)
    # A long townhall has a million, most of them plain texts: those are told at a glance.
    is_text = value[:1] == '"' == value[-1:] and value.count('"') == len('""')
    if is_text and columns.isascii() and value.isprintable() and "\\" not in value:
        return register if 0 <= stamp < LARGEST_STAMP else None
    return register if is_sound(register) else None


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
    points_at = FOREIGN.get(f"{table.name}.{column}", FOREIGN.get(column))
    return f' REFERENCES "{points_at}" ("id")' if points_at else ""
