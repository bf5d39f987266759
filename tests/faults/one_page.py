"""Damages one page of a session's file so that SQLite refuses it and most of it is left."""

from pathlib import Path

from townnotes.store.pages import PAGE_BYTES, rows_by_page

_REGISTER_COLUMNS = 7


def lose_a_page(path: Path, which: int = 1) -> int:
    """Make a page of registers zeros, the last but `which`; returns how many stood there."""
    counted: dict[int, int] = {}
    for row in rows_by_page(path):
        if not row.has_rowid and row.values and len(row.values) == _REGISTER_COLUMNS:
            counted[row.pages[0]] = counted.get(row.pages[0], 0) + 1
    page = sorted(counted)[-1 - which]
    whole = bytearray(path.read_bytes())
    whole[(page - 1) * PAGE_BYTES : page * PAGE_BYTES] = bytes(PAGE_BYTES)
    path.write_bytes(whole)
    return counted[page]
