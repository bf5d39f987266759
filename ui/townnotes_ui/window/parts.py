"""The parts of the window that F6 and Shift+F6 lead to, one after the other, as in Windows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QWidget

from townnotes_ui.widgets.room import Room
from townnotes_ui.widgets.sheet import sheet_of, takes_tab


class WindowParts:
    """Goes from part to part of a window's column; in each the first that takes keys has them."""

    def __init__(self, column: QBoxLayout) -> None:
        self._column = column

    def go_on(self) -> None:
        """Go to the next part."""
        self._go(1, Qt.FocusReason.TabFocusReason)

    def go_back(self) -> None:
        """Go to the part before."""
        self._go(-1, Qt.FocusReason.BacktabFocusReason)

    def _go(self, step: int, reason: Qt.FocusReason) -> None:
        now = QApplication.focusWidget()
        if sheet_of(now) is not None:
            # It lies over all parts; Esc leads out of it.
            return
        doors = [(part, _door(part)) for part in self._parts()]
        open_ones = [(part, door) for part, door in doors if door is not None]
        places = (at for at, (part, _) in enumerate(open_ones) if part.isAncestorOf(now or part))
        at = next(places, -1 if step > 0 else 0)
        if open_ones:
            _, door = open_ones[(at + step) % len(open_ones)]
            door.setFocus(reason)

    def _parts(self) -> list[QWidget]:
        found: list[QWidget] = []
        for at in range(self._column.count()):
            item = self._column.itemAt(at)
            widget = item.widget() if item is not None else None
            shown = widget.currentWidget() if isinstance(widget, QStackedWidget) else widget
            found += shown.parts if isinstance(shown, Room) else [shown] if shown else []
        return found


def _door(part: QWidget) -> QWidget | None:
    """Return what has the keys first in a part, or None where nothing can have them."""
    proxy = part.focusProxy()
    if proxy is not None and proxy.isVisible():
        return proxy
    return next((one for one in part.findChildren(QWidget) if takes_tab(one)), None)
