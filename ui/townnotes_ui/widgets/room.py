"""What the window asks of each of its four rooms, and what a room may want of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr


class Room(QWidget):
    """One of the four; built when it is first shown, it goes with its session."""

    name = ""
    """What the window calls it: prepare, floor, review or summary."""
    open_intervention = Signal(str)
    """The id of an intervention whose note is wanted on the Floor."""
    wording_wanted = Signal()
    """What waits for words is to get them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def is_shown(self) -> bool:
        """Tell whether the window shows this room, and no other and no page."""
        return not self.isHidden()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What F6 leads to in it, one after the other; a part's focus proxy has the keys first."""
        return (self,)

    def keep(self) -> None:
        """Save what is being typed, without leaving it."""

    def save(self) -> None:
        """Save what is typed by now, for whoever asks for it and goes on typing."""
        self.keep()

    def finish(self) -> None:
        """Let what runs for the room come to its end, before its session is left."""

    def suggest_spelling(self) -> None:
        """Offer what a misspelt word may be meant for, where the room looks at spelling."""
        self._desk.noticed.emit(tr("Spelling is checked in notes and in the summary."))

    def undo(self) -> None:
        """Take the last change back."""
        self._desk.undo()

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self._desk.redo()
