"""Entities, or other frozen rows, as a table; new ones come as differences, as in a list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from townnotes_ui.widgets.list_model import become

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)
_ALIGN_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[Row]):
    """A column: its heading, what it reads from a row, and how it is changed.

    `write` takes the row and the text typed, and returns why it was refused, or nothing; without
    it the column is read-only. A column with `check` is a box to tick.
    """

    title: str
    read: Callable[[Row], str]
    write: Callable[[Row, str], str] | None = None
    check: Callable[[Row], bool] | None = None
    is_number: bool = False


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows under columns; what a cell refuses is told by `refused`, and the earlier value stays."""

    refused = Signal(str)

    def __init__(
        self,
        columns: Sequence[TableColumn[Row]],
        key: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self._key = key
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they are shown."""
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows; a row has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

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
            return column.read(row)
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

    def row_at(self, place: int) -> Row | None:
        """Return the row at a place, or None where there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def key_at(self, place: int) -> str:
        """Return the key of the row at a place, or nothing where there is none."""
        row = self.row_at(place)
        return "" if row is None else self._key(row)

    def place_of(self, key: str) -> int:
        """Return where the row of that key is, or -1."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def begin_with(self, rows: Sequence[Row]) -> None:
        """Take quite other rows, such as those of another file or another search."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def show(self, rows: Sequence[Row]) -> None:
        """Become these rows, step by step, so that selection and place are kept."""
        become(self, self._rows, rows, self._key, self.say_changed)

    def say_changed(self, first: int, last: int | None = None) -> None:
        """Have rows painted again."""
        end = self.index(first if last is None else last, len(self.columns) - 1)
        self.dataChanged.emit(self.index(first, 0), end)


def _as_tick(value: Any) -> str:
    return "yes" if value in {Qt.CheckState.Checked, Qt.CheckState.Checked.value} else ""
