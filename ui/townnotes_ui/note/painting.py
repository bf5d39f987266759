"""Finds where each line of the note pane stands, and has its columns painted there."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from townnotes.domain.floor.floor_rows import PointRow
from townnotes_ui.note.columns import PADDING, NoteColumns
from townnotes_ui.note.document import NoteDocument

_LTR = Qt.LayoutDirection.LeftToRight


class NoteView(NamedTuple):
    """What of a document is in sight: the line of the caret, where its widget has it, and how."""

    current: QTextBlock
    left: float
    width: float
    scrolled: float
    """How far the text is scrolled up, in pixels."""
    direction: Qt.LayoutDirection
    has_focus: bool
    hint: str


class Repainting:
    """Tells what of a document a change has moved: one line, while no line's height changes."""

    def __init__(self, text: QTextDocument) -> None:
        self._text = text
        self._changed: QTextBlock | None = None
        self._shape = (0, 0.0)

    def see_change(self, first: QTextBlock, end: int) -> None:
        """Note where the text was changed, from a block to a position, before it is laid out."""
        self._changed = first if end < first.position() + first.length() else None

    def needed(self, rect: QRectF) -> QRectF:
        """Return what is to be painted of what Qt would; both in the document's coordinates."""
        layout = self._text.documentLayout()
        before, changed = self._shape, self._changed
        self._shape = (self._text.blockCount(), layout.documentSize().height())
        self._changed = None
        if changed is None or not changed.isValid() or before != self._shape:
            return rect
        line = layout.blockBoundingRect(changed).adjusted(0, -PADDING, 0, PADDING)
        return QRectF(rect.left(), line.top(), rect.width(), line.height())


class LinePainter:
    """Paints the columns of one document."""

    def __init__(self, document: NoteDocument) -> None:
        self._document = document

    def paint(self, painter: QPainter, clip: QRectF, view: NoteView) -> None:
        """Paint the columns of those lines that the clip touches."""
        block, whole = self._first_touched(clip, view)
        while whole.top() <= clip.bottom():
            if whole.bottom() > clip.top():
                self._paint_line(painter, block, whole, clip, view)
            block = block.next()
            if not block.isValid():
                break
            whole = self.line_rect(block, view)

    def line_rect(self, block: QTextBlock, view: NoteView) -> QRectF:
        """Return where a line stands in the widget, from edge to edge, with its padding."""
        text = self._document.text.documentLayout().blockBoundingRect(block)
        top = text.top() - view.scrolled - PADDING
        below = max(0.0, block.blockFormat().bottomMargin() - 2 * PADDING)
        return QRectF(view.left, top, view.width, text.height() + 2 * PADDING + below)

    def theme_at(self, block: QTextBlock, place: QPointF, view: NoteView) -> str:
        """Return the label of the theme whose chip is at a place of the widget, or nothing."""
        number = block.blockNumber()
        row = self._document.lines.lines[number].row if block.isValid() else None
        first = _first_row(self.line_rect(block, view), block)
        return self._document.columns.chip_at(place, first, row, view.direction) if row else ""

    def _first_touched(self, clip: QRectF, view: NoteView) -> tuple[QTextBlock, QRectF]:
        """Return the uppermost line that the clip touches, or one above it, and its place."""
        # A key has its own line painted, and all below: no other need be looked for.
        block, whole = view.current, self.line_rect(view.current, view)
        if not whole.intersects(clip):
            layout = self._document.text.documentLayout()
            at = clip.topLeft() + QPointF(0, view.scrolled)
            position = layout.hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
            block = self._document.text.findBlock(max(0, position))
            whole = self.line_rect(block, view)
        while whole.top() > clip.top() and block.previous().isValid():
            block = block.previous()
            whole = self.line_rect(block, view)
        return block, whole

    def _paint_line(
        self, painter: QPainter, block: QTextBlock, whole: QRectF, clip: QRectF, view: NoteView
    ) -> None:
        place = block.blockNumber()
        if place >= len(self._document.lines.lines):
            return
        line, columns = self._document.lines.lines[place], self._document.columns
        is_current = block == view.current
        if is_current:
            columns.paint_frame(painter, whole, has_focus=view.has_focus)
        elif line.row is not None and line.row.gap:
            columns.paint_gap_frame(painter, whole)
        first = _first_row(whole, block)
        # What Qt has painted begins in the padding of the line above, where no time stands.
        has_time = line.text and first.adjusted(0, PADDING, 0, -PADDING).intersects(clip)
        if has_time:
            columns.paint_time(painter, first, line.at or None, view.direction)
        elif is_current and not line.text:
            columns.paint_hint(painter, first, view.hint, view.direction)
        if line.row is not None:
            columns.paint_fields(painter, first, line.row, view.direction, is_open=line.edited)
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
    if not columns.has_room_for_cites(block, row):
        top += last.height()
        start = last.x() if block.textDirection() == _LTR else last.x() + last.width() - width
        return QRectF(start, top, width, last.height())
    start = used.right() if block.textDirection() == _LTR else used.left() - width
    return QRectF(start, top, width, last.height())
