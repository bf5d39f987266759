"""The field above the themes: a few letters find one, and Enter puts it on the current point."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from townnotes_ui.actions.keys import as_cap
from townnotes_ui.look import set_role

FIELD_HEIGHT = 32


class ThemeEntry(QLineEdit):
    """A bare line; the list below it shows what its letters find."""

    looked_up = Signal(str)
    """What is looked for; nothing where the list is to show all themes again."""
    stepped = Signal(int)
    taken = Signal()
    left = Signal()
    """Done, or given up: the caret may go back to the note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self.setFixedHeight(FIELD_HEIGHT)
        self.setPlaceholderText(self.tr("find or add…"))
        self.setAccessibleName(self.tr("Find a theme, or add one"))
        self.textEdited.connect(self._look_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        self._key = QLabel(self)
        set_role(self._key, "key")
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self._key.hide()

    def say_key(self, key: str) -> None:
        """Write the key that leads here."""
        self._key.setText(as_cap(key))
        self._key.setVisible(bool(key) and not self.text())

    def finish(self) -> None:
        """Look for nothing any more."""
        self.clear()
        self._look_up("")

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Choose with the arrows, take with Enter, give up with Esc."""
        match arg__1.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape:
                self.finish()
                self.left.emit()
            case _:
                super().keyPressEvent(arg__1)

    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        """Go on with what was typed."""
        super().focusInEvent(arg__1)
        self.looked_up.emit(self.text())

    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        """Show all themes again; what was typed stays."""
        super().focusOutEvent(arg__1)
        self.looked_up.emit("")

    def _look_up(self, typed: str) -> None:
        self._key.setVisible(bool(self._key.text()) and not typed)
        self.looked_up.emit(typed)
