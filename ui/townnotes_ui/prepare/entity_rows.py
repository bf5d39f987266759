"""Small forms, one an entity: conveners and next steps on cards, contacts in rows."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from townnotes.domain.commands import sessions as commands
from townnotes.domain.entities import Contact, Entity, Ranked
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, set_role
from townnotes_ui.prepare.fields import Binding, Field, of_entity
from townnotes_ui.prepare.table_panel import attempt
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import lay_column, lay_row, push_button, text_label


class EntityRow(QWidget):
    """The fields of one entity."""

    def __init__(self, id_: str) -> None:
        super().__init__()
        self.id = id_
        self.fields: list[Field] = []

    def refresh(self) -> None:
        """Show what the session holds."""
        for field in self.fields:
            field.refresh()


class EntityRows(QWidget):
    """The rows themselves: one that stays keeps its caret, whatever comes or goes around it."""

    def __init__(
        self, desk: Desk, kind: type[Entity], make_row: Callable[[str], EntityRow]
    ) -> None:
        super().__init__()
        self._desk = desk
        self._kind = kind
        self._make_row = make_row
        self.rows: list[EntityRow] = []
        self._column = lay_column(self)

    def refresh(self) -> None:
        """Add rows for new entities, take those of removed ones away, refresh the others."""
        wanted = _ids(self._desk.state, self._kind)
        held = {row.id: row for row in self.rows}
        for id_, row in held.items():
            if id_ not in wanted:
                self._column.removeWidget(row)
                row.deleteLater()
        self.rows = [held.get(id_) or self._make_row(id_) for id_ in wanted]
        for place, row in enumerate(self.rows):
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.refresh()
        self.setVisible(bool(self.rows))


def _ids(state: State, kind: type[Entity]) -> list[str]:
    return [one.id for one in state.all(kind)]


@dataclass(frozen=True, slots=True)
class Word:
    """A text of an entity: its label, an example, how it is shown, and what a typed one means."""

    label: str
    field: str
    example: str
    shown: Callable[[str], str] = str
    meant: Callable[[str], str] = str.strip
    span: int = 1
    field_kind: type[Field] = Field


@dataclass(frozen=True, slots=True)
class CardKind:
    """What the cards of a kind hold, and the commands behind them.

    `shares` are the columns' shares of the width; `first` is the word that a new card begins with.
    """

    kind: type[Ranked]
    noun: str
    add_text: str
    words: tuple[Word, ...]
    shares: tuple[int, ...]
    add: Callable[[State, str], list[Assign]]
    change: Callable[..., list[Assign]]
    remove: Callable[[State, str], list[Assign]]
    first: int = 0


class Cards(QWidget):
    """The cards and the button for one more."""

    def __init__(self, desk: Desk, kind: CardKind) -> None:
        super().__init__()
        self._desk = desk
        self._kind = kind
        self.list = EntityRows(desk, kind.kind, lambda id_: FormCard(desk, kind, id_))
        self.add_button = push_button(kind.add_text, self._add)
        lay_column(self, self.list, (self.add_button, 0, Qt.AlignmentFlag.AlignLeading))

    def refresh(self) -> None:
        """Show what the session holds."""
        self.list.refresh()

    def _add(self) -> None:
        id_ = new_id()
        self._desk.do(self._kind.add_text, lambda state: self._kind.add(state, id_))
        # The desk has told the room, which has refreshed the cards by now.
        row = next((row for row in self.list.rows if row.id == id_), None)
        if row is not None:
            row.setFocus()


class FormCard(EntityRow):
    """The fields of one entity, and the button that removes it."""

    def __init__(self, desk: Desk, kind: CardKind, id_: str) -> None:
        super().__init__(id_)
        self._desk = desk
        self._kind = kind
        card = QFrame()
        set_role(card, "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(STEP * 2, STEP, STEP, STEP * 2)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(2)
        place = 0
        for word in kind.words:
            row, column = divmod(place, len(kind.shares))
            self._put(grid, row * 2, column, word)
            place += word.span
        for column, share in enumerate(kind.shares):
            grid.setColumnStretch(column, share)
        self.remove_button = push_button(tr("Remove"), self._remove, "quiet")
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.remove_button, 1, len(kind.shares), top)
        lay_column(self, card)
        self.setFocusProxy(self.fields[kind.first])

    def refresh(self) -> None:
        """Show what the session holds; the button says for listeners what it removes."""
        super().refresh()
        words = self.fields[self._kind.first].editor.text()
        self.remove_button.setAccessibleName(tr("Remove: {words}", words=words))

    def _put(self, grid: QGridLayout, row: int, column: int, word: Word) -> None:
        field = word.field_kind(self._desk, self._binding(word), example=word.example)
        label = text_label(word.label, "small")
        label.setBuddy(field.editor)
        label.setContentsMargins(0, STEP if row else 0, 0, 0)
        grid.addWidget(label, row, column, 1, word.span)
        grid.addWidget(field, row + 1, column, 1, word.span, Qt.AlignmentFlag.AlignTop)
        self.fields.append(field)

    def _binding(self, word: Word) -> Binding:
        kind = self._kind
        name = f"{kind.noun}: {word.label}"
        return of_entity(
            name, (kind.kind, self.id), word.field, kind.change, word.shown, word.meant
        )

    def _remove(self) -> None:
        self._desk.do(
            tr("{noun} removed", noun=self._kind.noun),
            lambda state: self._kind.remove(state, self.id),
        )


class Contacts(QWidget):
    """The contacts and a line for one more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list = EntityRows(desk, Contact, lambda id_: ContactRow(desk, id_))
        self.new = LineEdit()
        self.new.setPlaceholderText(tr("Add office@example.org or https://…, then Enter"))
        self.new.setAccessibleName(tr("New contact for written inputs"))
        self.new.returnPressed.connect(self._add)
        self.new.given_up.connect(self._give_up)
        self.refusal = text_label(role="refusal", wraps=True)
        self.refusal.hide()
        lay_column(self, self.list, self.new, self.refusal)

    def refresh(self) -> None:
        """Show what the session holds."""
        self.list.refresh()

    def _add(self) -> None:
        value = self.new.text().strip()
        if not value:
            return
        id_, kind = new_id(), commands.kind_of_contact(value)
        why = attempt(
            self._desk,
            tr("Contact added"),
            lambda state: commands.add_contact(state, id_, kind, value),
        )
        self.refusal.setText(tr("Not added: {why}", why=why) if why else "")
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
        value = tr("Address or link")
        label = tr("Text shown for the link")
        self.fields = [
            Field(
                desk, of_entity(value, (Contact, id_), "value", commands.change_contact),
                example="office@example.org",
            ),
            Field(
                desk, of_entity(label, (Contact, id_), "label", commands.change_contact),
                example=tr("discussion space"),
            ),
        ]  # fmt: skip
        self.remove_button = push_button(tr("Remove"), self._remove, "quiet")
        lay_row(self, (self.fields[0], 3), (self.fields[1], 2), self.remove_button)

    def refresh(self) -> None:
        """Show what the session holds; only a link has words of its own."""
        super().refresh()
        found = self._desk.state.find(Contact, self.id)
        if found is not None:
            self.fields[1].setVisible(found.kind == "link")
            name = tr("Remove the contact {value}", value=found.value)
            self.remove_button.setAccessibleName(name)

    def _remove(self) -> None:
        self._desk.do(tr("Contact removed"), lambda state: commands.remove_contact(state, self.id))
