"""The agenda: the parts of the townhall in their order, and which of them is open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from townnotes.domain.commands.agenda import (
    OPEN,
    USUAL_ITEMS,
    add_item,
    add_items,
    interventions_under,
    move_item,
    open_one,
    remove_item,
    rename_item,
    state_of,
)
from townnotes.domain.entities import AgendaItem
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Command, Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.prepare.table_panel import AddRow, TablePanel, attempt
from townnotes_ui.widgets.table import CellChoiceDelegate, TableColumn, TableModel

_STATE = 1
_WIDTHS = (360, 140, 140)


class Agenda(TablePanel[AgendaItem]):
    """The table of agenda items, edited in place."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        super().__init__(desk, self.tr("Agenda"), TableModel(self._columns(), _key))
        self.table.setItemDelegateForColumn(_STATE, CellChoiceDelegate(self._choices, self.table))
        self.table.widths(_WIDTHS, stretch=0)
        self.add_row = AddRow(
            (self.tr("Item of the agenda, such as Briefing"),), self.tr("Add item"), self._add
        )
        self.usual_button = QPushButton(self.tr("Add Briefing, Floor, Closing"))
        self.usual_button.clicked.connect(self._add_usual)
        self.stack(self.add_row, beside=self._moves())

    def _moves(self) -> QWidget:
        self.up_button = QPushButton(self.tr("Move up"))
        self.down_button = QPushButton(self.tr("Move down"))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for button, by, keys in ((self.up_button, -1, "Alt+Up"), (self.down_button, 1, "Alt+Down")):
            set_role(button, "quiet")
            button.setToolTip(keys)
            button.clicked.connect(lambda _=False, by=by: self.shift(by))
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self.shift(by))
            row.addWidget(button)
        row.addWidget(self.usual_button)
        return box

    def refresh(self) -> None:
        """Show what the session holds."""
        every = self.desk.state.all(AgendaItem)
        self.model.show(every)
        self.title.setText(self.tr("Agenda · {}").format(len(every)))
        titles = {one.title.casefold() for one in every}
        self.usual_button.setVisible(not titles.issuperset(one.casefold() for one in USUAL_ITEMS))
        if every:
            # Counts and the open item follow what happens on the Floor.
            self.model.say_changed(0, len(every) - 1)

    def removal(self, id_: str) -> tuple[str, Command]:
        """Remove an item under which nobody has spoken."""
        return self.tr("Agenda item removed"), lambda state: remove_item(state, id_)

    def shift(self, by: int) -> None:
        """Move the item chosen by so many places."""
        id_ = self.id_at(self.proxy.mapToSource(self.table.currentIndex()).row())
        self.refuse(self.change(self.tr("Agenda order"), lambda state: move_item(state, id_, by)))
        self.select(id_)

    def _on_selected(self) -> None:
        super()._on_selected()
        has_chosen = bool(self._selected())
        for button in (self.up_button, self.down_button):
            button.setVisible(has_chosen)

    def _columns(self) -> list[TableColumn[AgendaItem]]:
        return [
            TableColumn(self.tr("Item"), lambda one: one.title, self._rename),
            TableColumn(self.tr("State"), self._state_words, self._set_state),
            TableColumn(self.tr("Interventions"), self._count, is_number=True),
        ]

    def _state_words(self, one: AgendaItem) -> str:
        words = {"open": self.tr("▶ open"), "closed": self.tr("✓ closed")}
        return words.get(state_of(self.desk.state, one), self.tr("waiting"))

    def _count(self, one: AgendaItem) -> str:
        return str(interventions_under(self.desk.state, one))

    def _rename(self, one: AgendaItem, title: str) -> str:
        return self.change(
            self.tr("Agenda item: title"), lambda state: rename_item(state, one.id, title)
        )

    def _choices(self) -> Sequence[tuple[str, QIcon]]:
        """Offer to open an item: that closes the open one, and nothing else is to be chosen."""
        index = self.proxy.mapToSource(self.table.currentIndex())
        item = self.model.row_at(index.row())
        now = self._state_words(item) if item else ""
        words = dict.fromkeys((now, self.tr("▶ open")))
        return [(one, QIcon()) for one in words if one]

    def _set_state(self, one: AgendaItem, words: str) -> str:
        if words != self.tr("▶ open") or state_of(self.desk.state, one) == OPEN:
            return ""
        return self.change(self.tr("Agenda item opened"), lambda state: open_one(state, one.id))

    def _add(self, typed: Sequence[str]) -> str:
        id_ = new_id()
        why = attempt(
            self.desk, self.tr("Agenda item added"), lambda state: add_item(state, id_, typed[0])
        )
        if not why:
            self.select(id_)
        return why

    def _add_usual(self) -> None:
        ids = [new_id() for _ in USUAL_ITEMS]
        titles = tuple(self.tr(title) for title in USUAL_ITEMS)
        why = attempt(
            self.desk,
            self.tr("Agenda items added"),
            lambda state: add_items(state, ids, titles),
        )
        self.refuse(why)
        self.add_row.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)


def _key(one: AgendaItem) -> str:
    return one.id
