"""Tables as CSV that spreadsheets read: no cell of them computes anything."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from townnotes.errors import RuleError
from townnotes.summary.document import SpreadsheetTable, Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean_line
from townnotes_exporters.file_texts import FileText, line_texts

Cell: TypeAlias = str | int | datetime | None

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection).

The last four are the wide signs, which some read too.
"""


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
    raise RuleError(f"There is no table “{name}” here; there are: {known}.")


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
