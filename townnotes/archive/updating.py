"""Brings the index up to date with folders: what is new or changed is read, what is gone goes."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from townnotes.archive.folders import find_files
from townnotes.archive.readers import read_files
from townnotes.archive.reading import AGAIN, FileRead, file_of
from townnotes.domain.state import State
from townnotes.settings import data_folder
from townnotes.store.archive import ArchivedFile, index_path
from townnotes.store.archive.filling import ArchiveFiller

_A_COMMIT = 20
"""Files whose reading goes in one commit: as much is lost where it is broken off."""

Tell = Callable[[int, int, str], object]
"""Hears how many files are taken in, of how many, and which one was the last."""


def _tell_nobody(done: int, of: int, path: str) -> None:
    """Tell nobody how far it is."""


class OwnSession(NamedTuple):
    """The session that is open here: its file, which nobody opens, and its state."""

    path: Path
    state: State


class UpdatedArchive(NamedTuple):
    """How many files lie below the folders, how many were read now, and what is to be said."""

    files: int
    read: int
    gone: int
    remarks: tuple[str, ...]


def update_archive(
    folders: Iterable[Path],
    own: OwnSession | None = None,
    tell: Tell = _tell_nobody,
    folder: Path | None = None,
) -> UpdatedArchive:
    """Bring the index in the data `folder` up to date with what lies below `folders`.

    Raises FileError where the index itself cannot be written. Broken off, it holds what was
    committed by then, and the next time goes on from there.
    """
    places = [one.absolute() for one in folders]
    filler = ArchiveFiller(index_path(folder or data_folder()))
    try:
        return _Updating(filler, own, tell).update(places)
    finally:
        filler.close()


class _Updating:
    """One bringing up to date."""

    def __init__(self, filler: ArchiveFiller, own: OwnSession | None, tell: Tell) -> None:
        self._filler = filler
        self._own = own
        self._tell = tell
        self._known = filler.files()
        self._holders: dict[str, set[str]] = {}
        for one in self._known.values():
            self._hold(one)

    def update(self, folders: Sequence[Path]) -> UpdatedArchive:
        """Read what differs, and return what was found."""
        found = find_files(folders)
        gone = [
            path
            for path in self._known
            if path not in found.files and any(_is_below(path, one) for one in folders)
        ]
        changed = [path for path, at in found.files.items() if self._is_changed(path, at)]
        changed += self._copies_of({*gone, *changed}, found.files)
        if gone:
            with self._filler.batch():
                for path in gone:
                    self._forget(path)
        self._read_all(changed)
        remarks = (self._known[path].remark for path in found.files)
        return UpdatedArchive(
            len(found.files), len(changed), len(gone), (*found.remarks, *filter(None, remarks))
        )

    def _is_changed(self, path: str, at: tuple[int, int]) -> bool:
        known = self._known.get(path)
        return known is None or (known.size, known.changed) != at or self._is_own(path)

    def _is_own(self, path: str) -> bool:
        return self._own is not None and Path(path) == self._own.path.absolute()

    def _copies_of(self, paths: set[str], found: Iterable[str]) -> list[str]:
        """Return the files in whose place one of the paths counted: now they may count."""
        waiting, copies = set(paths), list[str]()
        while waiting:
            more = [
                path
                for path in found
                if path not in paths
                and path not in copies
                and path in self._known
                and self._known[path].copy_of in waiting
            ]
            copies += more
            waiting = set(more)
        return copies

    def _read_all(self, paths: Sequence[str]) -> None:
        own = [one for one in paths if self._is_own(one)]
        others = [one for one in paths if one not in own]
        with closing(read_files(others)) as reads:
            coming = enumerate(chain(map(self._read_own, own), reads), start=1)
            while some := list(islice(coming, _A_COMMIT)):
                with self._filler.batch():
                    for _, read in some:
                        self._take(read)
                self._tell(some[-1][0], len(paths), some[-1][1].file.path)

    def _read_own(self, path: str) -> FileRead:
        assert self._own is not None
        state = self._own.state
        file = ArchivedFile(path, AGAIN, AGAIN)
        return file_of(file, state, sum(1 for _ in state.registers()))

    def _take(self, read: FileRead) -> None:
        """Take a file in, unless another holds its townhall more fully."""
        self._let_go(read.file.path)
        file, townhall = read
        others = [self._known[path] for path in self._sharing(file)]
        fuller = [one for one in others if _holds(one, file)]
        if fuller:
            best = max(fuller, key=_fullness)
            remark = f"“{file.path}” is another copy of “{best.path}”, which counts in its place."
            file, townhall = file._replace(copy_of=best.path, remark=remark), None
        else:
            for one in others:
                if _holds(file, one):
                    self._count_no_more(one, file)
                else:
                    file = file._replace(remark=f"{file.remark} {_both_count(file, one)}".strip())
        self._filler.put(file, townhall)
        self._known[file.path] = file
        self._hold(file)

    def _count_no_more(self, one: ArchivedFile, instead: ArchivedFile) -> None:
        remark = f"“{one.path}” is another copy of “{instead.path}”, which counts in its place."
        copy = one._replace(copy_of=instead.path, remark=remark)
        self._filler.put(copy, None)
        self._known[copy.path] = copy

    def _sharing(self, file: ArchivedFile) -> list[str]:
        """Return the files that count and are of a townhall of this one."""
        paths = {path for id_ in file.sessions for path in self._holders.get(id_, ())}
        return sorted(path for path in paths if not self._known[path].copy_of)

    def _forget(self, path: str) -> None:
        self._let_go(path)
        self._filler.forget(path)

    def _hold(self, file: ArchivedFile) -> None:
        for id_ in file.sessions:
            self._holders.setdefault(id_, set()).add(file.path)

    def _let_go(self, path: str) -> None:
        known = self._known.pop(path, None)
        for id_ in known.sessions if known else ():
            self._holders[id_].discard(path)


def _holds(one: ArchivedFile, other: ArchivedFile) -> bool:
    """Tell whether a file counts in the place of another: it has all its townhalls, and more."""
    return set(one.sessions) >= set(other.sessions) and _fullness(one) > _fullness(other)


def _fullness(file: ArchivedFile) -> tuple[int, int, str]:
    return len(file.sessions), file.registers, file.path


def _both_count(file: ArchivedFile, other: ArchivedFile) -> str:
    return (
        f"“{file.path}” and “{other.path}” have a recording of one townhall in common; both count, "
        "so merge them."
    )


def _is_below(path: str, folder: Path) -> bool:
    return Path(path).is_relative_to(folder)
