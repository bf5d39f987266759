"""The speaking time in words and a shape, so that no colour has to say it."""

from townnotes.domain.timer import Timing, as_clock
from townnotes_ui.wording import tr

SHAPES = {"paused": "❚❚", "warning": "▲", "danger": "◆", "overtime": "■"}
"""What stands before the words of a state that asks for attention."""


def words_of(timing: Timing, marks: tuple[int, int]) -> str:
    """Say how the speaker stands; `marks` are the seconds left of the warning and the danger."""
    limit = as_clock(timing.limit) if timing.limit is not None else ""
    left = tr("left of {}").format(limit) if limit else tr("no limit")
    words = {
        "idle": tr("nobody has the floor"),
        "paused": tr("paused · {}").format(left),
        "warning": f"{left} · {_last(marks[0])}",
        "danger": f"{left} · {_last(marks[1])}",
        "overtime": tr("over time · limit {}").format(limit),
        "ended": tr("spoken of {}").format(limit) if limit else tr("spoken"),
    }.get(timing.state, left)
    return f"{SHAPES.get(timing.state, '')} {words}".strip()


def _last(seconds: int) -> str:
    if seconds == 30:  # noqa: PLR2004 - half a minute
        return tr("last half minute")
    if seconds == 60:  # noqa: PLR2004 - a minute
        return tr("last minute")
    if seconds % 60 == 0:
        return tr("last {} minutes").format(seconds // 60)
    return tr("last {} seconds").format(seconds)
