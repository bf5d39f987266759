"""Reads many files at once: processes of our own read, whoever asked takes in what they say."""

import json
import os
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from typing import Any

from townnotes.archive.reading import FileRead, read_file
from townnotes.start_words import READ_ARCHIVED, own_command
from townnotes.store.archive import ArchivedFile, ArchivedPoint, ArchivedTheme, ArchivedTownhall

_FEW = 12
"""So many files are read before a process could have begun."""
_MOST_READERS = 4
_AHEAD = 2
"""Files that a reader knows of, so that it never waits for us."""
_NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def read_files(paths: Sequence[str]) -> Generator[FileRead]:
    """Give what was read of each file, in their order; close it where no more is wanted."""
    if len(paths) <= _FEW:
        for path in paths:
            yield read_file(Path(path))
        return
    count = min(_MOST_READERS, max(2, os.cpu_count() or 1))
    readers = [_Reader(paths[at::count]) for at in range(count)]
    try:
        for path, reader in zip(paths, cycle(readers), strict=False):
            yield reader.next() or read_file(Path(path))
    finally:
        for one in readers:
            one.stop()


class _Reader:
    """A process that reads its share of the files."""

    def __init__(self, paths: Sequence[str]) -> None:
        self._rest = iter(paths)
        self._child = subprocess.Popen(
            [*own_command(), READ_ARCHIVED],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            creationflags=_NO_CONSOLE,
        )
        for _ in range(_AHEAD):
            self._ask()

    def next(self) -> FileRead | None:
        """Return what was read of the next file; None where the process has ended."""
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        self._ask()
        return _file_read(json.loads(line)) if line.endswith(b"\n") else None

    def stop(self) -> None:
        """Have the process end, whatever it reads."""
        self._child.kill()
        with self._child:
            pass

    def _ask(self) -> None:
        path = next(self._rest, None)
        assert self._child.stdin is not None
        # One that has ended says so when it is heard.
        with suppress(OSError):
            if path is not None:
                self._child.stdin.write(json.dumps(path).encode("ascii") + b"\n")
                self._child.stdin.flush()


def read_for_archive() -> None:
    """Read the files that are named line by line: the reader's whole work."""
    if sys.platform != "win32":
        # Whoever types goes first.
        os.nice(5)
    for line in sys.stdin.buffer:
        read = read_file(Path(json.loads(line)))
        sys.stdout.buffer.write(json.dumps(read).encode("ascii") + b"\n")
        sys.stdout.buffer.flush()


def _file_read(said: Any) -> FileRead:
    file, townhall = said
    archived = ArchivedFile._make(file)
    archived = archived._replace(sessions=tuple(archived.sessions))
    if townhall is None:
        return FileRead(archived)
    whole = ArchivedTownhall._make(townhall)
    return FileRead(
        archived,
        whole._replace(
            sessions=tuple(whole.sessions),
            themes=tuple(map(ArchivedTheme._make, whole.themes)),
            points=tuple(map(ArchivedPoint._make, whole.points)),
        ),
    )
