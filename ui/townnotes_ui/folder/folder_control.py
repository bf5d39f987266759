"""What the window knows of shared folders: begins, shows and ends the sharing of a session."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from townnotes.sharing import SharedPlace, begin_place, drop_place, keep_place, place_of
from townnotes_ui.desk import Desk
from townnotes_ui.folder import share_sheet
from townnotes_ui.folder.join_sheet import JoinSheet
from townnotes_ui.folder.presence import Presence
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.folder.taken_out import TakenOut
from townnotes_ui.folder.wheel import Wheel
from townnotes_ui.widgets.notices import Banner
from townnotes_ui.widgets.sheet import Sheet


class FolderControl(QObject):
    """Made when a session is shared, or is to be; an action calls `folder.show_…`."""

    join_wanted = Signal(object, str, object)
    """A shared folder, the id of a townhall in it, and the `Path` of a new file for it."""
    presence_begun = Signal(Presence)
    """Says who is there, and is to be seen as long as the session is shared."""
    presence_ended = Signal(Presence)
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
                self.tr(
                    "No longer shared. What was shared stays in the folder, and everything "
                    "stays here."
                )
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
        self.presence = Presence(self._desk, self.wheel, self._window)
        self.presence.clicked.connect(self.show_sheet)
        self.presence_begun.emit(self.presence)

    def _name_of(self, author: str) -> str:
        return self.sharing.name_of(author) if self.sharing else ""

    def _show_trouble(self, trouble: str) -> None:
        if trouble:
            safe = self.tr(
                "What you type is saved in your own file, and goes to the folder as soon "
                "as the folder can be used again."
            )
            self.banner.say(f"{trouble} {safe}")
            if not self._window.isVisible():
                # The strip, which stands for the window meanwhile, shows notices alone.
                self._desk.noticed.emit(trouble)
        elif self.banner.text:
            self.banner.hide()
            self._desk.noticed.emit(self.tr("The shared folder can be used again."))
