"""Backs the open session up beside the window: opened, every five minutes of change, and closed."""

from PySide6.QtCore import QObject

from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs, after_pause, attempt

OPENED_MS = 3000
"""The window takes a session in, and imports the rest, before the file is read once more."""
EVERY_MS = 290_000
"""Leaves ten seconds for writing: the newest backup is five minutes behind at most."""


class BackupKeeper(QObject):
    """Made once for a desk. A backup that fails is said, and tried again; nothing waits for it."""

    def __init__(self, desk: Desk, every_ms: int = EVERY_MS, opened_ms: int = OPENED_MS) -> None:
        super().__init__(desk)
        self._desk = desk
        self._is_owed = False
        self._jobs = Jobs(self, in_turn=True)
        self._jobs.failed.connect(self._fail)
        self._first = after_pause(self, opened_ms, self._begin)
        self._due = after_pause(self, every_ms, self._go_on)
        desk.opened.connect(self._await_first)
        desk.changed.connect(self._note_change)
        desk.closing.connect(self._end)

    def _await_first(self) -> None:
        # What is only shown of a damaged file is no version of it.
        self._is_owed = not self._desk.session.only_read
        if self._is_owed:
            self._first.start()

    def _note_change(self) -> None:
        self._is_owed = True
        if not self._due.isActive():
            self._due.start()

    def _begin(self) -> None:
        from townnotes.safety.backups import OPENED

        self._back_up(OPENED)

    def _go_on(self) -> None:
        from townnotes.safety.backups import AT_WORK

        self._back_up(AT_WORK)

    def _back_up(self, why: str) -> None:
        from townnotes.safety.backups import back_up

        make = back_up(self._desk.session, why)
        self._is_owed = False
        self._jobs.start(lambda _job: make())

    def _fail(self, why: str) -> None:
        self._desk.noticed.emit(why)
        self._note_change()

    def _end(self) -> None:
        """Back up what has changed, while the file is still open."""
        from townnotes.safety.backups import CLOSED, back_up

        self._first.stop()
        self._due.stop()
        is_unheard = self._jobs.is_busy
        self._jobs.finish()
        self._jobs.cancel()
        if self._is_owed or is_unheard:
            self._desk.session.save()
            why_not = attempt(back_up(self._desk.session, CLOSED))
            if why_not:
                self._desk.noticed.emit(why_not)
