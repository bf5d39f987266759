"""Reads what is new in the files of a shared folder; what is torn or damaged is tried again."""

import time
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from townnotes.domain.registers import Register
from townnotes.domain.stamps import instant_of
from townnotes.folder.files import Print, candidates
from townnotes.folder.lines import (
    ClockReading,
    Header,
    Newer,
    Refused,
    Sign,
    Unknown,
    read_header,
    read_line,
)

MOST_BYTES = 8 * 1024 * 1024
"""Read of one file at one look; a line longer than that is damage."""
MOST_FILE_BYTES = 512 * 1024 * 1024
MOST_LINES = 1_100_000
"""Of one file, which is read no further: more than the longest townhall ever holds."""
MOST_FILES = 500
AGAIN_S = 5.0
"""Until a file with damage in it is read anew: a sync tool may have brought it whole since."""


class FilePart(NamedTuple):
    """What was new in one file; `sign` is the newest sign of life of who writes it.

    `reading` is the newest of their clock. `passed_over` are registers that it says are of somebody
    who has a file there: they are taken from that file alone.
    """

    name: str
    header: Header
    registers: list[Register]
    passed_over: list[Register]
    sign: Sign | None
    is_first: bool
    """Whether the file was not yet read to its end before."""
    reading: ClockReading | None = None


class _Held:
    """What is remembered of a file between two looks at it."""

    def __init__(self) -> None:
        self.seen: Print | None = None
        self.offset = 0
        self.last = (0, 0)
        """Length and checksum of the line before `offset`: there as long as nothing moved."""
        self.header: Header | Newer | None = None
        self.damaged = 0
        self.refused = 0
        self.lines = 0
        self.begun_at = 0.0
        self.has_more = False
        self.was_whole = False
        self.is_too_large = False
        self.others: set[str] = set()
        """The authors whose registers it holds without being theirs."""
        self.relayed = 0
        """How many of these were taken, as their authors have no file there."""

    def begin_anew(self, at: float) -> None:
        """Forget what was read of the file, which is another now."""
        self.offset, self.last, self.header = 0, (0, 0), None
        self.damaged, self.refused, self.lines, self.begun_at = 0, 0, 0, at
        self.is_too_large, self.relayed = False, 0
        self.others.clear()

    def goes_on(self, file: BinaryIO) -> bool:
        """Tell whether the file is the one that was read, with something after it at most."""
        length, checksum = self.last
        if not length:
            return False
        file.seek(self.offset - length)
        return zlib.crc32(file.read(length)) == checksum


class Reader:
    """Looks at the files of one townhall in a folder, again and again."""

    def __init__(
        self, place: Path, sessions: Iterable[str], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.place = place
        self.sessions = frozenset(sessions)
        self._clock = clock
        self._files: dict[str, _Held] = {}
        self._authors = frozenset[str]()
        """Who has a file there."""

    @property
    def names(self) -> tuple[str, ...]:
        """The files of the folder that may hold registers."""
        return tuple(self._files)

    @property
    def damaged(self) -> int:
        """How many lines are damaged in the files as they stand."""
        return sum(one.damaged for one in self._files.values())

    @property
    def refused(self) -> int:
        """How many lines have a stamp that no clock has made, in the files as they stand."""
        return sum(one.refused for one in self._files.values())

    @property
    def relayed(self) -> int:
        """How many registers were taken from a file that is not their author's, who has none."""
        return sum(one.relayed for one in self._files.values())

    @property
    def too_large(self) -> tuple[str, ...]:
        """The files that hold more than any townhall does, and are read no further."""
        return tuple(name for name, one in self._files.items() if one.is_too_large)

    @property
    def newer(self) -> tuple[str, ...]:
        """The files that a newer townnotes has written."""
        return tuple(name for name, one in self._files.items() if isinstance(one.header, Newer))

    @property
    def others(self) -> tuple[Header, ...]:
        """The headers of files that belong to other townhalls."""
        headers = (one.header for one in self._files.values())
        return tuple(
            one for one in headers if isinstance(one, Header) and one.session not in self.sessions
        )

    @property
    def has_more(self) -> bool:
        """Whether a file was longer than one look reads."""
        return any(one.has_more for one in self._files.values())

    def read(self) -> list[FilePart]:
        """Return what is new; raises OSError where the folder itself cannot be read."""
        found = candidates(self.place)
        for name in self._files.keys() - found.keys():
            del self._files[name]
        self._look_who_has_a_file()
        parts = [
            part
            for name in sorted(found)[:MOST_FILES]
            if (part := self._read_if_due(name, found[name])) is not None
        ]
        self._look_who_has_a_file()
        return [self._without_others(part) for part in parts]

    def _read_if_due(self, name: str, now: Print) -> FilePart | None:
        held = self._files.setdefault(name, _Held())
        if not self._is_due(held, now):
            return None
        try:
            part = self._read_one(name, held)
        except OSError:
            # Gone meanwhile, or not yet let go of by the sync tool: the next look tells.
            return None
        held.seen = now
        return part

    def _look_who_has_a_file(self) -> None:
        """Note who has a file there; what one who lost it said is read again, as others have it."""
        headers = (one.header for one in self._files.values())
        ours = (one for one in headers if isinstance(one, Header) and one.session in self.sessions)
        now = frozenset(one.author for one in ours)
        for held in self._files.values():
            if held.others & (self._authors - now):
                held.seen, held.last = None, (0, 0)
        self._authors = now

    def _without_others(self, part: FilePart) -> FilePart:
        """Take from a file what its author says, and what others do who have no file there."""
        author, held = part.header.author, self._files[part.name]
        held.others.update(one.author for one in part.registers)
        held.others.discard(author)
        if not held.others:
            return part
        apart = self._authors - {author}
        taken = [one for one in part.registers if one.author not in apart]
        held.relayed += sum(one.author != author for one in taken)
        passed_over = [one for one in part.registers if one.author in apart]
        return part._replace(registers=taken, passed_over=passed_over)

    def _is_due(self, held: _Held, now: Print) -> bool:
        return held.seen != now or held.has_more or self._is_stale(held)

    def _is_stale(self, held: _Held) -> bool:
        return bool(held.damaged) and self._clock() - held.begun_at >= AGAIN_S

    def _read_one(self, name: str, held: _Held) -> FilePart | None:
        with (self.place / name).open("rb") as file:
            if self._is_stale(held) or not held.goes_on(file):
                held.begin_anew(self._clock())
            file.seek(held.offset)
            content = b"" if _is_too_large(held) else file.read(MOST_BYTES)
        held.is_too_large = _is_too_large(held)
        held.has_more = len(content) == MOST_BYTES
        lines = _whole_lines(content)
        if held.offset == 0:
            if not lines:
                return None
            held.header = read_header(lines[0])
            if not self._is_ours(held):
                held.has_more = False
                return None
        part = self._take(name, held, lines)
        held.was_whole |= not held.has_more
        return part

    def _is_ours(self, held: _Held) -> bool:
        if held.header is None:
            # Whose it is cannot be told: nothing of it is used until it comes whole.
            held.damaged = 1
        return isinstance(held.header, Header) and held.header.session in self.sessions

    def _take(self, name: str, held: _Held, lines: list[bytes]) -> FilePart:
        header = held.header
        assert isinstance(header, Header)
        registers: list[Register] = []
        signs: list[Sign] = []
        reading: ClockReading | None = None
        for line in lines[1:] if held.offset == 0 else lines:
            read = read_line(line)
            if read is None:
                held.damaged += 1
            elif isinstance(read, Refused):
                held.refused += 1
            elif isinstance(read, Sign):
                signs.append(read)
            elif isinstance(read, ClockReading):
                reading = read
            elif not isinstance(read, Unknown):
                registers.append(read)
        held.lines += len(lines)
        if lines:
            held.offset += sum(map(len, lines))
            held.last = (len(lines[-1]), zlib.crc32(lines[-1]))
        signs += [Sign(instant_of(one.stamp)) for one in registers if one.author == header.author]
        # Of two at one instant the one that leaves is the later.
        sign = max(signs, default=None)
        return FilePart(name, header, registers, [], sign, not held.was_whole, reading)


def _is_too_large(held: _Held) -> bool:
    return held.offset > MOST_FILE_BYTES or held.lines > MOST_LINES


def _whole_lines(content: bytes) -> list[bytes]:
    """Return the lines that have their end; what comes after is still on its way.

    One so long that its end is nowhere is given as it is, and will be found damaged.
    """
    end = content.rfind(b"\n") + 1
    if not end and len(content) == MOST_BYTES:
        return [content]
    return content[:end].splitlines(keepends=True) if end else []


def read_whole(path: Path) -> tuple[Header | Newer | None, list[Register], bool]:
    """Read a file from its beginning to its end; the last tells whether all of it is sound."""
    with path.open("rb") as file:
        content = file.read(MOST_FILE_BYTES)
    lines = content.split(b"\n")
    header = read_header(lines[0])
    read = [read_line(line) for line in lines[1:-1]]
    is_sound = isinstance(header, Header) and not lines[-1] and None not in read
    return header, [one for one in read if isinstance(one, Register)], is_sound
