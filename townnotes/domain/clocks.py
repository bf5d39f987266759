"""The one time of a record: which clock each instant was read from, and how far it was ahead.

Registers keep what the clock of a laptop said. What is shown is that instant less what the clock
was ahead of the reference clock, which a merge has found; what is typed is in the one time, and is
written as the clock of its entity would have said it, so that it is shown as it was typed.

A clock is called by its session; that of another laptop at the same session by the session and the
author (`clock_of`), and as long as nothing is known of it, it goes as the session's does.
"""

import hashlib
from collections.abc import Iterable

from townnotes.domain.entities import (
    KINDS,
    Clock,
    Entity,
    Intervention,
    Pause,
    Point,
    Request,
    SessionDetails,
)
from townnotes.domain.fields import about
from townnotes.domain.registers import Value

RECORDED_IN = "recorded_in"
"""The field that names the clock that the instants of an entity were read from."""
BETWEEN = "/"
TIMED = {one.entity: one for one in (Request, Intervention, Pause, Point)}
"""What keeps the clock its instants were read from; those of a session are by its own."""

MOST_DRIFT, MOST_AHEAD = 1_000, 1 << 43
"""Parts per million, and milliseconds: a clock at its beginning in 1970 or far ahead is within."""
ROUNDS = 6
"""Each finds the drift's part of an instant a thousand times more exactly."""

INSTANTS = {
    name: frozenset(field for field, one in about(kind).items() if one.kind == "instant")
    for name, kind in KINDS.items()
    if kind is not Clock
}
"""By the entity, its fields that are instants."""
_SHIFTED: dict[type[Entity], frozenset[str]] = {
    kind: INSTANTS[kind.entity] for kind in (*TIMED.values(), SessionDetails)
}
"""What is shown in the one time; when a summary was made final is told by the computer's own."""


def clock_of(session: str, author: str) -> str:
    """Return what the clock of another laptop is called that notes beside a session's own."""
    return f"{session}{BETWEEN}{author}"


def clock_id(called: str) -> str:
    """Return the id of what is known of a clock: the same on all laptops."""
    return hashlib.blake2b(f"{Clock.entity}\0{called}".encode(), digest_size=16).hexdigest()


class Clocks:
    """What is known of the clocks of a record; without any, instants are shown as they are."""

    def __init__(self, clocks: Iterable[Clock] = ()) -> None:
        known = sorted(clocks, key=lambda one: one.id)
        self._clocks = {one.session: one for one in known if _is_clock(one)}
        self.is_moving = any(one.offset_ms or one.drift for one in self._clocks.values())
        """Whether any instant is shown otherwise than its clock said."""

    def __bool__(self) -> bool:
        """Tell whether anything is known of any clock."""
        return bool(self._clocks)

    def find(self, called: str) -> Clock | None:
        """Return what is known of a clock; of one beside a session's own, maybe only of that."""
        return self._clocks.get(called) or self._clocks.get(called.partition(BETWEEN)[0])

    def is_reference(self, called: str) -> bool:
        """Tell whether a clock is the one whose time is shown."""
        held = self.find(called)
        return held is not None and held.reference

    def ahead(self, called: str, instant: int) -> int:
        """Return how many milliseconds a clock was ahead when it said an instant."""
        one = self.find(called)
        return 0 if one is None else _ahead(one, instant)

    def shown(self, called: str, instant: int) -> int:
        """Return what is shown of an instant that a clock said: it in the one time."""
        return instant - self.ahead(called, instant)

    def said(self, called: str, shown: int) -> int:
        """Return what a clock said, or would have said, at an instant of the one time.

        With a drift two milliseconds may be shown as one, or none as this one: then it is the next.
        """
        instant = shown
        for _ in range(ROUNDS):
            instant = shown + self.ahead(called, instant)
        while self.shown(called, instant) >= shown:
            instant -= 1
        return instant + 1

    def in_one_time(
        self, kind: type[Entity], called: str, values: Iterable[tuple[str, Value]]
    ) -> Iterable[tuple[str, Value]]:
        """Return what is said of an entity's fields with its instants in the one time."""
        fields = _SHIFTED.get(kind)
        one = self.find(called) if self.is_moving and fields is not None else None
        if one is None or fields is None or not (one.offset_ms or one.drift):
            return values
        return [
            (name, value - _ahead(one, value) if name in fields and type(value) is int else value)
            for name, value in values
        ]


def _ahead(one: Clock, instant: int) -> int:
    """Return how many milliseconds a clock that is known was ahead when it said an instant."""
    return one.offset_ms + round((instant - (one.at or 0)) * one.drift / 1_000_000)


def _is_clock(one: Clock) -> bool:
    """Tell whether any clock could be so; what another program has written may be anything."""
    return bool(one.session) and abs(one.drift) <= MOST_DRIFT and abs(one.offset_ms) <= MOST_AHEAD
