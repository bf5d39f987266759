"""The categories of participants: their two words, whether they take the floor, and how long."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from townnotes.domain.commands import participants as commands
from townnotes.domain.commands.speaking_time import PRESETS
from townnotes.domain.dates import read_length
from townnotes.domain.entities import Category, Participant
from townnotes.domain.floor.timer import as_clock
from townnotes.domain.registers import new_id
from townnotes.errors import RuleError
from townnotes_ui.desk import Command, Desk
from townnotes_ui.language.translation import tr, worded
from townnotes_ui.prepare.presets_sheet import use_preset, words_of
from townnotes_ui.prepare.table_panel import AddRow, TablePanel
from townnotes_ui.widgets.choice_box import ChoiceBox
from townnotes_ui.widgets.table import TableColumn, TableModel

_WIDTHS = (200, 200, 132, 96, 112, 160)


class PresetBox(ChoiceBox):
    """A list to choose from that stands on nothing: limits may be changed one by one afterwards."""

    chosen = Signal(str)
    """The id of a preset."""

    def __init__(self) -> None:
        super().__init__()
        for one in PRESETS:
            self.addItem(words_of(one), one.id)
            self.setItemData(self.count() - 1, one.source, Qt.ItemDataRole.ToolTipRole)
        words = tr("Time limit presets…")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setCurrentIndex(-1)
        self.setMinimumContentsLength(len(words))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 32)
        self.activated.connect(self._choose)

    def _choose(self, place: int) -> None:
        self.setCurrentIndex(-1)
        self.chosen.emit(PRESETS[place].id)


class Categories(TablePanel[Category]):
    """The few categories of a townhall, in the order in which the summary names them."""

    follows = frozenset({Participant.entity, Category.entity, "link"})

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(desk, tr("Categories"), TableModel(self._columns(), lambda one: one.id))
        self.table.widths(_WIDTHS, stretch=1)
        self.add_row = AddRow(
            ((tr("Singular"), tr("stakeholder")), (tr("Plural"), tr("stakeholders"))),
            tr("Add category"),
            self._add,
        )
        self.preset_box = PresetBox()
        self.preset_box.chosen.connect(self._use_preset)
        self.stack(self.add_row, beside=(self.preset_box,))

    def refresh(self) -> None:
        """Show what the session holds."""
        self.model.show(self.desk.state.all(Category))

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a category nobody belongs to."""
        return tr("Category removed"), lambda state: commands.remove_category(state, id_)

    def _columns(self) -> list[TableColumn[Category]]:
        return [
            self.text_column(tr("Singular"), "singular"),
            self.text_column(tr("Plural"), "plural"),
            TableColumn(
                tr("Takes the floor"),
                lambda one: tr("yes") if one.took_the_floor else tr("no"),
                lambda one, tick: self.correct(
                    tr("Takes the floor"), one, took_the_floor=bool(tick)
                ),
                check=lambda one: one.took_the_floor,
            ),
            self._length(tr("Time"), "limit"),
            self._length(tr("For a group"), "group_limit"),
            self._length(tr("Reply, point of order"), "reply_limit"),
        ]

    def _length(self, title: str, field: str) -> TableColumn[Category]:
        def read(one: Category) -> str:
            seconds = getattr(one, field)
            return "" if seconds is None else as_clock(seconds * 1000)

        def write(one: Category, text: str) -> str:
            try:
                seconds = read_length(text)
            except RuleError as refusal:
                return worded(refusal)
            return self.correct(title, one, **{field: seconds})

        return TableColumn(title, read, write, is_number=True)

    def correct(self, title: str, one: Category, **fields: Any) -> str:
        """Change fields of a category; returns why that was refused, or nothing."""
        return self.change(
            tr("Category: {title}", title=title),
            lambda state: commands.change_category(state, one.id, **fields),
        )

    def _use_preset(self, id_: str) -> None:
        self.refuse(use_preset(self.desk, id_))

    def _add(self, typed: Sequence[str]) -> str:
        singular, plural = typed
        id_ = new_id()
        return self.change(
            tr("Category added"),
            lambda state: commands.add_category(state, id_, singular, plural, took_the_floor=True),
        )
