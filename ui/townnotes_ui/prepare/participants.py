"""The participants: who may speak, for whom, and under which other names they may appear."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from townnotes.domain.commands.participants import (
    add_to_roster,
    change_participant,
    remove_participant,
)
from townnotes.domain.entities import Category, Participant, label_of
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Command, Desk
from townnotes_ui.look import set_role
from townnotes_ui.prepare.table_panel import AddRow, TablePanel, attempt
from townnotes_ui.widgets.table import CellChoiceDelegate, TableColumn, TableModel
from townnotes_ui.wording import tr

_CATEGORY = 3
_WIDTHS = (84, 200, 236, 140, 160, 170, 120)


class Participants(TablePanel[Participant]):
    """The table of participants, filtered while one types, edited in place."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(desk, self.tr("Participants"), TableModel(self._columns(), _key))
        self.table.setItemDelegateForColumn(
            _CATEGORY, CellChoiceDelegate(self._choices, self.table)
        )
        self.table.widths(_WIDTHS, stretch=2)
        self.add_row = AddRow(
            (self.tr("Name"), self.tr("Organization")), self.tr("Add participant"), self._add
        )
        self.categories_button = QPushButton(self.tr("Categories"))
        self.categories_button.setCheckable(True)
        set_role(self.categories_button, "tab")
        self.stack(self.add_row, filter_hint=self.tr("Filter…"), beside=self.categories_button)

    def refresh(self) -> None:
        """Show what the session holds."""
        everyone = self.desk.state.all(Participant)
        self.model.show(everyone)
        self.title.setText(self.tr("Participants · {}").format(len(everyone)))

    def repaint_categories(self) -> None:
        """Show the categories' words as they are now."""
        if self.model.rowCount():
            self.model.say_changed(0, self.model.rowCount() - 1)

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove a participant who has not spoken."""
        return self.tr("Participant removed"), lambda state: remove_participant(state, id_)

    def _columns(self) -> list[TableColumn[Participant]]:
        text = self._text_column
        return [
            text("honorific"),
            text("name"),
            text("organization"),
            TableColumn(self.tr("Category"), self._category_of, self._set_category),
            text("speaks_for"),
            TableColumn(self.tr("Also known as"), _aliases_of, self._set_aliases),
            text("pronunciation", self.tr("Say it")),
        ]

    def _text_column(self, field: str, title: str = "") -> TableColumn[Participant]:
        title = title or tr(label_of(Participant, field))
        return TableColumn(
            title,
            lambda one: getattr(one, field),
            lambda one, text: self._change(title, one, **{field: text}),
        )

    def _change(self, title: str, one: Participant, **fields: Any) -> str:
        return self.change(
            self.tr("Participant: {}").format(title),
            lambda state: change_participant(state, one.id, **fields),
        )

    def _category_of(self, one: Participant) -> str:
        category = self.desk.state.find(Category, one.category)
        return category.singular if category else ""

    def _set_category(self, one: Participant, text: str) -> str:
        found = next((c for c in self.desk.state.all(Category) if c.singular == text), None)
        return self._change(self.tr("Category"), one, category=found.id if found else "")

    def _set_aliases(self, one: Participant, text: str) -> str:
        aliases = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
        return self._change(self.tr("Also known as"), one, aliases=aliases)

    def _choices(self) -> Sequence[tuple[str, QIcon]]:
        every = self.desk.state.all(Category)
        return [("", QIcon()), *((one.singular, QIcon()) for one in every)]

    def _add(self, typed: Sequence[str]) -> str:
        name, organization = (text.strip() for text in typed)
        id_ = new_id()
        why = attempt(
            self.desk,
            self.tr("Participant added"),
            lambda state: add_to_roster(state, id_, name, organization),
        )
        if not why:
            self.select(id_)
        return why


def _key(one: Participant) -> str:
    return one.id


def _aliases_of(one: Participant) -> str:
    return ", ".join(one.aliases)
