"""The columns of a list that is brought in, and what each is said to hold."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QWidget

from townnotes.importers.tables.choices import MEANINGS
from townnotes.importers.tables.columns import ColumnTable, FileColumn
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.choice_box import CellChoiceDelegate
from townnotes_ui.widgets.parts import lay_column, lay_row, text_label
from townnotes_ui.widgets.table import EditTable, TableColumn, TableModel

_COLUMN_WIDTHS = (220, 240, 320)
_LONGEST = 60
_MEANS = 1


def words_of(meaning: str) -> str:
    """Return what a column is said to hold."""
    return {
        "": tr("– ignore"),
        "name": tr("Name"),
        "shown": tr("Name, with a former one in brackets"),
        "first_name": tr("First name"),
        "last_name": tr("Surname"),
        "honorific": tr("Title (Ms., Dr.)"),
        "organization": tr("Organization"),
        "category": tr("Category"),
        "email": tr("E-mail"),
        "country": tr("Country"),
        "speaks_for": tr("Speaks for"),
        "pronunciation": tr("Pronunciation"),
        "limit": tr("Minutes asked for"),
        "asks": tr("Asks for the floor"),
        "status": tr("Registration status"),
        "join": tr("Joined at"),
        "leave": tr("Left at"),
        "duration": tr("Minutes present"),
        "waiting": tr("Waiting room"),
        "role": tr("Role, such as host"),
    }[meaning]


class ColumnRow(NamedTuple):
    """A column by its place."""

    place: int
    column: FileColumn


class ColumnsPanel(QWidget):
    """Every column of a table with its first values, and what it is taken for."""

    chosen = Signal(tuple, int)
    """What each column is said to mean, and the line of the headings, 0 for none."""

    def __init__(self) -> None:
        super().__init__()
        self._table: ColumnTable | None = None
        self.lines = QComboBox()
        self.lines.setAccessibleName(tr("Row of the headings"))
        self.lines.activated.connect(self._choose_line)
        self.model: TableModel[ColumnRow] = TableModel(
            [
                TableColumn(tr("In the file"), _heading),
                TableColumn(tr("Read as"), lambda row: words_of(row.column.meaning),
                            self._choose),
                TableColumn(tr("First values"), lambda row: " · ".join(row.column.values)),
            ],
            lambda row: str(row.place),
            self,
        )  # fmt: skip
        self.list = EditTable(tr("Columns"))
        self.list.setModel(self.model)
        self.list.widths(_COLUMN_WIDTHS, stretch=2)
        meanings = [(words_of(one), QIcon()) for one in ("", *MEANINGS)]
        self.list.setItemDelegateForColumn(_MEANS, CellChoiceDelegate(lambda: meanings, self.list))
        label = text_label(tr("Headings"), "soft")
        label.setBuddy(self.lines)
        lay_column(self, lay_row(None, label, (self.lines, 1)), (self.list, 1))

    def show_table(self, table: ColumnTable) -> None:
        """Show the columns of a table."""
        self._table = table
        self.model.show([ColumnRow(*one) for one in enumerate(table.columns)])
        self.lines.clear()
        for row in table.lines:
            cells = " · ".join(filter(None, (" ".join(one.split()) for one in row.cells)))
            shown = cells if len(cells) <= _LONGEST else f"{cells[: _LONGEST - 1]}…"
            self.lines.addItem(
                tr("Line {number}: {shown}", number=row.number, shown=shown), row.number
            )
        self.lines.addItem(tr("No headings"), 0)
        self.lines.setCurrentIndex(self.lines.findData(table.line))
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, _MEANS))

    def _choose(self, row: ColumnRow, words: str) -> str:
        """Take a column for something, which no other column then is."""
        assert self._table is not None
        meaning = next((one for one in MEANINGS if words_of(one) == words), "")
        columns = ["" if one == meaning else one for one in self._table.meanings]
        columns[row.place] = meaning
        self.chosen.emit(tuple(columns), self._table.line)
        return ""

    def _choose_line(self) -> None:
        if self._table is not None:
            self.chosen.emit(self._table.meanings, self.lines.currentData())


def _heading(row: ColumnRow) -> str:
    return row.column.heading or tr("column {place}", place=row.place + 1)
