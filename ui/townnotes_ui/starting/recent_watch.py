"""Finds out beside the window how the recent townhalls stand, and has the page show it."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs
from townnotes_ui.starting.start_page import StartPage

LONGEST_WAIT_S = 5.0
"""A look takes milliseconds; on a drive that does not answer it is not waited for longer."""
AT_THE_END_S = 2.0
"""A thread that goes on after the program has ended crashes it; one that hangs does not."""


class RecentWatch(QObject):
    """Looks at each file in a thread of its own: one that hangs holds up no other."""

    def __init__(self, desk: Desk, page: StartPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._looks: dict[Path, Jobs] = {}
        page.forget_wanted.connect(self._forget)

    def show(self, paths: Sequence[Path]) -> None:
        """Show these files on the page, each as it stands as soon as that is known.

        While one is being opened none is looked at, which would keep it from being opened.
        """
        if self._page.is_opening:
            return
        # They came with the settings that name the files, beside the window.
        from townnotes.starting.recent import RecentTownhall
        from townnotes.starting.standing import look_at

        self._page.show_recent([RecentTownhall(path) for path in paths])
        for path in paths:
            jobs = self._looks.setdefault(path, Jobs(self))
            jobs.start(lambda _, path=path: look_at(path), self._page.recents.stand)

    def let_go(self, path: Path) -> None:
        """Wait, in any thread, until nobody looks at a file that is to be opened."""
        jobs = self._looks.get(path.absolute())
        if jobs is not None:
            jobs.finish(LONGEST_WAIT_S)

    def finish(self) -> None:
        """Let the looks come to their end; what hangs by now is left hanging."""
        until = time.monotonic() + AT_THE_END_S
        for jobs in self._looks.values():
            jobs.finish(max(0.0, until - time.monotonic()))

    def _forget(self, path: Path) -> None:
        from townnotes.starting.recent import forgotten

        self._desk.change_settings(**forgotten(self._desk.read_settings(), path))
        self._page.forget(path)
