"""Dates and times of files of calls; whether the day stands first is decided once a file."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale

from townnotes.importers.tables.choices import Order

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:\.\d+)?)?"
    r"\s*(?P<half>[ap]\.?\s?m\.?|午前|午後|오전|오후|上午|下午|ص|م)?",
    re.IGNORECASE,
)
_HALF_FIRST = re.compile(r"(午前|午後|오전|오후|上午|下午)\s*(\d{1,2}:\d{2}(?::\d{2})?)")
_AFTERNOON = frozenset({"午後", "오후", "下午", "م"})
_NUMBERS = re.compile(r"(?P<a>\d{1,4})(?P<sign>[/.-])\s?(?P<b>\d{1,2})(?P=sign)\s?(?P<c>\d{2,4})")
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
_NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,}\.?)(?:\s+de)?,?\s+"
    r"(?P<year>\d{4})|(?P<month2>[^\W\d_]{3,})\.?\s+(?P<day2>\d{1,2}),?\s+(?P<year2>\d{4})"
)
_LANGUAGES = ("en", "fr", "es", "pt", "de", "it", "ru")
_CENTURY = 2000
_MOST_MONTHS = 12
_HALF_DAY = 12
_YEAR_DIGITS = 4
_DURATION = re.compile(
    r"(\d+)\s*(h\w*|std\w*|st\b|hr\w*|ч\w*|時間|시간|小时|godz\w*|u\b)|"
    r"(\d+)\s*(m\w*|мин\w*|分|분|分钟)|(\d+)\s*(s\w*|сек\w*|秒|초)",
    re.IGNORECASE,
)


class Raw(NamedTuple):
    """A stamp as far as it is sure: two numbers may be day and month either way."""

    numbers: tuple[int, int] | None
    fixed: date | None
    year: int
    clock: time | None
    is_dotted: bool = False


class Stamp(NamedTuple):
    """A moment of a call as a file has it, in the file's own clock; the day may be unknown."""

    day: date | None
    clock: time

    def iso(self) -> str:
        """Return ISO 8601 without a zone; "T10:00" where no day is known."""
        if self.day is None:
            return f"T{self.clock:%H:%M:%S}" if self.clock.second else f"T{self.clock:%H:%M}"
        return datetime.combine(self.day, self.clock).isoformat()

    def at(self) -> datetime:
        """Return it for reckoning; of an unknown day it is some day, the same for all."""
        return datetime.combine(self.day or date.min, self.clock)


class Reckoned(NamedTuple):
    """In which order a file has day and month, and whether anything in it says so."""

    order: Order
    is_sure: bool


def read_raw(text: str) -> Raw | None:
    """Read one stamp; None where it is none."""
    text = _HALF_FIRST.sub(r"\2 \1", text.replace("\u202f", " ").replace("\xa0", " ").strip())
    if not text or not any(map(str.isdigit, text)):
        return None
    day = _CJK.search(text)
    if day:
        return _raw(_day(int(day[1]), int(day[2]), int(day[3])), text[day.end() :])
    found = _NUMBERS.search(text)
    if found:
        return _of_numbers(found, text[found.end() :])
    named = _NAMED.search(text)
    if named:
        month = _months().get((named["month"] or named["month2"]).rstrip(".").casefold(), 0)
        year, day_ = int(named["year"] or named["year2"]), int(named["day"] or named["day2"])
        return _raw(_day(year, month, day_), text[named.end() :])
    clock = _clock(text)
    return Raw(None, None, 0, clock) if clock else None


def _raw(fixed: date | None, rest: str) -> Raw | None:
    return Raw(None, fixed, fixed.year, _clock(rest)) if fixed else None


def _of_numbers(found: re.Match[str], rest: str) -> Raw | None:
    one, two, three = int(found["a"]), int(found["b"]), int(found["c"])
    if len(found["a"]) == _YEAR_DIGITS:
        return _raw(_day(one, two, three), rest.lstrip("Tt"))
    year = three + (_CENTURY if three < 100 else 0)  # noqa: PLR2004 - two digits of a year
    if not (one and two) or min(one, two) > _MOST_MONTHS:
        return None
    return Raw((one, two), None, year, _clock(rest), found["sign"] == ".")


def _clock(text: str) -> time | None:
    found = _CLOCK.search(text)
    if not found:
        return None
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    half = (found["half"] or "").casefold()
    if half and hour <= _HALF_DAY:
        is_late = half.startswith("p") or half in _AFTERNOON
        hour = hour % _HALF_DAY + _HALF_DAY * is_late
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                names = Locale(language).months[context][width]
                found |= {name.rstrip(".").casefold(): month for month, name in names.items()}
    return found


def reckon(raws: Iterable[Raw | None], *, on: date | None, is_english: bool) -> Reckoned:
    """Decide for a whole file whether the day stands first.

    A number above 12 or a dot proves it; else the reading on the session's day holds, else the
    month stands first under English headings and the day under others.
    """
    dates = [(one, one.numbers) for one in raws if one is not None and one.numbers]
    for raw, (first, second) in dates:
        if first > _MOST_MONTHS or raw.is_dotted:
            return Reckoned("day", is_sure=True)
        if second > _MOST_MONTHS:
            return Reckoned("month", is_sure=True)
    same = all(first == second for _, (first, second) in dates)
    for order in ("day", "month"):
        if on is not None and any(_dated(raw, order) == on for raw, _ in dates):
            return Reckoned(order, is_sure=True)
    return Reckoned("month" if is_english else "day", is_sure=same)


def stamp(raw: Raw | None, order: Order) -> Stamp | None:
    """Return a stamp as the file's order has it."""
    if raw is None or (raw.clock is None and raw.fixed is None and raw.numbers is None):
        return None
    return Stamp(_dated(raw, order), raw.clock or time())


def _dated(raw: Raw, order: Order) -> date | None:
    if raw.numbers is None:
        return raw.fixed
    first, second = raw.numbers
    day, month = (first, second) if order == "day" else (second, first)
    return _day(raw.year, month, day) or _day(raw.year, day, month)


@lru_cache(maxsize=1024)
def minutes(text: str) -> int | None:
    """Return a duration in whole minutes, begun ones not counted; None where none is told."""
    text = text.replace("\xa0", " ").strip()
    if re.fullmatch(r"\d+(?:[.,]\d+)?", text):
        return int(float(text.replace(",", ".")))
    clock = re.fullmatch(r"(\d+):(\d{2})(?::(\d{2}))?", text)
    if clock:
        parts = [int(one or 0) for one in clock.groups()]
        return parts[0] * 60 + parts[1] if clock[3] else parts[0]
    found = _DURATION.findall(text)
    if not found:
        return None
    span = timedelta(
        hours=sum(int(one[0] or 0) for one in found),
        minutes=sum(int(one[2] or 0) for one in found),
        seconds=sum(int(one[4] or 0) for one in found),
    )
    return int(span.total_seconds() // 60)
