"""The themes that were sent to the additional topics, each to be given its paragraph again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from townnotes.domain.entities import Theme
from townnotes.domain.state import State
from townnotes_ui.look import STEP


class Topics(QWidget):
    """A button a theme."""

    given_back = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP // 2)
        self.buttons: list[QPushButton] = []
        self._shown: tuple[tuple[str, str], ...] = ()
        self.hide()

    def show_topics(self, state: State, *, is_wanted: bool) -> None:
        """Show a button for each theme that is only named by somebody's choice."""
        sent = [one for one in state.all(Theme) if one.as_topic] if is_wanted else []
        rows = tuple((one.id, one.label) for one in sent)
        self.setVisible(bool(rows))
        if rows == self._shown:
            return
        self._shown = rows
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(*row) for row in rows]

    def _button(self, id_: str, label: str) -> QPushButton:
        button = QPushButton(self.tr("Give “{}” a paragraph again").format(label), self)
        button.clicked.connect(lambda: self.given_back.emit(id_))
        self._column.addWidget(button)
        return button
