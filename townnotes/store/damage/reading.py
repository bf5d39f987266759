"""Reads the rows of registers: the sound ones as registers, the damaged ones as they stand."""

import sqlite3
from typing import Any

from townnotes.domain.registers import Register
from townnotes.store.layout import COLUMNS, as_register, is_shaped

DamagedRow = tuple[Any, ...]


class MisplacedError(sqlite3.DatabaseError):
    """Pages stand in the place of others, which SQLite's own quick check may pass over."""

    sqlite_errorname = "SQLITE_CORRUPT"


def read_rows(db: sqlite3.Connection, table: str) -> tuple[list[Register], list[DamagedRow]]:
    """Return what a table of registers holds: its sound registers, and its damaged rows.

    A text that is no UTF-8 is damage of its row alone. SQLite's own texts are read in half the
    time, so only a table that holds such a row is read again with ours. Rows that do not stand in
    the order of their keys, or are none of ours, raise MisplacedError: the pages of others stand
    there, and what is written next would go astray.
    """
    legible = db.text_factory
    try:
        db.text_factory = str
        return _sort(db, table)
    except sqlite3.OperationalError as error:
        if hasattr(error, "sqlite_errorname"):
            raise
        # Python's own, of a text that it could not decode.
        db.text_factory = as_escaped
        return _sort(db, table)
    finally:
        db.text_factory = legible


def as_escaped(raw: bytes) -> str:
    """Return a text whose bytes can be had again, whatever they are."""
    return raw.decode("utf-8", "surrogateescape")


def as_written(row: DamagedRow) -> DamagedRow:
    """Return a row as it can be written: what is no text as its bytes."""
    return tuple(_bytes_of(one) if isinstance(one, str) else one for one in row)


def _bytes_of(text: str) -> str | bytes:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape")
    return text


def _sort(db: sqlite3.Connection, table: str) -> tuple[list[Register], list[DamagedRow]]:
    sound: list[Register] = []
    damaged: list[DamagedRow] = []
    for row in db.execute(f"SELECT {', '.join(COLUMNS)} FROM {table}"):  # noqa: S608 - our own names
        register = as_register(row)
        if register is None:
            damaged.append(row)
        else:
            sound.append(register)
    strange = [row for row in damaged if not is_shaped(row)]
    # One strange row may be damaged itself; one with columns missing is of another table.
    if not _is_in_order(sound) or len(strange) > 1 or any(None in row for row in strange):
        raise MisplacedError(f"pages of {table} stand in the place of others")
    return sound, damaged


def _is_in_order(registers: list[Register]) -> bool:
    """Tell whether each key, and among earlier versions each stamp, is greater than the last."""
    last: tuple[str, str, str, int] | None = None
    for register in registers:
        key = register[1:5]
        if last is not None and key <= last:
            return False
        last = key
    return True
