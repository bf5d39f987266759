"""The clock of this laptop in a session, and what it says of what is made and typed here.

All that commands reckon with is in the one time of the record (`domain/clocks.py`): what they say
is written as the clock of its entity would have said it.
"""

from collections.abc import Iterable

from townnotes.domain.clocks import BETWEEN, INSTANTS, RECORDED_IN, TIMED, clock_of
from townnotes.domain.entities import Clock, SessionDetails
from townnotes.domain.registers import Assign
from townnotes.domain.state import State, Touched


class OwnClock:
    """Which clock of the record is that of the one who writes here."""

    def __init__(self, state: State, author: str) -> None:
        self._state = state
        self._author = author
        self._called: str | None = None

    def follow(self, touched: Touched) -> None:
        """Look again, where sessions or clocks have changed."""
        if any(entity in {SessionDetails.entity, Clock.entity} for entity, _ in touched):
            self._called = None

    @property
    def called(self) -> str:
        """What `recorded_in` calls it; nothing as long as no session was begun."""
        if self._called is None:
            self._called = _called(self._state, self._author)
        return self._called

    def shown(self, instant: int) -> int:
        """Return an instant that it says in the one time."""
        return self._state.clocks.shown(self.called, instant)

    def as_said(self, assigns: Iterable[Assign]) -> list[Assign]:
        """Return what is to be written: instants as clocks say them, and the clock of what is new.

        Where the clock is given with something new, its instants are what that clock said.
        """
        given = list(assigns)
        named = {one.id for one in given if one.field == RECORDED_IN}
        made = {one.id: one.entity for one in given if self._is_new(one) and one.id not in named}
        said = (one if one.id in named else self._said(one) for one in given)
        by_clock = (Assign(kind, id_, RECORDED_IN, self.called) for id_, kind in made.items())
        return [*said, *(by_clock if self.called else ())]

    def _is_new(self, one: Assign) -> bool:
        return one.entity in TIMED and one.field != "deleted" and not self._state.knows(one.id)

    def _said(self, one: Assign) -> Assign:
        if one.field not in INSTANTS.get(one.entity, ()) or not isinstance(one.value, int):
            return one
        if one.entity in {*TIMED, SessionDetails.entity} and self._state.knows(one.id):
            clock = self._state.clock_of(one.id)
        else:
            clock = self.called
        return one._replace(value=self._state.clocks.said(clock, one.value))


def _called(state: State, author: str) -> str:
    sessions = [id_ for one in state.all(SessionDetails) for id_ in state.group(one.id)]
    own = [id_ for id_ in sessions if state.maker_of(id_) == author]
    if own:
        return max(own, key=lambda id_: (_made(state, id_), id_))
    # Of a colleague's laptop it is what it has said before.
    return _said_before(state, author) or (
        clock_of(_of_reference(state), author) if sessions else ""
    )


def _made(state: State, session: str) -> int:
    return min(one.stamp for one in state.registers_of(session).values())


def _said_before(state: State, author: str) -> str:
    """Return the clock that somebody has written with, where it was their own."""
    for kind in TIMED.values():
        for one in reversed(state.all(kind)):
            clock = state.current(one.id, RECORDED_IN)
            if clock is not None and clock.author == author:
                called = state.clock_of(one.id)
                if called.partition(BETWEEN)[2] == author:
                    return called
    return ""


def _of_reference(state: State) -> str:
    """Return the session whose clock is shown; of a new colleague's nothing else is known."""
    group = state.group(state.session.id)
    return next(filter(state.clocks.is_reference, group), group[0])
