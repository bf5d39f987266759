"""What is brought in: the content of a file or a pasted text, as rows and as tables."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from townnotes.errors import FileError
from townnotes.held_files import refuse_held
from townnotes.importers.tables.choices import NOTHING_CHOSEN, ReadingChoices
from townnotes.importers.tables.decoding import Decoded, decode
from townnotes.importers.tables.records import Bad, CellRow, read_records
from townnotes.importers.tables.sections import Section, sections_of
from townnotes.importers.tables.workbook import is_zip, read_workbook
from townnotes.language.saying import Saying

LARGEST = 100 * 1024 * 1024
"""Bytes; no list or report of a call comes near it."""
_OLDER = b"\xd0\xcf\x11\xe0"
"""What files of older office programs begin with."""
_STRIDE = 500
"""Rows between two times that progress is told."""
_UNTOUCHED = Saying("Nothing was brought in.")

_T = TypeVar("_T")


class Content:
    """What is brought in: the content of a file, or a text pasted.

    `on` is the session's date, by which a day and a month that look alike are told. `choices` are
    somebody's answers to what it leaves open. `on_progress` hears how many rows of how many were
    read; what it raises ends the reading.
    """

    def __init__(
        self,
        data: bytes | str,
        *,
        name: str = "",
        on: date | None = None,
        choices: ReadingChoices = NOTHING_CHOSEN,
    ) -> None:
        """Keep the content; it is read as far as an importer asks."""
        self._data = data
        self.name = name
        self.on = on
        self.choices = choices
        self._formulas = frozenset[int]()
        self._made: dict[object, Any] = {}
        self.on_progress: Callable[[int, int], None] | None = None

    def made_by(self, read: Callable[[bytes, str], _T]) -> _T:
        """Return what a reader makes of its bytes and its name; once, however many ask."""
        if read not in self._made:
            self._made[read] = read(self.data, self.name)
        return self._made[read]

    def chosen(self, choices: ReadingChoices) -> "Content":
        """Return the same content, to be read by other answers."""
        return Content(self._data, name=self.name, on=self.on, choices=choices)

    def each(self, rows: Iterable[_T]) -> Iterator[_T]:
        """Give rows one by one, and tell how far they have come."""
        every = rows if isinstance(rows, Sequence) else tuple(rows)
        for at, one in enumerate(every):
            self._tell(at, len(every))
            yield one

    def _tell(self, at: int, of: int) -> None:
        if self.on_progress is not None and at % _STRIDE == 0:
            self.on_progress(at, of)

    @cached_property
    def decoded(self) -> Decoded:
        """Return the content as text."""
        if isinstance(self._data, str):
            return Decoded(self._data, "")
        return Decoded("", "") if self.is_zip else decode(self._data, self.choices.encoding)

    @property
    def data(self) -> bytes:
        """Return its bytes; of a pasted text they are UTF-8."""
        return self._data if isinstance(self._data, bytes) else self._data.encode()

    @property
    def is_zip(self) -> bool:
        """Tell whether it is a package, such as a workbook."""
        return isinstance(self._data, bytes) and is_zip(self._data)

    @cached_property
    def _read(self) -> tuple[list[CellRow], list[Bad]]:
        if isinstance(self._data, bytes) and self.is_zip:
            read = read_workbook(self._data, self.name)
            self._formulas = read.formulas
            return read.rows, []
        if isinstance(self._data, bytes) and self._data.startswith(_OLDER):
            raise FileError(
                "“{name}” is a workbook or document of an older form: save "
                "it as .xlsx or .csv. {untouched}",
                name=self.name,
                untouched=_UNTOUCHED,
            )
        return read_records(self.decoded.text, self._tell)

    @cached_property
    def rows(self) -> Sequence[CellRow]:
        """Return the rows that are not empty."""
        return [one for one in self._read[0] if not one.is_empty]

    @cached_property
    def sections(self) -> Sequence[Section]:
        """Return the tables in it; the first may have lines before it that are no table."""
        return tuple(sections_of(self.rows, self.choices))

    @property
    def formulas(self) -> frozenset[int]:
        """Return the numbers of rows with a cell that was worked out when the file was saved."""
        return self._formulas if self._read else frozenset()

    @property
    def bad(self) -> Sequence[Bad]:
        """Return the rows that could not be read."""
        return self._read[1]


def read_content(
    path: Path, *, on: date | None = None, choices: ReadingChoices = NOTHING_CHOSEN
) -> Content:
    """Read a file from the disk; raises FileError, in words, where it cannot be."""
    refuse_held(path)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise FileError(
                "“{name}” has {size} MB; lists, reports and words of a call "
                "are far smaller. {untouched}",
                name=path.name,
                size=size // (1024 * 1024),
                untouched=_UNTOUCHED,
            )
        return Content(path.read_bytes(), name=path.name, on=on, choices=choices)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileError(
            "“{name}” could not be read: {reason}. {untouched}",
            name=path.name,
            reason=reason,
            untouched=_UNTOUCHED,
        ) from error
