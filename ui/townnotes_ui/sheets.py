"""The sheets that lie over the window; one at a time, and the caret goes back where it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from townnotes_ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from townnotes_ui.main_window import MainWindow


class Sheets(QObject):
    """Opens sheets over the window; an action calls `window.sheets.show_…`."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._shown: Sheet | None = None
        self._came_from: QWidget | None = None

    @property
    def shown(self) -> Sheet | None:
        """The sheet that lies over the window now."""
        return self._shown

    def show(self, sheet: Sheet) -> None:
        """Open a sheet made for the window; the one that is open goes first. It is used once."""
        self.close()
        self._came_from = QApplication.focusWidget()
        self._shown = sheet
        sheet.closed.connect(self._go_back)
        sheet.open()

    def close(self) -> None:
        """Put away the sheet that is open, if any."""
        if self._shown is not None:
            self._shown.close_sheet()

    def show_keys(self) -> None:
        """Show the sheet of all keys, or put it away."""
        from townnotes_ui.keys_sheet import KeysSheet, rows_of

        if isinstance(self._shown, KeysSheet):
            self.close()
        else:
            self.show(KeysSheet(self._window, rows_of(self._window.keys)))

    def _go_back(self) -> None:
        sheet, self._shown = self._shown, None
        if sheet is not None:
            sheet.deleteLater()
        if self._window.room == "floor":
            self._window.floor.go_to_note()
        elif self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
        self._came_from = None
