"""Paints the rows of the speakers' list and of who took the floor."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from townnotes.domain.glance_rows import ListRow
from townnotes.domain.timer import as_clock
from townnotes_ui.look import SMALL, TEXT, text_font, tokens
from townnotes_ui.models.list_model import ListModel
from townnotes_ui.widgets.shapes import (
    TRAILING,
    draw_row_ground,
    draw_speaking,
    draw_text,
    mirrored,
)
from townnotes_ui.wording import second_line, shown_name

Index = QModelIndex | QPersistentModelIndex

WAITING_HEIGHT = 52
SPOKE_HEIGHT = 30
_NUMBER_END, _NAME_START, _TIME_WIDTH, _EDGE = 26, 36, 52, 8


class SpeakerDelegate(QStyledItemDelegate):
    """A row of two lines, or of one for those who spoke: number, name, time."""

    def __init__(self, model: ListModel[ListRow], height: int, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._height = height
        self._name = text_font(TEXT)
        self._name_now = text_font(TEXT, QFont.Weight.DemiBold)
        self._small = text_font(SMALL)
        self._time = text_font(13)
        self.chosen = ""
        """The id of the row that stands in the note: the live one, or an earlier one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is of one height, whatever it holds."""
        return QSize(160, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        painter.save()
        whole = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        draw_row_ground(
            painter,
            whole,
            is_chosen=row.state == "speaking" or row.id == self.chosen,
            is_hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            is_focused=has_focus,
        )
        direction: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnknownMemberType]
        self._paint_row(painter, whole, row, direction)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, whole: QRectF, row: ListRow, direction: Qt.LayoutDirection
    ) -> None:
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
        below = second_line(row.name, row.organization, to_identify=row.to_identify)
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
    below = second_line(row.name, row.organization, to_identify=row.to_identify)
    said = [str(row.number), name, below]
    return ", ".join(part for part in said if part)
