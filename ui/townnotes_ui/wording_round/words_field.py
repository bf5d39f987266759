"""The words of a point as the summary will have them, typed in place."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from townnotes_ui.widgets.editors import Area

_ROWS = 3


class WordsField(Area):
    """A field of three rows: Enter takes the words, Esc leaves them as they were typed."""

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for three rows of text."""
        height = self.fontMetrics().lineSpacing() * _ROWS + 18
        return QSize(super().sizeHint().width(), height)

    def event(self, e: QEvent) -> bool:
        """Leave Ctrl+Z to the window once nothing typed here is left to take back."""
        if (
            isinstance(e, QKeyEvent)
            and e.type() == QEvent.Type.ShortcutOverride
            and e.matches(QKeySequence.StandardKey.Undo)
            and not self.document().isUndoAvailable()
        ):
            e.ignore()
            return False
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Take the words on Enter."""
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        else:
            super().keyPressEvent(e)

    def begin(self, typed: str) -> None:
        """Take the keys: at the end of the words, or with a sign in place of them."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self.selectAll()
            self.insertPlainText(typed)
        else:
            self.moveCursor(QTextCursor.MoveOperation.End)
