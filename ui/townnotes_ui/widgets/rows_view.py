"""A list in a sheet: as high as its rows up to a number of them, less where there is no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

LEAST_ROWS = 3


class RowsView(QListView):
    """Rows of one height; Enter, Space and what else it does not know go to its sheet."""

    def __init__(self, parent: QWidget, row_height: int, most_rows: int) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self._most_rows = most_rows
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Show every row, up to so many."""
        return QSize(super().sizeHint().width(), self._height_of(self._most_rows))

    def minimumSizeHint(self) -> QSize:
        """Show a few at least."""
        return QSize(super().minimumSizeHint().width(), self._height_of(LEAST_ROWS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the arrows and the like."""
        if event.text().isspace():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _height_of(self, most: int) -> int:
        return max(1, min(self.model().rowCount(), most)) * self._row_height
