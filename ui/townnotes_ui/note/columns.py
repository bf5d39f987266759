"""Paints what stands beside the text of a note: time, stance, paragraphs cited, theme chips."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTextBlock

from townnotes.domain.floor.floor_rows import PointRow
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, TEXT, text_font, tokens, zoomed
from townnotes_ui.note.stance_column import StanceColumn
from townnotes_ui.widgets.shapes import (
    LEADING,
    TRAILING,
    draw_dot,
    draw_lost,
    draw_person,
    draw_round_frame,
    draw_text,
    mirrored,
)
from townnotes_ui.wording import time_of_day

_CORNER = 8
CHIPS_AT_MOST = 340
_HEIGHT, _GAP, _SIDE, _MARK_ROOM, _LONGEST = 20, 6, 10, 11, 160
LEADING_MARGIN, NARROW_MARGIN = 208, 104
"""Where the text begins: after the time and the stance; in a narrow pane after the stance."""
NARROW_BELOW = 520
TRAILING_MARGIN = 12
PADDING = 9
"""Above and below each line's text."""
CHIPS_SHARE = 0.45
"""Of the room after the stance; below it chips become a count, and the text stays readable."""
_time_of_day = lru_cache(maxsize=512)(time_of_day)
"""A line is painted at every key typed in it, and was begun once."""
_AT_START = int(LEADING)
_TIME_START, _STANCE_START, _BEFORE_TEXT = 9, 50, 10


class FrameColours(NamedTuple):
    """The frame's own line, what it is filled with, and what it stands on."""

    line: str
    inside: str
    ground: str


class LineFrame:
    """Paints a rounded frame; the stroke of one takes Qt longer than the text of the line."""

    def __init__(self) -> None:
        self._held: tuple[object, ...] = ()
        self._picture = QPixmap()

    def paint(self, painter: QPainter, rect: QRectF, colours: FrameColours) -> None:
        """Paint the frame."""
        scale = painter.device().devicePixelRatio()
        sides = (rect.left(), rect.top(), rect.width(), rect.height())
        if not all((side * scale).is_integer() for side in sides):
            # Between two pixels a picture would be blurred.
            _draw(painter, rect, colours)
            return
        wanted = (*sides[2:], scale, colours)
        if self._held != wanted:
            self._held = wanted
            self._picture = _pictured(rect.size(), scale, colours)
        painter.drawPixmap(rect.topLeft(), self._picture)


def _pictured(size: QSizeF, scale: float, colours: FrameColours) -> QPixmap:
    picture = QPixmap((size * scale).toSize())
    picture.setDevicePixelRatio(scale)
    # The corners fade into the ground, to the same shade as if they were drawn on it.
    picture.fill(QColor(colours.ground))
    painter = QPainter(picture)
    _draw(painter, QRectF(QPointF(0, 0), size), colours)
    painter.end()
    return picture


def _draw(painter: QPainter, rect: QRectF, colours: FrameColours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.inside))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)


class Tag(NamedTuple):
    """A chip: a theme by its colour, a person by their shape, or a plain word."""

    label: str
    colour: str = ""
    is_person: bool = False

    @property
    def is_plain(self) -> bool:
        """Tell whether it is a word alone, without a mark before it."""
        return not self.colour and not self.is_person


def tags_of(row: PointRow | None, *, with_taker: bool) -> list[Tag]:
    """Return what a line wears, plain words first, then people, then themes."""
    if row is None:
        return []
    # Who noted it comes first: what has no room is only counted.
    words = [row.note_taker] if with_taker and row.note_taker else []
    words += [tr("private")] if row.private else []
    words += [tr("especially")] if row.emphasis else []
    words += row.answers
    # What it is, such as “Zoom transcript”; its time stands before the line.
    words += [row.source.partition(",")[0]] if row.source else []
    people = (Tag(name, is_person=True) for name in row.mentions)
    return [*map(Tag, words), *people, *(Tag(chip.label, chip.colour or " ") for chip in row.chips)]


class LineTags:
    """Measures and paints chips, as many as leave room for the text."""

    def __init__(self) -> None:
        self.take_zoom()
        self.at_most: float = CHIPS_AT_MOST

    def take_zoom(self) -> None:
        """Have the words be as large as text is shown now."""
        self._font = text_font(zoomed(SMALL))
        self._metrics = QFontMetricsF(self._font)
        self._height, self._longest = zoomed(_HEIGHT), zoomed(_LONGEST)

    def width(self, tags: Sequence[Tag]) -> float:
        """Return the room that a line's chips take; nothing where there are none."""
        shown = self._shown(tags)
        return sum(self._width_of(tag) for tag in shown) + _GAP * max(0, len(shown) - 1)

    def paint(
        self, painter: QPainter, rect: QRectF, tags: Sequence[Tag], direction: Qt.LayoutDirection
    ) -> None:
        """Paint the chips at the end of a line."""
        for tag, box in self.boxes(rect, tags, direction):
            self._paint_one(painter, box, tag, direction)

    def boxes(
        self, rect: QRectF, tags: Sequence[Tag], direction: Qt.LayoutDirection
    ) -> Iterator[tuple[Tag, QRectF]]:
        """Give each chip that there is room for, and where it stands at the end of a line."""
        right = rect.right()
        for tag in reversed(self._shown(tags)):
            width = self._width_of(tag)
            high = self._height
            box = QRectF(right - width, rect.center().y() - high / 2, width, high)
            right -= width + _GAP
            yield tag, mirrored(box, rect, direction)

    def _paint_one(
        self, painter: QPainter, whole: QRectF, tag: Tag, direction: Qt.LayoutDirection
    ) -> None:
        colours = tokens()
        box = whole.adjusted(0.5, 0.5, -0.5, -0.5)
        draw_round_frame(painter, whole)
        if not tag.is_plain:
            mark = mirrored(QRectF(box.left() + _SIDE, box.top(), 4, box.height()), box, direction)
            if tag.is_person:
                draw_person(painter, mark.center(), colours.soft)
            else:
                draw_dot(painter, mark.center(), tag.colour)
        words = box.adjusted(_SIDE + (0 if tag.is_plain else _MARK_ROOM), 0, -6, 0)
        draw_text(painter, mirrored(words, box, direction), tag.label, self._font, colours.soft)

    def _shown(self, tags: Sequence[Tag]) -> list[Tag]:
        shown: list[Tag] = []
        width = 0.0
        for tag in tags:
            width += self._width_of(tag) + _GAP
            if width > self.at_most and (shown or self.at_most < zoomed(CHIPS_AT_MOST)):
                # A sign alone would look like the mark of who says the same.
                return [*shown, Tag(tr("{n} more|{n} more", len(tags) - len(shown)))]
            shown.append(tag)
        return shown

    def _width_of(self, tag: Tag) -> float:
        words = min(self._metrics.horizontalAdvance(tag.label), self._longest)
        return round(words) + 2 * _SIDE + (0 if tag.is_plain else _MARK_ROOM)


class NoteColumns:
    """What is beside the text; all sizes are logical pixels."""

    def __init__(self) -> None:
        self._stances = StanceColumn()
        self.tags = LineTags()
        self.take_zoom()
        self._frame = LineFrame()
        self.zone = ""
        self.shows_takers = False
        self._takers: set[str] = set()
        self.leading = LEADING_MARGIN
        """Where the text begins."""

    def take_zoom(self) -> None:
        """Have all that stands beside the text grow as that does."""
        self._time = text_font(zoomed(SMALL))
        self._gap = text_font(zoomed(13), QFont.Weight.Medium)
        self._gap_metrics = QFontMetricsF(self._gap)
        self._cites = text_font(zoomed(TEXT), QFont.Weight.Bold)
        self._cites_metrics = QFontMetricsF(self._cites)
        self._stances.take_zoom()
        self.tags.take_zoom()

    def see_takers(self, rows: Sequence[PointRow]) -> bool:
        """Say with each point who noted it, where several did; returns whether that is new."""
        before = self.shows_takers
        self._takers = {row.note_taker for row in rows if row.note_taker}
        self.shows_takers = len(self._takers) > 1
        return self.shows_takers != before

    def see_more_takers(self, rows: Iterable[PointRow]) -> bool:
        """Take more rows in; returns False where all must be seen to say it with each point."""
        self._takers |= {row.note_taker for row in rows if row.note_taker}
        return self.shows_takers == (len(self._takers) > 1)

    def fit(self, width: float) -> None:
        """Share the pane's width between text and chips; where it is narrow, without the times."""
        self.leading = zoomed(NARROW_MARGIN if width < zoomed(NARROW_BELOW) else LEADING_MARGIN)
        self.tags.at_most = min(zoomed(CHIPS_AT_MOST), (width - self.leading) * CHIPS_SHARE)

    @property
    def _has_times(self) -> bool:
        return self.leading >= zoomed(LEADING_MARGIN)

    def trailing_margin(self, row: PointRow | None) -> float:
        """Return the room to keep free after a line's text."""
        width = self.tags.width(tags_of(row, with_taker=self.shows_takers))
        return width + 2 * PADDING + 2 if width else TRAILING_MARGIN

    def cites_width(self, row: PointRow | None) -> float:
        """Return the room that the paragraphs cited take after the text."""
        if row is None or not row.cites:
            return 0
        return self._cites_metrics.horizontalAdvance(self._cites_of(row)) + 8

    def has_room_for_cites(self, block: QTextBlock, row: PointRow) -> bool:
        """Tell whether the paragraphs cited fit behind the last row of a line's text."""
        layout = block.layout()
        if not layout.lineCount():
            return True
        last = layout.lineAt(layout.lineCount() - 1)
        return last.naturalTextWidth() + self.cites_width(row) <= last.width()

    def paint_frame(self, painter: QPainter, rect: QRectF, *, has_focus: bool) -> None:
        """Paint the frame of the line that is being typed in."""
        colours = tokens()
        line = colours.accent if has_focus else colours.line
        shades = FrameColours(line, colours.panel, colours.background)
        self._frame.paint(painter, rect, shades)

    def paint_time(
        self, painter: QPainter, rect: QRectF, at: int | None, direction: Qt.LayoutDirection
    ) -> None:
        """Paint when the line was begun."""
        if not self._has_times:
            return
        start, end = zoomed(_TIME_START), zoomed(_STANCE_START)
        column = QRectF(rect.left() + start, rect.top(), end - start, rect.height())
        painter.setFont(self._time)
        painter.setPen(QColor(tokens().faint))
        place = mirrored(column, rect, direction)
        painter.drawText(place, _AT_START, _time_of_day(at, self.zone))

    def paint_fields(
        self,
        painter: QPainter,
        rect: QRectF,
        row: PointRow,
        direction: Qt.LayoutDirection,
        *,
        is_open: bool,
    ) -> None:
        """Paint what a line's marks became, on its first row.

        What its words alone tell waits until it is left: while it `is_open`, they are not read.
        """
        start = zoomed(_STANCE_START) if self._has_times else 0
        width = self.leading - _BEFORE_TEXT - start
        column = QRectF(rect.left() + start, rect.top(), width, rect.height())
        room = mirrored(column, rect, direction)
        if row.gap:
            self._paint_gap(painter, room, direction)
        elif row.stance:
            self._stances.paint(painter, room, row.stance)
        elif not is_open and row.stance_read:
            self._stances.paint_read(painter, room, row.stance_read, direction)
        tags = tags_of(row, with_taker=self.shows_takers)
        self.tags.paint(painter, _with_padding(rect), tags, direction)

    def chip_at(
        self, place: QPointF, rect: QRectF, row: PointRow, direction: Qt.LayoutDirection
    ) -> str:
        """Return the label of the theme whose chip is at a place of a line's first row."""
        tags = tags_of(row, with_taker=self.shows_takers)
        boxes = self.tags.boxes(_with_padding(rect), tags, direction)
        found = (tag for tag, box in boxes if tag.colour and box.contains(place))
        return next((tag.label for tag in found), "")

    def paint_gap_frame(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the broken frame of a line where the thread was lost."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().warning), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 2.5, -0.5, -2.5), 8, 8)

    def paint_cites(self, painter: QPainter, rect: QRectF, row: PointRow) -> None:
        """Paint the paragraphs cited, in bold, after a gap as wide as a space."""
        painter.setFont(self._cites)
        painter.setPen(QColor(tokens().ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._cites_of(row))

    def paint_hint(
        self, painter: QPainter, rect: QRectF, text: str, direction: Qt.LayoutDirection
    ) -> None:
        """Paint the quiet sentence that stands in a line without text."""
        column = rect.adjusted(self.leading, 0, -TRAILING_MARGIN, 0)
        font = text_font(zoomed(TEXT))
        draw_text(painter, mirrored(column, rect, direction), text, font, tokens().faint)

    def _paint_gap(self, painter: QPainter, room: QRectF, direction: Qt.LayoutDirection) -> None:
        """Paint the word for a gap, and before it a line that breaks off."""
        colour, word = tokens().warning, tr("gap")
        draw_text(painter, room, word, self._gap, colour, TRAILING)
        end = room.right() - self._gap_metrics.horizontalAdvance(word) - 8
        sign = mirrored(QRectF(end - 16, room.top(), 16, room.height()), room, direction)
        draw_lost(painter, sign.center(), colour)

    def _cites_of(self, row: PointRow) -> str:
        return ", ".join(row.cites)


def _with_padding(rect: QRectF) -> QRectF:
    return rect.adjusted(PADDING, 0, -PADDING, 0)
