"""Loads a session beside the window, and imports what the first paint did not need."""

import gc
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimeZone, Signal

from townnotes.domain.registers import Assign, new_id
from townnotes.errors import FileError, LeftOpenError
from townnotes_ui.jobs import Job, Jobs, attempt
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.late_imports import FLOOR, PRIVACY, ROOMS, SHARED, in_turn, warm_up

if TYPE_CHECKING:
    # They come with the database, after the first paint.
    from townnotes.live.links import LiveLink
    from townnotes.safety.running import RunMarker
    from townnotes.session import Session
    from townnotes_ui.safety.erase_sheet import EraseOrder

BREATH_S = 0.3
"""The window takes the session in before the rest is imported: both at once make a key wait."""


class Opener(QObject):
    """Opens and begins sessions in a thread; the signals come on the GUI thread."""

    opened = Signal(object, object)
    """The `Session`, and the `Settings` of who opens it."""
    failed = Signal(str)
    """Why the file did not open, in words."""
    erased = Signal(str)
    """What was erased, and where a name is still, once all of it is known."""
    doubted = Signal(object, str)
    """The `Path` of a file that may be open elsewhere, and what is to be made sure of first."""
    backup_known = Signal(object, object)
    """The newest backup of a file that is about to fail, and the file."""
    later_known = Signal(object)
    """The `Path` in which the session of a file that is about to fail went on."""
    settings_read = Signal(object)
    """The `Settings`, where no session is opened with them."""
    last_known = Signal(str, str)
    """The path of the session that a crash left, or nothing; and a word on it."""
    recent_known = Signal(list)
    """The `Path`s of the sessions opened lately, the latest first."""
    reopening = Signal(object)
    """The `Path` of the session that a crash left, which is being opened again by itself."""
    practice_made = Signal(object)
    """The `Path` of a practice call that was just made."""
    old_notes_found = Signal(list)
    """The `OldNote`s that are in no session."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marker: RunMarker | None = None
        self._suspect: Path | None = None
        """A session that may have been the crash's cause: not opened by itself."""
        self.before_opening: Callable[[Path], None] = _nobody_looks
        """Called in the thread before a file is opened; waits for who may still look at it."""
        self._jobs = Jobs(self, in_turn=True)
        self._ending = threading.Event()

    def open(self, path: Path, *, take_over: bool = False) -> None:
        """Open a session's file; `take_over` one that may be open elsewhere: see `doubted`."""
        self._run(lambda: self._open(path, take_over=take_over))

    def open_backup(self, backup: Path, path: Path) -> None:
        """Open a copy of a backup, made beside the file that it is of."""
        self._run(lambda: self._load(_copy_of(backup, path)))

    def begin(self, path: Path) -> None:
        """Begin a session in a new file."""
        time_zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._run(lambda: self._begin(path, time_zone))

    def begin_with(self, path: Path, assigns: list[Assign]) -> None:
        """Begin a session in a new file with what is given."""
        self._run(lambda: self._begin_with(path, assigns))

    def practise(self) -> None:
        """Make a practice call, in the place where such calls are kept."""
        time_zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._run(lambda: self._practise(time_zone))

    def begin_next(self, path: Path, past: Path, *, with_people: bool) -> None:
        """Begin the townhall that follows another, in a new file."""
        self._run(lambda: self._begin_next(path, past, with_people=with_people))

    def join(self, place: "Path | LiveLink", session: str, path: Path) -> None:
        """Continue a townhall from a shared folder or a live server, in a new file."""
        self._run(lambda: self._join(place, session, path))

    def erase(self, path: Path, order: "EraseOrder") -> None:
        """Open a session's file without somebody, then go through its backups."""
        self._run(lambda: self._erase(path, order))

    def look_up_last(self) -> None:
        """Find out which sessions were open last, and whether a crash left one."""
        self._run(self._look_up_last)

    def look_up_recent(self) -> None:
        """Find out which sessions were opened lately."""
        self._run(self._look_up_recent)

    @property
    def marker(self) -> "RunMarker":
        """What tells the next run which session this one had open, if it comes to no clean end."""
        if self._marker is None:
            with in_turn:
                from townnotes.safety.running import RunMarker

            self._marker = RunMarker()
        return self._marker

    def _mark(self, path: Path, *, reopened: bool = False) -> None:
        """Note which session is being opened, unless another stands: a crash brings that back."""
        if self.marker.session in {None, path.absolute()}:
            self.marker.mark(path, reopened=reopened)

    def finish(self) -> None:
        """Let what runs come to its end, the imports included."""
        self._ending.set()
        self._jobs.finish()
        self.marker.clear()

    def _run(self, work: Callable[[], None]) -> None:
        def run(_job: Job) -> None:
            why_not = attempt(work)
            if why_not:
                self.failed.emit(why_not)
            self._ending.wait(BREATH_S)
            warm_up(ROOMS)

        self._jobs.start(run)

    def _open(self, path: Path, *, take_over: bool) -> None:
        from townnotes.safety.running import take_crashed

        crashed = take_crashed()
        is_it = crashed is not None and crashed.session == path.absolute()
        remark = self._said_of_crash(path) if is_it else ""
        by_itself = path.absolute() == self._suspect
        self._load(path, remark, by_itself=by_itself, take_over=take_over)

    def _load(
        self, path: Path, remark: str = "", *, by_itself: bool = False, take_over: bool = False
    ) -> None:
        from townnotes.safety.opening import open_file
        from townnotes.settings import load_settings

        self.before_opening(path)
        settings = load_settings()
        self._mark(path, reopened=by_itself)
        # A million things are made and none is thrown away: looking for garbage meanwhile takes a
        # third of the time, and the window waits with it.
        gc.disable()
        try:
            session = open_file(path, settings.author, take_over=take_over, salvages=True)
            session.keep_first_rows()
            warm_up(FLOOR)
            if settings.folders:
                warm_up(SHARED)
        except LeftOpenError as doubt:
            self.doubted.emit(path, worded(doubt))
            return
        except FileError:
            self._look_for_others(path)
            raise
        finally:
            gc.enable()
        if remark and session.only_read:
            remark = tr("townnotes ended unexpectedly.")
        session.remarks[:0] = filter(None, [remark])
        self._give(session)

    def _erase(self, path: Path, order: "EraseOrder") -> None:
        from townnotes.safety.opening import open_file
        from townnotes.settings import load_settings
        from townnotes_ui.safety.erase_job import Erasing

        session = open_file(path, load_settings().author)
        erasing = Erasing(session, order)
        why_not = attempt(erasing.erase)
        session.keep_first_rows()
        self._give(session)
        # The session is open by now, and stays so whatever is found beside it.
        why_not = why_not or attempt(lambda: self.erased.emit(erasing.sweep()))
        if why_not:
            self.erased.emit(why_not)

    def _look_for_others(self, path: Path) -> None:
        from townnotes.safety.left_files import went_on_from
        from townnotes.safety.salvaging import newest_backup

        later = went_on_from(path)
        if later is not None and later.is_file():
            self.later_known.emit(later)
        backup = newest_backup(path)
        if backup is not None:
            self.backup_known.emit(backup, path)

    def _give(self, session: "Session") -> None:
        from townnotes.settings import load_settings, save_settings
        from townnotes.starting.recent import remembered

        # Read last: joining a folder keeps its place there.
        settings = load_settings()
        for name, value in remembered(settings, session.path).items():
            setattr(settings, name, value)
        if session.state.session.keep_until:
            warm_up((PRIVACY,))
        self.opened.emit(session, settings)
        save_settings(settings)
        _read_names(session)

    def _begin(self, path: Path, time_zone: str) -> None:
        from townnotes.domain.commands.sessions import open_session

        today = datetime.now(UTC).astimezone().date().isoformat()
        name = tr("virtual townhall")
        details = {"name": name, "format": "virtual", "date": today, "time_zone": time_zone}
        self._begin_with(path, open_session(new_id(), **details))

    def _begin_with(self, path: Path, assigns: list[Assign]) -> None:
        from townnotes.beginning import begin_from
        from townnotes.safety.opening import keep_safe

        self._mark(path)
        session = begin_from(path, assigns)
        keep_safe(session)
        self._give(session)

    def _practise(self, time_zone: str) -> None:
        from townnotes.starting.practice_call import build_practice_call

        self.practice_made.emit(build_practice_call(time_zone))

    def _begin_next(self, path: Path, past: Path, *, with_people: bool) -> None:
        from townnotes.beginning import begin_next
        from townnotes.safety.opening import keep_safe

        today = datetime.now(UTC).astimezone().date().isoformat()
        self._mark(path)
        session = begin_next(path, past, date=today, with_people=with_people)
        keep_safe(session)
        self._give(session)

    def _join(self, place: "Path | LiveLink", session: str, path: Path) -> None:
        from townnotes.live_place import join_live
        from townnotes.safety.opening import keep_safe
        from townnotes.sharing import join

        if not isinstance(place, Path) and path.is_file():
            # It goes on where it was.
            self._open(path, take_over=False)
            return
        self._mark(path)
        joined = join(place, session, path) if isinstance(place, Path) else join_live(place, path)
        keep_safe(joined.session)
        joined.session.keep_first_rows()
        warm_up((*FLOOR, *SHARED))
        self._give(joined.session)

    def _look_up_last(self) -> None:
        from townnotes.safety.running import take_crashed
        from townnotes.settings import load_settings

        self.settings_read.emit(load_settings())
        crashed = take_crashed()
        if crashed is None:
            self._look_up_recent()
            # Only now: the page waits for no database.
            from townnotes.safety.old_notes import old_notes

            self.old_notes_found.emit(old_notes())
            return
        session, name = crashed.session, crashed.session.stem
        if not session.is_file():
            said = tr(
                "townnotes ended unexpectedly, and the file it had open is not there: {session}",
                session=session,
            )
            self._look_for_others(session)
            self.last_known.emit("", said)
            self._look_up_recent()
        elif crashed.soon:
            self._suspect = session
            said = tr(
                "townnotes ended unexpectedly right after it had opened "
                "“{name}” again, so it is not opened by itself this time.",
                name=name,
            )
            self.last_known.emit(str(session), said)
            self._look_up_recent()
        else:
            self.reopening.emit(session)
            self._load(session, self._said_of_crash(session), by_itself=True)

    def _look_up_recent(self) -> None:
        from townnotes.settings import load_settings
        from townnotes.starting.recent import recent_paths

        # What looks at the files, each in a thread, finds its modules there.
        warm_up(("townnotes.starting.standing",))
        self.recent_known.emit([Path(one) for one in recent_paths(load_settings())])

    def _said_of_crash(self, session: Path) -> str:
        return tr("townnotes ended unexpectedly. “{stem}” is open again.", stem=session.stem)


def _nobody_looks(path: Path) -> None:
    """Wait for nobody: no page looks at files."""


def _read_names(session: "Session") -> None:
    """Read how names are found, beside the window, so that no key waits for it."""
    from townnotes.domain.entities import Participant
    from townnotes.domain.readings.name_search import found_by

    for one in session.state.all(Participant):
        for text in (one.name, one.organization, *one.aliases):
            if not text.isascii():
                found_by(text)


def _copy_of(backup: Path, path: Path) -> Path:
    from townnotes.safety.salvaging import copy_backup

    return copy_backup(backup, path)
