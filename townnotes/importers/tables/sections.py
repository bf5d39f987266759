"""Tables within a file: a row of headings with the rows beneath it, and what stands before."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.tables.choices import NOTHING_CHOSEN, ReadingChoices
from townnotes.importers.tables.labels import (
    NO_HEADER,
    Headings,
    fact_of,
    mapped,
    read_header,
    words,
)
from townnotes.importers.tables.records import CellRow

FEWEST = 2
"""Known headings that make a row one of headings, and known labels one of facts."""
_LOOKED_AT = 100
"""Rows of a table among which another may begin without a title of its own."""


class Section(NamedTuple):
    """A table: its title, such as "Attendee Details", its headings and its rows.

    `line` is the number of the line of its headings, 0 where it has none.
    """

    title: str
    header: Headings
    rows: Sequence[CellRow]
    before: Sequence[CellRow] = ()
    line: int = 0


def sections_of(
    rows: Sequence[CellRow], choices: ReadingChoices = NOTHING_CHOSEN
) -> Iterator[Section]:
    """Give the tables of rows; the first may have lines before it that are no table.

    The meanings of columns that somebody told hold for the table whose headings they named.
    """
    if choices.columns is not None and not choices.heading:
        yield Section("", mapped((), choices.columns), rows)
        return
    yield from _Sections(choices).of(rows)


class _Sections:
    """Goes through the rows of a file, and ends a table where another thing begins."""

    def __init__(self, choices: ReadingChoices) -> None:
        self._choices = choices
        self._again: set[tuple[str, ...]] = set()
        """Rows of headings and of facts so far, with which a second report begins."""
        self._begin("")
        self._before: list[CellRow] = []

    def of(self, rows: Sequence[CellRow]) -> Iterator[Section]:
        """Give the tables of rows."""
        for row in rows:
            title = _title_of(row)
            if title:
                yield from self._ended()
                self._begin(title)
            elif self._header.headings == row.cells and self._header.score:
                # The headings are printed again on each page.
                continue
            elif (found := self._beginning(row)) is not None:
                yield from self._ended()
                self._begin(self._title, found, row.number)
                if not found.score:
                    self._before.append(row)
            elif self._header.score:
                self._body.append(row)
            else:
                self._before.append(row)
        yield self._section()

    def _begin(self, title: str, header: Headings = NO_HEADER, line: int = 0) -> None:
        self._title, self._header, self._line = title, header, line
        self._body = list[CellRow]()

    def _ended(self) -> Iterator[Section]:
        if self._header.score:
            yield self._section()
            self._before = []

    def _section(self) -> Section:
        return Section(self._title, self._header, self._body, self._before, self._line)

    def _beginning(self, row: CellRow) -> Headings | None:
        """Return the headings that a row is, none of a row of facts of a further call.

        None for any other row.
        """
        if row.number == self._choices.heading or row.cells in self._again:
            return self._read(row)
        # A long table is one: another begins behind its title, or as one before it did.
        if len(self._body) >= _LOOKED_AT or self._is_chosen:
            return None
        if is_block(row.cells):
            self._again.add(row.cells)
            return NO_HEADER if self._header.score else None
        found = read_header(row.cells, self._choices.learned)
        is_new = found.score >= FEWEST
        if not is_new or (self._header.score and _is_less(found)):
            return None
        self._again.add(row.cells)
        return found

    @property
    def _is_chosen(self) -> bool:
        return bool(self._line) and self._line == self._choices.heading

    def _read(self, row: CellRow) -> Headings:
        if row.number == self._choices.heading and self._choices.columns is not None:
            return mapped(row.cells, self._choices.columns)
        return NO_HEADER if is_block(row.cells) else read_header(row.cells, self._choices.learned)


def is_block(cells: Sequence[str]) -> bool:
    """Tell whether a row of labels is of a call and not of people: "Topic, Start Time, Host"."""
    facts = {place for place, cell in enumerate(cells) if fact_of(cell)}
    if len(facts) < FEWEST:
        return False
    columns = read_header(cells).columns
    return {place for meaning, place in columns.items() if meaning != "duration"} <= facts


def _is_less(found: Headings) -> bool:
    """Tell whether a row of a table only looks like headings: fewer are known than in its own."""
    known = sum(bool(cell.strip()) for cell in found.headings)
    return found.score * 2 < known


def _title_of(row: CellRow) -> str:
    filled = list(filter(str.strip, row.cells))
    title = folded(filled[0]) if len(filled) == 1 else ""
    return title if title in _titles() else ""


@cache
def _titles() -> frozenset[str]:
    parts = ("hosts", "panelists", "attendees", "others", "summary", "participants", "activities",
             "webinar", "questions", "poll", "registration")  # fmt: skip
    return frozenset[str]().union(*(words(one) for one in parts))
