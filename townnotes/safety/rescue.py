"""The rescue journal: where a session's changes go while the disk of its file refuses them.

A file in the data folder: a header that names the session and, as its title, the session's file;
then the changes as the lines of a shared folder. What follows the last whole line is room, written
as spaces when the session opens: the disk that is full is often the only one.
"""

import hashlib
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from townnotes import private_files
from townnotes.domain.entities import SessionDetails
from townnotes.domain.registers import Register
from townnotes.folder.lines import Header, Newer, header_line, read_header, read_line, register_line
from townnotes.safety.holding import create_held, hold, write_all
from townnotes.session import Session
from townnotes.settings import data_folder

SUFFIX = ".lines"
ROOM = 1 << 20
"""Bytes written out when a session opens: some 5,000 changes."""
_PLAIN_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")


class RescueJournal:
    """The journal of one open session, held by this process as long as it is open."""

    def __init__(self, path: Path, header: Header) -> None:
        self._path = path
        self._header = header
        self._file: BinaryIO | None = None
        self._end = 0
        self._reached = 0
        self._taken = 0
        self._found: frozenset[Register] = frozenset()

    def adopt(self, file: BinaryIO, end: int, registers: Sequence[Register]) -> None:
        """Go on with a journal that an earlier run left: an open file, and what stands in it."""
        self._file = file
        self._end = self._reached = end
        self._found = frozenset(registers)

    def make_room(self) -> None:
        """Write the room out while the disk has some; where it has none, that is seen when due."""
        with suppress(OSError):
            file = self._opened()
            missing = ROOM - file.seek(0, os.SEEK_END)
            try:
                _write(file, file.tell(), b" " * missing)
            except OSError:
                file.truncate(self._reached)

    def keep(self, owed: Sequence[Register], of: Path) -> bool:
        """Write what is owed to the session's file `of`, each change once, down to the disk.

        Returns whether all of it stands there; never raises.
        """
        new = [one for one in owed[self._taken :] if one not in self._found]
        lines = b"".join(map(register_line, new))
        if not self._end:
            lines = header_line(self._header._replace(title=str(of))) + lines
        try:
            if new:
                self._reached = max(self._reached, self._end + len(lines))
                _write(self._opened(), self._end, lines)
                self._end += len(lines)
        except OSError:
            return False
        self._taken = len(owed)
        return True

    def clear(self) -> None:
        """Take the words out again, now that they are in the session's file; the room stays."""
        if self._reached and self._file is not None:
            with suppress(OSError):
                _write(self._file, 0, b" " * min(self._reached, ROOM))
                if self._reached > ROOM:
                    self._file.truncate(ROOM)
        self._end = self._reached = self._taken = 0
        self._found = frozenset()

    def close(self) -> None:
        """Let go of the journal; it stays where it holds anything, without the room."""
        if self._file is None:
            return
        with suppress(OSError):
            self._file.truncate(self._end)
        self._file.close()
        self._file = None
        if not self._end:
            with suppress(OSError):
                self._path.unlink()

    def _opened(self) -> BinaryIO:
        if self._file is None:
            self._path = private_files.free_name(self._path)
            self._file = create_held(self._path)
        return self._file


class Left(NamedTuple):
    """A journal that an earlier run left: `file` is open, and held by this process.

    `end` is the byte after its last whole line, `damaged` counts the lines that cannot be read.
    """

    path: Path
    file: BinaryIO
    end: int
    header: Header | None
    registers: list[Register]
    damaged: int

    def is_of(self, session: Path) -> bool:
        """Tell whether it was written for this file, or for one that is no longer there."""
        if self.header is None or not self.header.title:
            return True
        own = Path(self.header.title)
        try:
            return not own.exists() or own.samefile(session)
        except OSError:
            return True


def keep_rescue(session: Session) -> None:
    """Take in what the disk refused in an earlier run, and have a journal from now on.

    What is in a journal of another file of the same session, such as one it is a copy of, is taken
    in as well, and stays there for that file.
    """
    left = list(_left_of(session))
    own = [one for one in left if one.is_of(session.path)]
    for one in left:
        if one not in own:
            one.file.close()
    path = own[0].path if own else _folder() / f"{_name_of(session)}{SUFFIX}"
    journal = RescueJournal(path, Header(session.state.session.id, session.author))
    if own:
        journal.adopt(own[0].file, own[0].end, own[0].registers)
    session.rescue_in(journal)
    _take_in(session, left)
    if session.is_saved:
        journal.clear()
    for one in own[1:]:
        one.file.close()
        if session.is_saved:
            with suppress(OSError):
                one.path.unlink()
    journal.make_room()


def _take_in(session: Session, left: Sequence[Left]) -> None:
    registers = [one for each in left for one in each.registers]
    damaged = sum(one.damaged for one in left)
    if registers:
        count = len(session.take_in(registers))
        if count:
            session.remarks.append(_said(count, is_saved=session.is_saved))
    if damaged:
        what = "1 change" if damaged == 1 else f"{damaged} changes"
        session.remarks.append(
            f"{what} that the disk had refused can no longer be read where they were kept."
        )


def _said(count: int, *, is_saved: bool) -> str:
    what = "1 change" if count == 1 else f"{count} changes"
    was = "was" if count == 1 else "were"
    if is_saved:
        return f"{what} that the disk had refused {was} added."
    return f"{what} that the disk had refused {was} added; it still refuses them."


def _left_of(session: Session) -> Iterator[Left]:
    """Give what earlier runs left of a session, but for what another process holds."""
    names = {_file_name(one.id) for one in session.state.all(SessionDetails)}
    names |= {_file_name(one) for one in session.state.group(session.state.session.id)}
    names.add(_name_of(session))
    for name in sorted(names):
        for path in sorted(_folder().glob(f"{name}*{SUFFIX}")):
            if re.fullmatch(rf"{re.escape(name)}( \d+)?", path.stem):
                with suppress(OSError):
                    one = _read(path)
                    if one is not None:
                        yield one


def _read(path: Path) -> Left | None:
    file = path.open("r+b", buffering=0)
    if not hold(file.fileno()):
        file.close()
        return None
    file.seek(0)
    whole, _, _ = file.read().rpartition(b"\n")
    first, *others = whole.split(b"\n")
    header = read_header(first)
    if isinstance(header, Newer):
        # Left for the newer townnotes that wrote it.
        file.close()
        return None
    read = [read_line(line) for line in others]
    registers = [one for one in read if isinstance(one, Register)]
    end = len(whole) + 1 if whole else 0
    return Left(path, file, end, header, registers, read.count(None))


def _folder() -> Path:
    return data_folder() / "rescue"


def _name_of(session: Session) -> str:
    """Return what the session's journal is called: its id, or its place where it has none yet."""
    return _file_name(session.state.session.id or str(session.path))


def _file_name(id_: str) -> str:
    """Return an id as a file's name, which another's register may have made anything at all."""
    if _PLAIN_ID.fullmatch(id_):
        return id_
    return hashlib.blake2b(id_.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _write(file: BinaryIO, at: int, content: bytes) -> None:
    file.seek(at)
    write_all(file, content)
    os.fsync(file.fileno())
