"""The table of interventions: what was said has the most room, and the columns can be chosen."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from townnotes_ui.jobs import after_pause
from townnotes_ui.look import zoomed
from townnotes_ui.review.columns import COLUMNS, WORDS, ColumnChoice, keep_choice, kept_choice
from townnotes_ui.review.found_cells import FoundCells
from townnotes_ui.review.interventions import THEMES, Interventions, ThemeMarks
from townnotes_ui.tokens import zoom
from townnotes_ui.widgets.menu import asked_row
from townnotes_ui.widgets.table import EditTable

_FOUND_IN = ("speaker", "organization", WORDS)
_KEPT_AFTER_MS = 300
"""Each write takes 10 ms, and a column that is dragged says a width at each step of the mouse."""


class InterventionTable(EditTable):
    """Read by row; a column’s width dragged is kept for the next time."""

    menu_wanted = Signal(str, str, QPoint)
    """A kind of place, the intervention, and where on the screen the menu is to open."""

    def __init__(self, name: str, model: Interventions, parent: QWidget | None = None) -> None:
        super().__init__(name)
        self._rows = model
        self._is_fitting = False
        self._keeping = after_pause(self, _KEPT_AFTER_MS, self._keep)
        self.choice = kept_choice()
        self.setParent(parent)
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegateForColumn(THEMES, ThemeMarks(self))
        for column in _FOUND_IN:
            self.setItemDelegateForColumn(COLUMNS.index(column), FoundCells(self))
        self._set_up_header()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(COLUMNS.index(WORDS), QHeaderView.ResizeMode.Stretch)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask_for_columns)
        header.sectionResized.connect(self._keep_width)
        self._fit()

    def heading(self, column: str) -> str:
        """Return what a column is called."""
        return self._rows.columns[COLUMNS.index(column)].title

    def shows(self, column: str) -> bool:
        """Tell whether a column is there now."""
        return not self.isColumnHidden(COLUMNS.index(column))

    def choose(self, choice: ColumnChoice) -> None:
        """Show other columns, and keep that for the next time."""
        self.choice = choice
        self._keep()
        self._fit()

    def choose_usual(self) -> None:
        """Show what fits again, in the usual widths."""
        self.choose(ColumnChoice())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out that there is no more room for."""
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep a width that was dragged right before."""
        super().hideEvent(event)
        if self._keeping.isActive():
            self._keep()

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        """Ask for the menu of the intervention."""
        index, where = asked_row(self, arg__1)
        if index.isValid():
            found = self._rows.intervention_at(index.row())
            if found:
                self.menu_wanted.emit("intervention", found, where)

    def _ask_for_columns(self, place: QPoint) -> None:
        self.menu_wanted.emit("columns", "", self.horizontalHeader().mapToGlobal(place))

    def fit_text(self) -> None:
        """Have rows and columns as much larger as the text is."""
        super().fit_text()
        self._fit()

    def _fit(self) -> None:
        self._is_fitting = True
        shown = self.choice.columns_in(round(self.viewport().width() / zoom()))
        for at, column in enumerate(COLUMNS):
            self.setColumnHidden(at, column not in shown)
            if column in shown and column != WORDS:
                self.setColumnWidth(at, zoomed(self.choice.width_of(column)))
        self._is_fitting = False

    def _keep_width(self, at: int, _before: int, width: int) -> None:
        column = COLUMNS[at]
        if not self._is_fitting and column != WORDS and width:
            self.choice = self.choice.with_width(column, round(width / zoom()))
            self._keeping.start()

    def _keep(self) -> None:
        self._keeping.stop()
        keep_choice(self.choice)
