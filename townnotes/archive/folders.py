"""Finds the townhalls below folders: each once, whatever links lead to it."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from townnotes.language.saying import Saying
from townnotes.settings import data_folder

ENDING = Saying(".townnotes")


class FoundFiles(NamedTuple):
    """Files by path with their size and time, and why a folder or a link was not followed."""

    files: dict[str, tuple[int, int]]
    remarks: tuple[str, ...]


def find_files(folders: Iterable[Path]) -> FoundFiles:
    """Look for townhalls below folders, links followed once.

    The user's data folder is passed over: what is in it are copies, and calls to practise on.
    """
    search = _FolderSearch()
    for folder in folders:
        search.look_in(folder.absolute())
    return FoundFiles(dict(sorted(search.files.items())), tuple(search.remarks))


class _FolderSearch:
    def __init__(self) -> None:
        self.files: dict[str, tuple[int, int]] = {}
        self.remarks: list[str] = []
        self._seen: set[tuple[int, int]] = set()
        self._names: set[tuple[int, int]] = set()
        self._ours = data_folder().resolve()

    def look_in(self, folder: Path) -> None:
        """Take in what lies below a folder; one that cannot be read is told."""
        waiting = [folder]
        while waiting:
            one = waiting.pop()
            try:
                waiting += [*self._below(one)]
            except OSError as error:
                reason = error.strerror or str(error)
                self.remarks.append(
                    f"The folder “{one}” could not be read: {reason}. What is in it was left out."
                )

    def _below(self, folder: Path) -> Iterator[Path]:
        found = folder.stat()
        # Some systems give no number to a folder.
        is_known = found.st_ino and (found.st_dev, found.st_ino) in self._seen
        if is_known or folder.resolve() == self._ours:
            return
        self._seen.add((found.st_dev, found.st_ino))
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
        for entry in ordered:
            path = Path(entry.path)
            if path.suffix.lower() == ENDING:
                self._take(path)
            elif self._is_folder(entry):
                yield path

    def _is_folder(self, entry: "os.DirEntry[str]") -> bool:
        try:
            return entry.is_dir()
        except OSError:
            # Of links, as those that lead to themselves.
            return False

    def _take(self, path: Path) -> None:
        try:
            found = path.stat()
        except (OSError, RuntimeError):
            self.remarks.append(f"“{path}” leads nowhere, or to itself. It was left out.")
            return
        if not _can_be_written(path):
            self.remarks.append(
                f"{str(path)!r} has signs in its name that cannot be written. It was left out."
            )
            return
        one = (found.st_dev, found.st_ino)
        if found.st_ino and one in self._names:
            return
        self._names.add(one)
        self.files[str(path)] = (found.st_size, found.st_mtime_ns)


def _can_be_written(path: Path) -> bool:
    try:
        return bool(str(path).encode())
    except UnicodeEncodeError:
        return False
