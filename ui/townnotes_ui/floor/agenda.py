"""The agenda on the Floor: one key closes the open item and opens the next."""

from PySide6.QtCore import QObject

from townnotes.domain.agenda import open_item
from townnotes.domain.commands.agenda import open_next
from townnotes_ui.desk import Desk


class FloorAgenda(QObject):
    """What the Floor does with the agenda; its items are written in Prepare."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def open_next(self) -> None:
        """Go on to the next item; the caret stays, and who speaks goes on under theirs."""
        if self._desk.do(self.tr("agenda item"), open_next):
            standing = open_item(self._desk.state)
            self._desk.noticed.emit(
                self.tr("Agenda: {}").format(standing.title if standing else "")
            )
