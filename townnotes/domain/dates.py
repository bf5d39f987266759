"""Dates and instants as text: ISO 8601 in files, and the check that a date exists."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from townnotes.errors import RuleError

_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")
_DAYS = (-1, 0, 1)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_MONTH_WORDS = (
    "january janvier enero", "february fevrier febrero", "march mars marzo", "april avril abril",
    "may mai mayo", "june juin junio", "july juillet julio", "august aout agosto",
    "september septembre septiembre setiembre", "october octobre octubre",
    "november novembre noviembre", "december decembre diciembre",
)  # fmt: skip
"""As notes and summaries are written, without accents; three letters that fit one month do."""
_LEAST_LETTERS, _YEAR_DIGITS, _CENTURY = 3, 4, 2000
_IN_FIGURES = re.compile(r"(\d{1,4})\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{1,2}|\d{4}))?\.?")
_DAY_FIRST = re.compile(
    r"(?:[^\W\d]+,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|o|\.)?\s+(?:of\s+|de\s+)?([^\W\d]+)\.?,?"
    r"(?:\s+(?:de\s+|del\s+)?(\d{2}|\d{4}))?"
)
_MONTH_FIRST = re.compile(
    r"(?:[^\W\d]+,\s+)?([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{2}|\d{4}))?"
)

LONGEST_SECONDS = 24 * 3600
_DAY_MS, _FIRST_DAY = LONGEST_SECONDS * 1000, date(1970, 1, 1)
_MINUTE, _SECOND = r"m(?:in(?:utes?|s)?)?", r"s(?:ec(?:onds?|s)?)?"
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)")
_BOTH = re.compile(rf"(\d{{1,4}}){_MINUTE}([0-5]?\d)(?:{_SECOND})?")
_SECONDS = re.compile(rf"(\d{{1,6}}){_SECOND}")
_MINUTES = re.compile(rf"(\d{{1,4}}(?:[.,]\d{{1,2}})?)(?:{_MINUTE})?")


def checked_date(text: str) -> str:
    """Return the ISO date typed, or the empty text; refuses a day that no calendar has."""
    text = text.strip()
    if not text:
        return ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise RuleError(
            "There is no date “{words}”: write it like 11 March 2026 or 2026-03-11.", words=text
        ) from None


def looks_like_a_date(text: str) -> bool:
    """Tell a date, even one that no calendar has, from free text such as “in spring”."""
    year, *rest = text.strip().split("-")
    return len(rest) == 2 and all(part.isdecimal() for part in (year, *rest))  # noqa: PLR2004


def read_date(text: str) -> date | None:
    """Return the day an ISO text names, or None."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def days_meant(typed: str, near: date, *, is_after: bool = False) -> tuple[date, ...]:
    """Return the days that a date may mean as people type it: none, one, or two.

    Two are meant where day and month are figures that may stand either way, the day first. Without
    a year it is the one nearest to `near`, or the next one from there where it `is_after` it.
    """
    found: dict[date, None] = {}
    for year, month, day in _parts_of(_plain(typed)):
        held = _in_year(year, month, day) if year else _without_year(month, day, near, is_after)
        if held is not None:
            found[held] = None
    return tuple(found)


def _parts_of(text: str) -> Iterator[tuple[int, int, int]]:
    """Give year (0 where none is typed), month and day, in each order that they may stand in."""
    figures = _IN_FIGURES.fullmatch(text)
    if figures:
        one, sign, two, three = figures.groups()
        if len(one) == _YEAR_DIGITS:
            if three:
                yield int(one), int(two), int(three)
            return
        if three and len(three) == 1:
            return
        year = _year(three or "")
        yield year, int(two), int(one)
        if sign != ".":
            # With dots the day stands first, wherever dates are written so.
            yield year, int(one), int(two)
        return
    worded = _DAY_FIRST.fullmatch(text)
    if worded:
        yield _year(worded[3] or ""), _month(worded[2]), int(worded[1])
    named = _MONTH_FIRST.fullmatch(text)
    if named:
        yield _year(named[3] or ""), _month(named[1]), int(named[2])


def _plain(typed: str) -> str:
    letters = unicodedata.normalize("NFKD", " ".join(typed.casefold().split()))
    return "".join(one for one in letters if not unicodedata.combining(one))


def _year(digits: str) -> int:
    year = int(digits or 0)
    return year + _CENTURY if digits and len(digits) < _YEAR_DIGITS else year


def _month(word: str) -> int:
    """Return the one month that a word of three letters or more begins; 0 for any other."""
    begun = [
        month
        for month, names in enumerate(_MONTH_WORDS, start=1)
        if any(name.startswith(word) for name in names.split())
    ]
    return begun[0] if len(begun) == 1 and len(word) >= _LEAST_LETTERS else 0


def _without_year(month: int, day: int, near: date, is_after: bool) -> date | None:  # noqa: FBT001
    # Four years on, for the 29th of February.
    years = range(max(1, near.year - 4), near.year + 9)
    every = [held for year in years if (held := _in_year(year, month, day))]
    if is_after:
        return next((one for one in every if one >= near), None)
    return min(every, key=lambda one: abs(one - near), default=None)


def _in_year(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def long_date(day: date) -> str:
    """Return "11 March 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def date_in_words(text: str) -> str:
    """Return an ISO date as "11 March 2026", and any other text as it is."""
    day = read_date(text) if looks_like_a_date(text) else None
    return text if day is None else long_date(day)


def as_instant(text: str, zone: str = "") -> int:
    """Return the UTC milliseconds of an ISO 8601 instant; one without a zone is in `zone`.

    Raises ValueError where the text is no instant.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=time_zone(zone))
    return round(moment.timestamp() * 1000)


def as_text(instant: int) -> str:
    """Return an instant as ISO 8601 in UTC with `Z`, with milliseconds only where there are any."""
    days, milliseconds = divmod(instant, _DAY_MS)
    day = _day(days)
    if not day:
        return ""
    seconds, milliseconds = divmod(milliseconds, 1000)
    part = f".{milliseconds:03}" if milliseconds else ""
    return f"{day}T{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{part}Z"


@lru_cache(maxsize=64)
def _day(days: int) -> str:
    """Return the date that is so many days after 1 January 1970; nothing where there is none."""
    # A merge writes tens of thousands of instants of one day or two.
    try:
        return (_FIRST_DAY + timedelta(days=days)).isoformat()
    except OverflowError:
        return ""


def time_zone(name: str) -> tzinfo:
    """Return the zone of that name, or UTC where the name is empty or unknown here."""
    # The instants of a file are read before the first paint, which needs no zones.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def instant_of(typed: str, zone: str, near: int) -> int:
    """Return the instant of a time typed as `HH:MM` or `HH:MM:SS`, on the day that is nearest.

    `near` is an instant it is close to, such as now; a call may go on past midnight. Without a
    zone the time is this computer's. Raises RuleError for what is no time.
    """
    found = _TIME.fullmatch(typed.strip())
    parts = [int(part or 0) for part in found.groups()] if found else []
    if not parts or parts[0] > 23 or parts[1] > 59 or parts[2] > 59:  # noqa: PLR2004 - of a day
        raise RuleError(
            "“{typed}” is not a time: write it like 10:45 or 10:45:30.", typed=typed.strip()
        )
    hour, minute, second = parts
    there = datetime.fromtimestamp(near // 1000, time_zone(zone) if zone else None)
    moments = (
        (there + timedelta(days=day)).replace(hour=hour, minute=minute, second=second, fold=fold)
        for day in _DAYS
        for fold in (0, 1)
    )
    instants = (round(moment.timestamp()) * 1000 for moment in moments)
    return min(instants, key=lambda instant: abs(instant - near))


def time_text(instant: int | None, zone: str) -> str:
    """Return an instant as `HH:MM:SS` in a zone, which `instant_of` reads back."""
    if instant is None:
        return ""
    return f"{datetime.fromtimestamp(instant // 1000, time_zone(zone) if zone else None):%H:%M:%S}"


def read_length(text: str) -> int | None:
    """Return the seconds typed, a bare number being minutes; None where nothing was typed.

    Refuses what is no length, nothing at all of one, and more than a day.
    """
    typed = "".join(text.split()).casefold()
    if not typed:
        return None
    seconds = _seconds(typed)
    if seconds is None:
        raise RuleError(
            "“{words}” is not a speaking time: write 3, 2:30 or 150 s.", words=text.strip()
        )
    if not 0 < seconds <= LONGEST_SECONDS:
        raise RuleError(
            "A speaking time of {words} cannot be: leave it empty for no limit at all.",
            words=text.strip(),
        )
    return seconds


def _seconds(typed: str) -> int | None:
    for pattern in (_CLOCK, _BOTH):
        if found := pattern.fullmatch(typed):
            return int(found[1]) * 60 + int(found[2])
    if found := _SECONDS.fullmatch(typed):
        return int(found[1])
    if found := _MINUTES.fullmatch(typed):
        return round(float(found[1].replace(",", ".")) * 60)
    return None
