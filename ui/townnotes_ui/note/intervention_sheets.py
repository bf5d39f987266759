"""What the sheets about one intervention share: its fields, how they are read, and Enter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from townnotes.domain.commands.interventions import Newcomer, Speaker
from townnotes.domain.entities import FLOOR_KINDS, OTHER_KINDS
from townnotes.domain.ids import new_id
from townnotes.domain.times_of_day import instant_of
from townnotes.errors import RuleError
from townnotes_ui.desk import Desk
from townnotes_ui.note import versions as note_deeds
from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.name_field import NameField
from townnotes_ui.widgets.sheet import MARGIN, Sheet

_FIELD_WIDTH = 360
_TIME_WIDTH = 112
_FIELD_LEAST = 180
_BESIDE_FIELDS = 96
"""The margins of a sheet, the space between the columns, and a scroll bar."""
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class InterventionSheet(Sheet):
    """Fields in one column, each with its name before it, and a filled button below them."""

    def __init__(self, window: QWidget, desk: Desk, title: str) -> None:
        super().__init__(window, title, is_form=True)
        self._wide: list[QWidget] = []
        self.desk = desk
        self.zone = desk.state.session.time_zone
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(STEP * 2)
        self.grid.setVerticalSpacing(STEP)
        self.body.addLayout(self.grid)
        self.speaker = NameField(note_deeds.people(desk.state), self)
        self.kind = QComboBox(self)
        for kind in (*FLOOR_KINDS, *OTHER_KINDS):
            self.kind.addItem(self.tr(kind), kind)

    def take_focus(self) -> None:
        """Begin with the speaker."""
        self.speaker.setFocus(Qt.FocusReason.PopupFocusReason)
        self.speaker.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have Enter in a choice do what Enter in a line does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in _ENTERS
            if is_enter and watched is self.kind:
                self.save()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Enter from whichever field; Esc closes as ever."""
        if event.key() in _ENTERS:
            self.save()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Do what the sheet is for; a refusal leaves it open with what was typed."""
        raise NotImplementedError

    def _place(self) -> None:
        """Have the fields shorter in a window that is too narrow for them."""
        names = self.grid.cellRect(1, 0).width() or self.grid.sizeHint().width() - _FIELD_WIDTH
        room = self.window().width() - 2 * MARGIN - names - _BESIDE_FIELDS
        for field in self._wide:
            field.setFixedWidth(max(_FIELD_LEAST, min(_FIELD_WIDTH, room)))
        super()._place()

    # Building it.

    def row(self, name: str, first: QWidget, *others: QWidget) -> None:
        """Put fields into a row of their own, with their name before them."""
        at = self.grid.rowCount()
        label = QLabel(name, self)
        set_role(label, "soft")
        label.setBuddy(first)
        self.grid.addWidget(label, at, 0)
        line = QHBoxLayout()
        line.setSpacing(STEP)
        for field in (first, *others):
            line.addWidget(field)
        if others:
            line.addStretch(1)
        else:
            self._wide.append(first)
            first.setFixedWidth(_FIELD_WIDTH)
            first.setAccessibleName(name)
        self.grid.addLayout(line, at, 1)

    def line(self, text: str = "", hint: str = "") -> QLineEdit:
        """Return a line to type into."""
        field = QLineEdit(text, self)
        field.setPlaceholderText(hint)
        return field

    def time_line(self, name: str, text: str = "", hint: str = "") -> QLineEdit:
        """Return a short line for a time or a length."""
        field = self.line(text, hint)
        field.setFixedWidth(_TIME_WIDTH)
        field.setAccessibleName(name)
        return field

    def add_buttons(self, text: str, *others: tuple[str, Callable[[], None]]) -> None:
        """Put the filled button at the foot, and quieter ones after it."""
        row = QHBoxLayout()
        row.setContentsMargins(0, STEP, 0, 0)
        save = QPushButton(text, self)
        set_role(save, "primary")
        save.clicked.connect(self.save)
        row.addWidget(save)
        for words, call in others:
            button = QPushButton(words, self)
            button.clicked.connect(call)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.kind.installEventFilter(self)

    # Reading it.

    def speaker_typed(self) -> Speaker:
        """Return who the field names, or somebody new."""
        known = self.speaker.participant
        return known or Newcomer(new_id(), self.speaker.text().strip())

    def instant(self, field: QLineEdit, near: int) -> int | None:
        """Return the instant typed into a field; None for nothing typed. May raise RuleError."""
        typed = field.text().strip()
        return instant_of(typed, self.zone, near) if typed else None

    def attempt(self, name: str, read: Callable[[], note_deeds.Command]) -> bool:
        """Read the fields and make the change; says quietly why it cannot be."""
        try:
            command = read()
        except RuleError as refusal:
            self.desk.noticed.emit(str(refusal))
            return False
        return self.desk.do(name, command)
