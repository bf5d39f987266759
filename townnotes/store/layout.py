"""What a `.townnotes` file is: its marks, its tables, and how a row of registers is written.

Format 1.0: `register` is the truth, `earlier` keeps replaced registers, the plain tables and the
search index are derived (see `tables`). A change of these two tables is a migration and raises the
version in `format_marks`; plain tables are made anew wherever they differ from what `tables` says.
"""

from typing import Any

from sqlite_utils import Database, Migrations

from townnotes.domain.registers import Register, checksum, is_sound
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
    texts = (row[0], row[1], row[2], row[3], row[5])
    if not all(isinstance(one, str) for one in texts) or not isinstance(row[4], int):
        return None
    register = Register(*row[:6])
    return register if checksum(register) == row[6] and is_sound(register) else None
