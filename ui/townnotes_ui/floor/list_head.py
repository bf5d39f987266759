"""The line above the speakers' list: how many wait, and whether the list is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from townnotes_ui.actions.keys import say_tip
from townnotes_ui.look import set_role
from townnotes_ui.wording import time_of_day

HEIGHT = 20


class ListHead(QWidget):
    """Caption, count, and the word `open` or `closed 14:40`, which a click changes."""

    turn_wanted = Signal()
    """The list is to be closed, or opened again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._caption = QLabel(self.tr("Speakers’ list"), self)
        set_role(self._caption, "caption")
        self._count = QLabel(self)
        set_role(self._count, "small")
        self.state_button = QPushButton(self)
        set_role(self.state_button, "word")
        self.state_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.state_button.clicked.connect(self.turn_wanted)
        say_tip(self.state_button, self.tr("Close the list, or open it again"), "turn-list")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._caption)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self.state_button)
        self.show_list(0, None, "", is_closed=False)

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Do without the caption in a small window, where a tab says the same."""
        self._caption.setVisible(not is_narrow)

    def show_list(self, count: int, closed: int | None, zone: str, *, is_closed: bool) -> None:
        """Say how many wait, and since when the list is closed."""
        self._count.setText(self.tr("{} waiting ·").format(count))
        if is_closed:
            word = self.tr("closed {}").format(time_of_day(closed, zone))
            said = self.tr("List {}: open it again")
        else:
            word = self.tr("open")
            said = self.tr("List {}: close it")
        self.state_button.setText(word)
        self.state_button.setAccessibleName(said.format(word))
