"""Times of day in the words of a call."""

import re

HALF_DAY_MS = 12 * 60 * 60 * 1000
_CLOCK = re.compile(r"(\d{1,2}):(\d{2}):(\d{2})(?:\s?([AaPp])[Mm])?")
_HOURS, _SIXTY, _NOON = 24, 60, 12


def read_clock(text: str) -> int | None:
    """Return a time of day, or an offset below a hundred hours, in milliseconds; None for none."""
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3])
    if found[4]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + _NOON * (found[4].casefold() == "p")
    if minute >= _SIXTY or second >= _SIXTY or hour >= _HOURS:
        return None
    return ((hour * 60 + minute) * 60 + second) * 1000


def as_clock(milliseconds: int) -> str:
    """Return a time of day as it is printed: "14:01:39", past midnight "24:00:04"."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}"
