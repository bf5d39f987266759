"""Paints the themes of a row: a mark in each theme's colour beside its word."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from townnotes_ui.look import SMALL, text_font, tokens
from townnotes_ui.review.model import CHIPS_ROLE
from townnotes_ui.widgets.shapes import draw_dot, draw_text

_PADDING = 11
_DOT = 14
_GAP = 10


class ThemeMarks(QStyledItemDelegate):
    """Marks and words as far as they fit, and how many more there are."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground as other cells have it, then the marks."""
        chips = index.data(CHIPS_ROLE)
        self._paint_ground(painter, option, index)
        rect: QRectF = QRectF(option.rect).adjusted(_PADDING, 0, -4, 0)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        font = text_font(SMALL)
        metrics = QFontMetricsF(font)
        painter.save()
        used = 0.0
        for place, chip in enumerate(chips):
            left = len(chips) - place
            wide = _DOT + metrics.horizontalAdvance(chip.label) + _GAP
            more = 28 if left > 1 else 0
            if place and used + wide + more > rect.width():
                draw_text(
                    painter, _at(rect, used, 28, is_rtl=is_rtl), f"+{left}", font, tokens().soft
                )
                break
            wide = min(wide, rect.width() - used - more)
            box = _at(rect, used, wide, is_rtl=is_rtl)
            dot = box.right() - 4 if is_rtl else box.left() + 4
            draw_dot(painter, QPointF(dot, box.center().y() + 0.5), chip.colour)
            words = box.adjusted(0, 0, -_DOT, 0) if is_rtl else box.adjusted(_DOT, 0, 0, 0)
            draw_text(painter, words, chip.label, font, tokens().ink)
            used += wide
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        widget = blank.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        style = widget.style()  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        style.drawControl(style.ControlElement.CE_ItemViewItem, blank, painter, widget)  # pyright: ignore[reportUnknownMemberType]


def _at(rect: QRectF, used: float, wide: float, *, is_rtl: bool) -> QRectF:
    left = rect.right() - used - wide if is_rtl else rect.left() + used
    return QRectF(left, rect.top(), wide, rect.height())
