"""Rows of a workbook (.xlsx, .ods, .xls): text as it is in the cell, nothing is computed."""

import io
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any

from townnotes.errors import FileError
from townnotes.importers.tables.records import CellRow

LARGEST = 100 * 1024 * 1024
"""Bytes that a workbook may say its parts have when unpacked."""
_ZIP = b"PK\x03\x04"


def is_zip(data: bytes) -> bool:
    """Tell whether bytes are a package."""
    return data.startswith(_ZIP)


def read_workbook(data: bytes, name: str) -> list[CellRow]:
    """Return the rows of the sheet that has most; raises FileError where it is none, or too large.

    What its parts declare is added up before any is unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            declared = sum(one.file_size for one in package.infolist())
            is_word = "word/document.xml" in package.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OSError) as error:
        raise _refused(name, "it is damaged") from error
    if declared > LARGEST:
        raise _refused(name, "unpacked, it would be larger than any list")
    if is_word:
        raise _refused(name, "it is a Word file, not a table")
    sheets = _sheets(data, name)
    return max(sheets, key=len, default=list[CellRow]())


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
        raise _refused(name, "it is no workbook that can be read") from error


def _refused(name: str, why: str) -> FileError:
    return FileError(f"“{name}” could not be read: {why}. Nothing was taken in.")


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
