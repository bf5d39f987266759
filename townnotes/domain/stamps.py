"""Stamps: a hybrid logical clock that follows the wall clock and never runs backwards.

Besides, the clock that tells a computer's clock that was moved from time that has passed.
"""

import threading
import time
from collections.abc import Callable, Iterable, Sequence

from townnotes.domain.registers import Assign, Register, clean_text, encode_value

COUNTER_BITS = 16
LAST_FOLLOWED = (1 << 61) - (1 << 48)
"""Fifty days before the stamps that are refused: who follows one leaves room for all he makes."""
A_DAY_MS = 24 * 60 * 60 * 1000
STOOD_STAMP = 5000 << COUNTER_BITS
"""A text replaced within 5 s was being typed; one that stood longer is an earlier version."""
STEP_MS = 2000
"""Smaller steps of the wall clock are the network's daily corrections."""
_WHOLE_SLEEPS = ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC_RAW")
"""The clocks that go on while the computer sleeps: Linux's, and macOS's."""


def wall_clock_ms() -> int:
    """Return the computer's time as UTC milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def steady_ms() -> int:
    """Return milliseconds of a clock that nobody can move, and that sleeps never stop."""
    for name in _WHOLE_SLEEPS:
        clock: int | None = getattr(time, name, None)
        if clock is not None:
            return time.clock_gettime_ns(clock) // 1_000_000
    # Windows: this one counts sleep.
    return time.monotonic_ns() // 1_000_000


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
        """Note a stamp made elsewhere: ours will be greater, unless there is no room after it."""
        if stamp < LAST_FOLLOWED:
            self._newest = max(self._newest, stamp)

    def is_far_ahead(self, stamp: int) -> bool:
        """Tell whether the stamp lies more than a day in this computer's future."""
        return instant_of(stamp) > self._wall_clock() + A_DAY_MS


class Hand:
    """Makes registers, from any thread: no two have one stamp."""

    def __init__(self, author: str, wall_clock: Callable[[], int]) -> None:
        self.author = author
        self.far_ahead = 0
        """How many registers were seen whose stamp lies more than a day ahead."""
        self._clock = StampClock(wall_clock)
        self._turn = threading.Lock()

    def stamp(self) -> int:
        """Return a stamp greater than all given or seen before."""
        with self._turn:
            return self._clock.next()

    def stamped(self, assigns: Iterable[Assign]) -> list[Register]:
        """Make registers of one's own assignments."""
        return [
            Register(
                one.entity, one.id, clean_text(one.field), self.author, self.stamp(),
                encode_value(one.value),
            )
            for one in assigns
        ]  # fmt: skip

    def see(self, registers: Sequence[Register]) -> None:
        """Note registers made elsewhere: one's own will be later."""
        newest = max((register.stamp for register in registers), default=0)
        with self._turn:
            if self._clock.is_far_ahead(newest):
                # Followed all the same: ours must be later, whatever their clock said.
                self.far_ahead += sum(self._clock.is_far_ahead(one.stamp) for one in registers)
            self._clock.see(newest)


class SteadyClock:
    """Compares the wall clock with one that nobody can move, at each look."""

    def __init__(self, steady: Callable[[], int] = steady_ms) -> None:
        self._steady = steady
        self._offset: int | None = None

    def restart(self) -> None:
        """Forget the last look: what was moved before the next one is not known."""
        self._offset = None

    def step(self, wall: int) -> int:
        """Return by how many milliseconds the wall clock was moved since the last look."""
        offset = wall - self._steady()
        before, self._offset = self._offset, offset
        step = 0 if before is None else offset - before
        return step if abs(step) >= STEP_MS else 0
