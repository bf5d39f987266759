"""The list of who took the floor: the latest first, as long as the townhall is."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from townnotes.domain.floor_rows import ListRow
from townnotes_ui.floor.list_room import SPOKE_HEIGHT
from townnotes_ui.widgets.list_model import ListModel


class SpokeList(QTableView):
    """Who spoke, a row each; moves from row to row as a list does.

    It is a table of one column: a list lays all its rows out anew with each that comes, which
    takes 12 ms for 10,000, a table only those in sight.
    """

    def __init__(self, model: ListModel[ListRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._hide_headers()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        # A table would paint a ground of its own below the row that is selected.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setModel(model)

    def _hide_headers(self) -> None:
        # PySide looks among all kinds of widget for what Qt made; ours it knows.
        rows = QHeaderView(Qt.Orientation.Vertical, self)
        rows.setMinimumSectionSize(SPOKE_HEIGHT)
        rows.setDefaultSectionSize(SPOKE_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setVerticalHeader(rows)
        column = QHeaderView(Qt.Orientation.Horizontal, self)
        column.setStretchLastSection(True)
        self.setHorizontalHeader(column)
        rows.hide()
        column.hide()

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803 - Qt calls it so
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Go to the first or the last row by Home and End, which in a table stay in their row."""
        match cursorAction:
            case QAbstractItemView.CursorAction.MoveHome:
                return self.model().index(0, 0)
            case QAbstractItemView.CursorAction.MoveEnd:
                return self.model().index(self.model().rowCount() - 1, 0)
            case _:
                return super().moveCursor(cursorAction, modifiers)
