"""What a field is typed into: a line, or a small area for a phrase that needs two."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle, QStyleOptionFrame, QWidget

_ROWS = 2
_CARET = 5
"""What a line keeps free beside its words."""


def room_in(line: QLineEdit) -> int:
    """Return how much of a line's width is for words, in pixels."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    return inside.marginsRemoved(line.textMargins()).width()


class LineEdit(QLineEdit):
    """A line to type in; Esc gives up what was typed."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = self._brief_hint = ""

    def show_hint(self, hint: str, brief: str) -> None:
        """Say in the empty line what it is for, in fewer words where there is no room for all.

        Where there is none for those either, nothing is said: half a hint misleads.
        """
        self._hint, self._brief_hint = hint, brief
        self._fit_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit_hint()

    def changeEvent(self, event: QEvent) -> None:
        """Say less once the letters are larger."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_hint()

    def _fit_hint(self) -> None:
        if self._hint:
            room, metrics = room_in(self) - _CARET, self.fontMetrics()
            both = (self._hint, self._brief_hint)
            self.setPlaceholderText(
                next((one for one in both if metrics.horizontalAdvance(one) <= room), "")
            )

    def event(self, arg__1: QEvent) -> bool:
        """Leave Ctrl+Z to the window once nothing typed here is left to take back."""
        if (
            isinstance(arg__1, QKeyEvent)
            and arg__1.type() == QEvent.Type.ShortcutOverride
            and arg__1.matches(QKeySequence.StandardKey.Undo)
            and not self.isUndoAvailable()
        ):
            arg__1.ignore()
            return False
        return super().event(arg__1)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Give up on Esc."""
        if arg__1.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(arg__1)


class Area(QPlainTextEdit):
    """A phrase of a line or two; Tab leaves it and Enter is done, as in a line."""

    given_up = Signal()
    textEdited = Signal(str)  # noqa: N815 - as a QLineEdit says it
    editingFinished = Signal()  # noqa: N815 - the same

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        # A bar that comes and goes changes the width, and with it the rows: Qt never settles.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(lambda: self.textEdited.emit(self.text()))

    def text(self) -> str:
        """Return what stands here, as one line."""
        return " ".join(self.toPlainText().split("\n"))

    def setText(self, text: str) -> None:
        """Show a text without calling it typed."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

    def selectAll(self) -> None:
        """Select the whole phrase."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)

    def sizeHint(self) -> QSize:
        """Ask for two rows of text."""
        height = self.fontMetrics().lineSpacing() * _ROWS + 18
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Never go below the two rows."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Be done on Enter, give up on Esc."""
        if e.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.editingFinished.emit()
        else:
            super().keyPressEvent(e)

    def focusOutEvent(self, e: QFocusEvent) -> None:
        """Be done when the focus goes."""
        super().focusOutEvent(e)
        self.editingFinished.emit()


Editor = LineEdit | Area
