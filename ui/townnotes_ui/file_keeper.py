"""Leaves a file that is no longer the session's own beside the window, for another that is."""

from PySide6.QtCore import QObject, QTimer

from townnotes.changes.leaving_file import LeavingFile
from townnotes.session import Session
from townnotes_ui.desk import RETRY_MS, Desk
from townnotes_ui.jobs import Jobs, after_pause


class FileKeeper(QObject):
    """Made once for a desk: to write a long session elsewhere takes longer than a key may wait."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = Jobs(self)
        self._throwing_away = Jobs(self, in_turn=True)
        self._again = after_pause(self, RETRY_MS, self._look)
        desk.opened.connect(self._begin)
        desk.saved.connect(self._look)
        desk.closing.connect(self._end)

    def _begin(self) -> None:
        self._desk.session.leave_beside()

    def _look(self) -> None:
        if not self._desk.is_open or self._again.isActive():
            return
        session = self._desk.session
        if session.is_lost and not session.is_leaving:
            leaving = session.begin_leaving()
            self._jobs.start(lambda _: leaving.work(), lambda _: self._take(session, leaving))

    def _take(self, session: Session, leaving: LeavingFile) -> None:
        if not self._desk.is_open or self._desk.session is not session:
            return
        session.end_leaving(leaving)
        if session.is_lost:
            self._again.start()
            self._desk.saved.emit()
        else:
            # What was typed meanwhile is saved in a turn of its own: one key waits for each.
            QTimer.singleShot(0, self._desk.save)
        self._throwing_away.start(lambda _: leaving.let_go())

    def _end(self) -> None:
        """Let what is written come to its end: the session takes it as it is closed."""
        self._again.stop()
        self._jobs.cancel()
        self._jobs.finish(None)
        self._throwing_away.finish(None)
