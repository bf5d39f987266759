"""What the window knows of shared folders: begins, shows and ends the sharing of a session."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from townnotes.sharing import Place, begin_place, drop_place, keep_place, place_of
from townnotes_ui.folder.presence import Presence
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.widgets.notices import Banner

if TYPE_CHECKING:
    from townnotes_ui.window.main_window import MainWindow


class FolderDoor(QObject):
    """Made when a session is shared, or is to be."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.sharing: FolderSharing | None = None
        self.presence: Presence | None = None
        self.banner = Banner(window)

    def go_on(self) -> None:
        """Share the open session where it was shared before, if it was."""
        place = place_of(self._desk.settings, self._desk.state)
        if place is not None and self.sharing is None:
            self._begin(place)

    def share(self, folder: Path, *, with_private: bool) -> None:
        """Share the open session in a folder from now on; raises RuleError where it cannot be."""
        place = begin_place(self._desk.state, folder, with_private=with_private)
        self._desk.change_settings(folders=keep_place(self._desk.read_settings(), place))
        self.let_go()
        self._begin(place)

    def stop(self) -> None:
        """Share no more; what is in the folder stays there."""
        if self.sharing is not None:
            place = self.sharing.place
            self.let_go()
            self._desk.change_settings(folders=drop_place(self._desk.read_settings(), place))
            self._window.say(
                self.tr("No longer shared. What was given stays in the folder, and all of it here.")
            )

    def let_go(self) -> None:
        """Leave the folder, as the session is left."""
        if self.sharing is not None:
            self.sharing.let_go()
            self.sharing.deleteLater()
            self.sharing = None
        if self.presence is not None:
            self._window.bar.let_go_beside(self.presence)
            self.presence.deleteLater()
            self.presence = None
        self.banner.hide()

    def show_sheet(self) -> None:
        """Name a folder, or show how it goes with the one that is named."""
        from townnotes_ui.folder.share_sheet import AboutSheet, ShareSheet

        if self.sharing is None:
            self._window.sheets.show(ShareSheet(self._window, self))
        else:
            self._window.sheets.show(AboutSheet(self._window, self, self.sharing))

    def show_join(self) -> None:
        """Choose a townhall in a folder, to continue it in a file of one's own."""
        from townnotes_ui.folder.join_sheet import JoinSheet

        self._window.sheets.show(JoinSheet(self._window))

    def _begin(self, place: Place) -> None:
        self._desk.read_settings()
        self.sharing = FolderSharing(self._desk, place, self)
        self.sharing.troubled.connect(self._tell)
        self.presence = Presence(self._desk, self.sharing, self._window.bar)
        self.presence.clicked.connect(self.show_sheet)
        self._window.bar.take_beside(self.presence)

    def _tell(self, trouble: str) -> None:
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
            self._window.say(self.tr("The shared folder can be used again."))
