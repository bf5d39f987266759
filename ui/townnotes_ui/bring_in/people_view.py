"""The table of people brought in, as it is painted and as its keys are given on."""

from typing import Any

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from townnotes_ui.bring_in.rows import STATE, BroughtModel
from townnotes_ui.language.translation import tr
from townnotes_ui.look import TEXT, text_font, tokens, zoomed
from townnotes_ui.widgets.choice_box import CellChoiceDelegate
from townnotes_ui.widgets.list_model import Index
from townnotes_ui.widgets.shapes import LEADING, draw_dot, draw_text, mirrored
from townnotes_ui.widgets.small import draw_tick_box
from townnotes_ui.widgets.table import ROW_HEIGHT, EditTable

_BOX, _DOT = 32, 16
_MOST_ROWS, _FEWEST_ROWS = 13, 3
_STATE_WIDTH, _NOTE_WIDTH = 116, 190
_LEAST_NOTE = 120
"""What is said of somebody is narrowed before anything has to be scrolled to."""
_TRIGGERS = (
    QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
)


class StateDelegate(QStyledItemDelegate):
    """Paints the tick, and what becomes of somebody, by a dot and a word."""

    def __init__(self, model: BroughtModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._font = text_font(TEXT)

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        """Leave the words to `paint`."""
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the first cell of a row."""
        super().paint(painter, option, index)
        view = self.parent()
        assert isinstance(view, EditTable)
        whole = QRectF(view.visualRect(index))  # pyright: ignore[reportArgumentType]
        direction = view.layoutDirection()
        place = index.row()
        is_in = self._model.brought(place).does != "left out"
        painter.save()
        box = mirrored(QRectF(whole.left(), whole.top(), _BOX, whole.height()), whole, direction)
        draw_tick_box(painter, box.center(), ticked=is_in)
        colour = self._colour(place)
        dot = whole.adjusted(_BOX, 0, 0, 0)
        dot.setWidth(_DOT)
        middle = mirrored(dot, whole, direction).center()
        draw_dot(painter, QPointF(middle.x() - 3, middle.y()), colour)
        words = whole.adjusted(_BOX + _DOT, 0, -4, 0)
        draw_text(painter, mirrored(words, whole, direction), self._model.state_of(place),
                  self._font, colour, LEADING)  # fmt: skip
        painter.restore()

    def _colour(self, place: int) -> str:
        colours = tokens()
        if self._model.doubt_on(place):
            return colours.warning
        return {"added": colours.ok, "left out": colours.faint}.get(
            self._model.brought(place).does, colours.soft
        )


class PeopleView(EditTable):
    """The table of people; Enter, Space, letters and figures go to the sheet, F2 mends a cell."""

    def __init__(self, model: BroughtModel) -> None:
        super().__init__(tr("People"))
        self.setModel(model)
        self._people = model
        self.setEditTriggers(_TRIGGERS)
        self.setItemDelegateForColumn(STATE, StateDelegate(model, self))
        self._texts = QStyledItemDelegate(self)
        self._categories = CellChoiceDelegate(
            lambda: [(one, QIcon()) for one in model.category_options], self
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room there is anew."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Give the columns of the people shown their widths; what is too much is scrolled to."""
        room = self.viewport().width()
        columns = zoomed(sum(one.width for one in self._people.columns) + _STATE_WIDTH)
        note_width = min(zoomed(_NOTE_WIDTH), max(zoomed(_LEAST_NOTE), room - columns))
        is_roomy = room >= columns + note_width
        header = self.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setVisible(bool(self._people.columns))
        last = self._people.columnCount() - 1
        for at, one in enumerate(self._people.columns, start=1):
            self.setColumnWidth(at, zoomed(one.width))
            is_wide = is_roomy and one.field in {"name", "organization"}
            mode = QHeaderView.ResizeMode.Stretch if is_wide else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(at, mode)
            is_category = one.field == "category"
            self.setItemDelegateForColumn(at, self._categories if is_category else self._texts)
        for at, width in ((STATE, zoomed(_STATE_WIDTH)), (last, note_width)):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(at, width)

    @property
    def chosen(self) -> list[int]:
        """The places of the rows chosen."""
        return [one.row() for one in self.selectionModel().selectedRows()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the arrows and the like."""
        is_editing = self.state() == QAbstractItemView.State.EditingState
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space}
        is_letter = event.text().isalnum() and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not is_editing and (event.key() in keys or is_letter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class BringInViews(QStackedWidget):
    """Asks for the height of many rows, and is content with few."""

    def sizeHint(self) -> QSize:
        """Ask for as many rows as help to see a list whole."""
        return QSize(super().sizeHint().width(), ROW_HEIGHT * _MOST_ROWS)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few."""
        return QSize(0, ROW_HEIGHT * _FEWEST_ROWS)
