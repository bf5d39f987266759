"""A shared folder as one author sees it: takes in what others wrote, and writes one file.

What the folder holds is read from the folder, and kept nowhere else: whatever no file there has is
written into one's own. So a file that was rolled back, cut short or deleted is made good, whoever
comes first brings everything he holds, and nothing has to be remembered between two runs.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from townnotes.domain.registers import Register
from townnotes.domain.stamps import instant_of, wall_clock_ms
from townnotes.errors import FileError
from townnotes.folder import files
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
from townnotes.folder.member import (
    STILL_SAID,
    FolderPerson,
    Key,
    News,
    SharedMember,
    keep,
    replaces,
)

READ_CLOCK_MS = 5_000
"""What is written sooner after a reading of the clock has none of its own."""
_MOST_STALE = 2000
"""Lines replaced since, above half of a file, that it may carry before it is written anew."""


def _hides_nothing(_: Register) -> bool:
    """Tell of no register that it is to be taken out of one's own file."""
    return False


class SharedFolder(SharedMember):
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
        super().__init__(header.author, now)
        self.place = place
        self._hides = hides
        self.own = place / own_name(header.name, header.author, header.session)
        self._header = header
        self._reader = Reader(place, {header.session, *sessions}, clock)
        self._read_clock_at = 0
        self._disk: int | None = None
        self._mine: dict[Key, Register] = {}
        self._seen: Print | None = None
        """Our own file as we left it."""
        self._lines = 0
        self._written_at = 0
        self._said_at = 0
        """The newest instant at which others see that we were there."""

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
                    keep(self._mine, one)
            news += self._take(part.registers)
        return self._news(news)

    def _news(self, registers: list[Register]) -> News:
        reader = self._reader
        return News(
            registers,
            self._everybody(),
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

    def hang_up(self) -> None:
        """Let go of nothing: no file stays open between two looks."""

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
            keep(self._mine, one)
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

    def _note_written(self, lines: int) -> None:
        self._seen = print_of(self.own)
        self._lines += lines
        self._written_at = self._now()
        for one in self._owed.values():
            self._hold(one)
            keep(self._mine, one)
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
                "Your own file “{name}” in the shared folder was written by "
                "a newer townnotes, so it was left as it is. Update "
                "townnotes to share again.",
                name=self.own.name,
            )
        if header is None or header[:2] != self._header[:2]:
            return False
        there: dict[Key, Register] = {}
        for one in registers:
            keep(there, one)
        # Somebody with the same name and author, such as a copied profile, may have added to it.
        for one in there.values():
            keep(self._mine, one)
        is_short = any(replaces(one, there.get(one.key)) for one in self._said())
        if not is_sound or is_short or any(map(self._hides, registers)):
            return False
        self._seen, self._lines = found, len(registers)
        return True

    def _said(self) -> Iterable[Register]:
        """Give what our own file has to say: of points made private since, no more than that."""
        for one in self._mine.values():
            is_said = one.id not in self._private or one.field in STILL_SAID
            if is_said and not self._hides(one):
                yield one

    def _is_news(self, one: Register) -> bool:
        """Tell whether a register is to be written: what we made ourselves is in our own file.

        A conflict copy of it, which somebody may tidy away, is not enough.
        """
        is_ours = one.author == self._header.author
        return replaces(one, (self._mine if is_ours else self._held).get(one.key))

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
                "The shared folder “{place}” cannot be used: another disk is there instead.",
                place=self.place,
            )
