"""What a `.townnotes` file is: its marks, its tables, and how a row of registers is written.

Format 1.0: `register` is the truth, `earlier` keeps replaced registers, the plain tables and the
search index are derived (see `tables`). A change of these two tables is a migration and raises the
version in `format_marks`; plain tables are made anew wherever they differ from what `tables` says.
"""

from sys import intern
from typing import Any

from sqlite_utils import Database, Migrations

from townnotes.domain.registers import Register, checksum, is_sound
from townnotes.store import ddl

COLUMNS = ("entity", "id", "field", "author", "stamp", "value", "crc")

_TYPES = (str, str, str, str, int, str, int)

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
    if tuple(map(type, row)) != _TYPES:
        return None
    entity, id_, field, author, stamp, value, _ = row
    # Ids, fields and authors come again in row after row: each text is kept once.
    register = Register(intern(entity), intern(id_), intern(field), intern(author), stamp, value)
    return register if checksum(register) == row[6] and is_sound(register) else None
