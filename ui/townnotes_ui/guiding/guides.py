"""What leads somebody who is new, made once the window is there."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from townnotes_ui.desk import Desk
from townnotes_ui.guiding.first_steps import FirstSteps
from townnotes_ui.guiding.practice import Practice
from townnotes_ui.window.rooms import Rooms


class Guides(QObject):
    """The hints of a new townhall, and the script of a practice call."""

    def __init__(self, desk: Desk, rooms: Rooms, put: Callable[[QWidget], None]) -> None:
        """`put` gives a line or a panel its place in the window."""
        super().__init__(rooms)
        self._desk = desk
        self.first_steps = FirstSteps(desk, rooms, put)
        self.practice = Practice(desk, rooms, put)

    def take_session(self) -> None:
        """Lead through the session that was just opened, where that is wanted."""
        self.first_steps.take_session()
        self.practice.take_session()

    def practise(self) -> None:
        """Make a call to practise on."""
        self._desk.practice_wanted.emit()
