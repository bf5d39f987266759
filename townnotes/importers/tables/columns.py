"""The columns of a table as they are shown to somebody who says what they mean."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from townnotes.importers.folding import folded
from townnotes.importers.list_lines import without_number
from townnotes.importers.tables.choices import MEANINGS
from townnotes.importers.tables.content import Content
from townnotes.importers.tables.labels import meanings
from townnotes.importers.tables.records import CellRow
from townnotes.importers.tables.sections import Section

VALUES = 5
"""How many values of a column are in sight."""
_LINES = 12
"""How many lines at the top may be said to be that of the headings."""
_LOOKED_AT = 200
_FEWEST = 2
_MOSTLY = 0.8


class FileColumn(NamedTuple):
    """A column: its heading, what it is taken for, "" for nothing, and its first values."""

    heading: str
    meaning: str
    values: tuple[str, ...]


class ColumnTable(NamedTuple):
    """A table by its columns; `line` is that of its headings, 0 where it has none.

    `lines` are the rows at the top, any of which may be the headings.
    """

    line: int
    columns: tuple[FileColumn, ...]
    lines: tuple[CellRow, ...]

    @property
    def meanings(self) -> tuple[str, ...]:
        """What each column is taken for."""
        return tuple(one.meaning for one in self.columns)

    @property
    def headings(self) -> tuple[str, ...]:
        """What stands at the head of each column."""
        return tuple(one.heading for one in self.columns)


def is_table(content: Content) -> bool:
    """Tell whether most rows of a content have several columns."""
    rows = content.rows[:_LOOKED_AT]
    wide = sum(_filled(one) >= _FEWEST for one in rows)
    return wide * 2 > len(rows)


def has_unknown_headings(content: Content) -> bool:
    """Tell whether a table begins with headings that nobody knows.

    They are words over a column of addresses or numbers.
    """
    rows = content.rows[:_LOOKED_AT]
    if len(rows) <= _FEWEST or not is_table(content):
        return False
    first, below = rows[0], rows[1:]
    return _filled(first) >= _FEWEST and any(
        word.strip() and not _is_data(word) and _share(below, place) >= _MOSTLY
        for place, word in enumerate(first.cells)
    )


def _share(rows: Sequence[CellRow], place: int) -> float:
    cells = (one.cells[place] for one in rows if place < len(one.cells))
    # The number before an entry of a list is no column of its own.
    return sum(_is_data(without_number(one)) for one in cells) / len(rows)


def _is_data(cell: str) -> bool:
    return "@" in cell or any(map(str.isdigit, cell))


def column_table(content: Content, read: Section | None = None) -> ColumnTable:
    """Return the table that was read by its columns, or the only one, where none was understood."""
    rows = content.rows
    choices = content.choices
    if read is not None:
        line, below = read.line, read.rows
    else:
        line = _likely_headings(rows) if choices.columns is None else choices.heading
        below = [one for one in rows if one.number > line]
    headings = next((one.cells for one in rows if one.number == line), ())
    taken = _taken(read, choices.columns) or _addresses(below)
    width = max((len(one.cells) for one in (*below[:_LOOKED_AT], CellRow(0, headings))), default=0)
    columns = (
        FileColumn(
            " ".join(headings[place].split()) if place < len(headings) else "",
            taken.get(place, ""),
            tuple(_values(below, place)),
        )
        for place in range(width)
    )
    lines = [*rows[:_LINES], *(one for one in rows if one.number == line)]
    return ColumnTable(line, tuple(columns), tuple(dict.fromkeys(lines)))


def learned_from(table: ColumnTable, kept: Mapping[str, str]) -> dict[str, str]:
    """Return what is to be remembered of headings, `kept` before, with what a table's were said.

    What a heading means anyway is not kept; one that stands twice tells nothing by itself, nor does
    an empty one.
    """
    words = [folded(one) for one in table.headings]
    now = dict(kept)
    for word, meaning in zip(words, table.meanings, strict=True):
        if not word or words.count(word) > 1:
            continue
        usual = meanings("columns").get(word, ())
        if meaning in usual or (not meaning and not usual):
            now.pop(word, None)
        else:
            now[word] = meaning
    return now


def _taken(read: Section | None, chosen: Sequence[str] | None) -> dict[int, str]:
    """Return what columns are taken for, by place: as somebody chose, else as they were read."""
    if chosen is not None:
        return dict(enumerate(chosen))
    if read is None:
        return {}
    places = read.header.columns
    return {places[one]: one for one in reversed(MEANINGS) if one in places}


def _addresses(rows: Sequence[CellRow]) -> dict[int, str]:
    """Return the first column that is all addresses: it needs no heading to be told."""
    seen = rows[:_LOOKED_AT]
    for place in range(max((len(one.cells) for one in seen), default=0)):
        held = [one.cells[place] for one in seen if place < len(one.cells) and one.cells[place]]
        if held and all("@" in cell for cell in held):
            return {place: "email"}
    return {}


def _likely_headings(rows: Sequence[CellRow]) -> int:
    """Return the line that looks like headings: the first full one, where it is all words."""
    first = next((one for one in rows if _filled(one) >= _FEWEST), None)
    if first is None:
        return 0
    return 0 if any(map(_is_data, first.cells)) else first.number


def _filled(row: CellRow) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _values(rows: Sequence[CellRow], place: int) -> Iterator[str]:
    """Give the first different values of a column."""
    seen: set[str] = set()
    for row in rows[:_LOOKED_AT]:
        value = " ".join(row.cells[place].split()) if place < len(row.cells) else ""
        if value and value not in seen:
            seen.add(value)
            yield value
        if len(seen) == VALUES:
            return
