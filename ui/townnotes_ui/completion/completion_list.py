"""The list at the caret: what fits the letters typed so far, and the keys that take one of it.

It serves the speakers' entry, the marks of the note, and the fields that name a participant.
"""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from townnotes_ui.look import CAPTION, SMALL, TEXT, set_role, text_font, tokens, zoomed
from townnotes_ui.widgets import shapes
from townnotes_ui.widgets.list_model import ListModel, RowDelegate

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
    """The detail is read on from the label, and is not set apart at the end."""
    is_hint: bool = False
    """It says something, and cannot be chosen."""


class ChoiceDelegate(RowDelegate[Choice]):
    """A choice's row: its mark, its words, quietly what they mean, and the key that takes it."""

    def __init__(self, view: QListView, model: ListModel[Choice]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._label = text_font(TEXT)
        self._detail = text_font(SMALL)
        self._key = text_font(CAPTION)
        self._label_metrics = QFontMetricsF(self._label)
        self._detail_metrics = QFontMetricsF(self._detail)

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
        room = partial(shapes.part_of, whole, direction)
        start, end = float(_EDGE), whole.width() - _EDGE
        _paint_mark(painter, room(start, start + 10).center(), row)
        start += _mark_room(row)
        if self._is_next(row):
            sign = "↵" if self._view.currentIndex().isValid() else "⇥"
            shapes.draw_keycap(painter, room(end - shapes.KEYCAP, end).center(), sign, self._key)
        end -= _KEY_ROOM - _EDGE
        words = self._label_metrics.horizontalAdvance(row.label) + 2
        shapes.draw_text(
            painter, room(start, min(end, start + words)), row.label, self._label, colours.ink
        )
        if end > start + words + _GAP:
            rest = room(start + words + _GAP, end)
            side = shapes.LEADING if row.goes_on else shapes.TRAILING
            shapes.draw_text(painter, rest, row.detail, self._detail, colours.soft, side)

    def _is_next(self, row: Choice) -> bool:
        return not row.is_hint and row == self._model.row_at(
            max(0, self._view.currentIndex().row())
        )


class CompletionList(QListView):
    """The list; it never takes the focus, so that the hands stay where they type.

    Enter and Tab take the row that is chosen, and nothing that is not shown. With `begins_chosen`
    that is the first from the beginning, and all keys of the list are its own; else whoever shows
    the rows says whether it is, and Enter and Up are left to the field while none is.
    With `is_plain` a row is one line of text, and the arrows go round.
    """

    taken = Signal(object)
    """The `Choice` that was taken, by key or with the mouse; the list is hidden."""
    escaped = Signal()
    """The list was put away by Esc."""

    def __init__(
        self, field: QWidget, name: str, *, begins_chosen: bool, is_plain: bool = False
    ) -> None:
        """Make the list of a field or an editor, in its window; `name` is for those who hear it."""
        super().__init__(field.window())
        self._field = field
        self._begins_chosen = begins_chosen
        self._goes_round = is_plain
        self._leaves_by_tab = begins_chosen and not is_plain
        self._delegate: ChoiceDelegate | None = None
        self.rows: ListModel[Choice] = ListModel(lambda row: row.id, _said, self)
        self.setModel(self.rows)
        set_role(self, "cards")
        if is_plain:
            self.setUniformItemSizes(True)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setStyleSheet(
                f"QListView::item {{ height: {zoomed(ROW_HEIGHT)}px; padding: 0 8px; }}"
            )
        else:
            self._delegate = ChoiceDelegate(self, self.rows)
            self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._click)
        self.hide()

    @property
    def chosen(self) -> Choice | None:
        """The row that the arrows chose, if they did."""
        return self.rows.row_at(self.currentIndex().row())

    def show_at(
        self, rows: Sequence[Choice], anchor: QRect, *, is_first_chosen: bool = False
    ) -> None:
        """Show rows below a caret or field, given as it lies in the window; above at need."""
        assert self._delegate is not None
        room = self.window().size()
        widest = max(map(self._delegate.width_of, rows)) + 2 * _FRAME + 12
        width = round(min(max(widest, _NARROWEST), _WIDEST, room.width() - 16))
        height = height_of(min(len(rows), _ROWS))
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = anchor.right() - width if is_mirrored else anchor.left()
        top = anchor.bottom() + 8
        if top + height > room.height() - 8:
            top = anchor.top() - 8 - height
        left = max(8, min(left, room.width() - width - 8))
        self.show_in(rows, QRect(left, top, width, height), is_first_chosen=is_first_chosen)

    def show_in(
        self, rows: Sequence[Choice], place: QRect, *, is_first_chosen: bool = False
    ) -> None:
        """Show rows at a place in the window."""
        if list(rows) != list(self.rows.rows):
            self.rows.begin_with(rows)
        is_chosen = self._begins_chosen or is_first_chosen
        self.setCurrentIndex(self.rows.index(0 if is_chosen else -1, 0))
        self.setGeometry(place)
        self.show()
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the first look at the keys of the field."""
        super().showEvent(event)
        self._field.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the keys to the field, and say nothing more of a choice."""
        super().hideEvent(event)
        self._field.removeEventFilter(self)
        self._field.setAccessibleDescription("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use the keys that mean the list; it goes when the field is left, what was typed stays."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.hide()
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and self._use(event):
            return True
        return super().eventFilter(watched, event)

    def _use(self, event: QKeyEvent) -> bool:
        """Do what a key means to the list; False where it is left to the field."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and not self._begins_chosen:
            return False
        is_own = self._begins_chosen or self.chosen is not None
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up if is_own:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if is_own:
                self._take(self.chosen)
            case Qt.Key.Key_Tab:
                self._take(self.chosen if is_own else self.rows.row_at(0))
                # In a form it then goes on to the next field, as ever.
                return not self._leaves_by_tab
            case Qt.Key.Key_Escape:
                self.hide()
                self.escaped.emit()
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        """Choose the next row or the one before; before the first is none, or the last."""
        count = sum(not row.is_hint for row in self.rows.rows)
        at = self.currentIndex().row() + by
        at = at % count if self._goes_round else min(at, count - 1)
        index = self.rows.index(at, 0) if at >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        self._field.setAccessibleDescription(str(index.data() or ""))
        # The key that takes a row is painted in the row that it would take.
        self.viewport().update()

    def _click(self, index: QModelIndex) -> None:
        self._take(self.rows.row_at(index.row()))

    def _take(self, row: Choice | None) -> None:
        self.hide()
        if row is not None and not row.is_hint:
            self.taken.emit(row)


def height_of(rows: int) -> int:
    """Return how high a list of so many rows is."""
    return rows * zoomed(ROW_HEIGHT) + 2 * _FRAME


def _said(row: Choice) -> str:
    return " · ".join(filter(None, (row.label, row.detail)))


def _mark_room(row: Choice) -> float:
    return _MARK_ROOM if row.colour or row.is_person else 0


def _paint_mark(painter: QPainter, middle: QPointF, row: Choice) -> None:
    if row.is_person:
        shapes.draw_person(painter, middle, tokens().soft)
    elif row.colour:
        shapes.draw_dot(painter, middle, row.colour)
