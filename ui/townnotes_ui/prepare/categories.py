"""The categories of participants: two words, whether they count, and how long they may speak."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from townnotes.domain.commands.participants import add_category, change_category, remove_category
from townnotes.domain.commands.speaking_time import PRESETS
from townnotes.domain.dates import read_length
from townnotes.domain.entities import Category
from townnotes.domain.floor.timer import as_clock
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError
from townnotes_ui.desk import Command, Desk
from townnotes_ui.prepare.presets_sheet import use_preset, words_of
from townnotes_ui.prepare.table_panel import AddRow, TablePanel, attempt
from townnotes_ui.widgets.table import TableColumn, TableModel

_OPENING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PresetBox(QComboBox):
    """A list to choose from that stands on nothing: limits may be changed one by one afterwards."""

    chosen = Signal(str)
    """The id of a preset."""

    def __init__(self) -> None:
        super().__init__()
        for one in PRESETS:
            self.addItem(words_of(one), one.id)
            self.setItemData(self.count() - 1, one.source, Qt.ItemDataRole.ToolTipRole)
        words = self.tr("Time limits as in…")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setCurrentIndex(-1)
        self.setMinimumContentsLength(len(words))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 32)
        self.activated.connect(self._choose)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Open the list: an arrow must not give the limits of whatever comes next."""
        if e.key() in _OPENING:
            self.showPopup()
        elif e.key() == Qt.Key.Key_Escape or not e.text().strip():
            super().keyPressEvent(e)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """Leave the wheel to what can be scrolled."""
        e.ignore()

    def _choose(self, place: int) -> None:
        self.setCurrentIndex(-1)
        self.chosen.emit(PRESETS[place].id)


_WIDTHS = (200, 200, 132, 96, 112, 160)


class Categories(TablePanel[Category]):
    """The few categories of a townhall, in the order in which the summary names them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(desk, self.tr("Categories"), TableModel(self._columns(), _key))
        self.table.widths(_WIDTHS, stretch=1)
        self.add_row = AddRow(
            (self.tr("One: stakeholder"), self.tr("Several: stakeholders")),
            self.tr("Add category"),
            self._add,
        )
        self.preset_box = PresetBox()
        self.preset_box.chosen.connect(self._use_preset)
        self.stack(self.add_row, beside=self.preset_box)

    def refresh(self) -> None:
        """Show what the session holds."""
        self.model.show(self.desk.state.all(Category))

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a category nobody belongs to."""
        return self.tr("Category removed"), lambda state: remove_category(state, id_)

    def _columns(self) -> list[TableColumn[Category]]:
        return [
            self._word(self.tr("Singular"), "singular"),
            self._word(self.tr("Plural"), "plural"),
            TableColumn(
                self.tr("Takes the floor"),
                lambda one: self.tr("yes") if one.took_the_floor else self.tr("no"),
                lambda one, tick: self._change(
                    self.tr("Takes the floor"), one, took_the_floor=bool(tick)
                ),
                check=lambda one: one.took_the_floor,
            ),
            self._length(self.tr("Time"), "limit"),
            self._length(self.tr("For a group"), "group_limit"),
            self._length(self.tr("Reply, point of order"), "reply_limit"),
        ]

    def _word(self, title: str, field: str) -> TableColumn[Category]:
        return TableColumn(
            title,
            lambda one: getattr(one, field),
            lambda one, text: self._change(title, one, **{field: text}),
        )

    def _length(self, title: str, field: str) -> TableColumn[Category]:
        def read(one: Category) -> str:
            seconds = getattr(one, field)
            return "" if seconds is None else as_clock(seconds * 1000)

        def write(one: Category, text: str) -> str:
            try:
                seconds = read_length(text)
            except RuleError as refusal:
                return str(refusal)
            return self._change(title, one, **{field: seconds})

        return TableColumn(title, read, write, is_number=True)

    def _change(self, title: str, one: Category, **fields: Any) -> str:
        return self.change(
            self.tr("Category: {}").format(title),
            lambda state: change_category(state, one.id, **fields),
        )

    def _use_preset(self, id_: str) -> None:
        self.refuse(use_preset(self.desk, id_))

    def _add(self, typed: Sequence[str]) -> str:
        singular, plural = typed
        id_ = new_id()
        return attempt(
            self.desk,
            self.tr("Category added"),
            lambda state: add_category(state, id_, singular, plural, took_the_floor=True),
        )


def _key(one: Category) -> str:
    return one.id
