"""The note's text as points: which point each line is, and how lines come and go around a caret."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QFontMetrics, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from townnotes.domain.floor.floor_rows import PointRow
from townnotes_ui.note.columns import PADDING, NoteColumns
from townnotes_ui.note.lines import NoteLine, NoteLines, brought_in_line, is_same

_FEW = 50
"""Up to so many lines come or go one by one, and the others stay as they are laid out."""
_TO_END = QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor


class NoteDocument:
    """One line is one point; a caret is given where a change could move it, and is moved here."""

    def __init__(self, text: QTextDocument, metrics: QFontMetrics, now: Callable[[], int]) -> None:
        self.text = text
        self._now = now
        self._line_height = metrics.height()
        self.columns = NoteColumns()
        self.lines = NoteLines(now())
        self.is_mirrored = False
        """Whether the text runs from right to left."""

    def take_font(self, metrics: QFontMetrics) -> None:
        """Lay lines out for letters of another size."""
        self._line_height = metrics.height()
        self.columns.take_zoom()

    # What comes from the session.

    def load(self, rows: Sequence[PointRow]) -> None:
        """Hold the points of another intervention, with an empty line to go on."""
        self.columns.see_takers(rows)
        self.lines.load(rows, self._now())
        self._set_whole_text()

    def show_rows(self, rows: Sequence[PointRow], caret: QTextCursor) -> None:
        """Bring the lines in line with the points, where nothing unsaved stands in them."""
        is_wider = self.columns.see_takers(rows)
        wanted = {row.id: row for row in rows}
        known = {line.id for line in self.lines.lines}
        going = [one for one in self.lines.lines if one.row is not None and one.id not in wanted]
        if len(going) + sum(id_ not in known for id_ in wanted) > _FEW:
            self._show_anew(rows, caret)
            return
        for line in going:
            self._take_away(line, caret)
        places = self._places()
        for at, row in enumerate(rows):
            place = places.get(row.id)
            if place is None:
                self._put_in(row, rows[at - 1].id if at else "", caret)
                places = self._places()
            else:
                self._renew(place, row, caret)
        if [one.id for one in self.lines.lines if one.row is not None] != list(wanted):
            # A point came back into the line it had left, and others have come above it since.
            self._show_anew(rows, caret)
        elif is_wider:
            self.lay_out()

    def renew(
        self,
        rows: Mapping[str, PointRow | None],
        is_before: Callable[[str, str], bool],
        caret: QTextCursor,
    ) -> bool:
        """Have the lines of changed points say what these rows do; None for one that is gone.

        Returns False where that is not all there is to do, as where a line comes or moves: all
        are to be shown then. `is_before` tells the order of two points.
        """
        lines, places = self.lines, self.lines.places_of(rows.keys())
        shown = {id_: row for id_, row in rows.items() if row is not None}
        gone = (lines.lines[places[id_]] for id_ in places if rows[id_] is None)
        going = [line for line in gone if line.row is not None]
        is_apart = going and (len(going) > _FEW or self.columns.shows_takers)
        is_known = shown.keys() <= places.keys()
        if is_apart or not is_known or not self.columns.see_more_takers(shown.values()):
            return False
        for id_, row in shown.items():
            self._renew(places[id_], row, caret)
        for id_ in shown:
            above, below = lines.points_around(places[id_])
            if (above and not is_before(above.id, id_)) or (below and is_before(below.id, id_)):
                return False
        for line in going:
            self._take_away(line, caret)
        return True

    def _places(self) -> dict[str, int]:
        return {line.id: at for at, line in enumerate(self.lines.lines)}

    def _show_anew(self, rows: Sequence[PointRow], caret: QTextCursor) -> None:
        """Set the whole text at once: thousands of lines one by one would take minutes."""
        here, column = self.line_at(caret), caret.positionInBlock()
        place = caret.blockNumber()
        self.lines.lines = brought_in_line(self.lines, rows, here) or [
            NoteLines(self._now()).lines[0]
        ]
        self._set_whole_text()
        place = self._places().get(here.id, min(place, len(self.lines.lines) - 1))
        block = self.text.findBlockByNumber(place)
        caret.setPosition(block.position() + min(column, block.length() - 1))

    def _set_whole_text(self) -> None:
        # Not setPlainText: that makes a new frame, and PySide keeps each it was asked for.
        whole = QTextCursor(self.text)
        whole.select(QTextCursor.SelectionType.Document)
        whole.insertText("\n".join(as_line(line.text) for line in self.lines.lines))
        self.lay_out()

    # What is typed.

    def take_typed(self, first: QTextBlock, end: int) -> None:
        """Note which lines a change replaced, from a block up to a position.

        Qt reports more than exists at times.
        """
        grown = self.text.blockCount() - len(self.lines.lines)
        texts = [first.text()]
        if end >= first.position() + first.length():
            last = self.text.findBlock(min(end, self.text.characterCount() - 1))
            block = first
            while block != last and block.next().isValid():
                block = block.next()
                texts.append(block.text())
        self.lines.replace(first.blockNumber(), len(texts) - grown, texts, self._now())

    def line_at(self, caret: QTextCursor) -> NoteLine:
        """Return the line that a caret is in."""
        return self.lines.lines[min(caret.blockNumber(), len(self.lines.lines) - 1)]

    def end_of(self, id_: str) -> int | None:
        """Return the position behind the last letter of a line, if it is there."""
        block = self.text.findBlockByNumber(self.lines.place_of(id_))
        return block.position() + block.length() - 1 if block.isValid() else None

    # How it is laid out.

    def lay_out(self) -> None:
        """Set the margins of every line."""
        self._give_frame_room()
        block = self.text.begin()
        for line in self.lines.lines:
            self._lay_out_line(block, line.row)
            block = block.next()

    def _give_frame_room(self) -> None:
        """Leave room above the first line: Qt leaves its upper margin out."""
        frame = self.text.rootFrame()
        room = frame.frameFormat()
        room.setTopMargin(PADDING)
        frame.setFrameFormat(room)
        if self.text.isEmpty():
            # Qt leaves the only line without a height when its frame changes, and so the caret.
            self.text.markContentsDirty(0, 1)

    def _lay_out_line(self, block: QTextBlock, row: PointRow | None) -> None:
        """Set a line's margins for what stands beside and below its text."""
        trailing, leading = self.columns.trailing_margin(row), self.columns.leading
        left, right = (trailing, leading) if self.is_mirrored else (leading, trailing)
        below = PADDING
        if row is not None and row.cites and not self.columns.has_room_for_cites(block, row):
            below = 2 * PADDING + self._line_height
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

    # Single lines.

    def _take_away(self, line: NoteLine, caret: QTextCursor) -> None:
        """Take a line out whose point is gone, unless something unsaved stands in it."""
        place = self.lines.place_of(line.id)
        line.row = None
        block = self.text.findBlockByNumber(place)
        if line.id in self.lines.changed:
            return
        if place == caret.blockNumber() or len(self.lines.lines) == 1:
            # The line that the caret is in stays, empty, so that the hands need not look for it.
            _set_text(block, "", caret)
            line.text = ""
            return
        cursor = QTextCursor(block)
        cursor.movePosition(*_TO_END)
        cursor.removeSelectedText()
        if place:
            cursor.deletePreviousChar()
        else:
            cursor.deleteChar()
        del self.lines.lines[place]

    def _put_in(self, row: PointRow, after: str, caret: QTextCursor) -> None:
        """Put a point's line in below the line of that id, or as the first; the caret stays."""
        place = self.lines.place_of(after) + 1
        was_at = caret.position()
        if place:
            cursor = QTextCursor(self.text.findBlockByNumber(place - 1))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            is_here = was_at == cursor.position()
            cursor.insertBlock()
            cursor.insertText(as_line(row.text))
            if is_here:
                caret.setPosition(was_at)
        else:
            cursor = QTextCursor(self.text)
            cursor.insertText(as_line(row.text))
            cursor.insertBlock()
            if was_at == 0:
                caret.setPosition(cursor.position())
        self.lines.lines.insert(place, NoteLine(row.id, row.text, row.at or 0, row=row))
        self._lay_out_line(self.text.findBlockByNumber(place), row)

    def _renew(self, place: int, row: PointRow, caret: QTextCursor) -> None:
        """Have a line say what its point says, where nothing unsaved stands in it."""
        line = self.lines.lines[place]
        block = self.text.findBlockByNumber(place)
        line.row = row
        is_here = place == caret.blockNumber()
        if line.id not in self.lines.changed and not is_same(line.text, row.text, is_here=is_here):
            _set_text(block, as_line(row.text), caret)
            line.text = row.text
        self._lay_out_line(block, row)


def as_line(text: str) -> str:
    """Return a text as one line: what would break it, from another program, becomes a space."""
    if text.isprintable():
        return text
    return "".join(" " if sign in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029" else sign for sign in text)


def _set_text(block: QTextBlock, text: str, caret: QTextCursor) -> None:
    is_here = caret.block() == block
    column = caret.positionInBlock()
    was_at_end = column >= block.length() - 1
    cursor = QTextCursor(block)
    cursor.movePosition(*_TO_END)
    cursor.insertText(text)
    if is_here:
        end = block.length() - 1
        caret.setPosition(block.position() + (end if was_at_end else min(column, end)))
