"""What the next townhall of a series has from this one, and whether its people come along."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from townnotes.domain.entities import (
    AgendaItem,
    Category,
    Contact,
    Convener,
    OwnStance,
    Participant,
    Theme,
)
from townnotes_ui.desk import Desk
from townnotes_ui.files import ask_new_path
from townnotes_ui.language.translation import counted, tr
from townnotes_ui.widgets.parts import fill, lay_row, push_button, text_label
from townnotes_ui.widgets.sheet import Sheet
from townnotes_ui.wording import ordinal

_WIDTH = 560


class NextSheet(Sheet):
    """Says what is carried over; Enter asks where the new townhall is kept."""

    width_wanted = _WIDTH

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, tr("Next in series"))
        self._desk = desk
        self.head = text_label(self._head(), "strong", self, is_plain=True)
        self.carried = text_label(self._carried(), "soft", self, wraps=True, is_plain=True)
        own = tr("Date, attendance, texts, interventions and summary start empty.")
        self.own = text_label(own, "soft", self, wraps=True)
        people = sum(not one.to_identify for one in desk.state.all(Participant))
        self.people = QCheckBox(
            counted("With its participant|With its {n} participants", people), self
        )
        self.people.setVisible(bool(people))
        self.button = push_button(tr("Create…  ↵"), self.begin, "primary", self)
        foot = lay_row(None, 0, self.button)
        fill(self.body, self.head, self.carried, self.own, self.people, foot)

    def take_focus(self) -> None:
        """Begin at once with Enter."""
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.begin()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Ask where the new townhall is to be kept, and begin it there."""
        path = ask_new_path(self)
        if path is not None:
            with_people = self.people.isChecked()
            self.close_sheet()
            self._desk.next_wanted.emit(path, with_people)

    def _head(self) -> str:
        details = self._desk.state.session
        number = ordinal(details.ordinal + 1) if details.ordinal is not None else ""
        name = details.name or tr("townhall")
        return " · ".join(filter(None, (f"{number} {name}".strip(), details.process)))

    def _carried(self) -> str:
        state = self._desk.state
        parts = (
            counted("1 convener|{n} conveners", len(state.all(Convener))),
            counted("1 category|{n} categories", len(state.all(Category))),
            counted("1 theme|{n} themes", len(state.all(Theme))),
            counted("1 contact|{n} contacts", len(state.all(Contact))),
            counted("1 stance|{n} stances", len(state.all(OwnStance))),
            counted("1 agenda item|{n} agenda items", len(state.all(AgendaItem))),
            tr("the style of the summary"),
        )  # fmt: skip
        return tr("It begins with {filter}.", filter=", ".join(filter(None, parts)))
