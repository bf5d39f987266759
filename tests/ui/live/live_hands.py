"""Somebody at a window of a live townhall."""

from tests.ui.hands import Hands
from townnotes.live.links import LiveLink, link_text
from townnotes.live_place import LivePlace
from townnotes_ui.folder.live_sheets import LiveAboutSheet, LiveJoinSheet, LiveShareSheet
from townnotes_ui.folder.sharing import FolderSharing


class LiveHands(Hands):
    """Ten fingers that share live, and follow links."""

    @property
    def sharing(self) -> FolderSharing:
        found = self.window.folder.sharing
        assert found is not None
        return found

    @property
    def links(self) -> LivePlace:
        place = self.sharing.place
        assert isinstance(place, LivePlace)
        return place

    @property
    def about(self) -> LiveAboutSheet:
        """The sheet of a live townhall, opened."""
        self.window.folder.show_live()
        shown = self.window.sheets.shown
        assert isinstance(shown, LiveAboutSheet)
        return shown

    @property
    def banner(self) -> str:
        return self.window.folder.banner.text

    def shares(self, host: LiveLink) -> None:
        """Paste the office's link, and share live."""
        self.window.folder.show_live()
        sheet = self.window.sheets.shown
        assert isinstance(sheet, LiveShareSheet)
        sheet.office.setText(link_text(host))
        sheet.button.click()
        self.until(lambda: self.window.folder.sharing is not None or sheet.said.text() == "")
        self.until(lambda: self.sharing.has_looked and self.sharing.owed == 0)
        about = self.window.sheets.shown
        assert about is not None
        about.close_sheet()

    def follows(self, link: str) -> None:
        """Open a link as the desktop hands it over, and continue where it leads."""
        self.window.banners.arrivals.follow(link)
        self.window.banners.arrivals.banner.choices[0].click()
        sheet = self.window.sheets.shown
        assert isinstance(sheet, LiveJoinSheet)
        self.until(lambda: sheet.button.text().startswith("Continue"))
        sheet.button.click()
        self.until(lambda: self.window.folder.sharing is not None)
        self.until(lambda: self.sharing.has_looked and self.sharing.owed == 0)

    def leaves_line(self) -> None:
        """Leave the line being typed, as Enter does."""
        self.types("\n")
        self.saves()

    def closes(self) -> None:
        self.floor.note.keeper.save()
        self.window.close()
        self.window.close()
        self.window.deleteLater()
