"""The points that a sentence by hand may rest on: ticked are those it rests on now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from townnotes_ui.look import STEP, set_role
from townnotes_ui.summary.evidence_words import line_of
from townnotes_ui.widgets.card_texts import CardText

_ID = Qt.ItemDataRole.UserRole


class PointChoice(QWidget):
    """A field to search in, and the points; Space links or unlinks one, Esc goes back."""

    linked = Signal(str)
    unlinked = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the points"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(self._sift)
        self.field.returnPressed.connect(self._take_first)
        self.list = QListWidget()
        set_role(self.list, "points")
        self.list.setAccessibleName(self.tr("Points; ticked are those the sentence rests on"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._on_changed)
        hint = QLabel(self.tr("Space links or unlinks · Esc goes back"))
        set_role(hint, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        self.hide()

    def show_points(self, linked: Sequence[CardText], others: Sequence[CardText]) -> None:
        """Show the points a sentence rests on, ticked, and below them those it could."""
        self.list.blockSignals(True)
        self.list.clear()
        for said, state in (
            *((one, Qt.CheckState.Checked) for one in linked),
            *((one, Qt.CheckState.Unchecked) for one in others),
        ):
            item = QListWidgetItem(line_of(said))
            item.setData(_ID, said.id)
            item.setToolTip(line_of(said))
            item.setCheckState(state)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._sift(self.field.text())

    def open(self) -> None:
        """Begin to choose, in the field."""
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list, and back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus()
            self._go_to_first()
        else:
            super().keyPressEvent(event)

    def _sift(self, typed: str) -> None:
        words = typed.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in words))

    def _go_to_first(self) -> QListWidgetItem | None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if not item.isHidden():
                self.list.setCurrentItem(item)
                return item
        return None

    def _take_first(self) -> None:
        item = self._go_to_first()
        if item is not None and self.field.text().strip():
            item.setCheckState(Qt.CheckState.Checked)

    def _on_changed(self, item: QListWidgetItem) -> None:
        id_ = str(item.data(_ID))
        (self.linked if item.checkState() == Qt.CheckState.Checked else self.unlinked).emit(id_)
