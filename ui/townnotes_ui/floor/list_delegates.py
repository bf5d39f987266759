"""Paints the rows of the speakers' list and of who took the floor."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView

from townnotes.domain.glance_rows import ListRow
from townnotes.domain.timer import as_clock
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.models.list_model import ListModel
from townnotes_ui.widgets.row_delegate import RowDelegate
from townnotes_ui.widgets.shapes import TRAILING, draw_speaking, draw_text, mirrored
from townnotes_ui.wording import second_line, shown_name

WAITING_HEIGHT = 52
SPOKE_HEIGHT = 30
_NUMBER_END, _NAME_START, _TIME_WIDTH, _EDGE = 26, 36, 52, 8


class SpeakerDelegate(RowDelegate[ListRow]):
    """A row of two lines, or of one for those who spoke: number, name, time."""

    def __init__(self, view: QListView, model: ListModel[ListRow], height: int) -> None:
        super().__init__(view, model, height)
        self._name = text_font(TEXT)
        self._name_now = text_font(TEXT, QFont.Weight.DemiBold)
        self._small = text_font(SMALL)
        self._time = text_font(13)
        self.shown = ""
        """The id of the row whose note is shown though another one speaks."""

    def is_chosen(self, row: ListRow) -> bool:
        """Have who speaks stand out, and whose earlier note is shown."""
        return row.state == "speaking" or row.id == self.shown

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: ListRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint number or sign, name and time."""
        colours = tokens()
        is_quiet = row.state == "spoke"
        sign = QRectF(whole.left(), whole.top(), _NUMBER_END, whole.height())
        sign = mirrored(sign, whole, direction)
        if row.state == "speaking":
            is_mirrored = direction == Qt.LayoutDirection.RightToLeft
            aside = QPointF(-7 if is_mirrored else 7, 0)
            draw_speaking(painter, sign.center() + aside, mirrored=is_mirrored)
        else:
            draw_text(painter, sign, str(row.number), self._small, colours.faint, TRAILING)
        time = QRectF(whole.right() - _TIME_WIDTH - _EDGE, whole.top(), _TIME_WIDTH, whole.height())
        clock = as_clock(row.seconds * 1000) if row.seconds is not None else ""
        draw_text(
            painter, mirrored(time, whole, direction), clock, self._time, colours.soft, TRAILING
        )
        width = time.left() - whole.left() - _NAME_START - (0 if clock else -_TIME_WIDTH)
        self._paint_name(painter, QRectF(
            whole.left() + _NAME_START, whole.top(), width, whole.height()
        ), whole, row, direction, is_quiet=is_quiet)  # fmt: skip

    def _paint_name(
        self,
        painter: QPainter,
        room: QRectF,
        whole: QRectF,
        row: ListRow,
        direction: Qt.LayoutDirection,
        *,
        is_quiet: bool,
    ) -> None:
        colours = tokens()
        name = shown_name(row.name, row.organization, to_identify=row.to_identify)
        below = second_line(row)
        font = self._name_now if row.state == "speaking" else self._name
        colour = colours.soft if is_quiet else colours.ink
        if is_quiet or not below:
            draw_text(painter, mirrored(room, whole, direction), name, font, colour)
            return
        first = QRectF(room.left(), whole.top() + 8, room.width(), 19)
        second = QRectF(room.left(), whole.top() + 27, room.width(), 17)
        draw_text(painter, mirrored(first, whole, direction), name, font, colour)
        draw_text(painter, mirrored(second, whole, direction), below, self._small, colours.soft)


def say_speaker(row: ListRow) -> str:
    """Put a row into words for those who hear it."""
    name = shown_name(row.name, row.organization, to_identify=row.to_identify)
    below = second_line(row)
    said = [str(row.number), name, below]
    return ", ".join(part for part in said if part)
