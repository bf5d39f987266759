"""The one line of the strip: types like the note, of which it is the line the caret is in."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import TEXT, set_role, text_font

_OWN_KEYS = {Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Up, Qt.Key.Key_Down}
"""With Ctrl these belong to the session (undo, time), not to the text."""


class StripLine(QTextEdit):
    """One line, which tells what hands do to it that concerns the note as a whole."""

    typed = Signal()
    """The text was changed by hand."""
    entered = Signal()
    """Enter: the next point begins where the caret is."""
    left = Signal(int)
    """To the line above (−1) or below (1)."""
    joined = Signal(int)
    """With the line above (−1) or below (1), by Backspace or Del at the end there."""
    pasted = Signal(object)
    """A `QMimeData` that is to stand where the caret is."""
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        set_role(self, "bare")
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFont(text_font(TEXT))
        self.setCursorWidth(2)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Note: the line you are in"))
        self.setPlaceholderText(tr("What is said; Enter for the next point"))
        self.document().setDocumentMargin(0)
        self.document().contentsChanged.connect(self._follow)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def show_text(self, text: str, column: int) -> None:
        """Show a line, with the caret at a column in UTF-16 units; hands are not disturbed."""
        if text != self._known:
            self._known = text
            self.setPlainText(text)
        caret = self.textCursor()
        if caret.position() != column:
            caret.setPosition(min(column, self.document().characterCount() - 1))
            self.setTextCursor(caret)

    def _follow(self) -> None:
        text = self.text
        if text != self._known:
            self._known = text
            self.typed.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Leave it to the note: what is pasted may be several points, and holds no marks."""
        self.pasted.emit(source)

    def event(self, e: QEvent) -> bool:
        """Leave the session's own keys to the session."""
        if e.type() == QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent):
            has_ctrl = bool(e.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if has_ctrl and e.key() in _OWN_KEYS:
                e.ignore()
                return True
        return super().event(e)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Tell of what goes beyond this line."""
        if e.modifiers() & Qt.KeyboardModifier.AltModifier and not e.text():
            # Alt with an arrow moves the strip.
            e.ignore()
            return
        match e.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Up if self._is_at_edge(QTextCursor.MoveOperation.Up):
                self.left.emit(-1)
            case Qt.Key.Key_Down if self._is_at_edge(QTextCursor.MoveOperation.Down):
                self.left.emit(1)
            case Qt.Key.Key_Backspace if self._is_at_edge(QTextCursor.MoveOperation.Left):
                self.joined.emit(-1)
            case Qt.Key.Key_Delete if self._is_at_edge(QTextCursor.MoveOperation.Right):
                self.joined.emit(1)
            case _:
                super().keyPressEvent(e)

    def _is_at_edge(self, way: QTextCursor.MoveOperation) -> bool:
        caret = self.textCursor()
        if caret.hasSelection():
            return False
        if way == QTextCursor.MoveOperation.Left:
            return caret.atStart()
        if way == QTextCursor.MoveOperation.Right:
            return caret.atEnd()
        return not caret.movePosition(way)
