"""Rows of a text whose columns stand apart by a sign: CSV of any delimiter, pasted tables."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

_SIGNS = ",;\t|"
_LOOKED_AT = 60
"""Lines of which the delimiter is told."""
_LONGEST_CELL = 200
"""Lines that one quoted cell may have; more of them were swallowed by a quote never closed."""
_LONGEST_LINE = 100_000
_GAP = re.compile(r" {3,}")
_FEWEST_ALIKE = 3
"""Lines with the same gaps that make a table."""
_SAYS = re.compile(r"[^\W_]")


class CellRow(NamedTuple):
    """One row: the number of its first line, from 1, and its cells."""

    number: int
    cells: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether no cell says anything: a line that only rules off says nothing."""
        return not any(map(_SAYS.search, self.cells))


class Bad(NamedTuple):
    """A row that cannot be read: the number of its line, from 1, and why.

    One that `is_read` all the same was read without what is bad of it.
    """

    number: int
    why: str
    is_read: bool = False


def read_records(
    text: str, on_line: Callable[[int, int], None] | None = None
) -> tuple[list[CellRow], list[Bad]]:
    """Return the rows of a text, and those that cannot be read; never raises by itself.

    `on_line` hears which line of how many was come to.
    """
    lines = _parted(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    sign = delimiter(lines)
    rows: list[CellRow] = []
    bad: list[Bad] = []
    for number, line in _whole(lines, sign, bad):
        if on_line is not None:
            on_line(number, len(lines))
        if "\0" in line:
            bad.append(Bad(number, "characters that are not text were left out", is_read=True))
            line = line.replace("\0", "")  # noqa: PLW2901 - what is left of it is read
        rows.append(CellRow(number, _cells(line, sign)))
    return rows, bad


def _parted(lines: Sequence[str]) -> Sequence[str]:
    """Return lines with tabs where their columns stand apart by blanks alone, as out of a PDF."""
    head = [line for line in lines[:_LOOKED_AT] if line.strip()]
    if any(sign in line for line in head for sign in ";\t|"):
        return lines
    gaps = Counter(len(_GAP.findall(line.strip())) for line in head)
    most, times = max(gaps.items(), key=lambda one: one[1], default=(0, 0))
    if not most or times < _FEWEST_ALIKE or times * 5 < len(head) * 4:
        return lines
    return [_GAP.sub("\t", line.strip()) for line in lines]


def delimiter(lines: Sequence[str]) -> str:
    """Return the sign that stands between columns: the one that most lines have equally often."""
    found: dict[str, int] = {}
    head = [line for line in lines[:_LOOKED_AT] if line.strip()]
    for sign in _SIGNS:
        counts = Counter(count for line in head if (count := _outside(line, sign)))
        most = max(counts.items(), key=lambda one: (one[1] * one[0], one[0]), default=(0, 0))
        found[sign] = most[0] * most[1]
    best = max(found, key=lambda sign: (found[sign], -_SIGNS.index(sign)))
    return best if found[best] else ","


def _outside(line: str, sign: str) -> int:
    """Count a sign outside of quotation marks."""
    return sum(part.count(sign) for part in line.split('"')[::2])


def _whole(lines: Sequence[str], sign: str, bad: list[Bad]) -> Iterator[tuple[int, str]]:
    """Give rows, of which one may have several lines within quotation marks."""
    at = 0
    while at < len(lines):
        line, last = lines[at], at
        if len(line) > _LONGEST_LINE:
            bad.append(Bad(at + 1, "it is longer than any row of a list"))
            at += 1
            continue
        if line.count('"') % 2:
            last = _closed(lines, at)
            if last < 0 or not _is_quoted(line, sign):
                if last < 0 and _is_quoted(line, sign):
                    bad.append(Bad(at + 1, "a quotation mark is opened and never closed"))
                    at += 1
                    continue
                # An inch or a name such as O"Neil is no quotation.
                last = at
                line = line.replace('"', "”")
        yield at + 1, "\n".join((line, *lines[at + 1 : last + 1]))
        at = last + 1


def _is_quoted(line: str, sign: str) -> bool:
    """Tell whether a cell begins with the quotation mark that stands open."""
    return line.startswith('"') or f'{sign}"' in line or f'{sign} "' in line


def _closed(lines: Sequence[str], at: int) -> int:
    """Return the line in which what is quoted ends; -1 where none does soon."""
    open_ = True
    for place in range(at + 1, min(at + 1 + _LONGEST_CELL, len(lines))):
        if lines[place].count('"') % 2:
            open_ = not open_
        if not open_:
            return place
    return -1


def _cells(line: str, sign: str) -> tuple[str, ...]:
    if '"' not in line:
        return tuple(line.split(sign))
    try:
        rows = list(csv.reader([line], delimiter=sign, skipinitialspace=True))
    except csv.Error:
        return tuple(line.split(sign))
    return tuple(cell for row in rows for cell in row)
