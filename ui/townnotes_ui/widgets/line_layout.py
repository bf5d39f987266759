"""Gives each line of the note pane the room that its columns need."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor

from townnotes.domain.floor_rows import PointRow
from townnotes_ui.note.painting import has_room_for_cites
from townnotes_ui.note.columns import PADDING

if TYPE_CHECKING:
    from townnotes_ui.note.editor import PointEditor


def give_frame_room(editor: "PointEditor") -> None:
    """Leave room above the first line: Qt leaves its upper margin out."""
    document = editor.document()
    frame = document.rootFrame()
    room = frame.frameFormat()
    room.setTopMargin(PADDING)
    frame.setFrameFormat(room)
    if document.isEmpty():
        # Qt leaves the only line without a height when its frame changes, and the caret with none.
        document.markContentsDirty(0, 1)


def lay_out(editor: "PointEditor", block: QTextBlock, row: PointRow | None) -> None:
    """Set a line's margins for what stands beside and below its text."""
    trailing = editor.columns.trailing_margin(row)
    is_mirrored = editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
    leading = editor.columns.leading
    left, right = (trailing, leading) if is_mirrored else (leading, trailing)
    below = PADDING
    if row is not None and row.cites and not has_room_for_cites(block, editor.columns, row):
        below = 2 * PADDING + editor.fontMetrics().height()
    held = block.blockFormat()
    if (left, right, below) == (held.leftMargin(), held.rightMargin(), held.bottomMargin()):
        return
    wanted = QTextBlockFormat()
    wanted.setLeftMargin(left)
    wanted.setRightMargin(right)
    # Of two margins that meet Qt keeps the greater one.
    wanted.setTopMargin(2 * PADDING)
    wanted.setBottomMargin(below)
    QTextCursor(block).setBlockFormat(wanted)


def as_line(text: str) -> str:
    """Return a text as one line: what would break it, from another program, becomes a space."""
    if text.isprintable():
        return text
    return "".join(" " if sign in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029" else sign for sign in text)
