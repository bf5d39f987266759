"""Finds where each line of the note pane stands, and has its columns painted there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock

from townnotes_ui.widgets.note_columns import PADDING

if TYPE_CHECKING:
    from townnotes_ui.widgets.point_editor import PointEditor


def paint_lines(editor: "PointEditor", painter: QPainter, clip: QRectF) -> None:
    """Paint the columns of those lines that the clip touches."""
    current = editor.textCursor().blockNumber()
    block = editor.cursorForPosition(clip.topLeft().toPoint()).block()
    if block.previous().isValid():
        block = block.previous()
    direction = editor.layoutDirection()
    while block.isValid():
        whole = line_rect(editor, block)
        if whole.top() > clip.bottom():
            break
        _paint_line(
            editor, painter, block, whole, direction, is_current=block.blockNumber() == current
        )
        block = block.next()


def line_rect(editor: "PointEditor", block: QTextBlock) -> QRectF:
    """Return where a line stands in the viewport, from edge to edge, with its padding."""
    layout = editor.document().documentLayout()
    text = layout.blockBoundingRect(block)
    top = text.top() - editor.verticalScrollBar().value() - PADDING
    return QRectF(0, top, editor.viewport().width(), text.height() + 2 * PADDING)


def _paint_line(
    editor: "PointEditor",
    painter: QPainter,
    block: QTextBlock,
    whole: QRectF,
    direction: Qt.LayoutDirection,
    *,
    is_current: bool,
) -> None:
    place = block.blockNumber()
    if place >= len(editor.lines.lines):
        return
    line = editor.lines.lines[place]
    columns = editor.columns
    if is_current:
        columns.paint_frame(painter, whole, has_focus=editor.hasFocus())
    first = QRectF(whole)
    layout = block.layout()
    if layout.lineCount() > 1:
        first.setHeight(layout.lineAt(0).height() + 2 * PADDING)
    if line.text:
        columns.paint_time(painter, first, line.at or None, direction)
    elif is_current and editor.hint:
        columns.paint_hint(painter, first, editor.hint, direction)
    if line.row is not None:
        columns.paint_fields(
            painter, first, line.row, _text_end(whole, block, direction), direction
        )


def _text_end(whole: QRectF, block: QTextBlock, direction: Qt.LayoutDirection) -> QPointF:
    """Return where the paragraphs cited may be written: after the text, on its baseline."""
    layout = block.layout()
    last = layout.lineAt(layout.lineCount() - 1)
    base = whole.top() + PADDING + last.y() + last.ascent()
    used = last.naturalTextRect()
    gap = 6
    return QPointF(used.right() + gap, base)
