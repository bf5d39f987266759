"""Looks at the journal that a crash left beside a file, before SQLite rolls it back.

SQLite writes as many pages of a journal as it says, and flushes them, before it touches the file.
A journal that holds fewer, or others than it says, was damaged: rolled back, it would write half of
what it says and be gone. See <https://www.sqlite.org/fileformat2.html#the_rollback_journal>.
"""

import struct
from pathlib import Path
from typing import BinaryIO

from townnotes.errors import DamageError

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = 28
_STEP = 200
_LEAST_SECTOR, _LEAST_PAGE, _LARGEST = 32, 512, 65536
_ALL_BITS = 0xFFFFFFFF


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
                f"The journal beside “{path}” is damaged: the last save was not finished and "
                "cannot be taken back. Both were left as they are."
            )


def _is_whole(journal: BinaryIO) -> bool:
    size = journal.seek(0, 2)
    header = _read(journal, 0, _HEADER)
    if not header.startswith(_MAGIC):
        # Cleared, or not yet flushed: the letters come last, and the file is as it was.
        return _MAGIC.startswith(header[: len(_MAGIC)].rstrip(b"\0"))
    if _read(journal, size - len(_MAGIC), len(_MAGIC)) == _MAGIC:
        return False
    at = 0
    while len(header) == _HEADER and header.startswith(_MAGIC):
        count, nonce, _, sector, page = struct.unpack(">5I", header[len(_MAGIC) :])
        if not (_LEAST_SECTOR <= sector <= _LARGEST and _LEAST_PAGE <= page <= _LARGEST):
            return False
        at += sector
        for _ in range(count):
            if not _holds(_read(journal, at, page + 8), page, nonce):
                return False
            at += page + 8
        at += -at % sector
        header = _read(journal, at, _HEADER)
    return True


def _read(file: BinaryIO, at: int, length: int) -> bytes:
    file.seek(max(0, at))
    return file.read(length)


def _holds(record: bytes, page: int, nonce: int) -> bool:
    """Tell whether a page of the journal has the sum that stands behind it."""
    if len(record) != page + 8:
        return False
    total = nonce + sum(record[4 + at] for at in range(page - _STEP, 0, -_STEP))
    return total & _ALL_BITS == int.from_bytes(record[-4:], "big")
