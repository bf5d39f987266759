"""A table to read and edit by keys: arrows move, typing or Enter edits, Delete removes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from townnotes_ui.look import set_role

_Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 36
_TRIGGERS = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.SelectedClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)

_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class EditTable(QTableView):
    """The view of a TableModel; Tab goes on to what follows the table."""

    deleted = Signal()
    entered_row = Signal()
    """Enter on a cell that is not for editing."""

    def __init__(self, name: str) -> None:
        super().__init__()
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
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(36)

    def widths(self, widths: Sequence[int], *, stretch: int) -> None:
        """Give the columns their widths; one takes what is left."""
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit on Enter, remove on Delete."""
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            # The Enter that ends an edit comes here too.
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            else:
                self.entered_row.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() in _ENDS and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._go_to_end(_ENDS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _go_to_end(self, step: int) -> None:
        """Select the first row or the last: Qt's own way leaves the selection where it was."""
        row = 0 if step < 0 else self.model().rowCount() - 1
        index = self.model().index(row, max(self.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)


class CellChoiceDelegate(QStyledItemDelegate):
    """A cell whose value is one of a list, each with an icon where the list has them."""

    def __init__(self, choices: Callable[[], Sequence[tuple[str, QIcon]]], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> QWidget:
        """Offer the choices, opened at once."""
        box = QComboBox(parent)
        for text, icon in self._choices():
            box.addItem(icon, text)
        box.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        )
        box.activated.connect(lambda: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Stand on the present value."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findText(str(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take the choice."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText())  # pyright: ignore[reportArgumentType]

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)
