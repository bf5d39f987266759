"""Stamps the practice townhall as if it had been typed in the call, so that it can be replayed.

An instant is written when it comes, what belongs to an intervention, a request or a point when that
begins, everything else before the call. Somebody waits until they are called.
"""

from collections import deque
from collections.abc import Iterable, Sequence

from townnotes.domain.entities import (
    KINDS,
    Intervention,
    Link,
    Pause,
    Point,
    Request,
    SessionDetails,
)
from townnotes.domain.fields import about
from townnotes.domain.registers import Assign, Register, Value, encode_value
from townnotes.domain.stamps import StampClock

PREPARED_BEFORE_MS = 30 * 60_000
"""So long before the first request everything was prepared."""
_BEGINS = {
    Request.entity: "requested", Intervention.entity: "began", Pause.entity: "began",
    Point.entity: "at",
}  # fmt: skip
"""What comes into being in the call, and the field that says when."""
_AFTER = {"ended", "attendance", "attendance_trail"}
"""What of the session is known once it has ended."""


def stamped(assigns: Sequence[Assign], author: str) -> list[Register]:
    """Return the registers of a whole session, stamped at the instants that it speaks of."""
    timed = _Timing(assigns).timed()
    now = 0
    clock = StampClock(lambda: now)
    registers: list[Register] = []
    for now, one in sorted(timed, key=lambda pair: pair[0]):  # noqa: B007 - the clock reads it
        registers.append(Register(*one[:3], author, clock.next(), encode_value(one.value)))
    return registers


class _Timing:
    """Finds out when each assignment would have been made."""

    def __init__(self, assigns: Sequence[Assign]) -> None:
        self._assigns = assigns
        self._values: dict[tuple[str, str], Value] = {(o.id, o.field): o.value for o in assigns}
        begun = {one.id: self._own(one) for one in assigns if one.entity in _BEGINS}
        first = min((at for at in begun.values() if at), default=0)
        self._prepared = max(0, first - PREPARED_BEFORE_MS)
        self._begun = begun

    def timed(self) -> list[tuple[int, Assign]]:
        """Return every assignment with its instant, and those that a later one replaced."""
        called = self._called()
        found: list[tuple[int, Assign]] = []
        for one in self._assigns:
            if one.entity == Request.entity and one.field == "state" and one.id in called:
                found += [(self._start(one), one._replace(value="waiting")), (called[one.id], one)]
            else:
                found.append((self._when(one), one))
        return found

    def _when(self, one: Assign) -> int:
        start = self._start(one)
        if one.entity == SessionDetails.entity and one.field in _AFTER:
            return self._value(one.id, "ended") or start
        if about(KINDS[one.entity])[one.field.partition("/")[0]].kind == "instant":
            return max(start, one.value or 0)
        return start

    def _start(self, one: Assign) -> int:
        """Return when the entity came into being."""
        if one.entity == Link.entity:
            ends = (self._values.get((one.id, end)) for end in ("one", "other"))
            return max(self._begun.get(str(end), 0) for end in ends) or self._prepared
        return self._begun.get(one.id) or self._prepared

    def _own(self, one: Assign) -> int:
        """Return an entity's own beginning, or that of the intervention it hangs on."""
        parent = str(self._values.get((one.id, Intervention.entity), ""))
        return self._value(one.id, _BEGINS[one.entity]) or self._value(parent, "began")

    def _value(self, id_: str, field: str) -> int:
        value = self._values.get((id_, field))
        return value if isinstance(value, int) else 0

    def _called(self) -> dict[str, int]:
        """Return when each request stopped waiting: when its speaker began, or at the end."""
        turns: dict[str, deque[int]] = {}
        for id_ in _ids(self._assigns, Intervention.entity):
            speaker = str(self._values.get((id_, "speaker"), ""))
            turns.setdefault(speaker, deque()).append(self._value(id_, "began"))
        ended = max(self._begun.values(), default=0)
        found: dict[str, int] = {}
        for id_ in _ids(self._assigns, Request.entity):
            theirs = turns.get(str(self._values.get((id_, "participant"), "")))
            is_called = self._values.get((id_, "state")) == "called"
            found[id_] = theirs.popleft() if is_called and theirs else ended
        return {id_: at for id_, at in found.items() if at >= self._begun[id_]}


def _ids(assigns: Iterable[Assign], entity: str) -> dict[str, None]:
    return dict.fromkeys(one.id for one in assigns if one.entity == entity)
