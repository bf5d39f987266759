"""Words the floor for those who hear it: what has changed, and how it stands."""

from collections.abc import Iterator

from townnotes.domain.floor.timer import Timing
from townnotes_ui.language.translation import tr
from townnotes_ui.windows.view import StageView


def length_in_words(milliseconds: int) -> str:
    """Return `2 minutes 30 seconds`; what remains is rounded up, as the clock shows it."""
    minutes, seconds = divmod(-(-max(0, milliseconds) // 1000), 60)
    parts = [tr("{n} minute|{n} minutes", minutes)] if minutes else []
    if seconds or not minutes:
        parts.append(tr("{n} second|{n} seconds", seconds))
    return " ".join(parts)


def time_in_words(timing: Timing) -> str:
    """Return what is left of the speaking time, or by how much it is over."""
    if timing.remaining is None or timing.limit is None:
        spoken = length_in_words(timing.spoken // 1000 * 1000)
        return tr("{spoken} spoken, no time limit", spoken=spoken)
    limit = length_in_words(timing.limit)
    if timing.remaining <= 0:
        over = length_in_words(-timing.remaining // 1000 * 1000)
        return tr("{over} over time, of {limit}", over=over, limit=limit)
    return tr(
        "{length_in_words} left of {limit}",
        length_in_words=length_in_words(timing.remaining),
        limit=limit,
    )


def floor_in_words(view: StageView) -> str:
    """Return who speaks, how the time stands and who is next."""
    if not view.is_live:
        return " ".join((tr("Nobody has the floor."), next_in_words(view)))
    paused = tr("The time is paused:") if view.timing.state == "paused" else ""
    told = f"{paused} {time_in_words(view.timing)}.".strip()
    return " ".join(
        (tr("{speaker} has the floor.", speaker=_speaker(view)), told, next_in_words(view))
    )


def next_in_words(view: StageView) -> str:
    """Return who is next, and whether the list is closed."""
    closed = "" if view.is_open else tr("The list is closed.")
    if not view.first:
        return " ".join(filter(None, (tr("Nobody is waiting."), closed)))
    return " ".join(filter(None, (tr("Next: {first}.", first=view.first), closed)))


def told_of_change(before: StageView, now: StageView) -> str:
    """Return what has changed from one view to another that those who hear it must know."""
    if _is_another_turn(before, now):
        return " ".join(_new_turn(now))
    told = [_of_time(before.timing, now.timing)] if now.is_live else []
    if (before.first, before.is_open) != (now.first, now.is_open):
        told.append(next_in_words(now))
    return " ".join(filter(None, told))


def is_urgent_change(before: StageView, now: StageView) -> bool:
    """Tell whether the time has become short, or is over."""
    states = {"warning", "danger", "overtime"}
    return now.timing.state in states and before.timing.state != now.timing.state


def _is_another_turn(before: StageView, now: StageView) -> bool:
    if now.is_live != before.is_live:
        return True
    is_later = now.timing.spoken >= before.timing.spoken
    return now.is_live and (before.speaker != now.speaker or not is_later)


def _new_turn(view: StageView) -> Iterator[str]:
    if not view.is_live:
        yield tr("Nobody has the floor.")
    else:
        yield tr("{speaker} has the floor.", speaker=_speaker(view))
        if view.timing.limit is not None:
            yield tr(
                "The limit is {length_in_words}.",
                length_in_words=length_in_words(view.timing.limit),
            )
    yield next_in_words(view)


def _of_time(before: Timing, now: Timing) -> str:
    if before.state == now.state and before.limit == now.limit:
        return ""
    words = time_in_words(now)
    if now.state == "paused" != before.state:
        return tr("The time is paused: {words}.", words=words)
    if before.state == "paused" != now.state:
        return tr("The time goes on: {words}.", words=words)
    if now.state == "overtime" and now.limit is not None and before.limit == now.limit:
        return tr(
            "Over time: the limit was {length_in_words}.",
            length_in_words=length_in_words(now.limit),
        )
    return f"{words}."


def _speaker(view: StageView) -> str:
    return ", ".join(filter(None, (view.speaker, view.organization)))
