"""A button that says its key beside its name, once and quietly."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from townnotes_ui.look import set_role
from townnotes_ui.widgets.small import KeyCap


class KeyButton(QPushButton):
    """The filled button of a room, with the key of the action that does the same."""

    def __init__(self, text: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        set_role(self, "primary")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(13, 6, 13, 6)
        row.setSpacing(8)
        label = QLabel(text, self)
        set_role(label, "on-primary")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(label)
        row.addWidget(KeyCap(action, self, "on-primary-key"))

    def sizeHint(self) -> QSize:
        """Be as wide as name and key."""
        return self._row.sizeHint()
