"""Stamps: a hybrid logical clock that follows the wall clock and never runs backwards."""

import time
from collections.abc import Callable

COUNTER_BITS = 16
NO_CLOCK = 1 << 61
"""After the year 3000. Followed, a stamp as great would leave no room for those that come after."""
A_DAY_MS = 24 * 60 * 60 * 1000


def wall_clock_ms() -> int:
    """Return the computer's time as UTC milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def instant_of(stamp: int) -> int:
    """Return the UTC milliseconds a stamp was made at."""
    return stamp >> COUNTER_BITS


class StampClock:
    """Gives stamps: 48 bits of UTC milliseconds and 16 bits of counter, in one integer.

    Each stamp is greater than every stamp given or seen before, so a computer whose clock was
    set back goes on from where it was.
    """

    def __init__(self, wall_clock: Callable[[], int] = wall_clock_ms) -> None:
        self._wall_clock = wall_clock
        self._newest = 0

    def next(self) -> int:
        """Return a stamp greater than all before it."""
        self._newest = max(self._newest + 1, self._wall_clock() << COUNTER_BITS)
        return self._newest

    def see(self, stamp: int) -> None:
        """Note a stamp made elsewhere: ours will be greater, unless no clock has made it."""
        if stamp < NO_CLOCK:
            self._newest = max(self._newest, stamp)

    def is_far_ahead(self, stamp: int) -> bool:
        """Tell whether the stamp lies more than a day in this computer's future."""
        return instant_of(stamp) > self._wall_clock() + A_DAY_MS
