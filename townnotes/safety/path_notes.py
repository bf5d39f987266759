"""What is noted of files by where they are: a small JSON file for each path, in the data folder."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

from townnotes import private_files

_T = TypeVar("_T")


def path_hash(path: Path, size: int = 16) -> str:
    """Return what stands for a path in the name of a file, of so many bytes."""
    name = str(path.resolve())
    return blake2b(name.encode("utf-8", "surrogateescape"), digest_size=size).hexdigest()


class PathNotes:
    """The notes in one folder; one that is damaged says nothing."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; it is made with the first note."""
        self._folder = folder

    def put(self, path: Path, said: Mapping[str, Any]) -> None:
        """Note something of a path instead of what was noted, whole or not at all.

        Raises OSError.
        """
        note = self._note_of(path)
        note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = note.with_suffix(".new")
        private_files.write_text(unfinished, json.dumps(said))
        unfinished.replace(note)

    def put_over(self, path: Path, said: Mapping[str, Any]) -> None:
        """Do the same in no time, as beside each key; broken off it says nothing.

        Raises OSError.
        """
        try:
            note = self._note_of(path).open("r+b", buffering=0)
        except FileNotFoundError:
            self.put(path, said)
            return
        with note:
            note.write(json.dumps(said).encode())
            note.truncate()

    def forget(self, path: Path) -> None:
        """Take away what is noted of a path; raises OSError."""
        self._note_of(path).unlink(missing_ok=True)

    def read(self, path: Path, read: Callable[[Any], _T | None]) -> _T | None:
        """Return what `read` makes of what is noted of a path; None where that is nothing."""
        with suppress(OSError):
            return _read(self._note_of(path), read)
        return None

    def every(self, read: Callable[[Any], _T | None]) -> Iterator[_T]:
        """Give what `read` makes of each note, where that is anything."""
        for note in self._folder.glob("*.json"):
            found = _read(note, read)
            if found is not None:
                yield found

    def _note_of(self, path: Path) -> Path:
        return self._folder / f"{path_hash(path)}.json"


def _read(note: Path, read: Callable[[Any], _T | None]) -> _T | None:
    try:
        return read(json.loads(note.read_text(encoding="utf-8")))
    except (OSError, ValueError, LookupError, TypeError):
        return None
