"""Keeps the archive's index beside the window: a process looks, this asks it and hears how far."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from townnotes.archive.child import LookDone, read_look, send_look
from townnotes.archive.updating import UpdatedArchive
from townnotes.domain.registers import Register
from townnotes.errors import FileError
from townnotes.start_words import ARCHIVE, own_command
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs, after_pause
from townnotes_ui.language.translation import tr

_BREATH_S = 0.001
_PAUSE_MS = 400
"""After a folder changed: a file that is saved changes it several times."""
_MOST_WATCHED = 200
_Tell = Callable[[int, int], object]
_NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class ArchiveKeeper(QObject):
    """Looks at the folders of the archive, one look at a time; `cancel` breaks one off."""

    stepped = Signal(int, int)
    """So many files are taken in, of how many."""
    kept = Signal(object)
    """An `UpdatedArchive`: the index is as the folders are."""
    failed = Signal(str)
    """Why it is not, in words."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folders: tuple[Path, ...] = ()
        self._process = _ArchiveProcess()
        self._jobs = Jobs(self, in_turn=True)
        self._jobs.failed.connect(self.failed)
        self._watcher = QFileSystemWatcher(self)
        self._pause = after_pause(self, _PAUSE_MS, self.look)
        self._watcher.directoryChanged.connect(self._pause.start)

    @property
    def is_busy(self) -> bool:
        """Tell whether a look goes on."""
        return self._jobs.is_busy

    def keep(self, folders: Sequence[Path]) -> None:
        """Look at these folders from now on."""
        if tuple(folders) != self._folders:
            self._folders = tuple(folders)
            self.cancel()
            self.look()

    def look(self) -> None:
        """Have the index be as the folders are; a look that goes on comes to its end first."""
        if self._jobs.is_busy:
            self._pause.start()
        elif self._folders:
            own, registers = self._own()
            folders = self._folders
            self._jobs.start(lambda job: self._look(job, folders, own, registers), self._use)

    def cancel(self) -> None:
        """Break the look off; what was taken in by now stays."""
        self._pause.stop()
        self._jobs.cancel()
        self._process.end()

    def finish(self) -> None:
        """Let go of all that runs, before the program ends; nothing is looked at any more."""
        self._folders = ()
        self.cancel()
        self._jobs.finish()
        # A look that was only about to begin has begun one.
        self._process.end()

    def _own(self) -> tuple[Path | None, tuple[Register, ...]]:
        """Return the session that is open here, where its file lies below a folder."""
        if not self._desk.is_open:
            return None, ()
        path = self._desk.session.path.absolute()
        if not any(path.is_relative_to(one.absolute()) for one in self._folders):
            return None, ()
        return path, tuple(self._desk.state.registers())

    def _look(
        self, job: Job, folders: Sequence[Path], own: Path | None, registers: Sequence[Register]
    ) -> tuple[UpdatedArchive, tuple[str, ...]]:
        updated = self._process.look(
            folders, own, registers, lambda done, of: job.post(self.stepped.emit, done, of)
        )
        return updated, _below(folders)

    def _use(self, found: tuple[UpdatedArchive, tuple[str, ...]]) -> None:
        updated, below = found
        watched = set(self._watcher.directories())
        if watched - set(below):
            self._watcher.removePaths(sorted(watched - set(below)))
        if set(below) - watched:
            self._watcher.addPaths(sorted(set(below) - watched))
        self.kept.emit(updated)


class _ArchiveProcess:
    """The process that looks; begun when it is first asked, and anew after an end."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None
        self._is_talking = False
        self._lock = threading.Lock()

    def look(
        self, folders: Sequence[Path], own: Path | None, registers: Sequence[Register],
        tell: _Tell,
    ) -> UpdatedArchive:  # fmt: skip
        """Look, in a thread; raises FileError where it came to no end."""
        is_whole = False
        child = self._begin()
        try:
            updated = _talk(child, send_look(_pipe(child.stdin), folders, own, registers), tell)
            is_whole = True
        except (OSError, ValueError) as error:
            raise FileError(_broken_off()) from error
        finally:
            self._end_talk(child, is_whole=is_whole)
        return updated

    def end(self) -> None:
        """End the process, from any thread; one that is heard is let go of by who hears it."""
        with self._lock:
            child, self._child = self._child, None
            is_talking = self._is_talking
        if child is not None:
            child.kill()
            if not is_talking:
                _let_go(child)

    def _begin(self) -> "subprocess.Popen[str]":
        with self._lock:
            child = self._child
            if child is None or child.poll() is not None:
                if child is not None:
                    _let_go(child)
                child = self._child = _started()
            self._is_talking = True
        return child

    def _end_talk(self, child: "subprocess.Popen[str]", *, is_whole: bool) -> None:
        """Keep the process for the next question, unless what it still says would be its answer."""
        with self._lock:
            self._is_talking = False
            is_kept = is_whole and child is self._child
            if not is_kept and child is self._child:
                self._child = None
        if not is_kept:
            child.kill()
            _let_go(child)


def _talk(child: "subprocess.Popen[str]", sending: Iterator[None], tell: _Tell) -> UpdatedArchive:
    for _ in sending:
        # The window goes first: it would wait for its turn of the interpreter otherwise.
        time.sleep(_BREATH_S)
    heard = _pipe(child.stdout)
    while (said := read_look(heard.readline())) is not None:
        if not isinstance(said, LookDone):
            tell(said.done, said.of)
        elif said.updated is None:
            raise FileError(said.refused)
        else:
            return said.updated
    raise FileError(_broken_off())


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def _started() -> "subprocess.Popen[str]":
    try:
        return subprocess.Popen(
            [*own_command(), ARCHIVE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            creationflags=_NO_CONSOLE,
        )
    except OSError as error:
        raise FileError(_broken_off()) from error


def _let_go(child: "subprocess.Popen[str]") -> None:
    # What was not taken by a process that has ended is of no use.
    with suppress(OSError), child:
        pass


def _broken_off() -> str:
    return tr("The archive could not be brought up to date. The townhalls are untouched.")


def _below(folders: Sequence[Path]) -> tuple[str, ...]:
    """Return the folders to be watched: these, and as many below them as a system watches."""
    found: dict[str, None] = {str(one): None for one in folders if one.is_dir()}
    for one in folders:
        for place, _, _ in os.walk(one):
            if len(found) >= _MOST_WATCHED:
                return tuple(found)
            found[place] = None
    return tuple(found)
