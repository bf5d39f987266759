"""The day that a heading of notes names, in figures or with the month in words."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any, cast

from babel.dates import get_month_names

from townnotes.importers.name_line import folded

LANGUAGES = ("en", "fr", "es")
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})\b")
_FIGURES = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)\b")
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})(?: ?(?:st|nd|rd|th|er|o))?(?: (?:de|of))? ([a-z]+)(?: (?:de|del))? "
    r"((?:19|20)\d\d)\b"
)
_MONTH_FIRST = re.compile(r"\b([a-z]+) (\d{1,2})(?: ?(?:st|nd|rd|th))? ((?:19|20)\d\d)\b")


def day_in(text: str) -> str:
    """Return the ISO date that a line names, or nothing; `11/03/2026` is a day in March.

    >>> day_in("Day 2 – Thursday, 12 March 2026")
    '2026-03-12'
    """
    iso = _ISO.search(text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    figures = _FIGURES.search(text)
    if figures:
        first, second, year = (int(part) for part in figures.groups())
        return _day(year, second, first) or _day(year, first, second)
    plain = folded(text)
    for pattern, (day, month, year) in ((_DAY_FIRST, (1, 2, 3)), (_MONTH_FIRST, (2, 1, 3))):
        for found in pattern.finditer(plain):
            number = _months().get(found[month], 0)
            if number:
                return _day(int(found[year]), number, int(found[day]))
    return ""


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Return the months' names, whole and shortened, without accents."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            # babel's own types say nothing of the values.
            names: Mapping[int, str] = dict(cast("Any", get_month_names(width, locale=language)))
            found |= {folded(name): number for number, name in names.items()}
    return found | {"sept": 9}
