"""Who is there and since when, in words."""

from townnotes.folder.shared import Person
from townnotes_ui.wording import time_of_day, tr

THERE_MS = 150_000
"""A sign of life comes every minute; a sync tool may take as long again to bring it."""
A_MINUTE_MS = 60_000


def is_there(one: Person, now: int) -> bool:
    """Tell whether somebody may be taken to be at their laptop."""
    return not one.left and now - one.seen < THERE_MS


def short_words(one: Person, now: int, zone: str) -> str:
    """Say in a few words when somebody was seen: `● Bea, 3 s ago`."""
    sign = "●" if is_there(one, now) else "○"
    return f"{sign} {_named(one, now, zone)}"


def seen_words(one: Person, now: int, zone: str) -> str:
    """Say when somebody was seen, below their name: `3 s ago`."""
    if not is_there(one, now):
        words = tr("left at {}") if one.left else tr("not seen since {}")
        return words.format(time_of_day(one.seen, zone))
    return _ago(now - one.seen)


def _named(one: Person, now: int, zone: str) -> str:
    # The first name is enough to know who it is; the sheet has the whole.
    name = one.name.split()[0] if one.name.strip() else tr("somebody")
    if is_there(one, now):
        return tr("{}, {}").format(name, seen_words(one, now, zone))
    return tr("{} {}").format(name, seen_words(one, now, zone))


def _ago(milliseconds: int) -> str:
    if milliseconds < A_MINUTE_MS:
        return tr("{} s ago").format(max(0, milliseconds) // 1000)
    return tr("{} min ago").format(milliseconds // A_MINUTE_MS)


def presence_words(people: tuple[Person, ...], now: int, zone: str) -> str:
    """Say who is there, for the top line: whoever was seen last, and how many more write."""
    newest = sorted(people, key=lambda one: (is_there(one, now), one.seen), reverse=True)
    if not newest:
        return tr("○ nobody else yet")
    first = short_words(newest[0], now, zone)
    return tr("{} · {} more").format(first, len(newest) - 1) if len(newest) > 1 else first
