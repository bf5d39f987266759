"""Times in front of a note's line, in the ways people write them."""

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from townnotes.domain.dates import time_zone

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

_OF_CUE = r"(?:\d{1,2}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?"
_CUE = re.compile(rf"^\s*{_OF_CUE}\s*-+>\s*{_OF_CUE}(?:\s.*)?$")

MINUTE_MS, HALF_DAY_MS, DAY_MS = 60_000, NOON * 3_600_000, 24 * 3_600_000
SURE_MS = 3 * 3_600_000
"""So much nearer an afternoon has to be than the time as it was written."""
BACKWARDS_MS = 6 * 3_600_000
"""A step back of more than this is midnight gone by; a smaller one is a slip."""


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


def is_cue(text: str) -> bool:
    """Tell whether a line says from when until when of a recording: “0:0:4.120 --> 0:0:9.300”."""
    return "->" in text[:40] and _CUE.match(text[:200]) is not None


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


class NotesClock:
    """Goes through the times of notes in their order.

    Where no day is known there are no instants. `middle` is an instant in the middle of the
    townhall, where one is known: it tells which half of the day is meant.
    """

    def __init__(self, day: str, zone: str, middle: int | None) -> None:
        # Without a zone a time is this computer's, as where it is typed.
        self._zone = time_zone(zone) if zone else None
        self._middle = middle
        self._last: int | None = None
        self._midnight: datetime | None = None
        self.begin_day(day)

    def begin_day(self, day: str) -> None:
        """Go on with another day; an empty one changes nothing."""
        if day:
            self._midnight = datetime.fromisoformat(day)
            self._last = None

    @property
    def knows_day(self) -> bool:
        """Tell whether times can be told at all."""
        return self._midnight is not None

    def instant(self, time: TimeOfDay) -> int | None:
        """Return the instant of a time as UTC milliseconds; None without a day.

        A time without seconds is the last moment of its minute. Whoever recorded the same live
        recorded it to the second, within that minute: the earlier of two that are linked speaks
        for both, and that has to be the exact one.
        """
        if self._midnight is None:
            return None
        there = (self._midnight + timedelta(seconds=time.seconds)).replace(tzinfo=self._zone)
        instant = round(there.timestamp() * 1000)
        if not time.is_exact:
            instant += MINUTE_MS - 1
        near = self._middle if self._last is None else self._last
        if near is not None and not time.has_half:
            as_written, later = abs(instant - near), abs(instant + HALF_DAY_MS - near)
            instant += HALF_DAY_MS if later < as_written - SURE_MS else 0
        if self._last is not None and instant < self._last - BACKWARDS_MS:
            instant += DAY_MS
        self._last = instant
        return instant
