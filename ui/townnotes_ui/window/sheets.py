"""The sheets that lie over the window; one at a time, and the caret goes back where it was."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeGuard

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from townnotes_ui.actions.palette import PaletteSheet, entry_of
from townnotes_ui.actions.settings_sheet import SettingsSheet
from townnotes_ui.actions.shortcuts import ActionRow
from townnotes_ui.after_call.reply_sheet import ReplySheet
from townnotes_ui.after_call.round_sheet import RoundSheet
from townnotes_ui.after_call.series_sheet import SeriesSheet
from townnotes_ui.desk import Desk
from townnotes_ui.floor.heard_sheet import HeardSheet
from townnotes_ui.guide.help_sheet import HelpSheet
from townnotes_ui.past.past_sheet import PastSheet
from townnotes_ui.prepare.join_people_sheet import JoinPeopleSheet
from townnotes_ui.prepare.next_sheet import NextSheet
from townnotes_ui.prepare.presets_sheet import PresetsSheet
from townnotes_ui.replace.sheet import ReplaceSheet
from townnotes_ui.safety.versions_sheet import VersionJobs, VersionsSheet
from townnotes_ui.widgets.sheet import Sheet

_PARAGRAPH_END = "\u2029"
"""What Qt has between the lines of a selection."""


class Sheets(QObject):
    """Opens sheets over the window; an action calls `sheets.show_…`.

    `rows` gives what can be done now, `room` the name of the room that is shown; `back` puts the
    caret where the room wants it once a sheet is closed, and tells whether the room wants it
    anywhere.
    """

    file_wanted = Signal(object)
    """The `Path` of a session that is to be opened in the place of this one."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        *,
        rows: Callable[[], Sequence[ActionRow]],
        back: Callable[[], bool],
        room: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._rows = rows
        self._back = back
        self._room = room
        self._shown: Sheet | None = None
        self._came_from: QWidget | None = None
        self._recent: list[str] = []

    @cached_property
    def _version_jobs(self) -> VersionJobs:
        return VersionJobs(self._desk)

    @property
    def shown(self) -> Sheet | None:
        """The sheet that lies over the window now."""
        return self._shown

    def show(self, sheet: Sheet) -> None:
        """Open a sheet made for the window; the one that is open goes first. It is used once."""
        self.close()
        # Not a widget of a file dialog, which is gone when the sheet closes.
        self._came_from = self._window.focusWidget()
        self._shown = sheet
        sheet.closed.connect(self._go_back)
        sheet.open()

    def close(self) -> None:
        """Put away the sheet that is open, if any."""
        if self._shown is not None:
            self._shown.close_sheet()

    def show_keys(self) -> None:
        """Show keys, marks and the guide, or put them away."""
        if not self._put_away(HelpSheet):
            self.show(HelpSheet(self._window, self._room()))

    def show_next(self) -> None:
        """Show what the next townhall of this series has from this one."""
        self.show(NextSheet(self._window, self._desk))

    def show_palette(self) -> None:
        """Show what can be done here, to be found by letters, or put it away."""
        if self._put_away(PaletteSheet):
            return
        entries = [entry_of(row) for row, _ in self._rows() if row.id != "palette"]
        # What was done from here last comes first.
        entries.sort(key=lambda one: _place_in(self._recent, one.id))
        sheet = PaletteSheet(self._window, entries)
        sheet.chosen.connect(self._do)
        self.show(sheet)

    def show_settings(self) -> None:
        """Show how the one at this desk likes it, or put it away."""
        if not self._put_away(SettingsSheet):
            self.show(SettingsSheet(self._window, self._desk))

    def show_replace(self) -> None:
        """Show what may be replaced in the whole session, or put it away."""
        if self._put_away(ReplaceSheet):
            return
        words = selected_words(self._window.focusWidget())
        self._desk.keep_wanted.emit()
        self.show(ReplaceSheet(self._window, self._desk, words))

    def show_heard(self) -> None:
        """Show who has been heard for how long, or put it away."""
        if not self._put_away(HeardSheet):
            self.show(HeardSheet(self._window, self._desk))

    def show_presets(self) -> None:
        """Show the time limits of letters to choose from, or put them away."""
        if not self._put_away(PresetsSheet):
            self.show(PresetsSheet(self._window, self._desk))

    def join_people(self) -> None:
        """Say that two participants are one person, or put that away."""
        if not self._put_away(JoinPeopleSheet):
            self.show(JoinPeopleSheet(self._window, self._desk))

    def show_history(self) -> None:
        """Show any moment of the session, or put that away."""
        if not self._put_away(PastSheet):
            self.show(PastSheet(self._window, self._desk))

    def show_round(self) -> None:
        """Show what was recorded from each speaker, to be sent to them, or put it away."""
        if not self._put_away(RoundSheet):
            self._desk.keep_wanted.emit()
            self.show(RoundSheet(self._window, self._desk))

    def show_reply(self, intervention: str = "") -> None:
        """Show the points of the speaker of an intervention, for their corrections.

        Without one all speakers are shown first.
        """
        if intervention:
            self._desk.keep_wanted.emit()
            self.show(ReplySheet(self._window, self._desk, intervention=intervention))
        else:
            self.show_round()

    def show_series(self) -> None:
        """Show what the series remembers, or put it away."""
        if not self._put_away(SeriesSheet):
            self._desk.keep_wanted.emit()
            self.show(SeriesSheet(self._window, self._desk))

    def show_versions(self) -> None:
        """Show what was kept of the session, to look at and to restore, or put it away."""
        if not self._put_away(VersionsSheet):
            self._desk.keep_wanted.emit()
            sheet = VersionsSheet(self._window, self._desk, self._version_jobs)
            sheet.open_wanted.connect(self.file_wanted)
            self.show(sheet)

    def _put_away(self, kind: type[Sheet]) -> bool:
        """Close the sheet that is open if it is of that kind; returns whether it was."""
        was_open = isinstance(self._shown, kind)
        if was_open:
            self.close()
        return was_open

    def _do(self, id_: str) -> None:
        self._recent = [id_, *(one for one in self._recent if one != id_)]
        for row, action in self._rows():
            if row.id == id_:
                action.trigger()

    def _go_back(self) -> None:
        sheet, self._shown = self._shown, None
        if sheet is not None:
            sheet.deleteLater()
        if not self._back() and _is_in_sight(self._came_from):
            self._came_from.setFocus()
        self._came_from = None


def _is_in_sight(widget: QWidget | None) -> TypeGuard[QWidget]:
    """Tell whether a widget can have the focus; a room laid out anew meanwhile has others."""
    return widget is not None and isValid(widget) and widget.isVisible()


def selected_words(widget: QWidget | None) -> str:
    """Return what is selected in a text or a field, where it is a few words of one line."""
    if isinstance(widget, QLineEdit):
        return widget.selectedText().strip()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        words = widget.textCursor().selectedText()
        return "" if _PARAGRAPH_END in words else words.strip()
    return ""


def _place_in(row: list[str], id_: str) -> int:
    return row.index(id_) if id_ in row else len(row)
