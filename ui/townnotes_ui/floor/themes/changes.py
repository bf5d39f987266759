"""What is done to a theme from where it stands: named, merged, moved, removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands.themes import move_theme, remove_theme
from townnotes.domain.entities import Theme
from townnotes_ui.desk import Desk
from townnotes_ui.floor.themes.sheets import merging_sheet, moving_sheet, naming_sheet
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.sheet import Sheet


class ThemeChanges(QObject):
    """Changes a theme, told by its id, or asks for what it takes."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def rename(self, id_: str) -> None:
        """Ask for another name."""
        self._desk.sheet_wanted.emit(partial(naming_sheet, self._desk, id_))

    def merge(self, id_: str) -> None:
        """Ask for the theme that this one is."""
        self._ask_for_another(id_, merging_sheet)

    def move_under(self, id_: str) -> None:
        """Ask for the theme that this one stands under."""
        self._ask_for_another(id_, moving_sheet)

    def move_up(self, id_: str) -> None:
        """Put it before the one above."""
        self._move(id_, -1)

    def move_down(self, id_: str) -> None:
        """Put it after the one below."""
        self._move(id_, 1)

    def remove(self, id_: str) -> None:
        """Take it away; undo brings it back."""
        theme = self._desk.state.find(Theme, id_)
        if theme and self._desk.do(tr("theme removed"), lambda state: remove_theme(state, id_)):
            self._desk.noticed.emit(
                tr("“{label}” was removed. Undo restores it.", label=theme.label)
            )

    def _move(self, id_: str, by: int) -> None:
        self._desk.do(tr("theme moved"), lambda state: move_theme(state, id_, by))

    def _ask_for_another(self, id_: str, make: Callable[[Desk, str, QWidget], Sheet]) -> None:
        if len(self._desk.state.all(Theme)) > 1:
            self._desk.sheet_wanted.emit(partial(make, self._desk, id_))
        else:
            self._desk.noticed.emit(tr("There is no other theme yet."))
