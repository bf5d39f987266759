"""By which clocks a session was recorded, while it is read for comparing."""

from collections import defaultdict
from collections.abc import Mapping

from townnotes.domain.clocks import TIMED, Clocks
from townnotes.domain.entities import Clock, Intervention, NoteTaker
from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.merge.recordings import Recording

WITH_CLOCKS = {*TIMED, NoteTaker.entity, Clock.entity}
LEAD = "lead"


class RecordedClocks:
    """The clocks of one session: which others it knows, and what does not say its own."""

    def __init__(self) -> None:
        self._known = Clocks()
        self._called: list[str] = []
        self._leads: set[str] = set()
        self._unnamed: dict[str, list[tuple[str, str]]] = defaultdict(list)

    def read(self, state: State, id_: str, first: Register) -> None:
        """Take an entity in that tells of clocks; `first` is what was first written of it."""
        self._known = state.clocks
        if first.entity == Clock.entity:
            self._called.append(str(state.value(id_, "session", "")))
        elif first.entity == NoteTaker.entity:
            if state.is_visible(id_) and state.value(id_, "role", "") == LEAD:
                self._leads.add(first.author)
        elif not state.clock_of(id_):
            self._unnamed[first.author].append((first.entity, id_))

    def by(self, recording: str, one: Intervention, instant: int | None) -> int | None:
        """Return an instant of an intervention as the recording's own clock would have said it."""
        clocks, called = self._known, one.recorded_in
        if instant is None or not called or clocks.find(called) is clocks.find(recording):
            return instant
        return clocks.said(recording, clocks.shown(called, instant))

    def told_of(self, one: Recording, session: str, apart: Mapping[str, str]) -> Recording:
        """Return a recording with what is known of its clock; `apart` are those of single authors.

        The one that is called as the session has what all others wrote.
        """
        authors = {*self._leads, *self._unnamed}
        own = {author for author in authors if apart.get(author, session) == one.id}
        return one._replace(
            clocks=tuple(self._called) if one.id == session else (),
            unnamed=tuple(what for author in sorted(own) for what in self._unnamed.get(author, ())),
            is_leads=bool(own & self._leads),
        )
