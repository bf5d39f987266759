"""How much of what others typed is taken in at once, so that a key waits for little of it."""

import time
from collections.abc import Callable

FIRST, LARGEST = 8, 2000
"""Entries in a slice."""
TYPING_S, IDLE_S = 0.008, 0.05
"""What a slice may take while somebody types, and while nobody does."""
RESTS_AFTER_S = 2.0


class Pace:
    """Finds the size of the next slice from what the last one took of the processor.

    The disk is left out: a commit waits for it as long with one entry as with hundreds, and smaller
    slices would only wait more often. 120,000 entries took 18 s so, and minutes on a slow disk.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.size = FIRST
        self._clock = clock
        self._typed_at = float("-inf")

    def hear_key(self) -> None:
        """Note that somebody types: slices are short for a while."""
        if self._is_idle():
            self.size = max(FIRST, round(self.size * TYPING_S / IDLE_S))
        self._typed_at = self._clock()

    def see(self, entries: int, seconds: float) -> None:
        """Learn from a slice of so many entries that took so long."""
        room = IDLE_S if self._is_idle() else TYPING_S
        if seconds > room:
            self.size = max(FIRST, min(self.size, entries) // 2)
        elif seconds < room / 2:
            self.size = min(LARGEST, self.size * 2)

    def _is_idle(self) -> bool:
        return self._clock() - self._typed_at > RESTS_AFTER_S
