"""Times in front of a note's line, in the ways people write them."""

import re
from typing import NamedTuple

_HALF = r"(?:\s?(?P<half{0}>[ap])\.?\s?m\b\.?)"
_CLOCK = (
    r"(?P<h{0}>[01]?\d|2[0-4])"
    r"(?:(?P<sign{0}>\s?[h:.]\s?)(?P<m{0}>[0-5]\d)(?:[:.](?P<s{0}>[0-5]\d))?(?!\d|[.:]\d)"
    + _HALF
    + r"?|\s?(?P<full{0}>h|H|a\.?m\.?|p\.?m\.?)(?![^\W_]))"
)
_FIRST, _SECOND = _CLOCK.format(1, 1), _CLOCK.format(2, 2)
_IN_FRONT = re.compile(
    rf"^(?P<open>[\[(<]?)\s*(?P<whole>{_FIRST}(?:\s*(?:[–—-]|to|à|a)\s*{_SECOND})?)\s*"
    rf"(?P<close>[\])>]?)(?P<sep>\s*[–—|:-]\s+|\s*[–—|:-]?$|\s+|(?<=[\])>]))",
    re.IGNORECASE,
)
_UNITS = re.compile(r"%|[A-Z]{3}\b|[€$£]")
NOON = 12


class TimeOfDay(NamedTuple):
    """A time as it was written: seconds since midnight, which half of the day where it is said.

    `is_exact` tells whether seconds were written, too.
    """

    seconds: int
    has_half: bool
    is_exact: bool


class TimeInFront(NamedTuple):
    """The time in front of a line as it was written, from and until, and what follows it."""

    written: str
    rest: str
    began: TimeOfDay
    ended: TimeOfDay | None = None


def time_in_front(text: str) -> TimeInFront | None:
    """Return the time that a line begins with; a figure with a unit behind it is no time."""
    found = _IN_FRONT.match(text)
    if not found or bool(found["open"]) != bool(found["close"]):
        return None
    rest = text[found.end() :].strip()
    if not found["open"] and not _is_sure(found, rest):
        return None
    began = _read(found, 1)
    ended = _read(found, 2)
    if began is None:
        return None
    return TimeInFront(found["whole"].strip(), rest, began, ended)


def _is_sure(found: re.Match[str], rest: str) -> bool:
    """Tell a time from a decimal or a length: with a full stop something has to speak for it."""
    is_decimal = (found["sign1"] or "").strip() == "." and not found["half1"]
    if is_decimal and rest and not found["sep"].strip():
        return rest[0].isupper() and not _UNITS.match(rest)
    if (found["full1"] or "").lower() == "h":
        return not rest or not rest[0].islower()
    return True


def _read(found: re.Match[str], which: int) -> TimeOfDay | None:
    if not found[f"h{which}"]:
        return None
    hours, minutes = int(found[f"h{which}"]), int(found[f"m{which}"] or 0)
    seconds = int(found[f"s{which}"] or 0)
    full = (found[f"full{which}"] or "").lower()
    half = (found[f"half{which}"] or "").lower() or (full[0] if full[:1] in {"a", "p"} else "")
    if half and not 1 <= hours <= NOON:
        half = ""
    if half:
        hours = hours % NOON + (NOON if half == "p" else 0)
    whole = (hours * 60 + minutes) * 60 + seconds
    return TimeOfDay(whole % 86_400, bool(half) or hours > NOON, bool(found[f"s{which}"]))
