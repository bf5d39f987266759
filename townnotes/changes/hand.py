"""Who writes in a session: stamps one's own changes, and follows what others have stamped."""

import threading
from collections.abc import Callable, Iterable, Sequence

from townnotes.domain.registers import Assign, Register, clean_text, encode_value
from townnotes.domain.stamps import StampClock


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
