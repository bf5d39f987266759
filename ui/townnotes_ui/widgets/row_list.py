"""A list to choose from whose rows tell in two lines: what was said, and who and when."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QWidget

from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.row_delegate import RowDelegate
from townnotes_ui.widgets.shapes import LEADING, draw_text, mirrored

ROW_HEIGHT = 48
_ROWS = 8
_EDGE = 12


class ListedRow(NamedTuple):
    """A row: its id, its words, and the line below them."""

    id: str
    text: str
    below: str


class ListedRowDelegate(RowDelegate[ListedRow]):
    """Paints the words over the quieter line below them."""

    def __init__(self, view: QListView, model: ListModel[ListedRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._text = text_font(TEXT)
        self._small = text_font(SMALL)

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: ListedRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint both lines."""
        colours = tokens()
        room = mirrored(whole.adjusted(_EDGE, 0, -_EDGE, 0), whole, direction)
        middle = room.center().y()
        upper = QRectF(room.left(), middle - 19, room.width(), 20)
        draw_text(painter, upper, row.text, self._text, colours.ink, LEADING)
        lower = QRectF(room.left(), middle + 2, room.width(), 16)
        draw_text(painter, lower, row.below, self._small, colours.soft, LEADING)


class RowList(QListView):
    """The list; Enter or a double click takes a row."""

    taken = Signal(str)
    """The id of the row."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: ListModel[ListedRow] = ListModel(lambda row: row.id, _said, self)
        self.setModel(self.rows)
        self.setItemDelegate(ListedRowDelegate(self, self.rows))
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._take)

    def show_rows(self, rows: Sequence[ListedRow]) -> None:
        """Show rows, the first of them chosen, in as much room as they need."""
        self.rows.begin_with(rows)
        self.setFixedHeight(min(len(rows), _ROWS) * ROW_HEIGHT + 2)
        self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the row with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        row = self.rows.row_at(self.currentIndex().row())
        if row is not None:
            self.taken.emit(row.id)


def _said(row: ListedRow) -> str:
    return f"{row.text} · {row.below}"
