"""Small cards of a form, one for each entity of a kind: conveners, next steps."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes.domain.entities import Ranked
from townnotes.domain.registers import Assign, new_id
from townnotes.domain.state import State
from townnotes_ui.desk import Desk
from townnotes_ui.look import STEP, set_role
from townnotes_ui.prepare.entity_rows import EntityRow, EntityRows
from townnotes_ui.prepare.fields import Binding, Field, of_entity


@dataclass(frozen=True, slots=True)
class Word:
    """A text of an entity: its label, how it is shown, and what a typed one means."""

    label: str
    field: str
    shown: Callable[[str], str] = str
    meant: Callable[[str], str] = str.strip
    span: int = 1


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
        self.add_button = QPushButton(kind.add_text)
        self.add_button.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.list)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)

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
        self.remove_button = QPushButton(self.tr("Remove"))
        set_role(self.remove_button, "quiet")
        self.remove_button.clicked.connect(self._remove)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.remove_button, 1, len(kind.shares), top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.setFocusProxy(self.fields[kind.first])

    def refresh(self) -> None:
        """Show what the session holds; the button says for listeners what it removes."""
        super().refresh()
        words = self.fields[self._kind.first].editor.text()
        self.remove_button.setAccessibleName(self.tr("Remove: {}").format(words))

    def _put(self, grid: QGridLayout, row: int, column: int, word: Word) -> None:
        field = Field(self._desk, self._binding(word))
        label = QLabel(word.label)
        set_role(label, "small")
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
            self.tr("{} removed").format(self._kind.noun),
            lambda state: self._kind.remove(state, self.id),
        )
