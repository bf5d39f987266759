"""Keeps the marker of this run true while sessions come, move and go."""

from PySide6.QtCore import QObject, QTimer

from townnotes.safety.running import RunMarker
from townnotes_ui.desk import Desk

SETTLED_MS = 10_000
"""A session that stands so long after it was opened is not what the program ends from."""


class RunKeeper(QObject):
    """Has the next start know which session is open here, wherever its file is."""

    def __init__(self, desk: Desk, marker: RunMarker) -> None:
        super().__init__(desk)
        self._desk = desk
        self._marker = marker
        self.settling = QTimer(self)
        self.settling.setSingleShot(True)
        self.settling.setInterval(SETTLED_MS)
        self.settling.timeout.connect(marker.settle)
        desk.opened.connect(self.settling.start)
        desk.saved.connect(self._follow_file)

    def _follow_file(self) -> None:
        """Follow a session that goes on in another file."""
        if not self._desk.is_open:
            return
        path = self._desk.session.path.absolute()
        if self._marker.session not in {None, path}:
            self._marker.mark(path)
            self._desk.change_settings(last_session=str(path.resolve()))
