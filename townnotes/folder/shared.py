"""A shared folder as one author sees it: takes in what others wrote, and writes one file.

What the folder holds is read from the folder, and kept nowhere else: whatever no file there has is
written into one's own. So a file that was rolled back, cut short or deleted is made good, whoever
comes first brings everything he holds, and nothing has to be remembered between two runs.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from townnotes.domain.registers import Register
from townnotes.domain.stamps import instant_of, wall_clock_ms
from townnotes.errors import FileError
from townnotes.folder import files
from townnotes.folder.clocks import FolderClocks
from townnotes.folder.files import Print, own_name, print_of
from townnotes.folder.folder_reading import FilePart, Reader, read_whole
from townnotes.folder.lines import (
    Header,
    Newer,
    Sign,
    header_line,
    reading_line,
    register_line,
    sign_line,
)

HEARTBEAT_MS = 60_000
READ_CLOCK_MS = 5_000
"""What is written sooner after a reading of the clock has none of its own."""
_MOST_STALE = 2000
"""Lines replaced since, above half of a file, that it may carry before it is written anew."""
_STILL_SAID = {"private", "deleted"}
"""What others are told of a point whose text they have already."""

Key = tuple[str, str, str]


class FolderPerson(NamedTuple):
    """Somebody who writes in the folder; `seen` is by this computer's clock, `at` by theirs."""

    author: str
    name: str
    seen: int
    at: int
    left: bool


class News(NamedTuple):
    """What a look at the folder found."""

    registers: list[Register]
    people: tuple[FolderPerson, ...]
    damaged: int = 0
    newer: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """The titles of other townhalls that share the folder."""
    files: tuple[str, ...] = ()
    """The names of the files that may hold registers."""
    has_more: bool = False
    refused: int = 0
    """How many registers have a stamp that no clock has made."""
    relayed: int = 0
    """How many registers come from others than their authors, who have no file there."""
    too_large: tuple[str, ...] = ()
    """The names of files that hold more than any townhall does."""
    ahead: int = 0
    """By how many milliseconds our clock is ahead of the one that all follow here."""


class Parcel(NamedTuple):
    """What is to be given: registers, and which of their points are private."""

    registers: list[Register]
    private: frozenset[str] = frozenset()


def _hides_nothing(_: Register) -> bool:
    """Tell of no register that it is to be taken out of one's own file."""
    return False


class SharedFolder:
    """One author's place in a shared folder. Not for two threads at once."""

    def __init__(
        self,
        place: Path,
        header: Header,
        *,
        sessions: Iterable[str] = (),
        now: Callable[[], int] = wall_clock_ms,
        clock: Callable[[], float] = time.monotonic,
        hides: Callable[[Register], bool] = _hides_nothing,
    ) -> None:
        """See a folder as the author of the header; what `hides` tells goes from the own file."""
        self.place = place
        self._hides = hides
        self.own = place / own_name(header.name, header.author, header.session)
        self._header = header
        self._now = now
        self._reader = Reader(place, {header.session, *sessions}, clock)
        self.heartbeat_ms = HEARTBEAT_MS
        self.clocks = FolderClocks(header.author)
        self._moved = 0
        self._read_clock_at = 0
        self._disk: int | None = None
        self._known: dict[Key, Register] = {}
        self._held: dict[Key, Register] = {}
        self._out: set[str] = set()
        """The ids of which the folder holds anything."""
        self._mine: dict[Key, Register] = {}
        self._owed: dict[Key, Register] = {}
        self._private: set[str] = set()
        self._people: dict[str, FolderPerson] = {}
        self._seen: Print | None = None
        """Our own file as we left it."""
        self._lines = 0
        self._written_at = 0
        self._said_at = 0
        """The newest instant at which others see that we were there."""

    @property
    def owed(self) -> int:
        """How many registers wait to be written."""
        return len(self._owed)

    def know(self, registers: Iterable[Register]) -> None:
        """Note what the session holds already: it is no news. Whose clock all follow, it tells."""
        for one in registers:
            _keep(self._known, one)
        first = min(self._known.values(), key=lambda one: one.order, default=None)
        self.clocks.founder = first.author if first else ""

    def keep_time(self, moved: int) -> None:
        """Note by how much our clock was set, of which the times written know nothing."""
        if moved != self._moved:
            self._moved = moved
            self.clocks.forget()

    def look(self) -> News:
        """Return what is new in the folder; raises FileError where it cannot be read."""
        try:
            self._refuse_another_disk()
            parts = self._reader.read()
        except OSError as error:
            raise files.in_words(error, self.place) from error
        news: list[Register] = []
        for part in parts:
            self._see(part)
            is_own = part.name == self.own.name
            for one in (*part.registers, *part.passed_over):
                self._hold(one)
                if is_own:
                    _keep(self._mine, one)
            for one in part.registers:
                known = self._known.get(one.key)
                if _keep(self._known, one) or (known and one.doubles(known)):
                    news.append(one)
        return self._news(news)

    def _news(self, registers: list[Register]) -> News:
        reader = self._reader
        return News(
            registers,
            tuple(sorted(self._people.values(), key=lambda one: (one.name, one.author))),
            reader.damaged,
            reader.newer,
            tuple(dict.fromkeys(one.title for one in reader.others)),
            reader.names,
            reader.has_more,
            reader.refused,
            reader.relayed,
            reader.too_large,
            self.clocks.settle(),
        )

    def give(self, parcel: Parcel) -> frozenset[str]:
        """Have registers written by the next `write`, as far as the folder lacks them.

        Of private points nothing is; returns those whose text the folder has all the same.
        """
        given = {one.id for one in parcel.registers}
        self._private = (self._private - given) | parcel.private
        for key in [key for key in self._owed if key[0] in parcel.private]:
            del self._owed[key]
        turned: set[str] = set()
        for one in parcel.registers:
            _keep(self._known, one)
            if one.id in parcel.private:
                if one.field not in _STILL_SAID or one.id not in self._out:
                    continue
                if one.field == "private" and self._is_news(one):
                    turned.add(one.id)
            if self._is_news(one):
                _keep(self._owed, one)
        return frozenset(turned)

    def write(self) -> None:
        """Write what is owed, and a sign of life at need; raises FileError, and all is owed still.

        One's own file is made good first, where anybody has changed it.
        """
        # Not so long since, unless the clock was set back.
        is_due = not 0 <= self._now() - self._written_at < self.heartbeat_ms
        self._write(self._sign() if is_due or self.clocks.has_news else None)

    def leave(self) -> None:
        """Write what is owed, and that nobody is there from now on."""
        self._write(self._sign(left=True))

    def _write(self, sign: Sign | None) -> None:
        try:
            self._refuse_another_disk()
            is_whole = self._is_own_whole()
            if not is_whole or self._lines > 2 * len(self._mine) + _MOST_STALE:
                self._put_whole(sign)
            elif self._owed or sign:
                self._append(sign)
        except OSError as error:
            raise files.in_words(error, self.place) from error

    def _append(self, sign: Sign | None) -> None:
        lines = [register_line(one) for one in self._owed.values()]
        if sign:
            lines.append(sign_line(sign))
        if self.clocks.seen:
            lines += self._reading()
        files.append(self.own, b"".join(lines))
        self._note_written(len(lines))

    def _put_whole(self, sign: Sign | None) -> None:
        for one in self._owed.values():
            _keep(self._mine, one)
        said = sorted(self._said(), key=lambda one: one.order)
        lines = [header_line(self._header), *map(register_line, said)]
        lines.append(sign_line(sign or self._sign()))
        self._read_clock_at = 0
        lines += self._reading()
        files.put(self.own, b"".join(lines))
        self._lines = 0
        self._note_written(len(lines))

    def _sign(self, *, left: bool = False) -> Sign:
        """Return a sign of life later than all before: an old file may come late, and has less."""
        self._said_at = max(self._now(), self._said_at + 1)
        return Sign(self._said_at, left)

    def _reading(self) -> list[bytes]:
        """Give a reading of the clock, where it is time for one."""
        now = self._measured()
        if 0 <= now - self._read_clock_at < READ_CLOCK_MS and not self.clocks.has_news:
            return []
        self._read_clock_at = now
        return [reading_line(self.clocks.reading(now))]

    def _measured(self) -> int:
        """Return the time that is written: as if our clock had never been set."""
        return self._now() - self._moved

    def _note_written(self, lines: int) -> None:
        self._seen = print_of(self.own)
        self._lines += lines
        self._written_at = self._now()
        for one in self._owed.values():
            self._hold(one)
            _keep(self._mine, one)
            if one.author == self._header.author:
                self._said_at = max(self._said_at, instant_of(one.stamp))
        self._owed.clear()

    def _is_own_whole(self) -> bool:
        """Tell whether our own file says all that we wrote, and nothing else is wrong with it."""
        found = print_of(self.own)
        if found is None:
            return False
        if found == self._seen:
            return True
        header, registers, is_sound = read_whole(self.own)
        if isinstance(header, Newer):
            raise FileError(
                f"Your own file “{self.own.name}” in the shared folder was written by a newer "
                "townnotes, so it was left as it is. Update townnotes to share again."
            )
        if header is None or header[:2] != self._header[:2]:
            return False
        there: dict[Key, Register] = {}
        for one in registers:
            _keep(there, one)
        # Somebody with the same name and author, such as a copied profile, may have added to it.
        for one in there.values():
            _keep(self._mine, one)
        is_short = any(_replaces(one, there.get(one.key)) for one in self._said())
        if not is_sound or is_short or any(map(self._hides, registers)):
            return False
        self._seen, self._lines = found, len(registers)
        return True

    def _said(self) -> Iterable[Register]:
        """Give what our own file has to say: of points made private since, no more than that."""
        for one in self._mine.values():
            is_said = one.id not in self._private or one.field in _STILL_SAID
            if is_said and not self._hides(one):
                yield one

    def _is_news(self, one: Register) -> bool:
        """Tell whether a register is to be written: what we made ourselves is in our own file.

        A conflict copy of it, which somebody may tidy away, is not enough.
        """
        is_ours = one.author == self._header.author
        return _replaces(one, (self._mine if is_ours else self._held).get(one.key))

    def _hold(self, one: Register) -> None:
        _keep(self._held, one)
        self._out.add(one.id)

    def _see(self, part: FilePart) -> None:
        """Note when somebody was there: by our clock, as theirs may be wrong."""
        header, sign = part.header, part.sign
        if part.reading is not None and header.author != self._header.author:
            self.clocks.see(header.author, part.reading, self._measured())
        if sign is None:
            return
        if header.author == self._header.author:
            self._said_at = max(self._said_at, sign.at)
            return
        known = self._people.get(header.author)
        if known is not None and (sign.at, sign.left) <= (known.at, known.left):
            return
        now = self._now()
        seen = min(sign.at, now) if part.is_first else now
        self._people[header.author] = FolderPerson(
            header.author, header.name, seen, sign.at, sign.left
        )

    def _refuse_another_disk(self) -> None:
        """Tell a share that is gone from the empty folder it was mounted at."""
        disk = self.place.stat().st_dev
        if self._disk is None:
            self._disk = disk
        elif disk != self._disk:
            raise FileError(
                f"The shared folder “{self.place}” cannot be used: another disk is there instead."
            )


def _replaces(one: Register, held: Register | None) -> bool:
    return held is None or one.replaces(held)


def _keep(registers: dict[Key, Register], one: Register) -> bool:
    """Keep a register in the place of an older one of its key; returns whether it was news."""
    key = one.key
    if _replaces(one, registers.get(key)):
        registers[key] = one
        return True
    return False
