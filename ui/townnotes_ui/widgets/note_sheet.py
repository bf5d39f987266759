"""The ground under the note pane: paints what stands beside the text."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from townnotes_ui.note.painting import paint_lines
from townnotes_ui.note.editor import PointEditor


class NoteSheet(QWidget):
    """Holds the editor, which is transparent; Qt paints both together wherever either changes.

    Painting on the editor's own viewport would do, but PySide finds out what kind of widget one is
    that Qt made by loading every kind there is, which takes as long as painting the window.
    """

    def __init__(self, editor: PointEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(editor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the columns under the text."""
        painter = QPainter(self)
        paint_lines(self._editor, painter, QRectF(event.rect()))
        painter.end()
