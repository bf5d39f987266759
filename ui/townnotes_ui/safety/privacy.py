"""What the window does for those a session names: erase them, hand out no more than is meant."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from townnotes.domain.dates import date_in_words
from townnotes.safety.privacy.clean_copy import clean, write_clean_copy
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.safety.clean_copy_sheet import CleanCopySheet
from townnotes_ui.safety.erase_sheet import EraseSheet
from townnotes_ui.safety.retention import RetentionSheet, days_over
from townnotes_ui.widgets.notices import Banner, Remedy


class Privacy(QObject):
    """Made when it is first wanted; an action calls `privacy.show_…`."""

    erase_wanted = Signal(object)
    """An `EraseOrder`: the session is opened anew without the person."""

    def __init__(self, window: QWidget, desk: Desk, banner: Banner) -> None:
        super().__init__(window)
        self._desk = desk
        self.banner = banner
        self._copying = Jobs(self)
        self._copying.failed.connect(desk.noticed)

    def show_erase(self) -> None:
        """Show whom the session names, to erase one of them."""
        self._desk.keep_wanted.emit()
        self._desk.sheet_wanted.emit(self._make_erase)

    def show_clean_copy(self) -> None:
        """Show what a clean copy is, to write one."""
        self._desk.keep_wanted.emit()
        self._desk.sheet_wanted.emit(self._make_clean_copy)

    def show_retention(self) -> None:
        """Show what can be done with a session that was to be kept until a day that is over."""
        self._desk.sheet_wanted.emit(self._make_retention)

    def remind(self) -> None:
        """Say that the session was to be kept until a day that is over, where it was."""
        today = datetime.fromtimestamp(self._desk.own_time() / 1000, UTC).astimezone().date()
        if not days_over(self._desk.state, today):
            self.banner.hide()
            return
        last = date_in_words(self._desk.state.session.keep_until)
        self.banner.say(
            tr(
                "This session was to be kept until {last}. Nothing is deleted by itself.", last=last
            ),
            [Remedy(tr("Options…"), self.show_retention)],
        )

    def _make_erase(self, window: QWidget) -> EraseSheet:
        sheet = EraseSheet(window, self._desk)
        sheet.erase_wanted.connect(self.erase_wanted)
        return sheet

    def _make_clean_copy(self, window: QWidget) -> CleanCopySheet:
        sheet = CleanCopySheet(window, self._desk)
        sheet.copy_wanted.connect(self._copy)
        return sheet

    def _make_retention(self, window: QWidget) -> RetentionSheet:
        sheet = RetentionSheet(window, self._desk)
        sheet.erase_wanted.connect(self.show_erase)
        sheet.copy_wanted.connect(self.show_clean_copy)
        sheet.later_wanted.connect(lambda: self._desk.room_wanted.emit("prepare"))
        return sheet

    def _copy(self, path: Path, without_private: bool) -> None:  # noqa: FBT001 - a signal's slot
        pages = clean(self._desk.session, without_private=without_private)
        said = tr("Saved: {path}", path=path)
        self._copying.start(
            lambda _: write_clean_copy(pages, path), lambda _: self._desk.noticed.emit(said)
        )
