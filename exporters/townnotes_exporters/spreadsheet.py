"""Writes the sheets of a summary as an Excel workbook or as CSV, in which nothing computes."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

from townnotes.errors import RuleError
from townnotes.summary.annexes.annex_words import words_in
from townnotes.summary.document import SheetCell, SpreadsheetTable, Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean, clean_line
from townnotes_exporters.file_texts import FileText, line_texts, package_texts

Cell: TypeAlias = str | int | datetime | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).

The last four are the wide signs, which some read too.
"""

LONGEST_CELL = 32_767
"""What a cell of Excel holds, counted as Excel counts: in UTF-16 units."""

MOST_ROWS = 1_048_576
_LONGEST_PROPERTY = 255
_WIDEST, _NARROWEST = 60, 8
_LOOKED_AT = 200
# Instants before Excel's calendar begins, which is wrong about the year 1900.
_FIRST_YEAR = 1901
# No text becomes a formula, a number or a link, whatever it begins with.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def as_csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table as CSV with its headings, each row on one line."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return file.getvalue()


def write_csv(summary: Summary, target: Path) -> None:
    """Write the summary's points as a table, or the only sheet it has.

    A summary without sheets gives its paragraphs. Raises FileError when the disk refuses.
    """
    sheet = _table_of(summary)
    write_table(target, as_csv(sheet.columns, sheet.rows), what=f"table of {sheet.name}")


def csv_texts(summary: Summary) -> Iterator[FileText]:
    """Give the texts of that table, a row each."""
    sheet = _table_of(summary)
    return line_texts(as_csv(sheet.columns, sheet.rows))


def sheet_named(summary: Summary, name: str) -> SpreadsheetTable:
    """Return a sheet of the summary; RuleError where it has none of that name."""
    for sheet in summary.sheets:
        if sheet.name == name:
            return sheet
    known = ", ".join(sheet.name for sheet in summary.sheets)
    raise RuleError("There is no table “{name}” here; there are: {known}.", name=name, known=known)


def _table_of(summary: Summary) -> SpreadsheetTable:
    if len(summary.sheets) > 1:
        return sheet_named(summary, "points")
    return summary.sheets[0] if summary.sheets else paragraph_sheet(summary)


def paragraph_sheet(summary: Summary) -> SpreadsheetTable:
    """Return the paragraphs of a summary that has no sheets as one."""
    rows = tuple((one.section, one.text) for one in summary.paragraphs)
    return SpreadsheetTable("paragraphs", ("section", "text"), rows)


def harmless(cell: Cell) -> str | int:
    """Return a cell as a spreadsheet shows it: a text that begins like a formula stays text."""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if cell is None or isinstance(cell, int):
        return "" if cell is None else cell
    text = clean_line(cell)
    return f"'{text}" if text.startswith(_FORMULA) or cell.startswith(_FORMULA) else text


def write_table(target: Path, text: str, *, what: str) -> None:
    """Write a table as UTF-8 with a byte-order mark, without which Excel takes names apart.

    Raises FileError when the disk refuses.
    """
    write_file(target, text.encode("utf-8-sig", "replace"), what=what)


def write_spreadsheet(summary: Summary, target: Path) -> None:
    """Write the summary's sheets as .xlsx; raises FileError when the disk refuses."""
    write_file(target, to_spreadsheet(summary), what="workbook")


def spreadsheet_texts(summary: Summary) -> Iterator[FileText]:
    """Give every text of that workbook."""
    return package_texts(to_spreadsheet(summary))


def to_spreadsheet(summary: Summary) -> bytes:
    """Return the bytes of the workbook; a summary without sheets gives its paragraphs."""
    # It takes 40 ms to import, and only who writes a workbook pays for it.
    from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs]

    written = BytesIO()
    workbook: Any = Workbook(written, _OPTIONS)
    title = clean_line(summary.title)[:_LONGEST_PROPERTY]
    workbook.set_properties({"title": title, "author": "", "comments": ""})
    looks = {
        "head": workbook.add_format({"bold": True, "bottom": 1, "valign": "top"}),
        "text": workbook.add_format({"text_wrap": True, "valign": "top"}),
        "number": workbook.add_format({"valign": "top"}),
        "instant": workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "valign": "top"}),
    }
    cut = words_in(summary.language).cut
    for sheet in summary.sheets or (paragraph_sheet(summary),):
        _write_sheet(workbook.add_worksheet(sheet.name), sheet, looks, cut)
    workbook.close()
    return written.getvalue()


def _write_sheet(page: Any, sheet: SpreadsheetTable, looks: dict[str, Any], cut: str) -> None:
    page.freeze_panes(1, 0)
    for place, heading in enumerate(sheet.columns):
        page.write_string(0, place, heading, looks["head"])
        page.set_column(place, place, _width(sheet, place))
    for number, row in enumerate(sheet.rows[: MOST_ROWS - 1], start=1):
        for place, cell in enumerate(row):
            _write_cell(page, number, place, cell, looks, cut)
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)


def _write_cell(
    page: Any, row: int, column: int, cell: SheetCell, looks: dict[str, Any], cut: str
) -> None:
    if isinstance(cell, str):
        text = fitting(clean(cell), cut)
        if text:
            page.write_string(row, column, text, looks["text"])
    elif isinstance(cell, datetime):
        if cell.year >= _FIRST_YEAR:
            page.write_datetime(row, column, cell, looks["instant"])
        else:
            page.write_string(row, column, f"{cell:%Y-%m-%d %H:%M:%S}", looks["text"])
    elif cell is not None:
        page.write_number(row, column, cell, looks["number"])


def fitting(text: str, cut: str) -> str:
    """Return the text as far as a cell holds it, with words on how much there was."""
    if len(text) <= LONGEST_CELL // 2 or _units(text) <= LONGEST_CELL:
        return text
    words = cut.format(f"{len(text):,}")
    kept = text.encode("utf-16-le")[: 2 * (LONGEST_CELL - _units(words))]
    # Half of a pair of surrogates is no sign.
    return kept.decode("utf-16-le", "ignore") + words


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _width(sheet: SpreadsheetTable, place: int) -> int:
    """Return a width in which the column's headings and first cells can be read."""
    cells = [row[place] for row in sheet.rows[:_LOOKED_AT]]
    lengths = [19 if isinstance(cell, datetime) else len(str(cell or "")) for cell in cells]
    widest = max([len(sheet.columns[place]) + 3, *lengths])
    return min(_WIDEST, max(_NARROWEST, widest + 1))
