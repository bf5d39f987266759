"""The times of cues, as programs and people write them."""

import re
from typing import NamedTuple

_TIME = r"[-−–]?(?:\d{1,5}:)?\d{1,5}:\d{1,4}(?:[.,]\d{1,9})?"
_ARROW = r"(?:-+\s?>|[→⟶]|[—–]>)"
_TIMES = re.compile(rf"^\s*({_TIME})(\s*{_ARROW}\s*|\s+)({_TIME})(?![\d:])(.*)$")
_TORN = re.compile(rf"^\s*({_TIME})\s*-+>?\s*[\d:.,]*\s*$")
_ODD = re.compile(rf"^\s*[-−–]?\d[\d:.,]*\s*{_ARROW}")
_MOST = 59


class Span(NamedTuple):
    """The times of a cue in milliseconds, and what is odd of them, in words.

    `start` is None where they cannot be read, `end` where that alone cannot.
    """

    start: int | None
    end: int | None
    odd: str = ""


def milliseconds(text: str) -> tuple[int, bool]:
    """Return a time in milliseconds, and whether its minutes or seconds go beyond 59."""
    sign = -1 if text[0] in "-−–" else 1
    whole, _, part = text.lstrip("-−–").replace(",", ".").partition(".")
    *hours, minutes, seconds = map(int, whole.split(":"))
    total = ((hours[0] if hours else 0) * 60 + minutes) * 60 + seconds
    goes_beyond = seconds > _MOST or (bool(hours) and minutes > _MOST)
    return sign * (total * 1000 + int(part.ljust(3, "0")[:3] or 0)), goes_beyond


def read_span(line: str) -> Span | None:
    """Return the times that a line gives a cue; None where it is no such line."""
    found = _TIMES.match(line)
    if found and (found[2].strip() or not found[4].strip()):
        start, is_odd = milliseconds(found[1])
        end, is_odd_too = milliseconds(found[3])
        said: list[str] = []
        if not found[2].strip():
            said.append("there is no arrow between its times")
        if is_odd or is_odd_too:
            said.append("its minutes or seconds go beyond 59 and were counted on")
        if end < start:
            said.append("its end is before its beginning and was left out")
        return Span(start, None if end < start else end, ", ".join(said))
    torn = _TORN.match(line)
    if torn and "-" in line[torn.end(1) :]:
        return Span(milliseconds(torn[1])[0], None, "its end cannot be read and was left out")
    return Span(None, None, "its times cannot be read") if _ODD.match(line) else None


def has_comma(line: str) -> bool:
    """Tell whether a line of times has commas before the fractions, as .srt files have."""
    found = _TIMES.match(line)
    return bool(found) and "," in found[1]
