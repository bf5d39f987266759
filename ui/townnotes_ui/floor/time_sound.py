"""A beep when the time is up, or at the warning; silent unless the settings ask for it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from townnotes.domain.timer import Timing
from townnotes_ui.desk import Desk


class TimeSound(QObject):
    """Hears the readings of the timer, and sounds once when one of them passes a mark."""

    sounded = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._speaking = ""
        self._remaining: int | None = None

    @property
    def is_wanted(self) -> bool:
        """Tell whether the settings ask for any sound."""
        if not self._desk.is_open:
            return False
        settings = self._desk.settings
        return settings.sound_at_zero or settings.sound_at_warning

    def hear(self, speaking: str, timing: Timing) -> None:
        """Take a reading of the intervention that runs.

        The first reading of one sounds nothing, wherever it stands: after a restart a mark that
        was passed stays passed.
        """
        is_same, before = speaking == self._speaking, self._remaining
        self._speaking, self._remaining = speaking, timing.remaining
        if not is_same or before is None or timing.remaining is None:
            return
        if timing.state in {"ended", "paused"} or not self.is_wanted:
            return
        settings = self._desk.settings
        marks = [0] if settings.sound_at_zero else []
        if settings.sound_at_warning:
            marks.append(settings.warning_seconds * 1000)
        if any(before > mark >= timing.remaining for mark in marks):
            QApplication.beep()
            self.sounded.emit()
