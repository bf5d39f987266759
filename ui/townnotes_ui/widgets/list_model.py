"""A list of frozen rows for a view; new ones come as differences, so that it keeps its place."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_HINT = Qt.ItemDataRole.ToolTipRole


class ListModel(QAbstractListModel, Generic[Row]):
    """Rows as a delegate paints them; `say` puts a row into words.

    Those who hear it get the words, and with `has_hints` who rests the pointer on the row too.
    """

    def __init__(
        self,
        key: Callable[[Row], str],
        say: Callable[[Row], str],
        parent: QObject | None = None,
        *,
        has_hints: bool = False,
    ) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._key = key
        self._say = say
        self._spoken_roles = (*_TEXT_ROLES, _HINT) if has_hints else _TEXT_ROLES

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they are shown."""
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows; a row has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row in words; delegates take it whole by `row_at`."""
        if role in self._spoken_roles and 0 <= index.row() < len(self._rows):
            return self._say(self._rows[index.row()])
        return None

    def row_at(self, place: int) -> Row | None:
        """Return the row at a place, or None where there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: str) -> int:
        """Return where the row of that key is, or -1."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def begin_with(self, rows: Sequence[Row]) -> None:
        """Take the rows of another file; selection and place are of no use any more."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def show(self, rows: Sequence[Row]) -> None:
        """Become these rows, step by step."""
        # The first rows come by begin_with, before the window is painted.
        from townnotes_ui.models.replay import become

        become(self, self._rows, rows, self._key, self.say_changed)

    def say_changed(self, place: int) -> None:
        """Have a row painted again, such as the one whose time is running."""
        index = self.index(place, 0)
        self.dataChanged.emit(index, index)
