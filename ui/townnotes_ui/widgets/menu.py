"""A menu over a room that whoever types need not close first, and the row that one is asked of."""

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from townnotes_ui.widgets.sheet import is_sign


class RoomMenu(QMenu):
    """Closes when something is typed, which arrives where the keys were; Space takes an entry."""

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Keep the arrows and the like."""
        if not is_sign(arg__1):
            super().keyPressEvent(arg__1)
            return
        typed = arg__1.clone()
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        under = QApplication.focusWidget()
        if under is not None:
            QApplication.sendEvent(under, typed)


def asked_row(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """Return the row that a menu is asked of, the current one from now on, and where it opens.

    By key it is the row that the keys are at, and the menu opens below it.
    """
    index, place = view.indexAt(event.pos()), event.pos()
    if event.reason() == QContextMenuEvent.Reason.Keyboard:
        index = view.currentIndex()
        place = view.visualRect(index).bottomLeft()
    elif index.isValid():
        view.setCurrentIndex(index)
    return index, view.viewport().mapToGlobal(place)
