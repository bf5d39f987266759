"""What all sheets share that show what was read, before Enter takes it in."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.jobs import Jobs
from townnotes_ui.language.translation import tr
from townnotes_ui.widgets.parts import push_button, text_label
from townnotes_ui.widgets.sheet import RowList, Sheet


class ReadingSheet(Sheet):
    """Reads beside the window; a subclass lays the parts out, shows what was read, takes it in."""

    def __init__(self, window: QWidget, title: str, desk: Desk, listed: str, rows: int) -> None:
        """Make the parts: `listed` is what its list shows, so many rows at once."""
        super().__init__(window, title)
        self._desk = desk
        self.head = text_label(tr("Reading…"), "strong", self, is_plain=True)
        self.said = text_label("", "warning", self, wraps=True, is_plain=True)
        self.said.hide()
        self.list = RowList(listed, self, rows)
        self.list.taken.connect(self.take_in)
        self.button = push_button(tr("Bring in  ↵"), self.take_in, "primary", self)
        self.button.setEnabled(False)
        self.reading = Jobs(self)
        self.reading.failed.connect(self._refuse)

    def take_focus(self) -> None:
        """Begin with what was read."""
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take in with Enter, from wherever the focus is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.button.isEnabled():
            self.take_in()
        else:
            super().keyPressEvent(event)

    def take_in(self) -> None:
        """Write what was read, in one step."""
        raise NotImplementedError

    def close_sheet(self) -> None:
        """Put the sheet away; what is still being read is let go."""
        self.reading.cancel()
        self.reading.finish()
        super().close_sheet()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self._place()

    def _refuse(self, sentence: str) -> None:
        self.head.hide()
        self.list.hide()
        self._say(sentence)
        self.setFocus()
