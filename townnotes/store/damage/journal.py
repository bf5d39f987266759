"""Looks at the journal that a crash left beside a file, before SQLite rolls it back.

SQLite writes as many pages of a journal as it says, and flushes them, before it touches the file.
A journal that holds fewer, or others than it says, was damaged: rolled back, it would write half of
what it says and be gone. See <https://www.sqlite.org/fileformat2.html#the_rollback_journal>.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from townnotes.errors import DamageError

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = 28
_STEP = 200
_LEAST_SECTOR, _LEAST_PAGE, _LARGEST = 32, 512, 65536
_ALL_BITS = 0xFFFFFFFF
_MOST_PAGES = 1 << 20
"""4 GB; a page with a greater number would make a copy of that size."""


def journal_of(path: Path) -> Path:
    """Return where the journal of a file lies."""
    return path.with_name(path.name + "-journal")


def refuse_journal(path: Path) -> None:
    """Raise DamageError where the journal beside a file must not be rolled back.

    One that names further files is refused, too: ours never does, and SQLite would delete them.
    """
    journal = journal_of(path)
    if not journal.is_file():
        return
    with journal.open("rb") as file:
        if not _is_whole(file):
            raise DamageError(
                "The last save of “{path}” was not finished and cannot be "
                "reversed: “{name}” beside it is damaged. Both were left as "
                "they are.",
                path=path,
                name=journal.name,
            )


def restore(path: Path, copy: Path) -> None:
    """Put back into a copy of a file each page that its damaged journal holds whole."""
    with journal_of(path).open("rb") as journal, copy.open("r+b") as file:
        for one in _pages(journal):
            if one is not None:
                number, page = one
                file.seek((number - 1) * len(page))
                file.write(page)


def _is_whole(journal: BinaryIO) -> bool:
    ends_as_another = _read(journal, journal.seek(0, 2) - len(_MAGIC), len(_MAGIC)) == _MAGIC
    return not ends_as_another and None not in _pages(journal)


def _pages(journal: BinaryIO) -> Iterator[tuple[int, bytes] | None]:
    """Give each page that a journal says it holds, with its number, or None where it does not."""
    size, at = journal.seek(0, 2), 0
    header = _read(journal, at, _HEADER)
    while len(header) == _HEADER and header.startswith(_MAGIC):
        count, nonce, _, sector, page = struct.unpack(">5I", header[len(_MAGIC) :])
        if not (_LEAST_SECTOR <= sector <= _LARGEST and _LEAST_PAGE <= page <= _LARGEST):
            yield None
            return
        at += sector
        for _ in range(min(count, size // page + 1)):
            record = _read(journal, at, page + 8)
            number = int.from_bytes(record[:4], "big")
            is_whole = 0 < number <= _MOST_PAGES and _holds(record, page, nonce)
            yield (number, record[4:-4]) if is_whole else None
            at += page + 8
        at += -at % sector
        header = _read(journal, at, _HEADER)
    # Nothing follows, or what was not yet flushed, whose letters come last: the file is without it.
    if not _MAGIC.startswith(header[: len(_MAGIC)].rstrip(b"\0")):
        yield None


def _read(file: BinaryIO, at: int, length: int) -> bytes:
    file.seek(max(0, at))
    return file.read(length)


def _holds(record: bytes, page: int, nonce: int) -> bool:
    """Tell whether a page of the journal has the sum that stands behind it."""
    if len(record) != page + 8:
        return False
    total = nonce + sum(record[4 + at] for at in range(page - _STEP, 0, -_STEP))
    return total & _ALL_BITS == int.from_bytes(record[-4:], "big")
