"""Where written inputs go: e-mail addresses and web links, one a line."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes.domain.commands.sessions import (
    add_contact,
    change_contact,
    kind_of_contact,
    remove_contact,
)
from townnotes.domain.entities import Contact
from townnotes.domain.registers import new_id
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.prepare.entity_rows import EntityRow, EntityRows
from townnotes_ui.prepare.fields import Field, of_entity
from townnotes_ui.prepare.table_panel import attempt
from townnotes_ui.widgets.editors import LineEdit


class Contacts(QWidget):
    """The contacts and a line for one more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list = EntityRows(desk, Contact, lambda id_: ContactRow(desk, id_))
        self.new = LineEdit()
        self.new.setPlaceholderText(self.tr("Add an e-mail address or a web link, then Enter"))
        self.new.setAccessibleName(self.tr("New contact for written inputs"))
        self.new.returnPressed.connect(self._add)
        self.new.given_up.connect(self._give_up)
        self.refusal = QLabel()
        set_role(self.refusal, "refusal")
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.list)
        column.addWidget(self.new)
        column.addWidget(self.refusal)

    def refresh(self) -> None:
        """Show what the session holds."""
        self.list.refresh()

    def _add(self) -> None:
        value = self.new.text().strip()
        if not value:
            return
        id_, kind = new_id(), kind_of_contact(value)
        why = attempt(
            self._desk,
            self.tr("Contact added"),
            lambda state: add_contact(state, id_, kind, value),
        )
        self.refusal.setText(self.tr("Not added: {}").format(why) if why else "")
        self.refusal.setVisible(bool(why))
        if not why:
            self.new.clear()

    def _give_up(self) -> None:
        self.new.clear()
        self.refusal.hide()


class ContactRow(EntityRow):
    """One contact: the address or link, and the words that a link is shown as."""

    def __init__(self, desk: Desk, id_: str) -> None:
        super().__init__(id_)
        self._desk = desk
        value = self.tr("Address or link")
        label = self.tr("Words shown for a link")
        self.fields = [
            Field(desk, of_entity(value, (Contact, id_), "value", change_contact)),
            Field(desk, of_entity(label, (Contact, id_), "label", change_contact)),
        ]
        self.fields[1].editor.setPlaceholderText(self.tr("discussion space"))
        self.remove_button = QPushButton(self.tr("Remove"))
        set_role(self.remove_button, "quiet")
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self.fields[0], 3)
        row.addWidget(self.fields[1], 2)
        row.addWidget(self.remove_button)

    def refresh(self) -> None:
        """Show what the session holds; only a link has words of its own."""
        super().refresh()
        found = self._desk.state.find(Contact, self.id)
        if found is not None:
            self.fields[1].setVisible(found.kind == "link")
            name = self.tr("Remove the contact {}").format(found.value)
            self.remove_button.setAccessibleName(name)

    def _remove(self) -> None:
        self._desk.do(self.tr("Contact removed"), lambda state: remove_contact(state, self.id))
