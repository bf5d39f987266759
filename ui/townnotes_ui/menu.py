"""The menu at the end of the top line: what can be done now, in groups, with the keys beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from townnotes_ui.actions.table import Action

if TYPE_CHECKING:
    from townnotes_ui.window.main_window import MainWindow

ITSELF = "menu"


class Menu(QMenu):
    """Made anew each time it opens, so it holds what works in the room and no more."""

    def __init__(self, window: "MainWindow", *, has_session: bool) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Menu"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parts: dict[str, QMenu] = {}
        for row, action in window.keys.awake():
            if row.id != ITSELF and is_possible(row, has_session=has_session):
                self._part(parts, row.group).addAction(action)

    def open_below(self, middle: QPoint, *, is_mirrored: bool) -> None:
        """Open with its trailing corner at a point of the screen."""
        width = 0 if is_mirrored else self.sizeHint().width()
        self.popup(QPoint(middle.x() - width, middle.y()))

    def _part(self, parts: dict[str, QMenu], group: str) -> QMenu:
        if group not in parts:
            parts[group] = self.addMenu(QCoreApplication.translate("actions", group))
        return parts[group]


def is_possible(row: Action, *, has_session: bool) -> bool:
    """Tell whether an action has what it works on."""
    return has_session or not row.needs_session
