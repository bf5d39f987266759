"""Writes the sheets of a summary as an Excel workbook in which nothing computes."""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from townnotes.summary.annexes.annex_words import words_in
from townnotes.summary.document import SheetCell, SpreadsheetTable, Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean, clean_line
from townnotes_exporters.csv_table import paragraph_sheet
from townnotes_exporters.file_texts import FileText, package_texts

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
