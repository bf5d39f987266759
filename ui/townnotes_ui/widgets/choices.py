"""A small list below a caret or a field: what fits the letters typed so far."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QWidget

from townnotes_ui.look import CAPTION, SMALL, TEXT, set_role, text_font, tokens
from townnotes_ui.widgets.list_model import ListModel
from townnotes_ui.widgets.row_delegate import RowDelegate
from townnotes_ui.widgets.shapes import (
    KEYCAP,
    LEADING,
    TRAILING,
    draw_dot,
    draw_keycap,
    draw_person,
    draw_text,
    mirrored,
)

ROW_HEIGHT = 30
_ROWS = 8
"""So many are seen at once; the others come with the arrows."""
_WIDEST, _NARROWEST = 480, 220
_EDGE, _MARK_ROOM, _GAP, _KEY_ROOM = 10, 20, 14, 34
_FRAME = 2


class Choice(NamedTuple):
    """A row: what it stands for, what it says, and what says it in short before that."""

    id: str
    label: str
    detail: str = ""
    colour: str = ""
    is_person: bool = False
    goes_on: bool = False
    """The detail is read on from the label, and does not stand apart at the end."""


class ChoiceDelegate(RowDelegate[Choice]):
    """A choice's row: its mark, its words, quietly what they mean, and the key that takes it."""

    def __init__(self, view: QListView, model: ListModel[Choice]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._label = text_font(TEXT)
        self._detail = text_font(SMALL)
        self._key = text_font(CAPTION)
        self._label_metrics = QFontMetricsF(self._label)
        self._detail_metrics = QFontMetricsF(self._detail)

    def is_chosen(self, row: Choice) -> bool:
        """Have the row stand out that the arrows chose."""
        return row == self._model.row_at(self._view.currentIndex().row())

    def width_of(self, row: Choice) -> float:
        """Return the width at which nothing of a row is cut."""
        words = self._label_metrics.horizontalAdvance(row.label) + 2
        detail = self._detail_metrics.horizontalAdvance(row.detail) + _GAP if row.detail else 0
        return 2 * _EDGE + _mark_room(row) + words + detail + _KEY_ROOM

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: Choice, direction: Qt.LayoutDirection
    ) -> None:
        """Paint mark, words, meaning and key."""
        colours = tokens()

        def room(start: float, end: float) -> QRectF:
            part = QRectF(whole.left() + start, whole.top(), max(0.0, end - start), whole.height())
            return mirrored(part, whole, direction)

        start, end = float(_EDGE), whole.width() - _EDGE
        _paint_mark(painter, room(start, start + 10).center(), row)
        start += _mark_room(row)
        if self._is_next(row):
            sign = "↵" if self._view.currentIndex().isValid() else "⇥"
            draw_keycap(painter, room(end - KEYCAP, end).center(), sign, self._key)
        end -= _KEY_ROOM - _EDGE
        words = self._label_metrics.horizontalAdvance(row.label) + 2
        draw_text(
            painter, room(start, min(end, start + words)), row.label, self._label, colours.ink
        )
        if end > start + words + _GAP:
            rest = room(start + words + _GAP, end)
            side = LEADING if row.goes_on else TRAILING
            draw_text(painter, rest, row.detail, self._detail, colours.soft, side)

    def _is_next(self, row: Choice) -> bool:
        return row == self._model.row_at(max(0, self._view.currentIndex().row()))


class ChoiceList(QListView):
    """The list; it never takes the focus, so that the hands stay where they type."""

    taken = Signal(object)
    """The `Choice` that was clicked."""

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self._window = window
        self.rows: ListModel[Choice] = ListModel(lambda row: row.id, _said, self)
        self.setModel(self.rows)
        self._delegate = ChoiceDelegate(self, self.rows)
        self.setItemDelegate(self._delegate)
        set_role(self, "cards")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._take)
        self.hide()

    @property
    def chosen(self) -> Choice | None:
        """The row that the arrows chose, if they did."""
        return self.rows.row_at(self.currentIndex().row())

    @property
    def first(self) -> Choice | None:
        """The row that fits best."""
        return self.rows.row_at(0)

    def show_at(self, rows: Sequence[Choice], anchor: QRect, *, begins_chosen: bool) -> None:
        """Show rows below a caret or field, given as it stands in the window; above at need."""
        if list(rows) != list(self.rows.rows):
            self.rows.begin_with(rows)
        self.setCurrentIndex(self.rows.index(0 if begins_chosen else -1, 0))
        window = self._window
        widest = max(map(self._delegate.width_of, rows)) + 2 * _FRAME + 12
        width = round(min(max(widest, _NARROWEST), _WIDEST, window.width() - 16))
        height = min(len(rows), _ROWS) * ROW_HEIGHT + 2 * _FRAME
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = anchor.right() - width if is_mirrored else anchor.left()
        top = anchor.bottom() + 8
        if top + height > window.height() - 8:
            top = anchor.top() - 8 - height
        left = max(8, min(left, window.width() - width - 8))
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Choose the next row or the one before; before the first is none."""
        at = min(self.currentIndex().row() + by, len(self.rows.rows) - 1)
        self.setCurrentIndex(self.rows.index(at, 0) if at >= 0 else QModelIndex())
        # The key that takes a row is painted in the row that it would take.
        self.viewport().update()

    def _take(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.taken.emit(row)


def _said(row: Choice) -> str:
    return " · ".join(filter(None, (row.label, row.detail)))


def _mark_room(row: Choice) -> float:
    return _MARK_ROOM if row.colour or row.is_person else 0


def _paint_mark(painter: QPainter, middle: QPointF, row: Choice) -> None:
    if row.is_person:
        draw_person(painter, middle, tokens().soft)
    elif row.colour:
        draw_dot(painter, middle, row.colour)
