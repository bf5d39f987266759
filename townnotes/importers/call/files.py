"""A file brought in, as far as it was read: its rows, and what was understood of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from townnotes.errors import FileError
from townnotes.held_files import refuse_held
from townnotes.importers.call.decoding import Decoded, decode
from townnotes.importers.call.people import CallPerson, Offered
from townnotes.importers.call.records import Bad, Record, read_records
from townnotes.importers.call.stamps import Stamp
from townnotes.importers.call.workbook import is_zip, read_workbook

LARGEST = 100 * 1024 * 1024
"""Bytes; no list or report of a call comes near it."""
_UNTOUCHED = "Nothing was taken in."


class Source:
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
    def _read(self) -> tuple[list[Record], list[Bad]]:
        if isinstance(self._data, bytes) and self.is_zip:
            return read_workbook(self._data, self.name), []
        return read_records(self.decoded.text)

    @property
    def rows(self) -> Sequence[Record]:
        """Return the rows that are not empty."""
        return self._kept

    @cached_property
    def _kept(self) -> list[Record]:
        return [one for one in self._read[0] if not one.is_empty]

    @property
    def bad(self) -> Sequence[Bad]:
        """Return the rows that could not be read."""
        return self._read[1]


def read_source(path: Path, *, on: date | None = None) -> Source:
    """Read a file from the disk; raises FileError, in words, where it cannot be."""
    refuse_held(path)
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise FileError(
                f"“{path.name}” has {size // (1024 * 1024)} MB; lists and reports of calls are far "
                f"smaller. {_UNTOUCHED}"
            )
        return Source(path.read_bytes(), name=path.name, on=on)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileError(f"“{path.name}” could not be read: {reason}. {_UNTOUCHED}") from error


@dataclass(frozen=True, slots=True)
class Meeting:
    """The call that a file reports on, as far as it says."""

    topic: str = ""
    id: str = ""
    start: Stamp | None = None
    end: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question asked in writing, or an answer to a poll; of nobody where it has no name."""

    name: str
    text: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class CallFile:
    """What was understood of a file.

    `kind` is a key of the table of importers, `source` the program or form a list came from.
    `rows` counts the rows about people, `rejoins` those that told of somebody named before.
    """

    kind: str
    people: tuple[CallPerson, ...] = ()
    source: str = ""
    rows: int = 0
    rejoins: int = 0
    meetings: tuple[Meeting, ...] = ()
    questions: tuple[Question, ...] = ()
    offered: tuple[Offered, ...] = ()
    warnings: tuple[str, ...] = ()
    bad: tuple[Bad, ...] = field(default=())

    @property
    def counted(self) -> tuple[CallPerson, ...]:
        """Return who took part, or is on the list, hosts and programs too."""
        return tuple(one for one in self.people if one.apart not in {"waiting", "absent"})

    @property
    def unique(self) -> int:
        """Return how many they are."""
        if self.questions and not self.people:
            return len({one.name for one in self.questions if one.name})
        return len(self.counted)
