"""A row of lines above or under a table, to add to it; the caret returns to the first."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from townnotes_ui.look import STEP, set_role
from townnotes_ui.widgets.editors import LineEdit


class AddRow(QWidget):
    """Lines to fill in and a button; Enter in any of them adds.

    `add` is given what was typed and returns why it was refused, or nothing.
    """

    def __init__(
        self, words: Sequence[str], button: str, add: Callable[[Sequence[str]], str]
    ) -> None:
        super().__init__()
        self._add = add
        self.lines = [self._line(word) for word in words]
        self.button = QPushButton(button)
        self.button.setProperty("beside", "field")
        self.button.clicked.connect(self.submit)
        self.refusal = QLabel()
        set_role(self.refusal, "refusal")
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for line in self.lines:
            row.addWidget(line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addLayout(row)
        column.addWidget(self.refusal)

    def submit(self) -> None:
        """Add what was typed, or say why not."""
        self.refuse(self._add([line.text() for line in self.lines]))
        if self.refusal.isHidden():
            for line in self.lines:
                line.clear()
            self.lines[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say why nothing was added; an empty text takes the earlier refusal back."""
        self.refusal.setText(self.tr("Not added: {}").format(why) if why else "")
        self.refusal.setVisible(bool(why))
        self.lines[0].setAccessibleDescription(why)

    def _line(self, word: str) -> LineEdit:
        line = LineEdit()
        line.setPlaceholderText(word)
        line.setAccessibleName(word)
        line.returnPressed.connect(self.submit)
        line.given_up.connect(self._give_up)
        return line

    def _give_up(self) -> None:
        for line in self.lines:
            line.clear()
        self.refuse("")
