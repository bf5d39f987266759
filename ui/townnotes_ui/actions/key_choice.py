"""The part of the settings where each action's keys are seen and chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

from townnotes_ui.actions.keys import (
    SYSTEM,
    as_written,
    can_change,
    in_force,
    keys_in_force,
    why_not,
    with_twin,
)
from townnotes_ui.actions.palette import ROW_HEIGHT, EntryList, PaletteEntry, entry_of, found_by
from townnotes_ui.actions.table import ACTIONS, Action, usual_keys
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr
from townnotes_ui.look import zoomed
from townnotes_ui.widgets.parts import lay_column, push_button, text_label
from townnotes_ui.widgets.turning_row import TurningRow

_BY_ID = {row.id: row for row in ACTIONS}
_LEAST_ROWS = 3


class KeyField(QKeySequenceEdit):
    """Takes the next keys pressed together; Esc leaves it, and Backspace takes the keys away."""

    pressed = Signal(str)
    """The keys as Qt writes them, or nothing."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(tr("New keys"))
        inner = self.findChild(QLineEdit)
        if inner is not None:
            inner.setPlaceholderText(tr("Press the keys"))
            inner.setAccessibleName(self.accessibleName())
        self.editingFinished.connect(self._tell)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Take keys pressed together; Esc and Backspace alone are for the field itself."""
        is_alone = arg__1.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_alone and arg__1.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_alone and arg__1.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.pressed.emit("")
        else:
            super().keyPressEvent(arg__1)

    def _tell(self) -> None:
        sequence = self.keySequence()
        if not sequence.isEmpty():
            self.clear()
            self.pressed.emit(sequence.toString())


class KeyChoice(QWidget):
    """All actions with their keys, found by letters; the field below gives the chosen one others.

    Applied at once, kept in the settings as what differs from the usual keys.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.filter = QLineEdit(self)
        self.list = EntryList(self)
        self.field = KeyField(self)
        self.usual_button = push_button(tr("Default keys"), self.reset, parent=self)
        self.all_usual_button = push_button(tr("Reset all keys"), self.reset_all, parent=self)
        self.said = text_label("", "refusal", self, wraps=True)
        self._set_up()
        self._lay_out()
        in_force.changed.connect(self.refresh)
        self.refresh()
        self.list.choose(0)

    def _set_up(self) -> None:
        self.filter.setPlaceholderText(tr("Find an action…"))
        self.filter.setAccessibleName(tr("Find an action"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.refresh)
        self.list.activated.connect(lambda: self.field.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.selectionModel().currentChanged.connect(lambda: self.say(""))
        self.field.pressed.connect(self._take)
        self.field.left.connect(self._leave)

    def _lay_out(self) -> None:
        caption = text_label(tr("Keys"), "caption", self)
        words = tr("Press Enter, then the new keys. Backspace removes them.")
        help_ = text_label(words, "small", self, wraps=True)
        for button in (self.usual_button, self.all_usual_button):
            button.setProperty("beside", "field")
        row = TurningRow((self.field, 1), self.usual_button, self.all_usual_button)
        lay_column(self, caption, self.filter, self.list, row, help_, self.said, 1)

    def show_rows(self, count: int) -> None:
        """Have the list as high as so many rows, none of them cut."""
        self.list.setFixedHeight(max(_LEAST_ROWS, count) * zoomed(ROW_HEIGHT))

    def refresh(self) -> None:
        """Show the keys as they are; the chosen action stays chosen."""
        chosen = self.list.chosen
        every = [_entry(row) for row in ACTIONS if can_change(row)]
        self.list.rows.show(found_by(self.filter.text(), every))
        self.list.choose(max(0, self.list.rows.place_of(chosen.id if chosen else "")))

    def say(self, words: str) -> None:
        """Say why keys were refused, or what was done; nothing takes it back."""
        self.said.setText(words)
        self.field.setAccessibleDescription(words)

    def reset(self) -> None:
        """Give the chosen action its usual keys again, or say who has them now."""
        row = self._row()
        if row is None:
            return
        others = {id_: keys for id_, keys in self._wanted.items() if id_ != row.id}
        why = next(filter(None, (why_not(row, key, others) for key in usual_keys(row, SYSTEM))), "")
        self._apply(row, list(usual_keys(row, SYSTEM)), why)

    def reset_all(self) -> None:
        """Give every action its usual keys again."""
        self._desk.change_settings(keys={})
        self.say(tr("All keys are back to their defaults."))

    @property
    def _wanted(self) -> dict[str, Any]:
        return self._desk.settings.keys

    def _row(self) -> Action | None:
        chosen = self.list.chosen
        return _BY_ID[chosen.id] if chosen else None

    def _take(self, key: str) -> None:
        row = self._row()
        if row is not None:
            why = why_not(row, key, self._wanted) if key else ""
            self._apply(row, with_twin(key) if key else [], why)

    def _apply(self, row: Action, keys: list[str], why: str) -> None:
        if why:
            self.say(tr("Not changed: {why}", why=why))
            return
        wanted = {id_: held for id_, held in self._wanted.items() if id_ != row.id}
        if not _are_usual(row, keys):
            wanted[row.id] = keys
        self._desk.change_settings(keys=wanted)
        self.say("")
        self._leave()

    def _leave(self) -> None:
        self.field.clear()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _entry(row: Action) -> PaletteEntry:
    entry = entry_of(row)
    changed = tr("changed") if not _are_usual(row, keys_in_force(row)) else ""
    return entry._replace(group=" · ".join(filter(None, (entry.group, changed))))


def _are_usual(row: Action, keys: Sequence[str]) -> bool:
    return {as_written(key) for key in keys} == {as_written(key) for key in usual_keys(row, SYSTEM)}
