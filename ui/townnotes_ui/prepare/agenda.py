"""The agenda: the parts of the townhall in their order, and which of them is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from townnotes.domain.commands import agenda as commands
from townnotes.domain.entities import AgendaItem, Intervention
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Command, Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.prepare.table_panel import AddRow, TablePanel
from townnotes_ui.widgets.choice_box import CellChoiceDelegate
from townnotes_ui.widgets.parts import lay_row, push_button
from townnotes_ui.widgets.table import TableColumn, TableModel

_STATE = 1
_WIDTHS = (360, 140, 140)


class Agenda(TablePanel[AgendaItem]):
    """The table of agenda items, edited in place."""

    follows = frozenset({AgendaItem.entity, Intervention.entity})

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(desk, tr("Agenda"), TableModel(self._columns(), lambda one: one.id))
        self.table.setItemDelegateForColumn(_STATE, CellChoiceDelegate(self._choices, self.table))
        self.table.widths(_WIDTHS, stretch=0)
        self.add_row = AddRow(((tr("Agenda item"), tr("Briefing")),), tr("Add item"), self._add)
        self.usual_button = push_button(tr("Add Briefing, Floor, Closing"), self._add_usual)
        self.stack(self.add_row, beside=(self._moves(),))

    def _moves(self) -> QWidget:
        self.up_button = push_button(tr("Move up"), role="quiet")
        self.down_button = push_button(tr("Move down"), role="quiet")
        box = QWidget()
        self.up_button.setToolTip("Alt+Up")
        self.down_button.setToolTip("Alt+Down")
        self.move_by(self.up_button, self.down_button, self.shift)
        lay_row(box, self.up_button, self.down_button, self.usual_button)
        return box

    def refresh(self) -> None:
        """Show what the session holds."""
        every = self.desk.state.all(AgendaItem)
        self.model.show(every)
        self.title.setText(tr("Agenda · {count}", count=len(every)))
        titles = {one.title.casefold() for one in every}
        self.usual_button.setVisible(
            not titles.issuperset(one.casefold() for one in commands.USUAL_ITEMS)
        )
        # Counts and the open item follow what happens on the Floor.
        self.model.say_all_changed()

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove an item under which nobody has spoken."""
        return tr("Agenda item removed"), lambda state: commands.remove_item(state, id_)

    def shift(self, by: int) -> None:
        """Move the item chosen by so many places."""
        id_ = self.id_at(self.proxy.mapToSource(self.table.currentIndex()).row())
        self.refuse(
            self.change(tr("Agenda order"), lambda state: commands.move_item(state, id_, by))
        )
        self.select(id_)

    def _on_selected(self) -> None:
        super()._on_selected()
        has_chosen = bool(self._selected())
        for button in (self.up_button, self.down_button):
            button.setVisible(has_chosen)

    def _columns(self) -> list[TableColumn[AgendaItem]]:
        return [
            TableColumn(tr("Item"), lambda one: one.title, self._rename),
            TableColumn(tr("State"), self._state_words, self._set_state),
            TableColumn(tr("Interventions"), self._count, is_number=True),
        ]

    def _state_words(self, one: AgendaItem) -> str:
        words = {"open": tr("▶ open"), "closed": tr("✓ closed")}
        return words.get(commands.state_of(self.desk.state, one), tr("waiting"))

    def _count(self, one: AgendaItem) -> str:
        return str(commands.interventions_under(self.desk.state, one))

    def _rename(self, one: AgendaItem, title: str) -> str:
        return self.change(
            tr("Agenda item: title"), lambda state: commands.rename_item(state, one.id, title)
        )

    def _choices(self) -> Sequence[tuple[str, QIcon]]:
        """Offer to open an item: that closes the open one, and nothing else is to be chosen."""
        index = self.proxy.mapToSource(self.table.currentIndex())
        item = self.model.row_at(index.row())
        now = self._state_words(item) if item else ""
        words = dict.fromkeys((now, tr("▶ open")))
        return [(one, QIcon()) for one in words if one]

    def _set_state(self, one: AgendaItem, words: str) -> str:
        if words != tr("▶ open") or commands.state_of(self.desk.state, one) == commands.OPEN:
            return ""
        return self.change(tr("Agenda item opened"), lambda state: commands.open_one(state, one.id))

    def _add(self, typed: Sequence[str]) -> str:
        id_ = new_id()
        return self.add(
            tr("Agenda item added"), id_, lambda state: commands.add_item(state, id_, typed[0])
        )

    def _add_usual(self) -> None:
        ids = [new_id() for _ in commands.USUAL_ITEMS]
        titles = tuple(tr(title) for title in commands.USUAL_ITEMS)
        self.refuse(
            self.change(
                tr("Agenda items added"), lambda state: commands.add_items(state, ids, titles)
            )
        )
        self.add_row.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)
