"""Finds where each line of the note pane stands, and has its columns painted there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock

from townnotes.domain.floor_rows import PointRow
from townnotes_ui.note.columns import PADDING, NoteColumns

if TYPE_CHECKING:
    from townnotes_ui.note.editor import PointEditor

_LTR = Qt.LayoutDirection.LeftToRight


def paint_lines(editor: "PointEditor", painter: QPainter, clip: QRectF) -> None:
    """Paint the columns of those lines that the clip touches."""
    current = editor.textCursor().block()
    block, whole = _first_touched(editor, current, clip)
    while whole.top() <= clip.bottom():
        if whole.bottom() > clip.top():
            _paint_line(editor, painter, block, whole, clip, is_current=block == current)
        block = block.next()
        if not block.isValid():
            break
        whole = line_rect(editor, block)


def _first_touched(
    editor: "PointEditor", current: QTextBlock, clip: QRectF
) -> tuple[QTextBlock, QRectF]:
    """Return the uppermost line that the clip touches, or one above it, and where it stands."""
    # A key has the line that it is typed in painted, and all below: no other need be looked for.
    block, whole = current, line_rect(editor, current)
    if not whole.intersects(clip):
        block = editor.cursorForPosition(clip.topLeft().toPoint()).block()
        whole = line_rect(editor, block)
    while whole.top() > clip.top() and block.previous().isValid():
        block = block.previous()
        whole = line_rect(editor, block)
    return block, whole


def line_rect(editor: "PointEditor", block: QTextBlock) -> QRectF:
    """Return where a line stands in the editor, from edge to edge, with its padding."""
    layout = editor.document().documentLayout()
    text = layout.blockBoundingRect(block)
    bar = editor.verticalScrollBar()
    top = text.top() - bar.value() - PADDING
    below = max(0.0, block.blockFormat().bottomMargin() - 2 * PADDING)
    side = bar.width() if bar.isVisible() else 0
    left = side if editor.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
    return QRectF(left, top, editor.width() - side, text.height() + 2 * PADDING + below)


def _paint_line(
    editor: "PointEditor",
    painter: QPainter,
    block: QTextBlock,
    whole: QRectF,
    clip: QRectF,
    *,
    is_current: bool,
) -> None:
    place = block.blockNumber()
    if place >= len(editor.lines.lines):
        return
    line = editor.lines.lines[place]
    columns, direction = editor.columns, editor.layoutDirection()
    if is_current:
        columns.paint_frame(painter, whole, has_focus=editor.hasFocus())
    elif line.row is not None and line.row.gap:
        columns.paint_gap_frame(painter, whole)
    first = _first_row(whole, block)
    # What Qt has painted begins in the padding of the line above, where no time stands.
    has_time = line.text and first.adjusted(0, PADDING, 0, -PADDING).intersects(clip)
    if has_time:
        columns.paint_time(painter, first, line.at or None, direction)
    elif is_current and not line.text:
        columns.paint_hint(painter, first, editor.hint, direction)
    if line.row is not None:
        columns.paint_fields(painter, first, line.row, direction)
        if line.row.cites:
            columns.paint_cites(painter, cites_rect(whole, block, columns, line.row), line.row)


def _first_row(whole: QRectF, block: QTextBlock) -> QRectF:
    first = QRectF(whole)
    layout = block.layout()
    if layout.lineCount() > 1:
        first.setHeight(layout.lineAt(0).height() + 2 * PADDING)
    return first


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
