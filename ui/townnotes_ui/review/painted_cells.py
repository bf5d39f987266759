"""Cells that paint what they say themselves, on the ground that other cells have."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from townnotes_ui.widgets.list_model import Index

_PADDING = 11


class PaintedCells(QStyledItemDelegate):
    """A subclass paints on the ground, within the room there is for words."""

    def paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> tuple[QRectF, bool]:
        """Paint the ground; returns where words stand, and whether from right to left."""
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        widget = blank.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        style = widget.style()  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        style.drawControl(style.ControlElement.CE_ItemViewItem, blank, painter, widget)  # pyright: ignore[reportUnknownMemberType]
        rect: QRectF = QRectF(option.rect).adjusted(_PADDING, 0, -4, 0)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        is_rtl: bool = option.direction == Qt.LayoutDirection.RightToLeft  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        return rect, is_rtl
