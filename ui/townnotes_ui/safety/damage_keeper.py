"""Looks, beside the window, for what of the open session damage made unreadable."""

from itertools import chain, takewhile
from typing import Any

from PySide6.QtCore import QObject, Signal

from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Job, Jobs, after_pause

LOOK_MS = 6000
"""After the first backup, which reads the file, too."""


class DamageKeeper(QObject):
    """Made once for a desk; entries are told at once, earlier versions when they were read."""

    found = Signal()
    """Something was set aside that nobody has looked at."""

    def __init__(self, desk: Desk, look_ms: int = LOOK_MS) -> None:
        super().__init__(desk)
        self._desk = desk
        self._jobs = Jobs(self)
        self._jobs.failed.connect(desk.noticed)
        self._due = after_pause(self, look_ms, self._look)
        desk.opened.connect(self._begin)
        desk.closing.connect(self._end)

    def _begin(self) -> None:
        if not self._desk.session.only_read:
            self._tell()
            self._due.start()

    def _look(self) -> None:
        aside = self._desk.session.aside

        def look(job: Job) -> list[tuple[Any, ...]]:
            parts = takewhile(lambda _part: job.is_wanted, aside.damaged_earlier())
            return list(chain.from_iterable(parts))

        self._jobs.start(look, self._take)

    def _take(self, rows: list[tuple[Any, ...]]) -> None:
        if rows:
            self._desk.session.aside.take_from_earlier(rows)
            self._tell()

    def _tell(self) -> None:
        if self._desk.session.aside.unseen():
            self.found.emit()

    def _end(self) -> None:
        self._due.stop()
        self._jobs.cancel()
        self._jobs.finish()
