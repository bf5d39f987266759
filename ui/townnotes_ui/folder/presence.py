"""Who else writes in the shared folder, in the top line."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.folder.words import is_there, presence_words, short_words
from townnotes_ui.look import set_role

EVERY_MS = 1000
_AROUND = 8
_USUAL = 132
"""Kept free, so that the line does not stir at each second."""


class Presence(QPushButton):
    """Says who was seen when; pressed, it opens the sheet about the folder."""

    def __init__(self, desk: Desk, sharing: FolderSharing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sharing = sharing
        self._whole = ""
        set_role(self, "word")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.show_now)
        self._clock.start()
        sharing.moved.connect(self.show_now)
        self.show_now()

    @property
    def words(self) -> str:
        """What it says, however much of it there is room for."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Ask for hardly any width: the clock beside it comes first."""
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for what the words take."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + _AROUND
        return QSize(max(width, _USUAL), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words where there is no room."""
        super().resizeEvent(event)
        self._shorten()

    def show_now(self) -> None:
        """Say it anew: time passes."""
        if not self._desk.is_open:
            return
        now, zone = self._desk.now(), self._desk.state.session.time_zone
        if self._sharing.trouble:
            words = self.tr("✕ folder not reached")
        elif not self._sharing.has_looked:
            words = self.tr("○ looking …")
        else:
            words = presence_words(self._sharing.people, now, zone)
        every = [short_words(one, now, zone) for one in self._sharing.people]
        about = "\n".join([self.tr("Shared folder: {}").format(self._sharing.place.folder), *every])
        if words != self._whole:
            self._whole = words
            self.updateGeometry()
            self._shorten()
        if about != self.toolTip():
            self.setToolTip(about)
        heard = self._said_aloud(now)
        if heard != self.accessibleName():
            self.setAccessibleName(heard)

    def _said_aloud(self, now: int) -> str:
        """Say who is there without the seconds: a screen reader tells each change."""
        if self._sharing.trouble:
            return self.tr("Shared folder: not reached")
        there = [one.name for one in self._sharing.people if is_there(one, now)]
        names = ", ".join(there) or self.tr("nobody else")
        return self.tr("Shared folder, there now: {}").format(names)

    def _shorten(self) -> None:
        room = self.width() - 2
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if text != self.text():
            self.setText(text)
