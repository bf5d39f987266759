"""Who else is at the townhall, in the line at the top."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.folder import share_sheet
from townnotes_ui.folder.wheel import Wheel
from townnotes_ui.language.translation import tr
from townnotes_ui.look import set_role
from townnotes_ui.widgets.small import Beside

EVERY_MS = 1000
MANY = 1000
"""So many entries of others take a while; how many are left is said meanwhile."""
_AROUND = 8
_USUAL = 132
"""Kept free, so that the line does not stir at each second."""


class Presence(Beside):
    """Says who was seen when; pressed, it opens the sheet about the folder."""

    def __init__(self, desk: Desk, wheel: Wheel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wheel = wheel
        self._sharing = wheel.sharing
        self._whole = ""
        self._is_brief = False
        set_role(self, "word")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self.show_now)
        self._clock.start()
        self._sharing.moved.connect(self.show_now)
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
        return QSize(max(width, 0 if self._is_brief else _USUAL), super().sizeHint().height())

    def be_brief(self, is_brief: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Say who is there alone, in a small window."""
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self.show_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words where there is no room."""
        super().resizeEvent(event)
        self._shorten()

    def show_now(self) -> None:
        """Say it anew: time passes."""
        if not self._desk.is_open:
            return
        now, zone = self._sharing.now(), self._desk.state.session.time_zone
        words = self._words(now, zone)
        every = [share_sheet.short_words(one, now, zone) for one in self._sharing.people]
        driver = self._wheel.other_driver
        driving = [tr("{driver} gives the floor", driver=driver)] if driver else []
        about = "\n".join([self._sharing.words.shared_at, *every, *driving])
        if words != self._whole:
            self._whole = words
            self.updateGeometry()
            self._shorten()
        if about != self.toolTip():
            self.setToolTip(about)
        heard = self._said_aloud(now)
        if heard != self.accessibleName():
            self.setAccessibleName(heard)

    def _words(self, now: int, zone: str) -> str:
        sharing = self._sharing
        if sharing.trouble:
            said = sharing.words
            return said.not_reached_brief if self._is_brief else said.not_reached
        if not sharing.has_looked:
            return tr("○ looking…")
        if sharing.waiting > MANY:
            words = "○ receiving {number} entry|○ receiving {number} entries"
            return tr(words, sharing.waiting, number=f"{sharing.waiting:,}")
        driver = self._wheel.other_driver
        if self._is_brief:
            return share_sheet.brief_words(sharing.people, now, driver)
        words = share_sheet.presence_words(sharing.people, now, zone)
        if sharing.reads_along:
            words = tr("reading along · {words}", words=words)
        named = tr(
            "{words} · {partition} gives the floor", words=words, partition=driver.partition(" ")[0]
        )
        return named if driver else words

    def _said_aloud(self, now: int) -> str:
        """Say who is there without the seconds: a screen reader tells each change."""
        if self._sharing.trouble:
            return self._sharing.words.not_reached_aloud
        there = [one.name for one in self._sharing.people if share_sheet.is_there(one, now)]
        names = ", ".join(there) or tr("nobody else")
        return tr(self._sharing.words.there_aloud, names=names)

    def _shorten(self) -> None:
        room = self.width() - 2
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if text != self.text():
            self.setText(text)
