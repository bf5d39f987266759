"""What is brought in: the content of a file or a pasted text, as rows and as tables."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from townnotes.errors import FileError
from townnotes.held_files import refuse_held
from townnotes.importers.tables.decoding import Decoded, decode
from townnotes.importers.tables.records import Bad, CellRow, read_records
from townnotes.importers.tables.sections import Section, sections_of
from townnotes.importers.tables.workbook import is_zip, read_workbook

LARGEST = 100 * 1024 * 1024
"""Bytes; no list or report of a call comes near it."""
_UNTOUCHED = "Nothing was taken in."


class Content:
    """What is brought in: the content of a file, or a text pasted.

    `on` is the session's date, by which a day and a month that look alike are told.
    """

    def __init__(self, data: bytes | str, *, name: str = "", on: date | None = None) -> None:
        """Keep the content; it is read as far as an importer asks."""
        self._data = data
        self.name = name
        self.on = on

    @cached_property
    def decoded(self) -> Decoded:
        """Return the content as text."""
        if isinstance(self._data, str):
            return Decoded(self._data, "")
        return Decoded("", "") if self.is_zip else decode(self._data)

    @property
    def is_zip(self) -> bool:
        """Tell whether it is a package, such as a workbook."""
        return isinstance(self._data, bytes) and is_zip(self._data)

    @cached_property
    def _read(self) -> tuple[list[CellRow], list[Bad]]:
        if isinstance(self._data, bytes) and self.is_zip:
            return read_workbook(self._data, self.name), []
        return read_records(self.decoded.text)

    @cached_property
    def rows(self) -> Sequence[CellRow]:
        """Return the rows that are not empty."""
        return [one for one in self._read[0] if not one.is_empty]

    @cached_property
    def sections(self) -> Sequence[Section]:
        """Return the tables in it; the first may have lines before it that are no table."""
        return tuple(sections_of(self.rows))

    @property
    def bad(self) -> Sequence[Bad]:
        """Return the rows that could not be read."""
        return self._read[1]


def read_content(path: Path, *, on: date | None = None) -> Content:
    """Read a file from the disk; raises FileError, in words, where it cannot be."""
    refuse_held(path)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise FileError(
                f"“{path.name}” has {size // (1024 * 1024)} MB; lists and reports of calls are far "
                f"smaller. {_UNTOUCHED}"
            )
        return Content(path.read_bytes(), name=path.name, on=on)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileError(f"“{path.name}” could not be read: {reason}. {_UNTOUCHED}") from error
