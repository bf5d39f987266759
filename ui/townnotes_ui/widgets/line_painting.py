"""Finds where each line of the note pane stands, and has its columns painted there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock

from townnotes.domain.glance_rows import PointRow
from townnotes_ui.widgets.note_columns import PADDING, NoteColumns

if TYPE_CHECKING:
    from townnotes_ui.widgets.point_editor import PointEditor

_LTR = Qt.LayoutDirection.LeftToRight


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
        if whole.bottom() > clip.top():
            is_current = block.blockNumber() == current
            _paint_line(editor, painter, block, whole, direction, is_current=is_current)
        block = block.next()


def line_rect(editor: "PointEditor", block: QTextBlock) -> QRectF:
    """Return where a line stands in the editor, from edge to edge, with its padding."""
    layout = editor.document().documentLayout()
    text = layout.blockBoundingRect(block)
    top = text.top() - editor.verticalScrollBar().value() - PADDING
    below = max(0.0, block.blockFormat().bottomMargin() - 2 * PADDING)
    bar = editor.verticalScrollBar()
    side = bar.width() if bar.isVisible() else 0
    left = side if editor.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
    return QRectF(left, top, editor.width() - side, text.height() + 2 * PADDING + below)


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
        columns.paint_fields(painter, first, line.row, direction)
        if line.row.cites:
            columns.paint_cites(painter, cites_rect(whole, block, columns, line.row), line.row)


def cites_rect(whole: QRectF, block: QTextBlock, columns: NoteColumns, row: PointRow) -> QRectF:
    """Return where the paragraphs cited stand: after the text, or on a row of their own below."""
    layout = block.layout()
    last = layout.lineAt(layout.lineCount() - 1)
    used = last.naturalTextRect()
    width = columns.cites_width(row)
    top = whole.top() + PADDING + last.y()
    if not has_room_for_cites(block, columns, row):
        top += last.height()
        start = last.x() if block.textDirection() == _LTR else last.x() + last.width() - width
        return QRectF(start, top, width, last.height())
    start = used.right() if block.textDirection() == _LTR else used.left() - width
    return QRectF(start, top, width, last.height())


def has_room_for_cites(block: QTextBlock, columns: NoteColumns, row: PointRow) -> bool:
    """Tell whether the paragraphs cited fit behind the text's last row."""
    layout = block.layout()
    if not layout.lineCount():
        return True
    last = layout.lineAt(layout.lineCount() - 1)
    return last.naturalTextWidth() + columns.cites_width(row) <= last.width()
