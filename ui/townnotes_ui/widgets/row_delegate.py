"""What the delegates of all painted lists share: one height, a ground, and one row at a time."""

from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.shapes import draw_row_ground, own_viewport

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints the rows of a list; a subclass says what is painted on the ground.

    It asks the view and not the style's option where the pointer and the focus are: loading Qt's
    style constants for that takes longer than painting all rows.
    """

    def __init__(self, view: QAbstractItemView, model: ListModel[Row], height: int) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._height = height
        self._hovered = -1
        own_viewport(view)
        if isinstance(view, QListView):
            view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.entered.connect(self._hover)
        view.viewportEntered.connect(self._hover)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is of one height, whatever it holds."""
        return QSize(160, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        place = self._model.index(index.row(), 0)
        whole = QRectF(self._view.visualRect(place))
        painter.save()
        draw_row_ground(
            painter,
            whole,
            is_chosen=self.is_chosen(row),
            is_hovered=index.row() == self._hovered and self._view.underMouse(),
            is_focused=self._view.hasFocus() and self._view.currentIndex() == place,
        )
        self.paint_row(painter, whole, row, self._view.layoutDirection())
        painter.restore()

    def is_chosen(self, row: Row) -> bool:
        """Tell whether a row is marked: the current one, where a list has no other reason."""
        return row == self._model.row_at(self._view.currentIndex().row())

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: Row, direction: Qt.LayoutDirection
    ) -> None:
        """Paint what a row says."""
        raise NotImplementedError

    def _hover(self, index: QModelIndex | None = None) -> None:
        self._hovered = index.row() if index is not None else -1
        self._view.viewport().update()
