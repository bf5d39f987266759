"""Damages single rows of a file, as a bit that falls over does: their checksums are wrong then."""

import sqlite3
from contextlib import closing
from pathlib import Path


def damage_rows(path: Path, *values: str, table: str = "register") -> None:
    """Change a letter of each row that says one of these texts; each must be there."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for value in values:
            said = f'"{value}"'
            wrong = f'"{value[:-1]}~"'
            done = connection.execute(
                f"UPDATE {table} SET value = ? WHERE value = ?",  # noqa: S608 - our own names
                [wrong, said],
            )
            assert done.rowcount == 1
