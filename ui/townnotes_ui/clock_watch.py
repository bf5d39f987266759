"""Tells a computer's clock that was moved from time that has passed.

Speaking time is computed from instants of the computer's clock. When that is set an hour forward
or back in mid-session, by hand or by the network, the floor goes on with the time as it was
measured: what was moved is kept in the session and taken off again, so that timers, the order of
the interventions and the end that is expected stay right, after a restart too.
"""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from townnotes_ui.desk import Desk

STEP_MS = 2000
"""Smaller steps are the network's daily corrections."""
_WHOLE_SLEEPS = ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC_RAW")
"""The clocks that go on while the computer sleeps: Linux's, and macOS's."""


def steady_ms() -> int:
    """Return milliseconds of a clock that nobody can move, and that sleeps never stop."""
    for name in _WHOLE_SLEEPS:
        clock: int | None = getattr(time, name, None)
        if clock is not None:
            return time.clock_gettime_ns(clock) // 1_000_000
    # Windows: this one counts sleep.
    return time.monotonic_ns() // 1_000_000


class ClockWatch:
    """Reads the time for a desk, as if the computer's clock had never been moved."""

    def __init__(self, desk: "Desk", steady: Callable[[], int] = steady_ms) -> None:
        self._desk = desk
        self._steady = steady
        self._offset: int | None = None

    def begin(self) -> None:
        """Begin with a session just opened: what was moved earlier counts while somebody speaks."""
        self._offset = None
        if self._moved() and not self._is_spoken():
            self._keep("", 0)

    def read(self, wall: int) -> int:
        """Return the time that the computer's clock would show by itself."""
        jump = self._jump(wall)
        if jump and self._is_live():
            self._keep(_tr("keeping the time as measured"), self._moved() + jump)
            self._desk.noticed.emit(_sentence(jump))
        return wall - self._moved()

    def _jump(self, wall: int) -> int:
        """Return by how much the clock was moved since it was last looked at."""
        offset = wall - self._steady()
        before, self._offset = self._offset, offset
        jump = 0 if before is None else offset - before
        return jump if abs(jump) >= STEP_MS else 0

    def _moved(self) -> int:
        """Return what this computer has kept; another's clock is not ours."""
        from townnotes.domain.registers import decode_value

        state, author = self._desk.state, self._desk.session.author
        id_ = state.session.id
        current = state.current(id_, "clock_moved")
        if current is None:
            return 0
        every = (current, *state.alternatives(id_, "clock_moved"))
        own = next((one for one in every if one.author == author), None)
        value = 0 if own is None else decode_value(own.value)
        return value if isinstance(value, int) else 0

    def _keep(self, name: str, moved: int) -> None:
        from townnotes.domain.commands.speaking_time import keep_time

        self._desk.do(name, lambda state: keep_time(state, moved), origin="clock")

    def _is_spoken(self) -> bool:
        from townnotes.domain.floor.speakers import open_intervention

        return open_intervention(self._desk.state) is not None

    def _is_live(self) -> bool:
        from townnotes.domain.floor.speakers import waiting

        return self._is_spoken() or bool(waiting(self._desk.state))


def _sentence(jump: int) -> str:
    said = (
        _tr("The computer’s clock was set {} forward; the times here go on as measured. ")
        if jump > 0
        else _tr("The computer’s clock was set {} back; the times here go on as measured. ")
    )
    return said.format(_length(abs(jump))) + _tr("Undo follows the computer’s clock.")


def _length(milliseconds: int) -> str:
    minutes, seconds = divmod(round(milliseconds / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, _tr("{} h")), (minutes, _tr("{} min")), (seconds, _tr("{} s")))
    return " ".join(words.format(count) for count, words in parts if count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClockWatch", text)
