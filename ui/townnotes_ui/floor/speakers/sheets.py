"""The sheets of the speakers’ list, and the end of the townhall; made when they are asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.speakers_list import end_townhall
from townnotes.domain.floor.speakers import waiting
from townnotes_ui.desk import Desk
from townnotes_ui.floor.speakers.not_heard_sheet import NotHeardSheet
from townnotes_ui.floor.speakers.order_sheet import OrderSheet
from townnotes_ui.floor.speakers.paste_sheet import PasteSheet
from townnotes_ui.floor.speakers.request_sheet import RequestSheet
from townnotes_ui.standing import main_window_of

if TYPE_CHECKING:
    from townnotes_ui.window.main_window import MainWindow


class ListSheets(QObject):
    """Opens a sheet over the window; the floor goes on behind it."""

    def __init__(self, desk: Desk, panel: QWidget) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel

    def show_request(self, id_: str) -> None:
        """Show what a request is for, to be corrected."""
        sheet = RequestSheet(self._window, self._desk, id_)
        if sheet.is_there:
            self._window.sheets.show(sheet)

    def suggest_order(self) -> None:
        """Show a suggested order beside the present one, or the next suggestion."""
        shown = self._window.sheets.shown
        if isinstance(shown, OrderSheet):
            shown.show_next()
        elif len(waiting(self._desk.state)) > 1:
            self._window.sheets.show(OrderSheet(self._window, self._desk))
        else:
            self._desk.noticed.emit(self.tr("An order takes two who wait: nothing to suggest."))

    def paste_names(self) -> None:
        """Show the names on the clipboard as they were understood."""
        self.show_pasted(QGuiApplication.clipboard().text())

    def show_pasted(self, text: str) -> None:
        """Show a pasted list of names as it was understood, before anything is added."""
        if not text.strip():
            self._desk.noticed.emit(
                self.tr("There is no text on the clipboard: copy the list of names first.")
            )
            return
        self._window.sheets.show(PasteSheet(self._window, self._desk, text))

    def show_not_heard(self) -> None:
        """Show who asked for the floor and was not heard, to be copied or saved."""
        self._window.sheets.show(NotHeardSheet(self._window, self._desk))

    def end_townhall(self) -> None:
        """End the townhall; who still waits was not reached."""
        self._window.floor.keep()
        left, now = len(waiting(self._desk.state)), self._desk.now()
        if not self._desk.do(
            self.tr("end of the townhall"), lambda state: end_townhall(state, now)
        ):
            return
        if left:
            said = self.tr("The townhall has ended; {} asked for the floor and were not reached.")
            self._desk.noticed.emit(said.format(left))
        else:
            self._desk.noticed.emit(self.tr("The townhall has ended; everybody was heard."))

    @property
    def _window(self) -> "MainWindow":
        """The window the panel stands in."""
        return main_window_of(self._panel)
