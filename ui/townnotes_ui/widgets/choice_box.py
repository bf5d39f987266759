"""A list to choose from, in which nothing is chosen by the way, and a cell edited by one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, Qt, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from townnotes_ui.widgets.list_model import Index

Choices = Callable[[], Sequence[tuple[str, QIcon]]]
"""The words to choose from, with an icon each; empty words choose none."""
_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ChoiceBox(QComboBox):
    """Arrows and first letters open the list and move in it; Enter or a click alone chooses."""

    dismissed = Signal()
    """The list was put away, and nothing was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_shown = False
        self.view().installEventFilter(self)
        self.activated.connect(self._take)

    def open(self) -> None:
        """Show the list, unless a first letter did."""
        if not self.view().isVisible():
            self.showPopup()

    def showPopup(self) -> None:
        """Show the list, with no letters typed into it yet."""
        super().showPopup()
        self.view().keyboardSearch("")
        if self.currentIndex() < 0:
            self.view().setCurrentIndex(QModelIndex())

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Open the list, with a letter at what begins so; Esc and Tab are left to others."""
        typed = e.text().strip()
        if e.key() in _MOVING | _ENTER:
            self.showPopup()
        elif typed and typed.isprintable():
            self.showPopup()
            # The first that begins so is meant, wherever the cell stands.
            self.view().setCurrentIndex(QModelIndex())
            QApplication.sendEvent(self.view(), e)
        else:
            super().keyPressEvent(e)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to what can be scrolled."""
        e.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell, once the list was put away, where nothing was chosen."""
        if watched is self.view() and event.type() == QEvent.Type.Hide:
            # Qt puts the list away first, and says then what was chosen.
            self._was_shown = True
            QTimer.singleShot(0, self, self._look)
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        self._was_shown = False

    def _look(self) -> None:
        if self._was_shown:
            self._was_shown = False
            self.dismissed.emit()


class CellChoiceDelegate(QStyledItemDelegate):
    """A cell whose value is one of a list; `take` is given it where it is not the cell's alone."""

    def __init__(
        self,
        choices: Choices,
        parent: QWidget,
        take: Callable[[str], None] | None = None,
        none: str = "",
    ) -> None:
        """Offer choices; `none` are the words for choosing nothing, where that can be chosen."""
        super().__init__(parent)
        self._choices, self._take, self._none = choices, take, none
        self._chosen: QWidget | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the list, of which nothing is written before it is chosen."""
        box = ChoiceBox(parent)
        for text, icon in self._choices():
            box.addItem(icon, text or self._none, text)
        box.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        )
        box.activated.connect(lambda: self._done(box))
        box.dismissed.connect(lambda: self._give_up(box))
        QTimer.singleShot(0, box, box.open)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Stand on the present value."""
        assert isinstance(editor, ChoiceBox)
        if not editor.view().isVisible():
            editor.setCurrentIndex(editor.findData(str(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what was chosen, and nothing that was only passed by."""
        assert isinstance(editor, ChoiceBox)
        if self._chosen is not editor:
            return
        self._chosen = None
        text = str(editor.currentData() or "")
        if self._take is not None:
            self._take(text)
        else:
            model.setData(index, text)  # pyright: ignore[reportArgumentType]

    def _done(self, box: ChoiceBox) -> None:
        self._chosen = box
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def _give_up(self, box: ChoiceBox) -> None:
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.RevertModelCache)
