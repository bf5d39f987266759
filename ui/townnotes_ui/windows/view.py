"""What the two windows beside the main one are told, and how they word it.

A view is all that the stage ever gets: who speaks, who waits, the time, and one message. Nothing
here knows of notes, so nothing that is shown to a call can hold any.
"""

from typing import NamedTuple

from townnotes.domain.floor.timer import IDLE, Timing, as_clock
from townnotes_ui.language.translation import tr
from townnotes_ui.wording import with_shape

LIVE = frozenset({"running", "warning", "danger", "overtime", "paused"})


class StageView(NamedTuple):
    """The floor as the call may see it.

    `first` is who has the floor next, `next` as many of the `waiting` as are to be named.
    """

    timing: Timing = IDLE
    speaker: str = ""
    organization: str = ""
    first: str = ""
    next: tuple[str, ...] = ()
    waiting: int = 0
    is_open: bool = True
    message: str = ""

    @property
    def is_live(self) -> bool:
        """Tell whether somebody has the floor."""
        return self.timing.state in LIVE


def clock_of(timing: Timing) -> str:
    """Return what is left or over; without a limit, and after the end, what was spoken."""
    if timing.remaining is not None and timing.state in LIVE:
        return as_clock(timing.remaining)
    # What was spoken is rounded down: a second is said once it is over.
    return as_clock(timing.spoken // 1000 * 1000)


def left_of(timing: Timing) -> str:
    """Return what is left in words, `1:30 left`, or since when there is nothing left."""
    if timing.remaining is None:
        return tr("no time limit")
    if timing.remaining <= 0:
        return tr("{clock} over", clock=as_clock(-timing.remaining // 1000 * 1000))
    return tr("{clock} left", clock=as_clock(timing.remaining))


def stage_words(timing: Timing) -> str:
    """Return what the stage says under the clock, with a shape wherever it has a colour."""
    left = left_of(timing)
    whole = (
        tr("{left} of {clock}", left=left, clock=as_clock(timing.limit))
        if timing.limit is not None
        else left
    )
    words = {
        "warning": tr("Please conclude"),
        "danger": tr("Please conclude now"),
        "overtime": tr("Time"),
        "paused": tr("Paused · {left}", left=left),
    }.get(timing.state, whole)
    return with_shape(timing, words)


class StageWords(NamedTuple):
    """Everything that stands on the stage, from top to bottom."""

    caption: str
    name: str
    organization: str
    clock: str
    words: str
    message: str
    next: str
    waiting: str


def said_on_stage(view: StageView) -> StageWords:
    """Word a view; between two speakers, the next one stands in the place of the speaker."""
    counted = list_words(view)
    if view.is_live:
        return StageWords(
            tr("Now speaking"),
            view.speaker,
            view.organization,
            clock_of(view.timing),
            stage_words(view.timing),
            view.message,
            _next(view.next),
            counted,
        )
    nobody = tr("Nobody has the floor")
    caption, name, below = "", nobody, ""
    if view.next:
        caption, name, below = tr("Next to speak"), view.next[0], nobody
    return StageWords(caption, name, below, "", "", view.message, _next(view.next[1:]), counted)


def _next(names: tuple[str, ...]) -> str:
    return tr("Next: {map}", map=" · ".join(map(isolated, names))) if names else ""


def isolated(name: str) -> str:
    """Return a name that keeps its own reading direction among others."""
    return f"\u2068{name}\u2069"


def strip_words(timing: Timing) -> str:
    """Return what the strip says under the clock, in few letters."""
    limit = tr("of {clock}", clock=as_clock(timing.limit)) if timing.limit is not None else ""
    words = {
        "idle": tr("not running"),
        "ended": tr("not running"),
        "warning": tr("soon over"),
        "danger": tr("nearly over"),
        "overtime": tr("over time"),
        "paused": tr("paused"),
    }.get(timing.state)
    return with_shape(timing, words or limit or tr("no limit"))


def list_words(view: StageView) -> str:
    """Return how many wait, and whether one may still ask for the floor."""
    state = tr("list open") if view.is_open else tr("list closed")
    return " · ".join((tr("{n} waiting|{n} waiting", view.waiting), state))
