"""Registers as a live server takes and gives them: rows of JSON, in batches that it takes."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from townnotes.domain.registers import LARGEST_STAMP, Register, checksum, is_sound

MOST_ROWS = 2000
MOST_BYTES = 4_000_000
"""Of a batch; an entry that is as large itself is not given."""
LARGEST_VALUE = 3_900_000
_LONGEST_NAMES = 900


class Arrived(NamedTuple):
    """What came from a server: what is sound, and how much of it is not."""

    registers: list[Register]
    newest: int
    damaged: int
    refused: int


def can_be_taken(one: Register) -> bool:
    """Tell whether a server can take a register.

    PostgreSQL keeps no NUL in a text; in a value it is escaped, as JSON has it.
    """
    names = f"{one.entity}{one.id}{one.field}{one.author}"
    is_short = len(names.encode()) <= _LONGEST_NAMES and len(one.value) <= LARGEST_VALUE
    return is_short and "\0" not in names and len(one.value.encode()) <= LARGEST_VALUE


def batches(registers: Iterable[Register]) -> Iterator[tuple[str, list[Register]]]:
    """Give registers as JSON that a server takes at once, each with what is in it."""
    rows: list[str] = []
    some: list[Register] = []
    size = 0
    for one in registers:
        row = json.dumps([*one, checksum(one)], ensure_ascii=False, separators=(",", ":"))
        length = len(row.encode())
        if some and (len(some) >= MOST_ROWS or size + length > MOST_BYTES):
            yield f"[{','.join(rows)}]", some
            rows, some, size = [], [], 0
        rows.append(row)
        some.append(one)
        size += length
    if some:
        yield f"[{','.join(rows)}]", some


def read_rows(rows: Iterable[tuple[Any, ...]], after: int) -> Arrived:
    """Read what a server gave; each register is held against its own checksum."""
    found: list[Register] = []
    newest, damaged, refused = after, 0, 0
    for *columns, crc, seq in rows:
        one = Register(*columns)
        newest = max(newest, seq)
        if checksum(one) != crc:
            damaged += 1
        elif one.stamp >= LARGEST_STAMP:
            refused += 1
        elif is_sound(one):
            found.append(one)
        else:
            damaged += 1
    return Arrived(found, newest, damaged, refused)
