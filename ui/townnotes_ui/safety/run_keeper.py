"""Keeps the marker of this run true while sessions come, move and go."""

from PySide6.QtCore import QObject, QTimer

from townnotes_ui.desk import Desk
from townnotes_ui.opener import Opener

SETTLED_MS = 10_000
"""A session that stands so long after it was opened is not what the program ends from."""


class RunKeeper(QObject):
    """Has the next start know which session is open here, wherever its file is."""

    def __init__(self, desk: Desk, opener: Opener) -> None:
        super().__init__(desk)
        self._desk = desk
        self._opener = opener
        self.settling = QTimer(self)
        self.settling.setSingleShot(True)
        self.settling.setInterval(SETTLED_MS)
        self.settling.timeout.connect(self._settle)
        desk.opened.connect(self.settling.start)
        desk.saved.connect(self._follow_file)

    def _settle(self) -> None:
        self._opener.marker.settle()

    def _follow_file(self) -> None:
        """Follow a session that goes on in another file."""
        if not self._desk.is_open:
            return
        path = self._desk.session.path.absolute()
        marker = self._opener.marker
        if marker.session not in {None, path}:
            marker.mark(path)
            self._desk.remember(path)
