"""The box above the categories from which time limits of a letter are chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from townnotes.domain.presets import PRESETS
from townnotes_ui.prepare.presets_sheet import words_of

_OPENING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PresetBox(QComboBox):
    """A list to choose from that stands on nothing: limits may be changed one by one afterwards."""

    chosen = Signal(str)
    """The id of a preset."""

    def __init__(self) -> None:
        super().__init__()
        for one in PRESETS:
            self.addItem(words_of(one), one.id)
            self.setItemData(self.count() - 1, one.source, Qt.ItemDataRole.ToolTipRole)
        words = self.tr("Time limits as in…")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setCurrentIndex(-1)
        self.setMinimumContentsLength(len(words))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 32)
        self.activated.connect(self._choose)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Open the list: an arrow must not give the limits of whatever comes next."""
        if e.key() in _OPENING:
            self.showPopup()
        elif e.key() == Qt.Key.Key_Escape or not e.text().strip():
            super().keyPressEvent(e)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to what can be scrolled."""
        e.ignore()

    def _choose(self, place: int) -> None:
        self.setCurrentIndex(-1)
        self.chosen.emit(PRESETS[place].id)
