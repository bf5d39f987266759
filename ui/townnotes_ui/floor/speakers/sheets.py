"""The sheets of the speakers’ list, and the end of the townhall; made when they are asked for."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.speakers_list import end_townhall
from townnotes.domain.entities import Request
from townnotes.domain.floor.speakers import waiting
from townnotes_ui.desk import Desk
from townnotes_ui.floor.speakers.not_heard_sheet import NotHeardSheet
from townnotes_ui.floor.speakers.order_sheet import OrderSheet
from townnotes_ui.floor.speakers.paste_sheet import PasteSheet
from townnotes_ui.floor.speakers.request_sheet import RequestSheet
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.sheet import Sheet


class ListSheets(QObject):
    """Has a sheet laid over the window; the floor goes on behind it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order: OrderSheet | None = None

    def show_request(self, id_: str) -> None:
        """Show what a request is for, to be corrected."""
        if self._desk.state.find(Request, id_) is not None:
            self._desk.sheet_wanted.emit(partial(RequestSheet, desk=self._desk, request_id=id_))

    def suggest_order(self) -> None:
        """Show a suggested order beside the present one, or the next suggestion."""
        if self._order is not None:
            self._order.show_next()
        elif len(waiting(self._desk.state)) > 1:
            self._desk.sheet_wanted.emit(self._order_sheet)
        else:
            self._desk.noticed.emit(tr("Fewer than two are waiting: there is no order to suggest."))

    def paste_names(self) -> None:
        """Show the names on the clipboard as they were understood."""
        self.show_pasted(QGuiApplication.clipboard().text())

    def show_pasted(self, text: str) -> None:
        """Show a pasted list of names as it was understood, before anything is added."""
        if text.strip():
            self._desk.sheet_wanted.emit(partial(PasteSheet, desk=self._desk, text=text))
        else:
            self._desk.noticed.emit(
                tr("There is no text on the clipboard: copy the list of names first.")
            )

    def show_not_heard(self) -> None:
        """Show who asked for the floor and was not heard, to be copied or saved."""
        self._desk.sheet_wanted.emit(partial(NotHeardSheet, desk=self._desk))

    def end_townhall(self) -> None:
        """End the townhall; who still waits was not reached."""
        self._desk.keep_wanted.emit()
        left, now = len(waiting(self._desk.state)), self._desk.now()
        if not self._desk.do(tr("end of the townhall"), lambda state: end_townhall(state, now)):
            return
        if left:
            self._desk.noticed.emit(
                tr(
                    "The townhall has ended; {left} asked for the floor and were not reached.",
                    left=left,
                )
            )
        else:
            self._desk.noticed.emit(tr("The townhall has ended; everybody was heard."))

    def _order_sheet(self, window: QWidget) -> Sheet:
        sheet = self._order = OrderSheet(window, self._desk)
        sheet.closed.connect(self._forget_order)
        return sheet

    def _forget_order(self) -> None:
        self._order = None
