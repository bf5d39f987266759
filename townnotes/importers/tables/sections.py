"""Tables within a file: a row of headings with the rows beneath it, and what stands before."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.tables.labels import NO_HEADER, Headings, read_header, words
from townnotes.importers.tables.records import CellRow

FEWEST = 2
"""Known headings that make a row one of headings."""
_LOOKED_AT = 100
"""Rows of a table among which another may begin without a title of its own."""


class Section(NamedTuple):
    """A table: its title, such as "Attendee Details", its headings and its rows."""

    title: str
    header: Headings
    rows: Sequence[CellRow]
    before: Sequence[CellRow] = ()


def sections_of(rows: Sequence[CellRow]) -> Iterator[Section]:
    """Give the tables of rows; the first may have lines before it that are no table."""
    header, title, body, before = NO_HEADER, "", list[CellRow](), list[CellRow]()
    for row in rows:
        filled = [cell for cell in row.cells if cell.strip()]
        if len(filled) == 1 and folded(filled[0]) in _titles():
            if header.score:
                yield Section(title, header, body, before)
                before = []
            header, body, title = NO_HEADER, [], folded(filled[0])
            continue
        # A long table is one: another begins behind its title.
        found = read_header(row.cells) if len(body) < _LOOKED_AT else NO_HEADER
        if found.score >= FEWEST and not _is_again(found, header):
            if header.score:
                yield Section(title, header, body, before)
                before = []
            header, body = found, []
        elif header.score:
            body.append(row)
        else:
            before.append(row)
    yield Section(title, header, body, before)


def _is_again(found: Headings, header: Headings) -> bool:
    """Tell whether a row of a table only looks like headings: fewer are known than in its own."""
    known = sum(bool(cell.strip()) for cell in found.headings)
    return bool(header.score) and found.score * 2 < known


def _titles() -> frozenset[str]:
    parts = ("hosts", "panelists", "attendees", "others", "summary", "participants", "activities",
             "webinar", "questions", "poll", "registration")  # fmt: skip
    return frozenset[str]().union(*(words(one) for one in parts))
