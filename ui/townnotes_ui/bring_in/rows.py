"""The rows of people brought in: who was understood, what becomes of them, each cell mendable."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QColor

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.people import CallPerson, Why
from townnotes.importers.call.preview import Brought, Preview
from townnotes.importers.folding import folded
from townnotes_ui.language.translation import tr
from townnotes_ui.look import tokens
from townnotes_ui.widgets.list_model import Index

STATE, NAME = 0, 1
_NAMED = ("name", "shown", "first_name", "last_name")
_STEM = 6
_SHOWN = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}


class PersonColumn(NamedTuple):
    """A column: the field of a person it shows, its title, its width, and how it is mended.

    What is typed into one that is shared holds for all rows chosen.
    """

    field: str
    title: str
    width: int
    is_shared: bool = True


def columns_of(preview: Preview) -> list[PersonColumn]:
    """Return the columns of people that a file says anything in, name and organization always."""
    every = (
        PersonColumn("honorific", tr("Title"), 80),
        PersonColumn("name", tr("Name"), 180, is_shared=False),
        PersonColumn("organization", tr("Organization"), 180),
        PersonColumn("category", tr("Category"), 124),
        PersonColumn("speaks_for", tr("Speaks for"), 140),
        PersonColumn("email", tr("E-mail"), 170, is_shared=False),
    )
    shown = preview.fields | {"name", "organization"}
    return [_titled(one, preview.found) for one in every if one.field in shown]


def _titled(column: PersonColumn, found: CallFile) -> PersonColumn:
    """Return a column with the headings of the file that it was taken from."""
    if found.table is None:
        return column
    header = found.table.header
    fields = _NAMED if column.field == "name" else (column.field,)
    places = sorted(header.columns[one] for one in fields if one in header)
    said = [" ".join(header.headings[one].split()) for one in places if one < len(header.headings)]
    words = " + ".join(filter(None, said))
    if not words or _stem(words) == _stem(column.title):
        return column
    # What it becomes stands first: long headings of forms are cut short.
    return column._replace(title=f"{column.title} ← {words}")


def _stem(words: str) -> str:
    """Return the beginning of words: "Organisation" says the same as "Organization"."""
    return folded(words).replace(" ", "")[:_STEM]


class BroughtModel(QAbstractTableModel):
    """People as they stand in a preview: state, what they are called, what becomes of them.

    A row is made when it is looked at: a report may have 50,000.
    """

    def __init__(self, choose: Callable[[], Collection[int]], mended: Callable[[], None]) -> None:
        """Ask `choose` which rows are chosen where a cell is mended, and say it by `mended`."""
        super().__init__()
        self._choose, self._mended = choose, mended
        self._preview: Preview | None = None
        self._doubts: dict[int, str] = {}
        self.columns: list[PersonColumn] = []

    def begin_with(self, preview: Preview) -> None:
        """Show other people."""
        self.beginResetModel()
        self._preview = preview
        self._doubts = doubts_of(preview.found)
        self.columns = columns_of(preview)
        self.endResetModel()

    def repaint(self) -> None:
        """Show what became of people since they were looked at."""
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the people."""
        if self._preview is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._preview.people)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns: those of people between their state and what there is to say."""
        return 0 if parent is not None and parent.isValid() else len(self.columns) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        texts = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        is_title = orientation == Qt.Orientation.Horizontal and role in texts
        if is_title and 0 < section <= len(self.columns):
            return self.columns[section - 1].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return "" if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        # A paint asks for many roles that need no row to be made.
        place, is_state = index.row(), index.column() == STATE
        if role in _SHOWN:
            column = self.column_at(index.column())
            if column is not None:
                return self.text_of(self.brought(place), column)
            return self.state_of(place) if is_state else self.note_on(place)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.say(place) if is_state else None
        return QColor(self._ink(index)) if role == Qt.ItemDataRole.ForegroundRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Have the cells of people be mended."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        is_theirs = self.column_at(index.column()) is not None
        return flags | Qt.ItemFlag.ItemIsEditable if is_theirs else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Mend a cell; of a shared column those of all rows chosen."""
        column, preview = self.column_at(index.column()), self._preview
        text = " ".join(str(value or "").split())
        brought = self.brought(index.row())
        if column is None or preview is None or text == self.text_of(brought, column):
            return False
        if column.field == "name" and not text and not brought.person.organization:
            return False
        chosen = self._choose() if column.is_shared else ()
        places = chosen if index.row() in chosen else (index.row(),)
        if column.field == "category":
            text = preview.category_options.get(text, text)
        preview.mend(places, **{column.field: text})
        for place in places:
            self._doubts.pop(place, None)
        self.repaint()
        self._mended()
        return True

    def brought(self, place: int) -> Brought:
        """Return what becomes of somebody."""
        assert self._preview is not None
        return self._preview.row(place)

    def column_at(self, place: int) -> PersonColumn | None:
        """Return the column of people at a place, None for their state and what there is to say."""
        return self.columns[place - 1] if 0 < place <= len(self.columns) else None

    def text_of(self, brought: Brought, column: PersonColumn) -> str:
        """Return what a person's cell says; of a category as the session will have it."""
        text = str(getattr(brought.person, column.field))
        return self._category(text) if column.field == "category" and text else text

    def doubt_on(self, place: int) -> str:
        """Return what is in doubt of somebody who is not left out."""
        brought = self.brought(place)
        may_be = tr("may be {may_be}", may_be=brought.may_be[0][0]) if brought.may_be else ""
        return "" if brought.does == "left out" else self._doubts.get(place, "") or may_be

    @property
    def category_options(self) -> Sequence[str]:
        """What a category's cell may say."""
        return list(self._preview.category_options) if self._preview is not None else []

    @property
    def doubtful(self) -> Sequence[int]:
        """The places of people who are to be looked at."""
        preview = self._preview
        if preview is None:
            return []
        said = {place for place, doubt in self._doubts.items() if doubt}
        return [one for one in sorted(said | preview.open) if preview.does(one) != "left out"]

    def state_of(self, place: int) -> str:
        """Say in a word what becomes of somebody."""
        if self.doubt_on(place):
            return tr("check")
        return {
            "added": tr("new"), "filled": tr("known"), "known": tr("known"),
            "counted": tr("counted"), "left out": tr("left out"),
        }[self.brought(place).does]  # fmt: skip

    def note_on(self, place: int) -> str:
        """Say what is in doubt of somebody, what they fill, or why they are left out."""
        brought = self.brought(place)
        if brought.does == "left out":
            return brought.person.status or why_apart(brought.person.apart)
        doubt = self.doubt_on(place)
        if doubt or not brought.participant or self._preview is None:
            return doubt
        if self._preview.is_called_otherwise(place):
            return tr("is {named}", named=self._preview.named(brought.participant))
        filled = self._preview.fills(place)
        fields = [one.title.split("→")[-1].strip() for one in self.columns if one.field in filled]
        return tr("{fields} filled in", fields=", ".join(fields).lower()) if fields else ""

    def say(self, place: int) -> str:
        """Return a row as it is read aloud."""
        brought = self.brought(place)
        cells = (self.text_of(brought, one) for one in self.columns)
        tick = tr("not ticked") if brought.does == "left out" else tr("ticked")
        return ", ".join(filter(None, (*cells, self.state_of(place), self.note_on(place), tick)))

    def _category(self, text: str) -> str:
        assert self._preview is not None
        return self._preview.category_named(text)

    def _ink(self, index: Index) -> str:
        colours = tokens()
        if self.brought(index.row()).does == "left out":
            return colours.faint
        column = self.column_at(index.column())
        if column is not None and column.field == "name":
            return colours.ink
        is_note = index.column() == self.columnCount() - 1
        return colours.warning if is_note and self.doubt_on(index.row()) else colours.soft


def doubts_of(found: CallFile) -> dict[int, str]:
    """Return what is in doubt of people, by their place in the file."""
    in_row = Counter(row for one in found.people for row in one.rows)
    doubts = {
        place: _doubt(one, found.formulas, in_row)
        for place, one in enumerate(found.people)
        if one.is_doubtful
    }
    for offer in found.offered:
        doubts[offer.other] = tr("may be {name}", name=found.people[offer.one].name)
    return doubts


def _doubt(one: CallPerson, formulas: Collection[int], in_row: Mapping[int, int]) -> str:
    """Say why somebody is in doubt; `in_row` counts who stands in a row."""
    if any(row in formulas for row in one.rows):
        return tr("worked out by a formula")
    if any(in_row[row] > 1 for row in one.rows):
        return tr("one of several names in a line")
    return tr("the heading above is taken for the organization")


def why_apart(apart: Why) -> str:
    """Say why somebody is left out: by hand where nothing in the file says it."""
    return {
        "": tr("by hand"), "host": tr("host"), "bot": tr("note-taking program"),
        "waiting": tr("waiting room only"), "absent": tr("did not come"),
        "withdrawn": tr("withdrew"), "pending": tr("not confirmed"),
    }[apart]  # fmt: skip
