"""The participants: who may speak, for whom, and under which other names they may appear."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from townnotes.domain.commands.participants import (
    add_participant,
    change_participant,
    remove_participant,
)
from townnotes.domain.entities import Category, Participant, label_of
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes_ui.desk import Command, Desk
from townnotes_ui.look import set_role
from townnotes_ui.prepare.add_row import AddRow
from townnotes_ui.prepare.table_panel import NO_CHANGE, TablePanel, attempt
from townnotes_ui.widgets.table import CellChoiceDelegate
from townnotes_ui.widgets.table_model import TableColumn, TableModel
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

        def command(state: State) -> list[Assign]:
            found = state.find(Participant, id_)
            return remove_participant(state, found) if found else NO_CHANGE

        return self.tr("Participant removed"), command

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
        def command(state: State) -> list[Assign]:
            found = state.find(Participant, one.id)
            return change_participant(found, **fields) if found else NO_CHANGE

        return self.change(self.tr("Participant: {}").format(title), command)

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

        def command(state: State) -> list[Assign]:
            _refuse_double(state, name, organization)
            likely = _likely_category(state)
            return add_participant(state, id_, name, organization=organization, category=likely)

        why = attempt(self.desk, self.tr("Participant added"), command)
        if not why:
            self.select(id_)
        return why


def _key(one: Participant) -> str:
    return one.id


def _aliases_of(one: Participant) -> str:
    return ", ".join(one.aliases)


def _likely_category(state: State) -> str:
    """Return the category of who was added last: rosters come group by group."""
    everyone, categories = state.all(Participant), state.all(Category)
    if everyone and everyone[-1].category:
        return everyone[-1].category
    return categories[0].id if categories else ""


def _refuse_double(state: State, name: str, organization: str) -> None:
    for one in state.all(Participant):
        same_name = one.name.casefold() == name.casefold()
        if same_name and one.organization.casefold() == organization.casefold():
            raise RuleError(f"{name or organization} is in the table already.")
