"""A value of the session in a form: shown, saved while it is typed, refused in words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from townnotes.domain.commands.sessions import change_details
from townnotes.domain.entities import Entity, Participant
from townnotes.domain.registers import Assign
from townnotes.domain.state import State
from townnotes.errors import RuleError
from townnotes_ui.completion.matching import candidates
from townnotes_ui.completion.name_field import NameCompletion
from townnotes_ui.desk import Desk
from townnotes_ui.jobs import after_pause
from townnotes_ui.language.translation import tr
from townnotes_ui.look import STEP, fix_width
from townnotes_ui.prepare.table_panel import attempt
from townnotes_ui.widgets.editors import Area, Editor, LineEdit
from townnotes_ui.widgets.parts import fill, lay_column, lay_row, text_label

SAVE_AFTER_MS = 250
LABEL_WIDTH = 120
_TEXT_TOP = 8
"""From a field's upper edge to its text, so that label and text share a line."""


@dataclass(frozen=True, slots=True)
class Binding:
    """Which value a field shows, what undo calls a change of it, and the command that makes it."""

    name: str
    read: Callable[[State], str]
    write: Callable[[State, str], list[Assign]]


class Field(QWidget):
    """An editor and, under it, why what was typed was not taken.

    Saved 250 ms after the first unsaved key, and when the field is left. While it is typed a
    refusal is not told: half a date is no mistake yet. Esc brings the saved value back.
    """

    def __init__(
        self, desk: Desk, binding: Binding, editor: Editor | None = None, *, example: str = ""
    ) -> None:
        """Bind a value to a line, or another editor; an empty one shows the example."""
        super().__init__()
        self._desk = desk
        self._binding = binding
        self.editor: Editor = editor or LineEdit()
        self.editor.setAccessibleName(binding.name)
        if example:
            self._show_example(tr("e.g. {example}", example=example), example)
        self.refusal = text_label(role="refusal", wraps=True)
        self.refusal.hide()
        self._value = ""
        self._clean = ""
        self._committing = False
        self._turn = 0
        self._timer = after_pause(self, SAVE_AFTER_MS, self.keep)
        self.editor.textEdited.connect(self._on_typed)
        self.editor.editingFinished.connect(self.save)
        self.editor.given_up.connect(self._give_up)
        self._lay_out()

    def _show_example(self, hint: str, example: str) -> None:
        """Show an example in the empty editor; a narrow line has the example alone."""
        if isinstance(self.editor, LineEdit):
            self.editor.show_hint(hint, example)
        else:
            self.editor.setPlaceholderText(hint)

    def _lay_out(self) -> None:
        self.row = lay_row(None, self.editor)
        lay_column(self, self.row, self.refusal, space=STEP // 2)
        fixed = QSizePolicy.Policy.Fixed
        if isinstance(self.editor, Area):
            self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, fixed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusProxy(self.editor)

    def refresh(self) -> None:
        """Show the session's value, unless something else is being typed here."""
        if self._committing:
            return
        value = self._binding.read(self._desk.state)
        if value == self._value:
            return
        self._value = value
        if self.editor.text() == self._clean:
            self._show(value)

    def save(self) -> None:
        """Save what was typed, or say why it was not taken."""
        self._commit(is_left=True)
        self._turn += 1

    def keep(self) -> None:
        """Save what was typed so far, and say nothing of what cannot be saved yet."""
        self._commit(is_left=False)

    def put(self, text: str) -> None:
        """Take a text that was chosen rather than typed."""
        self.editor.setText(text)
        self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        """Lose nothing when the room is left in the middle of a word."""
        self.keep()
        super().hideEvent(event)

    def _on_typed(self, _text: str) -> None:
        # A throttle: a timer begun anew by each key would never end under a fast typist.
        if not self._timer.isActive():
            self._timer.start()

    def _commit(self, *, is_left: bool) -> None:
        self._timer.stop()
        text = self.editor.text()
        if text == self._clean:
            if is_left:
                self._refuse("")
            return
        self._committing = True
        merge = f"{id(self)}/{self._turn}"
        why = attempt(
            self._desk, self._binding.name, lambda state: self._binding.write(state, text), merge
        )
        self._committing = False
        if why:
            self._refuse(why if is_left else self.refusal.text())
            return
        self._clean = text
        self._value = self._binding.read(self._desk.state)
        self._refuse("")
        if is_left:
            self._show(self._value)

    def _give_up(self) -> None:
        self._timer.stop()
        self._show(self._value)
        self._refuse("")

    def _show(self, value: str) -> None:
        if self.editor.text() != value:
            self.editor.setText(value)
            if isinstance(self.editor, LineEdit) and not self.editor.hasFocus():
                # A long value is read from its beginning.
                self.editor.setCursorPosition(0)
        self._clean = self.editor.text()

    def _refuse(self, why: str) -> None:
        if why and not why.startswith(tr("Not saved")):
            why = tr("Not saved: {why}", why=why)
        self.refusal.setText(why)
        self.refusal.setVisible(bool(why))
        self.editor.setAccessibleDescription(why)


class PersonField(Field):
    """A line for somebody's name; participants are offered, as their letters find them."""

    def __init__(self, desk: Desk, binding: Binding, *, example: str = "") -> None:
        line = LineEdit()
        super().__init__(desk, binding, line, example=example)
        found = NameCompletion(line, lambda: candidates(desk.state.all(Participant)))
        found.named.connect(self.put)


def detail(name: str, field: str) -> Binding:
    """Bind a text of the townhall's details."""
    return Binding(
        name,
        lambda state: getattr(state.session, field),
        lambda state, text: change_details(state, **{field: text.strip()}),
    )


def number_detail(name: str, field: str) -> Binding:
    """Bind a whole number of the townhall's details; empty means not known."""

    def read(state: State) -> str:
        value = getattr(state.session, field)
        return "" if value is None else str(value)

    def write(state: State, text: str) -> list[Assign]:
        return change_details(state, **{field: whole_number(text)})

    return Binding(name, read, write)


def of_entity(
    name: str,
    of: tuple[type[Entity], str],
    field: str,
    command: Callable[..., list[Assign]],
    shown: Callable[[str], str] = str,
    meant: Callable[[str], str] = str.strip,
) -> Binding:
    """Bind a text `of` an entity: how it is shown, what a typed one means, what changes it."""

    def read(state: State) -> str:
        found = state.find(*of)
        return shown(getattr(found, field)) if found else ""

    return Binding(name, read, lambda state, text: command(state, of[1], **{field: meant(text)}))


def whole_number(text: str) -> int | None:
    """Return the number typed, or None for an empty text; refuses anything else."""
    text = "".join(text.split())
    if not text:
        return None
    if not text.isdecimal():
        raise RuleError(f"“{text}” is not a number in figures.")
    return int(text)


class Form(QWidget):
    """Rows of a label and a field, or of a label and two fields that belong together."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[Field] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP * 2)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def heading(self, text: str) -> None:
        """Begin a group of fields."""
        label = text_label(text, "caption")
        row = self._grid.rowCount()
        if row > 1:
            self._grid.setRowMinimumHeight(row, STEP * 2)
            row += 1
        self._grid.addWidget(label, row, 0, 1, 2)

    def add(self, text: str, field: Field, *, width: int = 0) -> Field:
        """Add a field on a row of its own, of a width where its content has one."""
        if width:
            fix_width(field.editor, width)
            field.row.addStretch()
        row = self._grid.rowCount()
        self._grid.addWidget(_label(text, field), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
        self.fields.append(field)
        return field

    def add_pair(self, first: tuple[str, Field, int], second: tuple[str, Field]) -> None:
        """Add two fields on one row, the first of the width given."""
        text, field, width = first
        fix_width(field, width)
        box = lay_row(None, space=STEP * 2)
        top = Qt.AlignmentFlag.AlignTop
        fill(box, (field, 0, top), (_label(second[0], second[1]), 0, top), (second[1], 1, top))
        row = self._grid.rowCount()
        self._grid.addWidget(_label(text, field), row, 0, top)
        self._grid.addLayout(box, row, 1)
        self.fields += [field, second[1]]

    def span(self, widget: QWidget) -> None:
        """Add a widget over both columns."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def beside(self, widget: QWidget) -> None:
        """Add a widget under the fields, without a label."""
        self._grid.addWidget(widget, self._grid.rowCount(), 1)

    def refresh(self) -> None:
        """Show what the session holds."""
        for field in self.fields:
            field.refresh()


def _label(text: str, field: Field) -> QLabel:
    label = text_label(text, "soft")
    label.setBuddy(field.editor)
    label.setContentsMargins(0, _TEXT_TOP, 0, 0)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return label
