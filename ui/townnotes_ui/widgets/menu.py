"""A menu over a room that whoever types need not close first."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

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
