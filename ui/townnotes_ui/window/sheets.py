"""The sheets that lie over the window; one at a time, and the caret goes back where it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from townnotes_ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from typing import TypeGuard

    from townnotes_ui.actions.palette import PaletteEntry
    from townnotes_ui.window.main_window import MainWindow


class Sheets(QObject):
    """Opens sheets over the window; an action calls `window.sheets.show_…`."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._shown: Sheet | None = None
        self._came_from: QWidget | None = None
        self._recent: list[str] = []

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
        """Show the sheet of all keys, or put it away."""
        from townnotes_ui.actions.keys_sheet import KeysSheet

        if isinstance(self._shown, KeysSheet):
            self.close()
        else:
            self.show(KeysSheet(self._window))

    def show_palette(self) -> None:
        """Show what can be done here, to be found by letters, or put it away."""
        from townnotes_ui.actions.palette import PaletteSheet

        if isinstance(self._shown, PaletteSheet):
            self.close()
            return
        sheet = PaletteSheet(self._window, self._entries())
        sheet.chosen.connect(self._do)
        self.show(sheet)

    def show_settings(self) -> None:
        """Show how the one at this desk likes it, or put it away."""
        from townnotes_ui.actions.settings_sheet import SettingsSheet

        if isinstance(self._shown, SettingsSheet):
            self.close()
        else:
            self.show(SettingsSheet(self._window, self._window.desk))

    def show_heard(self) -> None:
        """Show who has been heard for how long, or put it away."""
        from townnotes_ui.floor.heard_sheet import HeardSheet

        if isinstance(self._shown, HeardSheet):
            self.close()
        else:
            self.show(HeardSheet(self._window, self._window.desk))

    def show_presets(self) -> None:
        """Show the time limits of letters to choose from, or put them away."""
        from townnotes_ui.prepare.presets_sheet import PresetsSheet

        if isinstance(self._shown, PresetsSheet):
            self.close()
        else:
            self.show(PresetsSheet(self._window, self._window.desk))

    def show_menu(self) -> None:
        """Open the menu below its button; closed, it leaves the caret where it was."""
        from townnotes_ui.actions.shortcuts import Menu

        self.close()
        button = self._window.bar.menu_button
        is_mirrored = button.isRightToLeft()
        corner = button.rect().bottomLeft() if is_mirrored else button.rect().bottomRight()
        menu = Menu(self._window, has_session=self._window.desk.is_open)
        menu.open_below(button.mapToGlobal(corner), is_mirrored=is_mirrored)

    def _entries(self) -> "list[PaletteEntry]":
        """Return what can be done now, what was done from here last first."""
        from townnotes_ui.actions.palette import entry_of
        from townnotes_ui.actions.shortcuts import is_possible

        has_session = self._window.desk.is_open
        found = [
            entry_of(row)
            for row, _ in self._window.keys.awake()
            if row.id != "palette" and is_possible(row, has_session=has_session)
        ]
        return sorted(found, key=lambda one: _place_in(self._recent, one.id))

    def _do(self, id_: str) -> None:
        self._recent = [id_, *(one for one in self._recent if one != id_)]
        for row, action in self._window.keys.awake():
            if row.id == id_:
                action.trigger()

    def _go_back(self) -> None:
        sheet, self._shown = self._shown, None
        if sheet is not None:
            sheet.deleteLater()
        if self._window.room == "floor":
            self._window.floor.go_to_note()
        elif _is_in_sight(self._came_from):
            self._came_from.setFocus()
        self._came_from = None


def _is_in_sight(widget: QWidget | None) -> "TypeGuard[QWidget]":
    """Tell whether a widget can have the focus; a room laid out anew meanwhile has others."""
    return widget is not None and isValid(widget) and widget.isVisible()


def _place_in(row: list[str], id_: str) -> int:
    return row.index(id_) if id_ in row else len(row)
