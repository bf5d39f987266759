"""The list of themes with its keys, marks and counts, and the field above that finds one in it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from townnotes.domain.entities import Category
from townnotes.domain.floor.floor_rows import ThemeRow
from townnotes.domain.points.tally import ThemeFigures
from townnotes.domain.state import State
from townnotes_ui.actions.keys import as_cap
from townnotes_ui.language.translation import tr
from townnotes_ui.look import CAPTION, SMALL, TEXT, set_role, text_font, tokens
from townnotes_ui.widgets.list_model import Index, ListModel, RowDelegate
from townnotes_ui.widgets.menu import asked_row
from townnotes_ui.widgets.parts import lay_row, text_label
from townnotes_ui.widgets.shapes import (
    TRAILING,
    draw_keycap,
    draw_square,
    draw_text,
    draw_tick,
    mirrored,
)

ROW_HEIGHT = 32
FIELD_HEIGHT = 32
_KEY_MIDDLE, _MARK_MIDDLE, _LABEL_START, _COUNT_WIDTH, _EDGE, _STEP_IN = 17, 41, 56, 40, 8, 14
_SMALLER = 8
"""The side of the mark of a theme under another."""


class ThemeRowDelegate(RowDelegate[ThemeRow]):
    """Paints a theme's row."""

    def __init__(self, view: QListView, model: ListModel[ThemeRow]) -> None:
        super().__init__(view, model, ROW_HEIGHT)
        self._label = text_font(TEXT)
        self._lower = text_font(SMALL + 1)
        self._above = text_font(SMALL)
        self._key = text_font(CAPTION)
        self._count = text_font(SMALL + 1)
        self.worn: frozenset[str] = frozenset()
        """The labels of the themes that the current line wears."""
        self.taken: str | None = None
        """The id of the row that Enter takes, while one is looked for."""
        self.above: dict[str, str] = {}
        """The label of each theme's parent, to be told where the parent's row is not there."""

    def is_chosen(self, row: ThemeRow) -> bool:
        """Have the themes of the current line stand out, or the one that is looked for."""
        return row.label in self.worn if self.taken is None else row.id == self.taken

    def paint_row(
        self, painter: QPainter, whole: QRectF, row: ThemeRow, direction: Qt.LayoutDirection
    ) -> None:
        """Paint key, mark, word and count."""

        def room(start: float, width: float) -> QRectF:
            part = QRectF(whole.left() + start, whole.top(), width, whole.height())
            return mirrored(part, whole, direction)

        colours = tokens()
        is_lower = bool(row.parent) and self.taken is None
        inward = _STEP_IN if is_lower else 0
        if row.key:
            draw_keycap(painter, room(_KEY_MIDDLE - 1, 2).center(), row.key, self._key)
        if row.colour:
            middle = room(_MARK_MIDDLE + inward - 1, 2).center()
            if self.taken is None and row.label in self.worn:
                draw_tick(painter, middle, row.colour)
            else:
                draw_square(painter, middle, row.colour, _SMALLER if is_lower else 10)
        count_start = whole.width() - _COUNT_WIDTH - _EDGE
        has_count = row.speakers >= 0
        start = _LABEL_START + inward
        width = (count_start if has_count else whole.width() - _EDGE) - start
        label = room(start, width)
        font = self._lower if is_lower else self._label
        draw_text(painter, label, row.label, font, colours.soft if is_lower else colours.ink)
        if self.taken is not None and row.parent in self.above:
            self._paint_above(painter, row, start, width, room)
        if has_count:
            count = room(count_start, _COUNT_WIDTH)
            draw_text(painter, count, str(row.speakers), self._count, colours.soft, TRAILING)

    def _paint_above(
        self,
        painter: QPainter,
        row: ThemeRow,
        start: float,
        width: float,
        room: Callable[[float, float], QRectF],
    ) -> None:
        """Name the parent behind the word, as far as there is room."""
        used = QFontMetricsF(self._label).horizontalAdvance(row.label) + 8
        if width - used > _STEP_IN * 2:
            above = room(start + used, width - used)
            draw_text(painter, above, self.above[row.parent], self._above, tokens().faint)


class ThemeListModel(ListModel[ThemeRow]):
    """The rows; what a row has no room for is told where the pointer rests."""

    def __init__(
        self, say: Callable[[ThemeRow], str], tell: Callable[[ThemeRow], str], parent: QWidget
    ) -> None:
        super().__init__(_id_of, say, parent)
        self._tell = tell

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row in words, or its tool tip."""
        row = self.row_at(index.row())
        if row is not None and role == Qt.ItemDataRole.ToolTipRole:
            return self._tell(row)
        return super().data(index, role)


class ThemeList(QListView):
    """The list itself: a click, or a bare key while it has the focus, tags."""

    chosen = Signal(str)
    """The id of a theme, or a key typed."""
    menu_wanted = Signal(str, QPoint)
    """The id of a theme, and where on the screen its menu is to open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A click must not take the caret out of the note; Tab comes here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Themes"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tag by a bare figure or letter, or with Enter what the keys have chosen."""
        typed = event.text().lower()
        has_modifier = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if typed.isalnum() and len(typed) == 1 and not has_modifier:
            self.chosen.emit(typed)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of the theme under the pointer, or of the one the keys are at."""
        index, where = asked_row(self, arg__1)
        model = self.model()
        row = model.row_at(index.row()) if isinstance(model, ThemeListModel) else None
        if row is not None:
            self.menu_wanted.emit(row.id, where)


def _id_of(row: ThemeRow) -> str:
    return row.id


def in_words(state: State, figures: ThemeFigures) -> str:
    """Return `12 speakers · 9 organizations · 15 points · 10 stakeholders, 2 UN entities`."""
    parts = [
        tr("1 speaker|{n} speakers", figures.speakers),
        tr("1 organization|{n} organizations", figures.organizations),
        tr("1 point|{n} points", figures.points),
        ", ".join(_by_category(state, figures)),
    ]
    return " · ".join(part for part in parts if part)


def heading_of(state: State, category: str) -> str:
    """Return what a column calls a category's speakers."""
    found = state.find(Category, category)
    return (found.plural or found.singular) if found else tr("no category")


def _by_category(state: State, figures: ThemeFigures) -> list[str]:
    found: list[str] = []
    for id_, (speakers, _) in figures.by_category.items():
        category = state.find(Category, id_)
        if category is not None:
            found.append(_count(speakers, category.singular, category.plural or category.singular))
        elif speakers:
            found.append(tr("{n} without a category|{n} without a category", speakers))
    return found


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


class ThemeEntry(QLineEdit):
    """A bare line; the list below it shows what its letters find."""

    looked_up = Signal(str)
    """What is looked for; nothing where the list is to show all themes again."""
    stepped = Signal(int)
    taken = Signal()
    left = Signal()
    """Done, or given up: the caret may go back to the note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "bare")
        self.setFixedHeight(FIELD_HEIGHT)
        self.setPlaceholderText(tr("find or add…"))
        self.setAccessibleName(tr("Find or add a theme"))
        self.textEdited.connect(self._look_up)
        self._key = text_label("", "key", self)
        lay_row(self, 1, (self._key, 0, Qt.AlignmentFlag.AlignVCenter))
        self._key.hide()

    def say_key(self, key: str) -> None:
        """Write the key that leads here."""
        self._key.setText(as_cap(key))
        self._key.setVisible(bool(key) and not self.text())

    def finish(self) -> None:
        """Look for nothing any more."""
        self.clear()
        self._look_up("")

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Choose with the arrows, take with Enter, give up with Esc."""
        match arg__1.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.taken.emit()
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape:
                self.finish()
                self.left.emit()
            case _:
                super().keyPressEvent(arg__1)

    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        """Go on with what was typed."""
        super().focusInEvent(arg__1)
        self.looked_up.emit(self.text())

    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        """Show all themes again; what was typed stays."""
        super().focusOutEvent(arg__1)
        self.looked_up.emit("")

    def _look_up(self, typed: str) -> None:
        self._key.setVisible(bool(self._key.text()) and not typed)
        self.looked_up.emit(typed)
