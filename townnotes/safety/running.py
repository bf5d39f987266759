"""Which session this run of the program has open, kept where the next run finds it after a crash.

One file a run in the data folder, `running/PROCESS.json`, taken away at a clean end. It says the
session, the process and the start of the computer; whether the run still lives is told by its hold
on the file, as a process id comes again and a hold ends with its process, however that ends.
"""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from townnotes.computer import boot_id
from townnotes.safety.holding import create_held, hold
from townnotes.settings import data_folder


class Crashed(NamedTuple):
    """The session that a run had open which came to no clean end.

    `soon` says that it ended so right after it had been opened again by itself.
    """

    session: Path
    soon: bool


class RunMarker:
    """The marker of this run, from the opening of a session to its clean end."""

    def __init__(self) -> None:
        self._file: BinaryIO | None = None
        self._path = Path()
        self.session: Path | None = None

    def mark(self, session: Path, *, reopened: bool = False) -> None:
        """Say that a session is being opened, by itself after a crash or as somebody asked.

        A disk that refuses it costs the reopening, and nothing else.
        """
        self.session = session.absolute()
        said = {
            "session": str(self.session),
            "process": os.getpid(),
            "boot": boot_id(),
            "reopened": reopened,
        }
        with suppress(OSError):
            file = self._opened()
            file.seek(0)
            file.truncate()
            file.write(json.dumps(said).encode("utf-8", "surrogatepass"))

    def settle(self) -> None:
        """Say that the session stood its reopening."""
        if self.session is not None:
            self.mark(self.session)

    def clear(self) -> None:
        """Say that all came to a clean end."""
        self.session = None
        if self._file is not None:
            with suppress(OSError):
                # Before the hold ends: an empty marker is nobody's crash.
                self._file.truncate(0)
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()

    def _opened(self) -> BinaryIO:
        if self._file is None:
            self._path = _folder() / f"{os.getpid()}.json"
            # One of that name is of an earlier process of the same id.
            self._path.unlink(missing_ok=True)
            self._file = create_held(self._path)
        return self._file


def take_crashed() -> Crashed | None:
    """Return the session of the latest run that came to no clean end, and forget all such runs.

    A run that still lives is left alone: a window beside it opens nothing by itself.
    """
    found = max(_ended(), key=lambda one: one[0], default=None)
    return found[1] if found else None


def _ended() -> Iterator[tuple[int, Crashed]]:
    """Give when each such run last wrote its marker, and its session; takes the markers away."""
    for path in _folder().glob("*.json"):
        with suppress(OSError), path.open("r+b", buffering=0) as file:
            if not hold(file.fileno()):
                continue
            file.seek(0)
            crashed = _read(file.read())
            written = os.fstat(file.fileno()).st_mtime_ns
            # While it is held: two starts at once are not to open one session both.
            file.truncate(0)
            if crashed is not None:
                yield written, crashed
        with suppress(OSError):
            path.unlink()


def _read(content: bytes) -> Crashed | None:
    try:
        said = json.loads(content.decode("utf-8", "surrogatepass"))
        return Crashed(Path(str(said["session"])), said["reopened"] is True)
    except (ValueError, KeyError, TypeError):
        return None


def _folder() -> Path:
    return data_folder() / "running"
