"""Damages one page of a session's file so that SQLite refuses it and most of it is left."""

from itertools import count
from pathlib import Path

from tests.builders import Townhall
from townnotes.store.damage.pages import PAGE_BYTES, rows_by_page

_REGISTER_COLUMNS = 7


def townhall_of(path: Path, speakers: int, points: int) -> Townhall:
    """Note a townhall of so many speakers, each with so many points.

    Its ids count up, so that what was made later stands further back.
    """
    ids = count(1)
    hall = Townhall(path, ids=lambda: f"{next(ids):032x}")
    for n in range(speakers):
        speaker = hall.participant(f"Speaker {n}")
        hall.later(5).speaks(speaker, *(f"point {n}.{k}" for k in range(points)))
    return hall


def lose_a_page(path: Path) -> int:
    """Make a page of registers in the middle zeros; returns how many entries stood there."""
    counted: dict[int, int] = {}
    first: dict[int, str] = {}
    for row in rows_by_page(path):
        if not row.has_rowid and row.values and len(row.values) == _REGISTER_COLUMNS:
            counted[row.pages[0]] = counted.get(row.pages[0], 0) + 1
            first.setdefault(row.pages[0], str(row.values[0]))
    in_order = sorted((page for page in counted if counted[page] > 1), key=first.__getitem__)
    page = in_order[len(in_order) // 2]
    whole = bytearray(path.read_bytes())
    whole[(page - 1) * PAGE_BYTES : page * PAGE_BYTES] = bytes(PAGE_BYTES)
    path.write_bytes(whole)
    return counted[page]
