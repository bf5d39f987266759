"""The speaking timer, computed from stored instants, so that no freeze or restart can bend it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from townnotes.domain.entities import Intervention, Pause
    from townnotes.domain.floor.floor_rows import FloorTurn, PauseStretch

TimerState = Literal["idle", "running", "warning", "danger", "overtime", "paused", "ended"]
WARNING_SECONDS = 30
DANGER_SECONDS = 10

REPLY_KINDS = ("right of reply", "point of order")
UNLIMITED_KINDS = ("convener reply", "procedural")


class Timing(NamedTuple):
    """A reading of the timer; milliseconds. `remaining` is None without a limit."""

    state: TimerState
    spoken: int = 0
    limit: int | None = None
    remaining: int | None = None


IDLE = Timing("idle")


def read_timer(
    intervention: "Intervention | FloorTurn",
    pauses: "Iterable[Pause | PauseStretch]",
    now: int,
    warning: int = WARNING_SECONDS,
    danger: int = DANGER_SECONDS,
) -> Timing:
    """Read the timer at an instant; a clock set back before the start reads as nothing spoken.

    `warning` and `danger` are the seconds left from which the timer says so; 0 leaves that out.
    """
    if intervention.began is None:
        return IDLE
    stretches = [(p.began, p.ended) for p in pauses if p.began is not None]
    end = intervention.ended if intervention.ended is not None else now
    spoken = max(0, end - intervention.began - _paused(stretches, intervention.began, end))
    limit = None
    if intervention.limit is not None:
        limit = max(0, intervention.limit + intervention.added_seconds) * 1000
    remaining = None if limit is None else limit - spoken
    if intervention.ended is not None:
        state: TimerState = "ended"
    elif any(ended is None for _, ended in stretches):
        state = "paused"
    else:
        state = _state_of(remaining, warning, danger)
    return Timing(state, spoken, limit, remaining)


def _paused(stretches: Iterable[tuple[int, int | None]], began: int, end: int) -> int:
    """Return the paused milliseconds between two instants; pauses that overlap count once."""
    total, reached = 0, began
    for start, stop in sorted(stretches, key=lambda one: one[0]):
        first = max(start, reached)
        last = min(end if stop is None else stop, end)
        if last > first:
            total += last - first
            reached = last
    return total


def _state_of(remaining: int | None, warning: int, danger: int) -> TimerState:
    if remaining is None:
        return "running"
    if remaining <= 0:
        return "overtime"
    if remaining <= danger * 1000:
        return "danger"
    return "warning" if remaining <= warning * 1000 else "running"


def as_clock(milliseconds: int) -> str:
    """Return a length as minutes and seconds, `2:05`, with a sign below zero and hours above 60.

    What remains is rounded up, as a countdown shows 0:01 until it is over.
    """
    seconds = -(-milliseconds // 1000)
    sign = "−" if seconds < 0 else ""
    minutes, seconds = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{sign}{hours}:{minutes:02}:{seconds:02}"
    return f"{sign}{minutes}:{seconds:02}"


def limit_for(
    kind: str,
    *,
    speaks_for_others: bool,
    limit: int | None,
    group_limit: int | None,
    reply_limit: int | None,
) -> int | None:
    """Return the seconds of a kind of intervention; None is no limit.

    A reply, a point of order or a group without a limit of its own has the category's.
    """
    if kind in UNLIMITED_KINDS:
        return None
    if kind in REPLY_KINDS:
        return reply_limit or limit
    if kind == "group statement" or speaks_for_others:
        return group_limit or limit
    return limit
