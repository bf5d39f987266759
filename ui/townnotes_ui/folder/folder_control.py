"""What the window knows of shared folders: begins, shows and ends the sharing of a session."""

import getpass
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from townnotes.domain.floor.floor_reading import heading
from townnotes.live.links import LiveLink
from townnotes.live.preview import Invited
from townnotes.live_place import (
    LivePlace,
    Place,
    begin_live,
    file_of,
    is_hosted,
    keep_live_place,
    live_place_of,
    secret_of,
)
from townnotes.sharing import begin_place, drop_place, keep_place, place_of, sessions_of
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_new_path
from townnotes_ui.folder import share_sheet
from townnotes_ui.folder.join_sheet import JoinSheet
from townnotes_ui.folder.live_sheets import LiveAboutSheet, LiveJoinSheet, LiveShareSheet
from townnotes_ui.folder.presence import Presence
from townnotes_ui.folder.sharing import FolderSharing
from townnotes_ui.folder.taken_out import TakenOut
from townnotes_ui.folder.wheel import Wheel
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.notices import Banner
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.wording import title_of


class FolderControl(QObject):
    """Made when a session is shared, or is to be; an action calls `folder.show_…`."""

    join_wanted = Signal(object, str, object)
    """A shared folder or a `LiveLink`, the id of the townhall, and the `Path` of a file for it: a
    new one, or the one in which a live townhall was continued before."""
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
        settings, state = self._desk.settings, self._desk.state
        place = live_place_of(settings, state, self._desk.session.path) or place_of(
            settings, state, self._desk.session.path
        )
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
            place, words = self.sharing.place, self.sharing.words
            self.leave()
            self._desk.change_settings(
                folders=drop_place(self._desk.read_settings(), place.session)
            )
            self._desk.noticed.emit(words.stopped)

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

    def show_live(self) -> None:
        """Share the session live, or show how it goes and its links."""
        self._desk.sheet_wanted.emit(self._live_sheet)

    def show_live_join(self, link: str = "") -> None:
        """Continue a live townhall by a link."""
        self._desk.sheet_wanted.emit(partial(self._live_join_sheet, link=link))

    def hand_on(self) -> None:
        """Hand on who gives the floor, or take it."""
        if self.wheel is not None:
            self.wheel.hand_on()
        else:
            self._desk.noticed.emit(
                tr("This session is not shared through a folder: only you give the floor.")
            )

    def show_join(self) -> None:
        """Choose a townhall in a folder, to continue it in a file of one's own."""
        self._desk.sheet_wanted.emit(self._join_sheet)

    def _sheet(self, window: QWidget) -> Sheet:
        if self.sharing is None:
            return share_sheet.ShareSheet(window, self._share_chosen)
        if isinstance(self.sharing.place, LivePlace):
            return self._live_sheet(window)
        sheet = share_sheet.AboutSheet(window, self.sharing, self._share_chosen)
        sheet.stop_wanted.connect(self.stop)
        return sheet

    def _live_sheet(self, window: QWidget) -> Sheet:
        if self.sharing is None:
            office = self._desk.read_settings().live_host
            begun = LiveShareSheet(window, office, self._prepare_live)
            begun.begun.connect(self._take_live)
            return begun
        if not isinstance(self.sharing.place, LivePlace):
            return self._sheet(window)
        sheet = LiveAboutSheet(window, self.sharing, self.sharing.place)
        sheet.stop_wanted.connect(self.stop)
        sheet.links_changed.connect(self._keep_live)
        return sheet

    def _live_join_sheet(self, window: QWidget, link: str) -> Sheet:
        sheet = LiveJoinSheet(window, link)
        sheet.join_wanted.connect(self._join_live)
        return sheet

    def _prepare_live(self, host: LiveLink) -> Callable[[], LivePlace]:
        session, settings = self._desk.session, self._desk.read_settings()
        secret = secret_of(settings)
        self._desk.change_settings(live_secret=secret)
        name = settings.note_taker or getpass.getuser()
        return begin_live(session, host, name, title_of(heading(self._desk.state)), secret)

    def _take_live(self, place: LivePlace, office: str) -> None:
        self._desk.change_settings(live_host=office)
        self._share_live(place)
        self.show_live()

    def _share_live(self, place: LivePlace) -> None:
        self._desk.change_settings(live_secret=secret_of(self._desk.read_settings()))
        self._keep_live(place)
        self.leave()
        self._begin(place)

    def _keep_live(self, place: LivePlace) -> None:
        if self.sharing is not None and isinstance(self.sharing.place, LivePlace):
            self.sharing.place = place
        path = self._desk.session.path
        kept = keep_live_place(self._desk.read_settings(), place, path)
        self._desk.change_settings(folders=kept)

    def _join_live(self, link: LiveLink, invited: Invited) -> None:
        """Go on where this townhall is, in this session or its file; else in a new file."""
        settings, place = self._desk.read_settings(), LivePlace(link, invited.session)
        if self._desk.is_open and invited.session in sessions_of(self._desk.state):
            if self.sharing is not None and is_hosted(settings, place):
                # Whoever hands a link out may try it.
                self.show_live()
            else:
                self._share_live(place)
            return
        known = file_of(settings, invited.session)
        if known is not None and not is_hosted(settings, place):
            self._desk.change_settings(folders=keep_live_place(settings, place, known))
        path = known or ask_new_path(self._window)
        if path is not None:
            self.join_wanted.emit(link, invited.session, path)

    def _join_sheet(self, window: QWidget) -> Sheet:
        sheet = JoinSheet(window)
        sheet.join_wanted.connect(self.join_wanted)
        sheet.live_wanted.connect(self.show_live_join)
        return sheet

    def _share_chosen(self, folder: Path, with_private: bool) -> None:  # noqa: FBT001 - as ticked
        self.share(folder, with_private=with_private)

    def _begin(self, place: Place) -> None:
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
        if self.sharing is None:
            return
        if trouble:
            safe = self.sharing.words.safe
            if self.sharing.reads_along:
                safe = tr("What you have received so far stays here.")
            self.banner.say(f"{trouble} {safe}")
            if not self._window.isVisible():
                # The strip, which stands for the window meanwhile, shows notices alone.
                self._desk.noticed.emit(trouble)
        elif self.banner.text:
            self.banner.hide()
            self._desk.noticed.emit(self.sharing.words.back)
