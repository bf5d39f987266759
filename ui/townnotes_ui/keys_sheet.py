"""The F1 sheet: every key, from the table of actions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from townnotes_ui.actions import ON_THE_LIST
from townnotes_ui.look import set_role
from townnotes_ui.shortcuts import Shortcuts
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.wording import tr


def rows_of(shortcuts: Shortcuts) -> list[tuple[str, str]]:
    """Return what the sheet lists: the window's keys, then those of the list."""
    return [*shortcuts.shown_keys(), *((keys, tr(text)) for keys, text in ON_THE_LIST)]


class KeysSheet(Sheet):
    """All keys in two columns."""

    def __init__(self, window: QWidget, sections: Sequence[tuple[str, str]]) -> None:
        super().__init__(window, self.tr("All keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        half = (len(sections) + 1) // 2
        for at, (keys, text) in enumerate(sections):
            column = 3 * (at // half)
            cap = QLabel(keys, self)
            set_role(cap, "key")
            grid.addWidget(cap, at % half, column, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(QLabel(text, self), at % half, column + 1)
        grid.setColumnMinimumWidth(2, 24)
        self.body.addLayout(grid)
