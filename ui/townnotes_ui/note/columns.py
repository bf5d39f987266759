"""Paints what stands beside the text of a note: time, stance, paragraphs cited, theme chips."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from townnotes.domain.floor_rows import PointRow
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.line_frame import FrameColours, LineFrame
from townnotes_ui.widgets.line_tags import CHIPS_AT_MOST, LineTags, tags_of
from townnotes_ui.widgets.shapes import LEADING, TRAILING, draw_lost, draw_text, mirrored
from townnotes_ui.wording import time_of_day, tr

LEADING_MARGIN, NARROW_MARGIN = 180, 104
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

_TIME_START, _STANCE_START, _BEFORE_TEXT = 9, 56, 10


class NoteColumns:
    """What is beside the text; all sizes are logical pixels."""

    def __init__(self) -> None:
        self._time = text_font(SMALL)
        self._stance = text_font(13, QFont.Weight.Medium)
        self._cites = text_font(TEXT, QFont.Weight.Bold)
        self._small_stance = text_font(SMALL, QFont.Weight.Medium)
        self._stance_metrics = QFontMetricsF(self._stance)
        self._cites_metrics = QFontMetricsF(self._cites)
        self._frame = LineFrame()
        self.tags = LineTags()
        self.zone = ""
        self.shows_takers = False
        self.leading = LEADING_MARGIN
        """Where the text begins."""

    def see_takers(self, rows: Sequence[PointRow]) -> bool:
        """Say with each point who noted it, where several did; returns whether that is new."""
        before = self.shows_takers
        self.shows_takers = len({row.note_taker for row in rows if row.note_taker}) > 1
        return self.shows_takers != before

    def fit(self, width: float) -> None:
        """Share the pane's width between text and chips; where it is narrow, without the times."""
        self.leading = NARROW_MARGIN if width < NARROW_BELOW else LEADING_MARGIN
        self.tags.at_most = min(CHIPS_AT_MOST, (width - self.leading) * CHIPS_SHARE)

    def trailing_margin(self, row: PointRow | None) -> float:
        """Return the room to keep free after a line's text."""
        width = self.tags.width(tags_of(row, with_taker=self.shows_takers))
        return width + 2 * PADDING + 2 if width else TRAILING_MARGIN

    def cites_width(self, row: PointRow | None) -> float:
        """Return the room that the paragraphs cited take after the text."""
        if row is None or not row.cites:
            return 0
        return self._cites_metrics.horizontalAdvance(self._cites_of(row)) + 8

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
        if self.leading < LEADING_MARGIN:
            return
        column = QRectF(
            rect.left() + _TIME_START, rect.top(), _STANCE_START - _TIME_START, rect.height()
        )
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
    ) -> None:
        """Paint what a line's marks became, on its first row."""
        start = _STANCE_START if self.leading == LEADING_MARGIN else 0
        width = self.leading - _BEFORE_TEXT - start
        column = QRectF(rect.left() + start, rect.top(), width, rect.height())
        room = mirrored(column, rect, direction)
        if row.gap:
            self._paint_gap(painter, room, direction)
        elif row.stance:
            self._paint_stance(painter, room, row.stance)
        tags = tags_of(row, with_taker=self.shows_takers)
        self.tags.paint(painter, rect.adjusted(PADDING, 0, -PADDING, 0), tags, direction)

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
        column = rect.adjusted(self.leading + 4, 0, -TRAILING_MARGIN, 0)
        draw_text(painter, mirrored(column, rect, direction), text, text_font(TEXT), tokens().faint)

    def _paint_gap(self, painter: QPainter, room: QRectF, direction: Qt.LayoutDirection) -> None:
        """Paint the word for a gap, and before it a line that breaks off."""
        colour, word = tokens().warning, tr("gap")
        draw_text(painter, room, word, self._stance, colour, TRAILING)
        end = room.right() - self._stance_metrics.horizontalAdvance(word) - 8
        sign = mirrored(QRectF(end - 16, room.top(), 16, room.height()), room, direction)
        draw_lost(painter, sign.center(), colour)

    def _paint_stance(self, painter: QPainter, room: QRectF, words: str) -> None:
        """Paint a stance; one that is long stands in two rows, smaller."""
        colour = tokens().accent
        if self._stance_metrics.horizontalAdvance(words) <= room.width() or " " not in words:
            draw_text(painter, room, words, self._stance, colour, TRAILING)
            return
        gaps = [at for at, sign in enumerate(words) if sign == " "]
        gap = min(gaps, key=lambda at: abs(at - len(words) / 2))
        upper = QRectF(room.left(), room.center().y() - 15, room.width(), 15)
        for at, part in enumerate((words[:gap], words[gap + 1 :])):
            part_room = upper.translated(0, 15 * at)
            draw_text(painter, part_room, part, self._small_stance, colour, TRAILING)

    def _cites_of(self, row: PointRow) -> str:
        return ", ".join(row.cites)
