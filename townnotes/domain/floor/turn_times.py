"""What an intervention took of the time it was given: the figures of every table of times."""

from collections.abc import Sequence
from typing import NamedTuple

from townnotes.domain.entities import Intervention, Pause
from townnotes.domain.floor.timer import read_timer
from townnotes.domain.state import State


class Times(NamedTuple):
    """Seconds of one intervention, or the sums of several; None where nobody had a limit."""

    allotted: int | None = None
    added: int | None = None
    used: int = 0
    paused: int = 0
    over: int | None = None
    interventions: int = 1


def times_of(state: State, one: Intervention, now: int) -> Times:
    """Read one intervention; whoever speaks still is counted up to `now`."""
    end = one.ended if one.ended is not None else now
    timing = read_timer(one, state.having(Pause, "intervention", one.id), end)
    # Whole seconds that have passed, as the window shows them; the pauses take the rest.
    used = timing.spoken // 1000
    paused = max(0, end - (one.began or end) - timing.spoken) // 1000
    if one.limit is None:
        return Times(None, None, used, paused, None)
    allowed = max(0, one.limit + one.added_seconds)
    return Times(one.limit, one.added_seconds, used, paused, max(0, used - allowed))


def times_summed(every: Sequence[Times]) -> Times:
    """Sum several; limits and what went over them only where somebody had one."""
    limited = [one for one in every if one.allotted is not None]
    return Times(
        sum(one.allotted or 0 for one in limited) if limited else None,
        sum(one.added or 0 for one in limited) if limited else None,
        sum(one.used for one in every),
        sum(one.paused for one in every),
        sum(one.over or 0 for one in limited) if limited else None,
        len(every),
    )
