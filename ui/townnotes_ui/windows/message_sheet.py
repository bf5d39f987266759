"""The sheet on which the rapporteur writes what the stage is to say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from townnotes_ui.look import set_role
from townnotes_ui.widgets.sheet import Sheet

LONGEST = 120
WIDTH = 480


class MessageSheet(Sheet):
    """One field; Enter puts the message on the stage, an empty one takes it away."""

    written = Signal(str)

    def __init__(self, window: QWidget, message: str) -> None:
        super().__init__(window, self.tr("Message on the stage"))
        self.field = QLineEdit(message, self)
        self.field.setMaxLength(LONGEST)
        self.field.setMinimumWidth(WIDTH)
        self.field.setPlaceholderText(self.tr("Shown to everybody in the call"))
        self.field.setAccessibleName(self.tr("Message on the stage"))
        self.field.returnPressed.connect(self._write)
        hint = QLabel(self.tr("Enter shows it; leave it empty to show none."), self)
        set_role(hint, "small")
        self.body.addWidget(self.field)
        self.body.addWidget(hint)

    def take_focus(self) -> None:
        """Begin with what stands there, all of it chosen."""
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def _write(self) -> None:
        text = " ".join(self.field.text().split())
        self.close_sheet()
        self.written.emit(text)
