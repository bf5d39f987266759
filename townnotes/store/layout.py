"""What a `.townnotes` file is: its marks, its tables, and how a row of registers is written.

Format 1.0: `register` is the truth, `earlier` keeps replaced registers, the plain tables and the
search index are derived (see `tables`). A change of these two tables is a migration and raises the
version in `format_marks`; plain tables are made anew wherever they differ from what `tables` says.
"""

from sys import intern
from typing import Any
from zlib import crc32

from sqlite_utils import Database, Migrations

from townnotes.domain.registers import LARGEST_STAMP, Register, checksum, is_sound
from townnotes.store import ddl

COLUMNS = ("entity", "id", "field", "author", "stamp", "value", "crc")

migrations = Migrations("townnotes")


@migrations()
def m001_registers(db: Database) -> None:
    """Make the tables of registers."""
    for sql in ddl.REGISTERS.values():
        db.conn.execute(sql)


def as_row(register: Register) -> tuple[Any, ...]:
    """Return a register as a row of its table, with its checksum."""
    return (*register, checksum(register))


def as_register(row: tuple[Any, ...]) -> Register | None:
    """Return the register of a row, or None where the row is damaged."""
    entity, id_, field, author, stamp, value, crc = row
    if not (
        type(entity) is type(id_) is type(field) is type(author) is type(value) is str
        and type(stamp) is int
    ):
        return None
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
