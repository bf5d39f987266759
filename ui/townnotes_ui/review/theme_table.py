"""The table theme × category: do only UN entities ask for this? Each number leads to its points."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from townnotes.domain.state import SessionChanged
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.review.theme_table_model import ThemeCells, ThemeTableModel
from townnotes_ui.widgets.card_texts import by_time, said_in
from townnotes_ui.widgets.cards import CardColumn
from townnotes_ui.widgets.sheet import MARGIN, Sheet
from townnotes_ui.widgets.table import ROW_HEIGHT, EditTable

_THEME_WIDTH, _COUNT_WIDTH, _COUNT_MOST, _CARDS_WIDTH = 208, 104, 184, 340
_CARDS_LEAST = 180
_COUNTED = {"point", "intervention", "theme", "participant", "category", "link", "note_taker"}


class ThemeTable(Sheet):
    """Who took up which theme, counted while the call goes on, and the points beside it."""

    opened = Signal(str)
    """The intervention of a point that is wanted on the Floor."""

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, self.tr("Themes × categories · distinct speakers, and points"))
        self._desk = desk
        self._shown: tuple[str, str | None] | None = None
        self.model = ThemeTableModel()
        self.table = EditTable(self.tr("Themes by category"))
        self.about = QLabel(self)
        self.cards = CardColumn(self.tr("Points behind the number"), with_speaker=True)
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
        set_role(self.about, "title")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        beside = self._beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.about)
        column.addWidget(self.cards, 1)
        row = QHBoxLayout()
        row.setSpacing(STEP * 3)
        row.addWidget(self.table, 1)
        row.addWidget(beside)
        self.body.addLayout(row, 1)

    def _place(self) -> None:
        window = self.window()
        room_x, room_y = (side - 2 * MARGIN for side in (window.width(), window.height()))
        counts = range(1, self.model.columnCount())
        width = _THEME_WIDTH + _CARDS_WIDTH + sum(map(self.table.columnWidth, counts)) + 96
        height = (self.model.rowCount() + 1) * ROW_HEIGHT + 150
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
            self.table.setColumnWidth(column, max(_COUNT_WIDTH, min(wanted, _COUNT_MOST)))
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
            hint = self.tr("Enter lists the points behind a number; Tab leads to them.")
            if not self.model.rowCount():
                hint = self.tr("No theme has been named yet.")
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
        self.about.setText(self.tr("{} · {} · {} points").format(row.label, title, len(said)))
        self.cards.show_said(said)

    def _open(self, intervention: str) -> None:
        self.close_sheet()
        self.opened.emit(intervention)
