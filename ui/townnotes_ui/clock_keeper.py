"""Keeps the time of a live floor as measured, whatever becomes of the computer's clock.

Speaking time is computed from instants of the computer's clock. When that is set an hour forward
or back in mid-session, by hand or by the network, the floor goes on with the time as it was
measured: what was moved is kept in the session and taken off again, so that timers, the order of
the interventions and the end that is expected stay right, after a restart too.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from townnotes.domain.commands.speaking_time import keep_time
from townnotes.domain.floor.speakers import open_intervention, waiting
from townnotes.domain.registers import decode_value
from townnotes.domain.stamps import SteadyClock, steady_ms
from townnotes_ui.desk import Desk
from townnotes_ui.language.translation import tr


class ClockKeeper(QObject):
    """Reads the time for a desk, as if the computer's clock had never been moved."""

    def __init__(self, desk: Desk, steady: Callable[[], int] = steady_ms) -> None:
        super().__init__(desk)
        self._desk = desk
        self._clock = SteadyClock(steady)
        desk.opened.connect(self._begin)
        desk.read_clock_by(self.read)

    def read(self, wall: int) -> int:
        """Return the time that the computer's clock would show by itself."""
        step = self._clock.step(wall)
        if step and self._is_live():
            self._keep(tr("keeping the time as measured"), self._moved() + step)
            self._desk.noticed.emit(self._sentence(step))
        return wall - self._moved()

    def _begin(self) -> None:
        """Begin with a session just opened: what was moved earlier counts while somebody speaks."""
        self._clock.restart()
        if self._moved() and not self._is_spoken():
            self._keep("", 0)

    def _moved(self) -> int:
        """Return what this computer has kept; another's clock is not ours."""
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
        self._desk.do(name, lambda state: keep_time(state, moved), origin="clock")

    def _is_spoken(self) -> bool:
        return open_intervention(self._desk.state) is not None

    def _is_live(self) -> bool:
        return self._is_spoken() or bool(waiting(self._desk.state))

    def _sentence(self, step: int) -> str:
        return (
            tr(
                "The computer’s clock was set {length} forward; the times here go on as measured. ",
                length=self._length(abs(step)),
            )
            if step > 0
            else tr(
                "The computer’s clock was set {length} back; the times here go on as measured. ",
                length=self._length(abs(step)),
            )
        ) + tr("Undo follows the computer’s clock.")

    def _length(self, milliseconds: int) -> str:
        minutes, seconds = divmod(round(milliseconds / 1000), 60)
        hours, minutes = divmod(minutes, 60)
        parts = (
            (hours, tr("{hours} h", hours=hours)),
            (minutes, tr("{minutes} min", minutes=minutes)),
            (seconds, tr("{seconds} s", seconds=seconds)),
        )
        return " ".join(words for count, words in parts if count)
