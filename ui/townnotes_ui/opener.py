"""Loads a session beside the window, and imports what the first paint did not need.

Measured: the imports take 250–380 ms; in a thread a key waits 24 ms at most, on the GUI thread 130.
"""

import gc
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimeZone, Signal

from townnotes.domain.registers import new_id
from townnotes.errors import FileError
from townnotes_ui.crash import report_failure
from townnotes_ui.jobs import Job, Jobs, attempt

if TYPE_CHECKING:
    # It comes with its database, after the first paint.
    from townnotes.session import Session

_FLOOR = ("townnotes.domain.commands.sessions", "townnotes_ui.widgets.completion_list")
"""What the Floor takes in with the session: imported here, or its first key would wait for it."""
_SHARED = ("townnotes_ui.folder.folder_control",)
"""What a session that is shared through a folder takes besides."""
_WARMED = (
    "townnotes_ui.note.completion",
    "townnotes_ui.window.sheets",
    "townnotes_ui.note.sheets",
    "townnotes_ui.floor.speakers.sheets",
    "townnotes_ui.prepare.room",
    "townnotes_ui.summary.room",
    "townnotes_exporters.word",
    "townnotes_ui.review.room",
    "townnotes_ui.merge_room.room",
    "townnotes.merging",
)
BREATH_S = 0.3
"""The window takes the session in before the rest is imported: both at once make a key wait."""


class Opener(QObject):
    """Opens and begins sessions in a thread; the signals come on the GUI thread."""

    opened = Signal(object, object)
    """The `Session`, and the `Settings` of who opens it."""
    failed = Signal(str)
    """Why the file did not open, in words."""
    backup_known = Signal(object, object)
    """The newest backup of a file that is about to fail, and the file."""
    settings_read = Signal(object)
    """The `Settings`, where no session is opened with them."""
    last_known = Signal(str)
    """The path of the session that was open last, or nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self, in_turn=True)
        self._ending = threading.Event()

    def open(self, path: Path) -> None:
        """Open a session's file."""
        self._run(lambda: self._open(path))

    def open_backup(self, backup: Path, path: Path) -> None:
        """Open a copy of a backup, made beside the file that it is of."""
        self._run(lambda: self._open(_copy_of(backup, path)))

    def begin(self, path: Path) -> None:
        """Begin a session in a new file."""
        time_zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._run(lambda: self._begin(path, time_zone))

    def join(self, folder: Path, session: str, path: Path) -> None:
        """Continue a townhall from a shared folder, in a new file."""
        self._run(lambda: self._join(folder, session, path))

    def look_up_last(self) -> None:
        """Find out which session was open last."""
        self._run(self._look_up_last)

    def finish(self) -> None:
        """Let what runs come to its end, the imports included."""
        self._ending.set()
        self._jobs.finish()

    def _run(self, work: Callable[[], None]) -> None:
        def run(_job: Job) -> None:
            why_not = attempt(work)
            if why_not:
                self.failed.emit(why_not)
            self._ending.wait(BREATH_S)
            _warm_up(_WARMED)

        self._jobs.start(run)

    def _open(self, path: Path) -> None:
        from townnotes.safety.opening import open_file
        from townnotes.settings import load_settings

        settings = load_settings()
        # A million things are made and none is thrown away: looking for garbage meanwhile takes a
        # third of the time, and the window waits with it.
        gc.disable()
        try:
            session = open_file(path, settings.author, salvages=True)
            session.keep_first_rows()
            _warm_up(_FLOOR)
            if settings.folders:
                _warm_up(_SHARED)
        except FileError:
            self._look_for_backup(path)
            raise
        finally:
            gc.enable()
        self._give(session)

    def _look_for_backup(self, path: Path) -> None:
        from townnotes.safety.salvaging import newest_backup

        backup = newest_backup(path)
        if backup is not None:
            self.backup_known.emit(backup, path)

    def _give(self, session: "Session") -> None:
        from townnotes.settings import load_settings, save_settings

        # Read last: joining a folder keeps its place there.
        settings = load_settings()
        settings.last_session = str(session.path.resolve())
        self.opened.emit(session, settings)
        save_settings(settings)

    def _begin(self, path: Path, time_zone: str) -> None:
        from townnotes.beginning import begin_from
        from townnotes.domain.commands.sessions import open_session

        today = datetime.now(UTC).astimezone().date().isoformat()
        name = self.tr("virtual townhall")
        details = {"name": name, "format": "virtual", "date": today, "time_zone": time_zone}
        session = begin_from(path, open_session(new_id(), **details))
        self._give(session)

    def _join(self, folder: Path, session: str, path: Path) -> None:
        from townnotes.sharing import join

        joined = join(folder, session, path)
        joined.session.keep_first_rows()
        _warm_up((*_FLOOR, *_SHARED))
        self._give(joined.session)

    def _look_up_last(self) -> None:
        from townnotes.settings import load_settings

        settings = load_settings()
        self.settings_read.emit(settings)
        last = settings.last_session
        self.last_known.emit(last if last and Path(last).is_file() else "")


def _copy_of(backup: Path, path: Path) -> Path:
    from townnotes.safety.salvaging import copy_backup

    return copy_backup(backup, path)


def _warm_up(modules: Iterable[str]) -> None:
    for name in modules:
        try:
            import_module(name)
        except ImportError as error:
            report_failure(error)
