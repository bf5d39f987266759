"""Plays a session's past: moves a slider from step to step, as fast as is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSlider

from townnotes_ui.jobs import after_pause

SPEEDS = (10, 60, 300)
LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS = 3000, 40
"""Nobody waits through a night, and no step goes by unseen."""


class Player(QObject):
    """Goes on by itself until the last step; `instant` tells when a step was, in milliseconds."""

    changed = Signal()
    """It plays now, has stopped, or has another speed."""

    def __init__(self, slider: QSlider, instant: Callable[[int], int]) -> None:
        super().__init__(slider)
        self._slider = slider
        self._instant = instant
        self._timer = after_pause(self, SHORTEST_PAUSE_MS, self._go_on)
        self.speed = SPEEDS[1]

    @property
    def is_playing(self) -> bool:
        """Tell whether it goes on by itself."""
        return self._timer.isActive()

    def play_or_stop(self) -> None:
        """Go on from the moment shown, or stay at it; from the last begin again."""
        if self.is_playing:
            self.stop()
            return
        if self._slider.value() >= self._slider.maximum():
            self._slider.setValue(0)
        self._wait()

    def stop(self) -> None:
        """Stay at the moment shown."""
        self._timer.stop()
        self.changed.emit()

    def change_speed(self, by: int) -> None:
        """Take a faster or a slower speed, as far as there is one."""
        at = SPEEDS.index(self.speed) + by
        self.speed = SPEEDS[max(0, min(at, len(SPEEDS) - 1))]
        self.changed.emit()

    def next_speed(self) -> None:
        """Take the next faster speed, after the fastest the slowest."""
        self.speed = SPEEDS[(SPEEDS.index(self.speed) + 1) % len(SPEEDS)]
        self.changed.emit()

    def _go_on(self) -> None:
        self._slider.setValue(self._slider.value() + 1)
        self._wait()

    def _wait(self) -> None:
        here = self._slider.value()
        if here < self._slider.maximum():
            gap = self._instant(here + 1) - self._instant(here)
            self._timer.start(max(SHORTEST_PAUSE_MS, min(gap // self.speed, LONGEST_PAUSE_MS)))
        self.changed.emit()
