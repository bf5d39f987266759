"""What can be done with a theme of the panel: a menu, and sheets for what needs a word."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from townnotes.domain.entities import Theme
from townnotes_ui.desk import Desk
from townnotes_ui.floor import theme_deeds
from townnotes_ui.floor.themes.sheets import merging_sheet, moving_sheet, naming_sheet


class ThemeMenu(QMenu):
    """Opens beside the theme; nothing waits for it."""

    def __init__(self, desk: Desk, id_: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = id_
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Theme"))
        want = desk.sheet_wanted.emit
        self.addAction(self.tr("Rename…"), partial(want, partial(naming_sheet, desk, id_)))
        has_others = len(desk.state.all(Theme)) > 1
        for text, make in (
            (self.tr("Merge into…"), merging_sheet),
            (self.tr("Move under…"), moving_sheet),
        ):
            action = self.addAction(text, partial(want, partial(make, desk, id_)))
            action.setEnabled(has_others)
        self.addSeparator()
        for text, by in ((self.tr("Move up"), -1), (self.tr("Move down"), 1)):
            self.addAction(text, partial(self._move, by))
        self.addSeparator()
        self.addAction(self.tr("Remove"), self._remove)

    def _move(self, by: int) -> None:
        self._desk.do(self.tr("theme moved"), theme_deeds.moving(self._id, by))

    def _remove(self) -> None:
        theme = self._desk.state.find(Theme, self._id)
        if theme and self._desk.do(self.tr("theme removed"), theme_deeds.removing(self._id)):
            self._desk.noticed.emit(
                self.tr("“{}” was removed; undo brings it back.").format(theme.label)
            )
