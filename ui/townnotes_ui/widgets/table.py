"""A table of entities, or other frozen rows, to read and edit by keys: its model and its view."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from townnotes_ui.look import set_role, zoomed
from townnotes_ui.widgets.list_model import Index, Row, RowModel

_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)
_ALIGN_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
ROW_HEIGHT = 36
_TRIGGERS = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.SelectedClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[Row]):
    """A column: its heading, what it reads from a row, and how it is changed.

    `write` takes the row and the text typed, and returns why it was refused, or nothing; without
    it the column is read-only. A column with `check` is a box to tick. `hint` is what the mouse is
    told on a cell; without it, or where it says nothing, that is what the cell reads.
    """

    title: str
    read: Callable[[Row], str]
    write: Callable[[Row, str], str] | None = None
    check: Callable[[Row], bool] | None = None
    is_number: bool = False
    hint: Callable[[Row], str] | None = None


class TableModel(RowModel[Row]):
    """Rows under columns; what a cell refuses is told by `refused`, and the earlier value stays."""

    refused = Signal(str)

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(key, parent)
        self.columns = columns

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = self.columns[section].is_number
            leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            return _ALIGN_END if is_number else leading
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        column, row = self.columns[index.column()], self._rows[index.row()]
        if column.check is not None:
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if column.check(row) else Qt.CheckState.Unchecked
            return column.read(row) if role in _SHOWN else None
        if role in _SHOWN:
            asked = column.hint if role == Qt.ItemDataRole.ToolTipRole else None
            return (asked(row) if asked else "") or column.read(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return _ALIGN_END
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be changed."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        column = self.columns[index.column()]
        if column.check is not None:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if column.write else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a cell; a refusal leaves it as it was."""
        column, row = self.columns[index.column()], self._rows[index.row()]
        if column.write is None:
            return False
        text = str(value or "").strip() if column.check is None else _as_tick(value)
        if column.check is None and text == column.read(row):
            return True
        why = column.write(row, text)
        self.refused.emit(why)
        return not why


def _as_tick(value: Any) -> str:
    return "yes" if value in {Qt.CheckState.Checked, Qt.CheckState.Checked.value} else ""


class EditTable(QTableView):
    """The view of a TableModel; Tab goes on to what follows the table."""

    deleted = Signal()
    entered_row = Signal()
    """Enter on a cell that is not for editing."""
    spaced = Signal()
    """Space, where `keeps_space`: else it ticks the cell."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.keeps_space = False
        self.shared_column = -1
        """What is edited where several rows are selected: the one thing that many may share."""
        set_role(self, "table")
        self.setAccessibleName(name)
        self.setEditTriggers(_TRIGGERS)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._widths: Sequence[int] = ()
        self.verticalHeader().setDefaultSectionSize(zoomed(ROW_HEIGHT))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)

    def widths(self, widths: Sequence[int], *, stretch: int) -> None:
        """Give the columns their widths in text of the usual size; one takes what is left."""
        self._widths = widths
        self.fit_text()
        self.horizontalHeader().setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def fit_text(self) -> None:
        """Have rows and columns as much larger as the text is."""
        self.verticalHeader().setDefaultSectionSize(zoomed(ROW_HEIGHT))
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, zoomed(width))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on Enter, remove on Delete."""
        if self.state() == QAbstractItemView.State.EditingState:
            # The Enter that ends an edit comes here too.
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_Space and self.keeps_space:
            self.spaced.emit()
        elif event.key() in _ENDS and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._go_to_end(_ENDS[Qt.Key(event.key())])
        else:
            if event.text().strip() and not event.modifiers() & _COMMANDS:
                self._go_to_shared()
            super().keyPressEvent(event)

    def _enter(self) -> None:
        self._go_to_shared()
        index = self.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        elif index.isValid():
            self.entered_row.emit()

    def _go_to_shared(self) -> None:
        """Go to what the rows selected may share, where there are several; they stay selected."""
        rows = self.selectionModel().selectedRows()
        if self.shared_column >= 0 and len(rows) > 1:
            index = self.currentIndex().siblingAtColumn(self.shared_column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _go_to_end(self, step: int) -> None:
        """Select the first row or the last: Qt's own way leaves the selection where it was."""
        row = 0 if step < 0 else self.model().rowCount() - 1
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
