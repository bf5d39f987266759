"""The table theme × category: do only UN entities ask for this? Each number leads to its points."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from townnotes.domain.entities import Category
from townnotes.domain.floor.floor_reading import theme_rows
from townnotes.domain.points.tally import ThemeTally
from townnotes.domain.state import SessionChanged, State
from townnotes_ui.desk import Desk
from townnotes_ui.floor.themes.list import heading_of
from townnotes_ui.language.translation import tr
from townnotes_ui.look import SMALL, STEP, TEXT, set_role, text_font, tokens, zoomed
from townnotes_ui.widgets import shapes
from townnotes_ui.widgets.cards import CardColumn, by_time, said_in
from townnotes_ui.widgets.list_model import Index
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.sheet import MARGIN, Sheet
from townnotes_ui.widgets.table import ROW_HEIGHT, EditTable, TableColumn, TableModel

_EDGE, _POINTS_WIDTH, _LABEL_START, _STEP_IN = 10, 26, 28, 16
_THEME_WIDTH, _COUNT_WIDTH, _COUNT_MOST, _CARDS_WIDTH = 208, 104, 184, 340
_CARDS_LEAST = 180
_COUNTED = {"point", "intervention", "theme", "participant", "category", "link", "note_taker"}


class TableRow(NamedTuple):
    """A theme; `cells` gives distinct speakers and points, a category after the other, then all."""

    id: str
    label: str
    colour: str
    parent: str
    cells: tuple[tuple[int, int], ...]


def categories_of(state: State, tally: ThemeTally) -> tuple[str, ...]:
    """Return the categories of who took up any theme, in their order; the last may be none, ""."""
    found: set[str] = set()
    for row in theme_rows(state, tally):
        found.update(tally.figures(state, row.id).by_category)
    return tuple(one for one in (*(c.id for c in state.all(Category)), "") if one in found)


def table_rows(state: State, tally: ThemeTally, categories: Sequence[str]) -> list[TableRow]:
    """Read a row a theme, in the panel's order."""
    rows: list[TableRow] = []
    for row in theme_rows(state, tally):
        figures = tally.figures(state, row.id)
        cells = [figures.by_category.get(one, (0, 0)) for one in categories]
        cells.append((figures.speakers, figures.points))
        rows.append(TableRow(row.id, row.label, row.colour, row.parent, tuple(cells)))
    return rows


class ThemeTableModel(TableModel[TableRow]):
    """The themes, then a column a category, then all."""

    def __init__(self) -> None:
        super().__init__([TableColumn(tr("Theme"), _label)], lambda row: row.id)
        self.categories: tuple[str, ...] = ()

    def show_counts(self, state: State, tally: ThemeTally) -> None:
        """Show what is counted now; selection and place are kept while the columns stay."""
        categories = categories_of(state, tally)
        rows = table_rows(state, tally, categories)
        titles = [*(heading_of(state, one) for one in categories), tr("all")]
        if titles != [column.title for column in self.columns[1:]]:
            self.beginResetModel()
            self.categories = categories
            self.columns = [
                TableColumn(tr("Theme"), _label),
                *(_counts(title, place) for place, title in enumerate(titles)),
            ]
            self.endResetModel()
            self.begin_with(rows)
        else:
            self.categories = categories
            self.show(rows)

    def category_at(self, column: int) -> str | None:
        """Return whose points stand behind a column's cells; None for everybody's."""
        place = column - 1
        return self.categories[place] if 0 <= place < len(self.categories) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading, whole where the pointer rests on a short one."""
        shown = Qt.ItemDataRole.DisplayRole
        wanted = shown if role == Qt.ItemDataRole.ToolTipRole else role
        return super().headerData(section, orientation, wanted)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column():
            speakers, points = row.cells[index.column() - 1]
            title = self.columns[index.column()].title
            return tr(
                "{theme}, {category}: {speakers}, {points}",
                theme=row.label,
                category=title,
                speakers=tr("1 speaker|{n} speakers", speakers),
                points=tr("1 point|{n} points", points),
            )
        return super().data(index, role)


class ThemeCells(QStyledItemDelegate):
    """Paints the cells: the theme with its mark, speakers in ink and their points beside, faint."""

    def __init__(self, view: QTableView, model: ThemeTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        shapes.own_viewport(view)
        self._label = text_font(TEXT)
        self._lower = text_font(SMALL + 1)
        self._speakers = text_font(TEXT, QFont.Weight.DemiBold)
        self._points = text_font(SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        place = self._model.index(index.row(), index.column())
        cell = QRectF(self._view.visualRect(place))
        painter.save()
        shapes.draw_row_ground(
            painter,
            cell.adjusted(1, 2, -1, -2),
            is_chosen=self._view.currentIndex() == place,
            is_hovered=False,
            is_focused=self._view.hasFocus() and self._view.currentIndex() == place,
        )
        if index.column():
            self._paint_counts(painter, cell, row.cells[index.column() - 1])
        else:
            self._paint_theme(painter, cell, row)
        painter.restore()

    def _paint_theme(self, painter: QPainter, cell: QRectF, row: TableRow) -> None:
        direction = self._view.layoutDirection()
        inward = _STEP_IN if row.parent else 0
        mark = shapes.mirrored(
            QRectF(cell.left() + _EDGE + inward, cell.top(), 10, cell.height()), cell, direction
        )
        shapes.draw_square(painter, mark.center(), row.colour, 8 if row.parent else 10)
        start = _LABEL_START + inward
        room = QRectF(cell.left() + start, cell.top(), cell.width() - start - _EDGE, cell.height())
        font = self._lower if row.parent else self._label
        colour = tokens().soft if row.parent else tokens().ink
        shapes.draw_text(painter, shapes.mirrored(room, cell, direction), row.label, font, colour)

    def _paint_counts(self, painter: QPainter, cell: QRectF, counts: tuple[int, int]) -> None:
        speakers, points = counts
        if not points:
            return
        direction, colours = self._view.layoutDirection(), tokens()
        width = cell.width() - _EDGE - _POINTS_WIDTH
        many = QRectF(cell.left(), cell.top(), width, cell.height())
        behind = QRectF(cell.left() + width, cell.top(), _POINTS_WIDTH, cell.height())
        many, behind = (shapes.mirrored(one, cell, direction) for one in (many, behind))
        shapes.draw_text(painter, many, str(speakers), self._speakers, colours.ink, shapes.TRAILING)
        shapes.draw_text(painter, behind, str(points), self._points, colours.faint, shapes.TRAILING)


def _counts(title: str, place: int) -> TableColumn[TableRow]:
    return TableColumn(title, lambda row: str(row.cells[place][0]), is_number=True)


def _label(row: TableRow) -> str:
    return row.label


class ThemeTable(Sheet):
    """Who took up which theme, counted while the call goes on, and the points beside it."""

    opened = Signal(str)
    """The intervention of a point that is wanted on the Floor."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Themes × categories · distinct speakers, and points"))
        self._desk = desk
        self._shown: tuple[str, str | None] | None = None
        self.model = ThemeTableModel()
        self.table = EditTable(tr("Themes by category"))
        self.about = text_label("", "title", self, wraps=True, is_plain=True)
        self.cards = CardColumn(tr("Points behind the number"), with_speaker=True)
        self._set_up()
        self._lay_out()
        desk.changed.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Show what is counted now."""
        self.model.show_counts(self._desk.state, self._desk.session.floor.tally)
        self._list()

    def take_focus(self) -> None:
        """Put the keys into the table, at its first number."""
        # First of all: a table that gets the focus chooses its first cell by itself.
        self.table.setCurrentIndex(self.model.index(0, 1))
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(ThemeCells(table, self.model))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.entered_row.connect(self._take)
        table.doubleClicked.connect(self._take)
        self.model.modelReset.connect(self._widen)
        self.cards.opened.connect(self._open)

    def _lay_out(self) -> None:
        beside = self._beside = QWidget(self)
        lay_column(beside, self.about, (self.cards, 1))
        row = lay_row(None, (self.table, 1), beside, space=STEP * 3)
        self.body.addLayout(row, 1)

    def _place(self) -> None:
        window = self.window()
        room_x, room_y = (side - 2 * MARGIN for side in (window.width(), window.height()))
        counts = range(1, self.model.columnCount())
        width = _THEME_WIDTH + _CARDS_WIDTH + sum(map(self.table.columnWidth, counts)) + 96
        height = (self.model.rowCount() + 1) * zoomed(ROW_HEIGHT) + 150
        self.setFixedSize(min(max(width, 760), room_x), min(max(height, 420), room_y))
        # In a small window the numbers come first: without their themes they say nothing.
        short = max(0, width - room_x)
        self._beside.setFixedWidth(max(_CARDS_LEAST, _CARDS_WIDTH - short))
        self.move((window.width() - self.width()) // 2, (window.height() - self.height()) // 2)

    def _widen(self) -> None:
        header = self.table.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(_COUNT_WIDTH)
        for column in range(1, self.model.columnCount()):
            wanted = header.sectionSizeHint(column)
            self.table.setColumnWidth(column, max(_COUNT_WIDTH, min(wanted, zoomed(_COUNT_MOST))))
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _follow(self, change: SessionChanged) -> None:
        if change.kinds & _COUNTED:
            self.refresh()

    def _take(self, index: QModelIndex | None = None) -> None:
        """List the points behind the number."""
        at = index if index is not None else self.table.currentIndex()
        row = self.model.row_at(at.row())
        if row is not None:
            self._shown = (row.id, self.model.category_at(at.column()))
            self._list()

    def _list(self) -> None:
        theme, category = self._shown or ("", None)
        place = self.model.place_of(theme)
        row = self.model.row_at(place)
        self.cards.setVisible(row is not None)
        if row is None:
            hint = tr("Enter lists the points behind a number; Tab leads to them.")
            if not self.model.rowCount():
                hint = tr("No theme has been named yet.")
            set_role(self.about, "small")
            self.about.setText(hint)
            return
        state = self._desk.state
        points = by_time(state, self._desk.session.floor.tally.points_of(state, theme, category))
        said = said_in(state, points)
        column = next(
            (n for n, one in enumerate(self.model.categories, start=1) if one == category),
            self.model.columnCount() - 1,
        )
        set_role(self.about, "title")
        title = self.model.columns[column].title
        self.about.setText(
            tr(
                "{label} · {title} · 1 point|{label} · {title} · {n} points",
                len(said),
                label=row.label,
                title=title,
            )
        )
        self.cards.show_said(said)

    def _open(self, intervention: str) -> None:
        self.close_sheet()
        self.opened.emit(intervention)
