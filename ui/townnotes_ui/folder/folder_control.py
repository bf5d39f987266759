"""What the window knows of shared folders: begins, shows and ends the sharing of a session."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from townnotes.sharing import SharedPlace, begin_place, drop_place, keep_place, place_of
from townnotes_ui.desk import Desk
from townnotes_ui.folder import share_sheet
from townnotes_ui.folder.join_sheet import JoinSheet
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.folder.taken_out import TakenOut
from townnotes_ui.folder.wheel import Wheel
from townnotes_ui.look import set_role
from townnotes_ui.widgets.notices import Banner
from townnotes_ui.widgets.sheet import Sheet

EVERY_MS = 1000
MANY = 1000
"""So many entries of others take a while; how many are left is said meanwhile."""
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
        now, zone = self._sharing.now(), self._desk.state.session.time_zone
        if self._sharing.trouble:
            words = self.tr("✕ folder not reached")
        elif not self._sharing.has_looked:
            words = self.tr("○ looking …")
        elif self._sharing.waiting > MANY:
            words = self.tr("○ taking in {} entries").format(f"{self._sharing.waiting:,}")
        else:
            words = share_sheet.presence_words(self._sharing.people, now, zone)
        every = [share_sheet.short_words(one, now, zone) for one in self._sharing.people]
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
        there = [one.name for one in self._sharing.people if share_sheet.is_there(one, now)]
        names = ", ".join(there) or self.tr("nobody else")
        return self.tr("Shared folder, there now: {}").format(names)

    def _shorten(self) -> None:
        room = self.width() - 2
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if text != self.text():
            self.setText(text)


class FolderControl(QObject):
    """Made when a session is shared, or is to be; an action calls `folder.show_…`."""

    join_wanted = Signal(object, str, object)
    """A shared folder, the id of a townhall in it, and the `Path` of a new file for it."""
    presence_begun = Signal(QWidget)
    """Says who is there, and is to be seen as long as the session is shared."""
    presence_ended = Signal(QWidget)
    """The same, to be seen no longer."""

    def __init__(self, window: QWidget, desk: Desk, new_banner: Callable[[], Banner]) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self.sharing: FolderSharing | None = None
        self.wheel: Wheel | None = None
        """Who gives the floor, while the session is shared."""
        self.presence: Presence | None = None
        self.banner = new_banner()
        self.gone_banner = new_banner()
        """What others took out of one's own notes."""
        self._taken_out = TakenOut(desk, self.gone_banner, self._name_of)

    def go_on(self) -> None:
        """Share the open session where it was shared before, if it was."""
        path = self._desk.session.path
        place = place_of(self._desk.settings, self._desk.state, path)
        if place is not None and self.sharing is None:
            self._begin(place)

    def share(self, folder: Path, *, with_private: bool) -> None:
        """Share the open session in a folder from now on; raises RuleError where it cannot be."""
        place = begin_place(self._desk.state, folder, with_private=with_private)
        self._desk.change_settings(folders=keep_place(self._desk.read_settings(), place))
        self.leave()
        self._begin(place)

    def stop(self) -> None:
        """Share no more; what is in the folder stays there."""
        if self.sharing is not None:
            place = self.sharing.place
            self.leave()
            self._desk.change_settings(folders=drop_place(self._desk.read_settings(), place))
            self._desk.noticed.emit(
                self.tr("No longer shared. What was given stays in the folder, and all of it here.")
            )

    def leave(self) -> None:
        """Leave the folder, as the session is left."""
        if self.wheel is not None:
            self.wheel.leave()
            self.wheel = None
        if self.sharing is not None:
            self.sharing.leave()
            self.sharing.deleteLater()
            self.sharing = None
        if self.presence is not None:
            self.presence_ended.emit(self.presence)
            self.presence.deleteLater()
            self.presence = None
        self.banner.hide()
        self.gone_banner.hide()

    def show_sheet(self) -> None:
        """Name a folder, or show how it goes with the one that is named."""
        self._desk.sheet_wanted.emit(self._sheet)

    def hand_on(self) -> None:
        """Hand on who gives the floor, or take it."""
        if self.wheel is not None:
            self.wheel.hand_on()
        else:
            self._desk.noticed.emit(
                self.tr("This session is not shared through a folder: only you give the floor.")
            )

    def show_join(self) -> None:
        """Choose a townhall in a folder, to continue it in a file of one's own."""
        self._desk.sheet_wanted.emit(self._join_sheet)

    def _sheet(self, window: QWidget) -> Sheet:
        if self.sharing is None:
            return share_sheet.ShareSheet(window, self._share_chosen)
        sheet = share_sheet.AboutSheet(window, self.sharing, self._share_chosen)
        sheet.stop_wanted.connect(self.stop)
        return sheet

    def _join_sheet(self, window: QWidget) -> Sheet:
        sheet = JoinSheet(window)
        sheet.join_wanted.connect(self.join_wanted)
        return sheet

    def _share_chosen(self, folder: Path, with_private: bool) -> None:  # noqa: FBT001 - as ticked
        self.share(folder, with_private=with_private)

    def _begin(self, place: SharedPlace) -> None:
        self._desk.read_settings()
        self.sharing = FolderSharing(self._desk, place, self)
        self.sharing.troubled.connect(self._show_trouble)
        self.sharing.taken_out.connect(self._taken_out.add)
        self.wheel = Wheel(self._desk, self.sharing)
        self.presence = Presence(self._desk, self.sharing, self._window)
        self.presence.clicked.connect(self.show_sheet)
        self.presence_begun.emit(self.presence)

    def _name_of(self, author: str) -> str:
        return self.sharing.name_of(author) if self.sharing else ""

    def _show_trouble(self, trouble: str) -> None:
        if trouble:
            safe = self.tr(
                "What you type is saved in your own file, and goes to the folder as soon as it "
                "can be used again."
            )
            self.banner.say(f"{trouble} {safe}")
            if not self._window.isVisible():
                # The strip, which stands for the window meanwhile, shows notices alone.
                self._desk.noticed.emit(trouble)
        elif self.banner.text:
            self.banner.hide()
            self._desk.noticed.emit(self.tr("The shared folder can be used again."))
