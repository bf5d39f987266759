"""The strip in which words are typed that are looked for in what the room shows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from townnotes_ui.language.translation import tr
from townnotes_ui.look import fix_width, set_role
from townnotes_ui.widgets.editors import LineEdit
from townnotes_ui.widgets.parts import lay_row, push_button, text_label

_FIELD = 260
_EDGES = (16, 6, 12, 6)


class FindField(LineEdit):
    """Enter goes on to the next place, with Shift to the one before; so do Down and Up."""

    went = Signal(int)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        """Go from place to place."""
        key = Qt.Key(arg__1.key())
        is_shift = bool(arg__1.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.went.emit(-1 if is_shift else 1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.went.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(arg__1)


class FindStrip(QFrame):
    """The words, how many places there are, and the ways on."""

    went = Signal(int)
    """To the next place, 1, or the one before, -1."""
    all_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "calm")
        self.setAccessibleName(tr("Find here"))
        self.field = FindField(self)
        self.field.setAccessibleName(tr("Find here"))
        self.field.show_hint(tr("Find in what is shown here"), tr("Find here"))
        fix_width(self.field, _FIELD)
        self.words = text_label("", "small", self)
        self.before_button = push_button(tr("Previous"), lambda: self.went.emit(-1), "word", self)
        self.next_button = push_button(tr("Next"), lambda: self.went.emit(1), "word", self)
        self.all_button = push_button(tr("Search all"), self.all_wanted, "word", self)
        self.close_button = push_button(tr("Close"), self.left, "word", self)
        for button in (self.before_button, self.next_button, self.all_button, self.close_button):
            # A click must not take the keys out of the field.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.field.went.connect(self.went)
        self.field.given_up.connect(self.left)
        lay_row(
            self, self.field, (self.words, 1), self.before_button, self.next_button,
            self.all_button, self.close_button, space=12, edges=_EDGES,
        )  # fmt: skip

    def show_count(self, at: int, count: int) -> None:
        """Say which of how many places is looked at, -1 for none yet."""
        if not self.field.text().strip():
            self.words.setText("")
        elif not count:
            self.words.setText(tr("none here"))
        elif at < 0:
            self.words.setText(tr("{count} here", count=count))
        else:
            self.words.setText(tr("{at} of {count} here", at=at + 1, count=count))
        for button in (self.before_button, self.next_button):
            button.setEnabled(count > 0)
