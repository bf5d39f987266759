"""Rows of a workbook (.xlsx, .ods, .xls): text as it is in the cell, nothing is computed."""

import io
import zipfile
import zlib
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from townnotes.errors import FileError
from townnotes.importers.tables.records import CellRow
from townnotes.importers.tables.workbook_guard import look_at

_ZIP = b"PK\x03\x04"


def is_zip(data: bytes) -> bool:
    """Tell whether bytes are a package."""
    return data.startswith(_ZIP)


class WorkbookRows(NamedTuple):
    """The rows of a sheet, and the numbers of those with a cell that is worked out."""

    rows: list[CellRow]
    formulas: frozenset[int] = frozenset()


def read_workbook(data: bytes, name: str) -> WorkbookRows:
    """Return the rows of the sheet that has most; raises FileError where it is none, or too large.

    What its parts declare, and how far its cells reach, is looked at before any is unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            looked = look_at(package)
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, RuntimeError,
            EOFError, OSError) as error:  # fmt: skip
        raise _refused(name, "it is damaged") from error
    if looked.why_not:
        raise _refused(name, looked.why_not)
    sheets = _sheets(data, name)
    if not sheets:
        return WorkbookRows([])
    place = max(range(len(sheets)), key=lambda one: len(sheets[one]))
    return WorkbookRows(sheets[place], looked.formulas.get(place, frozenset[int]()))


def _sheets(data: bytes, name: str) -> list[list[CellRow]]:
    # Loaded with the first workbook: few bring one in.
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        return [
            [
                CellRow(number, tuple(map(_text, cells)))
                for number, cells in enumerate(book.get_sheet_by_name(one).iter_rows(), start=1)
            ]
            for one in book.sheet_names
        ]
    except (python_calamine.CalamineError, ValueError, OSError) as error:
        raise _refused(name, "it is not a readable workbook") from error


def _refused(name: str, why: str) -> FileError:
    return FileError(
        "“{name}” could not be read: {why}. Nothing was brought in.", name=name, why=why
    )


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return str(cell)
