"""Ties the strip's line to the note: it is the line that the note's caret is in, and no copy.

Every key goes into the note at once, and from there takes the way of everything typed: the same
points, the same saving, the same marks. So nothing has to be brought over when hands change
windows.
"""

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QTextCursor

from townnotes_ui.note.editor import PointEditor
from townnotes_ui.windows.strip_line import StripLine


class Bond(QObject):
    """Keeps line and note in line, in both directions."""

    def __init__(self, line: StripLine, editor: PointEditor) -> None:
        super().__init__(line)
        self._line = line
        self._editor = editor
        self._is_ours = False
        line.typed.connect(self._write)
        line.cursorPositionChanged.connect(self._bring_caret)
        line.entered.connect(self._begin_point)
        line.left.connect(self._go)
        line.joined.connect(self._join)
        line.pasted.connect(self._paste)
        editor.document().contentsChanged.connect(self.read)
        editor.cursorPositionChanged.connect(self.read)
        editor.entered.connect(self.read)

    def read(self) -> None:
        """Show the line that the note's caret is in."""
        if self._is_ours or not self._line.isVisible():
            # Nobody sees it: typing in the window must not pay for a strip that is put away.
            return
        caret = self._editor.textCursor()
        self._is_ours = True
        self._line.show_text(caret.block().text(), caret.positionInBlock())
        self._is_ours = False

    def _write(self) -> None:
        if self._is_ours:
            return
        self._is_ours = True
        caret = self._editor.textCursor()
        caret.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        caret.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        caret.insertText(self._line.text)
        self._is_ours = False
        self._bring_caret()

    def _bring_caret(self) -> None:
        """Have the note's caret, and what is chosen, where it is here."""
        if self._is_ours or self._line.text != self._editor.textCursor().block().text():
            return
        self._is_ours = True
        here = self._line.textCursor()
        caret = self._editor.textCursor()
        start = caret.block().position()
        caret.setPosition(start + here.anchor())
        caret.setPosition(start + here.position(), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(caret)
        self._is_ours = False

    def _begin_point(self) -> None:
        self._editor.textCursor().insertBlock()
        self._editor.ensureCursorVisible()

    def _go(self, step: int) -> None:
        caret = self._editor.textCursor()
        way = QTextCursor.MoveOperation
        if caret.movePosition(way.PreviousBlock if step < 0 else way.NextBlock):
            caret.movePosition(way.EndOfBlock)
            self._editor.setTextCursor(caret)

    def _join(self, step: int) -> None:
        caret = self._editor.textCursor()
        if step < 0:
            caret.deletePreviousChar()
        else:
            caret.deleteChar()

    def _paste(self, source: QMimeData) -> None:
        self._editor.insertFromMimeData(source)
