"""Looks at a workbook before it is unpacked: what it would take, and which cells are worked out.

A reader of workbooks makes room for all cells between the first and the last: one cell at the far
end of a sheet would take all memory there is, and end the program.
"""

import re
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

LARGEST = 100 * 1024 * 1024
"""Bytes that a workbook may say its parts have when unpacked."""
MOST_CELLS = 10_000_000
"""Cells between the first and the last of a sheet, empty ones too."""
_SHEET = re.compile(r"xl/worksheets/sheet(\d{1,6})\.xml")
_CHUNK, _OVERLAP = 256 * 1024, 512
_PLACE = re.compile(rb"\br\s*=\s*[\"']\$?([A-Za-z]{1,4})\$?(\d{1,9})[\"']")
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b[^<>]*\br\s*=\s*[\"'][A-Za-z]+(\d{1,9})[\"'][^<>]*>\s*<(?:\w+:)?f\b"
)
_REPEATED = re.compile(
    rb"<table:table-row\b[^<>]*number-rows-repeated=\"(\d{5,})\"[^<>/]*>"
    rb"(?:(?!</table:table-row>).)*?value-type",
    re.DOTALL,
)
_WIDE = re.compile(
    rb"<table:table-cell\b(?=[^<>]*value-type)[^<>]*number-columns-repeated=\"\d{4,}\""
)
_SPREADSHEET_PART = re.compile(
    rb"<table:(table-row|table-cell|table)\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>"
)
_ROWS = re.compile(rb"number-rows-repeated=[\"'](\d{1,9})[\"']")


class Looked(NamedTuple):
    """What was seen of a workbook: why it must not be unpacked, or nothing, and its formulas.

    `formulas` are the numbers of rows with a cell that is worked out, by the place of the sheet.
    """

    why_not: str
    formulas: dict[int, frozenset[int]]


def look_at(package: zipfile.ZipFile) -> Looked:
    """Look at a package, part by part; raises what `zipfile` does where it is damaged."""
    names = package.namelist()
    if sum(one.file_size for one in package.infolist()) > LARGEST:
        return Looked("unpacked, it would be larger than any list", {})
    if "word/document.xml" in names:
        return Looked("it is a Word file, not a table", {})
    formulas: dict[int, frozenset[int]] = {}
    for name in names:
        part = _look_into(package, name)
        if part.why_not:
            return part
        formulas.update(part.formulas)
    return Looked("", formulas)


def _look_into(package: zipfile.ZipFile, name: str) -> Looked:
    """Look at one part of a package."""
    if name == "content.xml":
        content = package.read(name)
        return Looked(_TOO_FAR, {}) if _is_repeated(content) else Looked("", _worked_out(content))
    if not (name.endswith(".xml") and name.startswith("xl/")) or "/theme/" in name:
        return Looked("", {})
    rows, columns, found = _look_through(package, name)
    if rows * columns > MOST_CELLS:
        return Looked(_TOO_FAR, {})
    sheet = _SHEET.fullmatch(name)
    return Looked("", {int(sheet[1]) - 1: found} if sheet and found else {})


_TOO_FAR = "a cell stands so far out that all before it would be larger than any list"


def _worked_out(content: bytes) -> dict[int, frozenset[int]]:
    """Return the rows of an OpenDocument's sheets that have a cell with a formula."""
    found: dict[int, set[int]] = {}
    sheet, row, after = -1, 0, 0
    for part in _SPREADSHEET_PART.finditer(content):
        kind, said = part[1], part[2]
        if kind == b"table":
            sheet, row, after = sheet + 1, 0, 0
        elif kind == b"table-row":
            times = _ROWS.search(said)
            row, after = after + 1, after + (int(times[1]) if times else 1)
        elif b"table:formula=" in said:
            found.setdefault(sheet, set()).add(row)
    return {place: frozenset(rows) for place, rows in found.items()}


def _is_repeated(content: bytes) -> bool:
    return bool(_REPEATED.search(content) or _WIDE.search(content))


def _look_through(package: zipfile.ZipFile, name: str) -> tuple[int, int, frozenset[int]]:
    """Return the last row and the last column of a part, and the rows with formulas."""
    last, columns = 0, set[bytes]()
    formulas = set[int]()
    for chunk in _chunks(package, name):
        for column, row in _PLACE.findall(chunk):
            last = max(last, int(row))
            columns.add(column)
        formulas.update(map(int, _FORMULA.findall(chunk)))
    return last, max(map(_number, columns), default=0), frozenset(formulas)


def _chunks(package: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Give a part in pieces that overlap: one search through all of it would hold up the window."""
    held = b""
    with package.open(name) as part:
        while read := part.read(_CHUNK):
            held = held[-_OVERLAP:] + read
            yield held


def _number(column: bytes) -> int:
    """Return the number of a column, from 1: 28 of "AB"."""
    number = 0
    for letter in column.upper():
        number = number * 26 + letter - ord("A") + 1
    return number
