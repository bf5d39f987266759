"""When the townhall will end, if everybody who waits speaks as long as they may."""

from itertools import islice
from typing import NamedTuple

from townnotes.domain.entities import Intervention, Pause
from townnotes.domain.floor.speakers import request_limit, waiting
from townnotes.domain.floor.timer import Timing, read_timer
from townnotes.domain.state import State

LATEST = 100
"""So many interventions tell how long one takes; more would cost time and say the same."""


class Outlook(NamedTuple):
    """What is still to come: milliseconds of who waits with a limit, and how many without one.

    `mean` is how long an intervention took so far, None before the first has ended.
    """

    limited: int = 0
    unlimited: int = 0
    mean: int | None = None


def outlook(state: State) -> Outlook:
    """Read what is still to come; it moves with the list, not with the clock."""
    limits = [request_limit(state, one) for one in waiting(state)]
    known = [seconds for seconds in limits if seconds is not None]
    return Outlook(sum(known) * 1000, len(limits) - len(known), mean_spoken(state))


def mean_spoken(state: State) -> int | None:
    """Return the mean milliseconds of the interventions that have ended."""
    latest_first = (one for one in reversed(state.all(Intervention)) if one.ended is not None)
    ended = islice(latest_first, LATEST)
    spoken = [
        read_timer(one, state.having(Pause, "intervention", one.id), one.ended or 0).spoken
        for one in ended
    ]
    return sum(spoken) // len(spoken) if spoken else None


def projected_end(coming: Outlook, running: Timing, now: int) -> int | None:
    """Return the instant at which the last who waits will have spoken.

    Whoever has no limit counts as long as the others took. None where nobody speaks or waits, or
    nothing tells how long they will take.
    """
    is_running = running.state not in {"idle", "ended"}
    if not is_running and not coming.limited and not coming.unlimited:
        return None
    left = coming.limited
    if coming.unlimited:
        if coming.mean is None:
            return None
        left += coming.unlimited * coming.mean
    if is_running:
        remaining = running.remaining
        if remaining is None and coming.mean is not None:
            remaining = coming.mean - running.spoken
        if remaining is None:
            return None
        left += max(0, remaining)
    return now + left
