"""The answers to the chosen row, as buttons on it: the keys of the list do the same."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from townnotes_ui.look import set_role
from townnotes_ui.merge_room.rows import TrackRow

HEIGHT = 28


class CapButton(QPushButton):
    """A small button that says the key that does the same."""

    def __init__(self, text: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        self.setProperty("beside", "track")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(7, 3, 5, 3)
        self._row.setSpacing(4)
        word, cap = QLabel(text, self), QLabel(key, self)
        set_role(word, "small-ink")
        set_role(cap, "key")
        for label in (word, cap):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(label)

    def sizeHint(self) -> QSize:
        """Be as wide as word and key."""
        return self._row.sizeHint().expandedTo(QSize(0, HEIGHT))


class Answers(QWidget):
    """Join or keep apart for a pair; yours, theirs or both for a field."""

    joined = Signal()
    kept_apart = Signal()
    chosen = Signal(str)
    """`ours`, `theirs`, or nothing for both."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.pair = [
            self._button(self.tr("Join"), "J", self.joined.emit),
            self._button(self.tr("Keep apart"), "K", self.kept_apart.emit),
        ]
        self.field = [
            self._button(self.tr("Yours"), "1", lambda: self.chosen.emit("ours")),
            self._button(self.tr("Theirs"), "2", lambda: self.chosen.emit("theirs")),
            self._button(self.tr("Both"), "3", lambda: self.chosen.emit("")),
        ]
        for button in self.field:
            button.setCheckable(True)
        self.hide()

    def show_for(self, row: TrackRow) -> None:
        """Show the answers that a row may have, the one it has pressed down."""
        join, apart = self.pair
        join.setVisible(not row.is_field and row.state not in {"one", "joined"})
        apart.setVisible(not row.is_field and row.state != "apart")
        for button, answer in zip(self.field, ("ours", "theirs", ""), strict=True):
            button.setVisible(row.is_field)
            button.setChecked(row.answer == answer)
        self.adjustSize()
        self.show()

    def _button(self, text: str, key: str, call: Callable[[], object]) -> CapButton:
        button = CapButton(text, key, self)

        def answer(_checked: bool) -> None:  # noqa: FBT001 - a signal
            call()

        button.clicked.connect(answer)
        self._row.addWidget(button)
        return button
