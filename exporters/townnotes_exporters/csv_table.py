"""Tables as CSV that spreadsheets read: no cell of them computes anything."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from townnotes.errors import RuleError
from townnotes.summary.document import SpreadsheetTable, Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.cleaning import clean_line

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


def write_csv(summary: Summary, target: Path, sheet: str = "") -> None:
    """Write one sheet of the summary as a table, its points where none is named.

    A summary without sheets gives its paragraphs. Raises RuleError for a sheet that is not there,
    FileError when the disk refuses.
    """
    chosen = _chosen(summary, sheet or "points")
    write_table(target, as_csv(chosen.columns, chosen.rows), what=f"table of {chosen.name}")


def _chosen(summary: Summary, name: str) -> SpreadsheetTable:
    if not summary.sheets:
        rows = tuple((one.section, one.text) for one in summary.paragraphs)
        return SpreadsheetTable("paragraphs", ("section", "text"), rows)
    for sheet in summary.sheets:
        if sheet.name == name:
            return sheet
    known = ", ".join(sheet.name for sheet in summary.sheets)
    raise RuleError(f"There is no table “{name}” here; there are: {known}.")


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
