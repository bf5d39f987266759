"""The categories of a list that is brought in which the session has not, and what they become."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from townnotes.importers.call.categories import CategoryChoice, NewCategory, both_numbers
from townnotes.importers.call.preview import Preview
from townnotes.importers.folding import folded
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.choice_box import CellChoiceDelegate
from townnotes_ui.widgets.parts import lay_column
from townnotes_ui.widgets.table import EditTable, TableColumn, TableModel

_WIDTHS = (220, 80, 200, 160, 160)
_BECOMES = 2


class CategoryRow(NamedTuple):
    """A category of the file that the session has not: how many have it, and what it becomes."""

    words: str
    people: int
    becomes: CategoryChoice


class CategoriesPanel(QWidget):
    """Every category that the session has not: added with both its words, or one of the others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self.model: TableModel[CategoryRow] = TableModel(
            [
                TableColumn(tr("In the file"), lambda row: row.words),
                TableColumn(tr("People"), lambda row: str(row.people), is_number=True),
                TableColumn(tr("Becomes"), self._becomes, self._choose),
                TableColumn(tr("Singular"), partial(_word, 0), partial(self._word, 0)),
                TableColumn(tr("Plural"), partial(_word, 1), partial(self._word, 1)),
            ],
            lambda row: row.words,
            self,
        )
        self.list = EditTable(tr("Categories"))
        self.list.setModel(self.model)
        self.list.widths(_WIDTHS, stretch=0)
        self.list.setItemDelegateForColumn(
            _BECOMES, CellChoiceDelegate(lambda: [(one, QIcon()) for one in self._choices], self)
        )
        lay_column(self, (self.list, 1))

    def show_preview(self, preview: Preview) -> int:
        """Show the categories of a file that the session has not; returns how many there are."""
        self._preview = preview
        counts = dict.fromkeys(preview.new_categories, 0)
        for person in preview.people if counts else ():
            if person.category in counts:
                counts[person.category] += 1
        new = preview.new_categories
        self.model.show([
            CategoryRow(words, count, preview.categories.get(folded(words), new[words]))
            for words, count in counts.items()
        ])  # fmt: skip
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, _BECOMES))
        return len(counts)

    @property
    def _choices(self) -> Sequence[str]:
        assert self._preview is not None
        return [tr("a new category"), *self._preview.session_categories, tr("none")]

    def _becomes(self, row: CategoryRow) -> str:
        if isinstance(row.becomes, NewCategory):
            return tr("a new category")
        assert self._preview is not None
        return self._preview.category_named(row.words) or tr("none")

    def _choose(self, row: CategoryRow, words: str) -> str:
        assert self._preview is not None
        known = self._preview.session_categories
        is_new = words == tr("a new category")
        return self._take(row, both_numbers(row.words) if is_new else known.get(words, ""))

    def _word(self, which: int, row: CategoryRow, text: str) -> str:
        if isinstance(row.becomes, str):
            return tr("it becomes one that exists already")
        if not text:
            return tr("a category needs a singular and a plural")
        singular, plural = row.becomes
        both = NewCategory(text, plural) if which == 0 else NewCategory(singular, text)
        return self._take(row, both)

    def _take(self, row: CategoryRow, becomes: CategoryChoice) -> str:
        assert self._preview is not None
        self._preview.categories[folded(row.words)] = becomes
        self.show_preview(self._preview)
        self.changed.emit()
        return ""


def _word(which: int, row: CategoryRow) -> str:
    return row.becomes[which] if isinstance(row.becomes, NewCategory) else ""
