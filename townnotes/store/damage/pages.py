"""Reads the rows of a damaged file page by page, without SQLite, which stops at the first damage.

SQLite's own account is <https://www.sqlite.org/fileformat2.html>. Every page that says it holds
rows is read, whoever points at it: in a damaged file nobody may any more. A page on the list of
free pages is passed over, where that list is whole: it holds what was deleted.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

PAGE_BYTES = 4096
"""What SQLite takes where nobody asks for another size, as townnotes never does."""
LONGEST_RECORD = 16 * 1024 * 1024
"""Bytes of the longest row that is put together; the longest note is a hundred times less."""

_HEADER_BYTES = 100
_LONGEST_VARINT = 9
_GOES_ON = 0x80
"""The highest bit of a byte says that the number goes on in the next."""
_INDEX_INTERIOR, _TABLE_LEAF, _INDEX_LEAF = 2, 13, 10
_WHOLE_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of a whole number, by its serial type."""
_CONSTANTS = {0: None, 8: 0, 9: 1}
"""What other types say by themselves; townnotes writes no number with a fraction, which is 7."""
_FIRST_BLOB = 12
_LONGEST_HEADER, _LEAST_ROW = 192, 32
_WASTED = 4
"""How many times the pages of the file are followed in vain: damage may lead in circles."""

Values = tuple[str | bytes | int | None, ...]


class PageRow(NamedTuple):
    """One row: of a table with rowids or not, its values or None where they are unreadable."""

    pages: tuple[int, ...]
    """The page it begins on, then those it runs over onto."""
    has_rowid: bool
    values: Values | None


class DamagedPages:
    """The pages of a file, as far as they can be read."""

    def __init__(self, file: BinaryIO, page_bytes: int = PAGE_BYTES) -> None:
        self._file = file
        self._bytes = page_bytes
        self._count = file.seek(0, 2) // page_bytes
        self._waste = _WASTED * self._count
        self._followed: set[int] = set()
        self._onto: list[int] = []

    def rows(self) -> Iterator[PageRow]:
        """Give every row of every page that is in use."""
        free = self._free()
        for number in range(1, self._count + 1):
            if number not in free:
                yield from self._rows_of(number)

    def _rows_of(self, number: int) -> Iterator[PageRow]:
        page = self._page(number)
        at = _HEADER_BYTES if number == 1 else 0
        kind = page[at] if page else 0
        if kind not in {_INDEX_INTERIOR, _INDEX_LEAF, _TABLE_LEAF}:
            return
        cells = at + (12 if kind == _INDEX_INTERIOR else 8)
        count = min(_number(page, at + 3, 2), (self._bytes - cells) // 2)
        room = self._bytes
        for place in range(cells, cells + 2 * count, 2):
            self._onto.clear()
            values, taken = self._cell(page, _number(page, place, 2), kind)
            room -= taken if values is not None else max(taken, _LEAST_ROW)
            if room < 0:
                # Rows that take more than the page lie over each other; reading them has no end.
                return
            yield PageRow((number, *self._onto), kind == _TABLE_LEAF, values)

    def _cell(self, page: bytes, at: int, kind: int) -> tuple[Values | None, int]:
        """Return a row's values, or None, and how many bytes of the page it takes."""
        try:
            if kind == _INDEX_INTERIOR:
                at += 4
            size, at = _varint(page, at)
            if kind == _TABLE_LEAF:
                _, at = _varint(page, at)
            held = self._held(size, kind)
            record = self._record(page, at, size, held)
            return (None if record is None else _values_of(record)), min(size, held)
        except (LookupError, ValueError):
            return None, 0

    def _held(self, size: int, kind: int) -> int:
        """Return how many bytes of a row stand on its own page."""
        most = self._bytes - 35 if kind == _TABLE_LEAF else (self._bytes - 12) * 64 // 255 - 23
        if size <= most:
            return size
        least = (self._bytes - 12) * 32 // 255 - 23
        held = least + (size - least) % (self._bytes - 4)
        return held if held <= most else least

    def _record(self, page: bytes, at: int, size: int, held: int) -> bytes | None:
        """Return a row's bytes, put together from the pages it runs over onto."""
        if size > LONGEST_RECORD:
            return None
        parts = [page[at : at + held]]
        missing, following = size - held, _number(page, at + held, 4)
        while missing > 0:
            further = self._followed_page(following)
            if not further:
                return None
            parts.append(further[4 : 4 + missing])
            missing -= self._bytes - 4
            following = _number(further, 0, 4)
        return b"".join(parts)

    def _followed_page(self, number: int) -> bytes:
        """Return a page that a row runs over onto; each belongs to one row, so again is waste."""
        if number in self._followed:
            self._waste -= 1
            if self._waste < 0:
                return b""
        self._followed.add(number)
        self._onto.append(number)
        return self._page(number)

    def _free(self) -> set[int]:
        """Return the pages that hold nothing, or none where their list is not whole."""
        first = self._page(1)
        if not first:
            return set()
        trunk, count = _number(first, 32, 4), _number(first, 36, 4)
        free: set[int] = set()
        while trunk:
            page = self._page(trunk)
            held = _number(page, 4, 4) if page else 0
            if not page or trunk in free or held > self._bytes // 4 - 2:
                return set()
            leaves = {_number(page, at, 4) for at in range(8, 8 + 4 * held, 4)}
            free |= {trunk, *leaves}
            trunk = _number(page, 0, 4)
        return free if len(free) == count else set()

    def _page(self, number: int) -> bytes:
        """Return a page, or nothing where there is none, or not all of it."""
        if not 1 <= number <= self._count:
            return b""
        self._file.seek((number - 1) * self._bytes)
        page = self._file.read(self._bytes)
        return page if len(page) == self._bytes else b""


def rows_by_page(path: Path) -> Iterator[PageRow]:
    """Give every row of a file that its pages hold."""
    with path.open("rb") as file:
        yield from DamagedPages(file).rows()


def _values_of(record: bytes) -> Values:
    """Return a record's values: texts, whole numbers, blobs; raises where it is none of ours.

    LookupError or ValueError.
    """
    # Of a long townhall hundreds of thousands are read: most numbers in a record are one byte.
    header, at = _varint(record, 0)
    if header > _LONGEST_HEADER:
        raise ValueError("no table of ours has as many columns")
    body = header
    values: list[str | bytes | int | None] = []
    while at < header:
        kind = record[at]
        at += 1
        if kind >= _GOES_ON:
            kind, at = _varint(record, at - 1)
        start = body
        if kind >= _FIRST_BLOB:
            body += (kind - _FIRST_BLOB) // 2
            part = record[start:body]
            values.append(part.decode("utf-8", "surrogateescape") if kind % 2 else part)
        elif kind in _WHOLE_NUMBERS:
            body += _WHOLE_NUMBERS[kind]
            values.append(int.from_bytes(record[start:body], "big", signed=True))
        else:
            values.append(_CONSTANTS[kind])
    if body > len(record):
        raise ValueError("the record ends before its values")
    return tuple(values)


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """Return a number of up to nine bytes, and where what follows it begins."""
    value = 0
    for place in range(at, at + _LONGEST_VARINT - 1):
        byte = page[place]
        value = value << 7 | byte & 0x7F
        if byte < _GOES_ON:
            return value, place + 1
    return value << 8 | page[at + _LONGEST_VARINT - 1], at + _LONGEST_VARINT


def _number(page: bytes, at: int, length: int) -> int:
    return int.from_bytes(page[at : at + length], "big")
