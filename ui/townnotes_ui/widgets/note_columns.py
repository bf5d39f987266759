"""Paints what stands beside the text of a note: time, stance, paragraphs cited, theme chips."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from townnotes.domain.glance_rows import Chip, PointRow
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.widgets.shapes import TRAILING, draw_dot, draw_text, mirrored
from townnotes_ui.wording import time_of_day, tr

LEADING_MARGIN = 180
"""Where the text begins: after the time and the stance."""
TRAILING_MARGIN = 12
PADDING = 9
"""Above and below each line's text."""
CHIPS_AT_MOST = 340
CHIPS_SHARE = 0.45
"""Of the room after the stance; below it chips become a count, and the text stays readable."""

_TIME_START, _STANCE_START, _STANCE_END = 9, 56, 170
_CHIP_HEIGHT, _CHIP_GAP, _CHIP_SIDE, _DOT_ROOM = 20, 6, 10, 11


class NoteColumns:
    """What is beside the text; all sizes are logical pixels."""

    def __init__(self) -> None:
        self._time = text_font(SMALL)
        self._stance = text_font(13, QFont.Weight.Medium)
        self._chip = text_font(SMALL)
        self._cites = text_font(TEXT, QFont.Weight.Bold)
        self._small_stance = text_font(SMALL, QFont.Weight.Medium)
        self._stance_metrics = QFontMetricsF(self._stance)
        self._chip_metrics = QFontMetricsF(self._chip)
        self._cites_metrics = QFontMetricsF(self._cites)
        self.chips_at_most: float = CHIPS_AT_MOST
        self.zone = ""
        self.shows_takers = False

    def fit(self, width: float) -> None:
        """Share the pane's width between text and chips."""
        self.chips_at_most = min(CHIPS_AT_MOST, (width - LEADING_MARGIN) * CHIPS_SHARE)

    def trailing_margin(self, row: PointRow | None) -> float:
        """Return the room to keep free after a line's text."""
        chips = self._chips_of(row)
        if not chips:
            return TRAILING_MARGIN
        width = sum(self._chip_width(chip) for chip in chips) + _CHIP_GAP * (len(chips) - 1)
        return width + 2 * PADDING + 2

    def cites_width(self, row: PointRow | None) -> float:
        """Return the room that the paragraphs cited take after the text."""
        if row is None or not row.cites:
            return 0
        return self._cites_metrics.horizontalAdvance(self._cites_of(row)) + 8

    def paint_frame(self, painter: QPainter, rect: QRectF, *, has_focus: bool) -> None:
        """Paint the frame of the line that is being typed in."""
        colours = tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if has_focus else colours.line), 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def paint_time(
        self, painter: QPainter, rect: QRectF, at: int | None, direction: Qt.LayoutDirection
    ) -> None:
        """Paint when the line was begun."""
        column = QRectF(
            rect.left() + _TIME_START, rect.top(), _STANCE_START - _TIME_START, rect.height()
        )
        draw_text(
            painter,
            mirrored(column, rect, direction),
            time_of_day(at, self.zone),
            self._time,
            tokens().faint,
        )

    def paint_fields(
        self,
        painter: QPainter,
        rect: QRectF,
        row: PointRow,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint what a line's marks became, on its first row."""
        column = QRectF(
            rect.left() + _STANCE_START, rect.top(), _STANCE_END - _STANCE_START, rect.height()
        )
        if row.stance:
            self._paint_stance(painter, mirrored(column, rect, direction), row.stance)
        self._paint_chips(painter, rect, self._chips_of(row), direction)

    def paint_cites(self, painter: QPainter, rect: QRectF, row: PointRow) -> None:
        """Paint the paragraphs cited, in bold, after a gap as wide as a space."""
        painter.setFont(self._cites)
        painter.setPen(QColor(tokens().ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._cites_of(row))

    def paint_hint(
        self, painter: QPainter, rect: QRectF, text: str, direction: Qt.LayoutDirection
    ) -> None:
        """Paint the quiet sentence that stands in a line without text."""
        column = rect.adjusted(LEADING_MARGIN + 4, 0, -TRAILING_MARGIN, 0)
        draw_text(painter, mirrored(column, rect, direction), text, text_font(TEXT), tokens().faint)

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

    def _paint_chips(
        self, painter: QPainter, rect: QRectF, chips: Sequence[Chip], direction: Qt.LayoutDirection
    ) -> None:
        colours = tokens()
        right = rect.right() - PADDING
        for chip in reversed(chips):
            width = self._chip_width(chip)
            box = QRectF(
                right - width, rect.center().y() - _CHIP_HEIGHT / 2, width, _CHIP_HEIGHT
            ).adjusted(0.5, 0.5, -0.5, 0.5)
            right -= width + _CHIP_GAP
            box = mirrored(box, rect, direction)
            is_plain = not chip.colour
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            style = Qt.PenStyle.DashLine if is_plain else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(colours.faint if is_plain else colours.line), 1, style))
            painter.setBrush(QColor(colours.panel))
            painter.drawRoundedRect(box, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
            words = box.adjusted(_CHIP_SIDE + (0 if is_plain else _DOT_ROOM), 0, -6, 0)
            if not is_plain:
                dot = QRectF(box.left() + _CHIP_SIDE, box.top(), 4, box.height())
                draw_dot(painter, mirrored(dot, box, direction).center(), chip.colour)
            draw_text(
                painter, mirrored(words, box, direction), chip.label, self._chip, colours.soft
            )

    def _chips_of(self, row: PointRow | None) -> list[Chip]:
        """Return a line's chips, those without a theme first, as many as leave room for text."""
        if row is None:
            return []
        plain = [tr("private")] if row.private else []
        plain += [tr("gap")] if row.gap else []
        plain += [row.note_taker] if self.shows_takers and row.note_taker else []
        wanted = [*(Chip(word, "") for word in plain), *row.chips]
        shown: list[Chip] = []
        width = 0.0
        for chip in wanted:
            width += self._chip_width(chip) + _CHIP_GAP
            if width > self.chips_at_most and (shown or self.chips_at_most < CHIPS_AT_MOST):
                return [*shown, Chip(f"+{len(wanted) - len(shown)}", "")]
            shown.append(chip)
        return shown

    def _chip_width(self, chip: Chip) -> float:
        words = min(self._chip_metrics.horizontalAdvance(chip.label), 160)
        return round(words) + 2 * _CHIP_SIDE + (_DOT_ROOM if chip.colour else 0)

    def _cites_of(self, row: PointRow) -> str:
        return ", ".join(row.cites)
