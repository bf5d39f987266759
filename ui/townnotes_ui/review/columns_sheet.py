"""Ticks for the columns of the table of interventions; the table follows at once."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.review.columns import COLUMNS, WORDS
from townnotes_ui.review.intervention_table import InterventionTable
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet


class ColumnsSheet(Sheet):
    """A tick a column; what was said is always there."""

    def __init__(self, window: QWidget, table: InterventionTable) -> None:
        super().__init__(window, tr("Columns"))
        self._table = table
        self.boxes: dict[str, QCheckBox] = {}
        about = tr("Drag a column’s edge to resize it; the first words take the remaining width.")
        fill(self.body, text_label(about, "soft", self, wraps=True))
        for column in COLUMNS:
            if column != WORDS:
                box = self.boxes[column] = QCheckBox(table.heading(column), self)
                box.toggled.connect(partial(self._tick, column))
                fill(self.body, box)
        usual = push_button(tr("Default columns and widths"), self._show_usual, "quiet", self)
        fill(self.body, lay_row(None, usual, 1))
        self._show()

    def take_focus(self) -> None:
        """Begin at the first column."""
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    def _tick(self, column: str, is_shown: bool) -> None:  # noqa: FBT001 - a signal's
        self._table.choose(self._table.choice.with_column(column, is_shown=is_shown))

    def _show_usual(self) -> None:
        self._table.choose_usual()
        self._show()

    def _show(self) -> None:
        for column, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(self._table.shows(column))
            box.blockSignals(False)
