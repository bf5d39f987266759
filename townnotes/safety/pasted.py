"""A long paste while it comes in: all of it is on the disk at once, ahead of the session.

A file in the data folder, held by this process: where the paste belongs, the lines pasted, and, as
slices go into the note, how many went in and the id of the last. What had not been saved when the
program was killed is taken in at the next opening; a file whose place is gone stays.
"""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from townnotes.domain.commands.opening import begin_opening
from townnotes.domain.commands.points import TypedLine, write_lines
from townnotes.domain.entities import Intervention, Point
from townnotes.domain.registers import new_id
from townnotes.domain.stamps import wall_clock_ms
from townnotes.domain.state import State
from townnotes.safety.holding import create_held, hold, write_all
from townnotes.session import Session
from townnotes.settings import data_folder

SUFFIX = ".pasted"


class PastePlace(NamedTuple):
    """Where a paste belongs: its session and that one's file, the intervention, who pasted it."""

    session: str
    path: str
    intervention: str
    by: str


class PasteJournal:
    """The paste that is coming in, held by this process until all of it is saved."""

    def __init__(self) -> None:
        self._path = Path()
        self._file: BinaryIO | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether a paste is kept."""
        return self._file is not None

    def begin(self, place: PastePlace, lines: Sequence[str]) -> None:
        """Write a paste down, before any of it is in the note; raises OSError."""
        self.end()
        self._path = _folder() / f"{new_id()}{SUFFIX}"
        self._file = create_held(self._path)
        head = {**place._asdict(), "lines": len(lines)}
        text = "".join(f"{line}\n" for line in (json.dumps(head), *lines))
        try:
            write_all(self._file, text.encode("utf-8", "backslashreplace"))
            os.fsync(self._file.fileno())
        except OSError:
            self.end()
            raise

    def went_in(self, count: int, id_: str) -> None:
        """Note how many lines stand in the note now, the last of them a line of that id."""
        if self._file is not None:
            with suppress(OSError):
                write_all(self._file, f"{count} {id_}\n".encode())

    def end(self) -> None:
        """Take the paste off the disk, now that the session has it."""
        if self._file is not None:
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()


class _Left(NamedTuple):
    """A paste that an earlier run left; each step is how many lines went in, and the last's id."""

    path: Path
    file: BinaryIO
    place: PastePlace
    lines: Sequence[str]
    steps: Sequence[tuple[int, str]]


def take_in_pastes(session: Session) -> None:
    """Put into a session what earlier runs left of pastes, behind the last line that was saved."""
    for left in _left_of(session):
        with left.file:
            rest = _put_in(session, left)
        if rest is None:
            session.remarks.append(f"Pasted lines whose intervention is gone are in “{left.path}”.")
            continue
        if session.is_saved or session.is_rescued:
            with suppress(OSError):
                left.path.unlink()
        if rest:
            were = "1 pasted line was" if rest == 1 else f"{rest} pasted lines were"
            session.remarks.append(f"{were} not saved before; added now.")


def _put_in(session: Session, left: _Left) -> int | None:
    """Put the rest of a paste in; returns how many lines that were, or None without a place."""
    state, place = session.state, left.place
    saved = [step for step in left.steps if _was_saved(state, step[1])]
    count, last = saved[-1] if saved else (0, "")
    rest = [line for line in left.lines[count:] if line.strip()]
    begun = begin_opening(state, place.intervention)
    if not begun and state.find(Intervention, place.intervention) is None:
        return None
    if not rest:
        return 0
    held = [TypedLine(one.id, one.text, one.at or 0) for one in state.points_of(place.intervention)]
    after = next((at for at, one in enumerate(held, start=1) if one.id == last), len(held))
    now = session.in_one_time(wall_clock_ms())
    new = [TypedLine(new_id(), line, now) for line in rest]
    lines = [*held[:after], *new, *held[after:]]
    ids = {one.id for one in new}
    written = write_lines(state, place.intervention, place.by, lines, ids)
    session.submit([*begun, *written], "pasting")
    return len(rest)


def _was_saved(state: State, id_: str) -> bool:
    """Tell whether a line became a point, be it taken out since."""
    return state.value(id_, "text", None) is not None or state.find(Point, id_) is not None


def _left_of(session: Session) -> Iterator[_Left]:
    """Give the pastes into this session that no running program holds."""
    id_ = session.state.session.id
    ids = {id_, *session.state.group(id_)}
    for path in sorted(_folder().glob(f"*{SUFFIX}")):
        with suppress(OSError, ValueError, TypeError, KeyError):
            file = path.open("r+b", buffering=0)
            left = _read(path, file) if hold(file.fileno()) else None
            if left and left.place.session in ids and _is_of(left, session):
                yield left
            else:
                file.close()


def _is_of(left: _Left, session: Session) -> bool:
    own = Path(left.place.path)
    return not own.exists() or own.samefile(session.path)


def _read(path: Path, file: BinaryIO) -> _Left | None:
    first, *others = file.read().decode("utf-8", "replace").split("\n")
    head: dict[str, Any] = json.loads(first)
    count = int(head.pop("lines"))
    if len(others) <= count:
        # Killed while it was written: nothing of it was in the note yet, and some is missing.
        return _Left(path, file, PastePlace(**head), others, ())
    steps = (line.split(" ") for line in others[count:-1])
    told = [(int(step[0]), step[1]) for step in steps if len(step) == 2]  # noqa: PLR2004 - a pair
    return _Left(path, file, PastePlace(**head), others[:count], told)


def _folder() -> Path:
    return data_folder() / "rescue"
