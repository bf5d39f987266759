"""Days that lines of notes name, in six languages; of a day in figures that may be two it asks."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from babel.dates import get_day_names, get_month_names

from townnotes.importers.folding import folded

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_CENTURY = 2000
LOOKED_AT = 400
"""Characters of a line in which its day is looked for."""
_ARABIC = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)")
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_SHORT_YEAR = re.compile(r"(?<!\d)(\d{1,2})(/)(\d{1,2})/(\d\d)(?![\d/])")
_HAN = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]")
_WORD = r"[^\W\d_]+"
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?: ?(?:st|nd|rd|th|er|o|\u0433\u043e))?(?: (?:de|of))? ({_WORD})"
    rf"(?: ({_WORD}))?(?: (?:de|del))? ((?:19|20)\d\d)\b"
)
_MONTH_FIRST = re.compile(rf"\b({_WORD}) (\d{{1,2}})(?: ?(?:st|nd|rd|th))? ((?:19|20)\d\d)\b")
_NO_YEAR = re.compile(
    rf"\b(?:(\d{{1,2}})(?: ?(?:st|nd|rd|th|er))?(?: de)? ({_WORD})|({_WORD}) (\d{{1,2}}))\b"
)
_LEVANTINE = (
    "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"
)
_DEADLINE = re.compile(
    r"\b(?:until|till|by|before|deadline|due|since|from|next|jusqu|avant|limite|d'ici|prochaine|"
    r"hasta|antes|plazo|próxima|до|срок|следующ\w+|حتى|قبل|القادم)\b|截止|之前|下次",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:held|took place|convened|met|tenue?|tenus?|eu lieu|réunie?s?|celebr\w+|tuvo lugar|"
    r"reuni\w+|состоял\w+|прош\w+|проведен\w*|عقد\w*|انعقد\w*|جرت)\b|举行|召开|舉行",
    re.IGNORECASE,
)


class NamedDay(NamedTuple):
    """The day that a line names: its ISO date, or the two that its figures may mean.

    `written` is how an ambiguous one stands there.
    """

    day: str = ""
    either: tuple[str, ...] = ()
    written: str = ""


NO_DAY = NamedDay()


def named_day(text: str) -> NamedDay:
    """Return the day that a line names; `03/11/2026` alone is either of two.

    A weekday beside it tells which; figures parted by full stops have the day first.

    >>> named_day("Day 2 – Thursday, 12 March 2026").day
    '2026-03-12'
    """
    text = text[:LOOKED_AT].translate(_ARABIC)
    iso = _ISO.search(text) or _HAN.search(text)
    if iso:
        return NamedDay(_day(int(iso[1]), int(iso[2]), int(iso[3])))
    figures = _FIGURES.search(text) or _SHORT_YEAR.search(text)
    if figures:
        return _of_figures(figures, text)
    plain = folded(text)
    for found in _DAY_FIRST.finditer(plain):
        number = _months().get(found[2], 0) or _months().get(f"{found[2]} {found[3]}", 0)
        number = number or _months().get(found[3] or "", 0)
        if number:
            return NamedDay(_day(int(found[4]), number, int(found[1])))
    for found in _MONTH_FIRST.finditer(plain):
        if found[1] in _months():
            return NamedDay(_day(int(found[3]), _months()[found[1]], int(found[2])))
    return NO_DAY


def _of_figures(found: re.Match[str], text: str) -> NamedDay:
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    year += _CENTURY * (year < 100)  # noqa: PLR2004 - a year of two figures
    day_first, month_first = _day(year, second, first), _day(year, first, second)
    if not day_first or not month_first or first == second or found[2] == ".":
        return NamedDay(day_first or month_first)
    weekdays = {_weekdays()[word] for word in folded(text).split() if word in _weekdays()}
    fitting = [
        one for one in (day_first, month_first) if date.fromisoformat(one).weekday() in weekdays
    ]
    if len(fitting) == 1:
        return NamedDay(fitting[0])
    return NamedDay("", (day_first, month_first), found[0])


def day_meant(days: Iterable[NamedDay], known: str = "") -> NamedDay:
    """Return the first day that lines name; one that may be two is told by a sure one, or `known`.

    `known` is the ISO date that is known otherwise, or nothing.
    """
    days = list(days)
    sure = [one.day for one in days if one.day]
    for one in days:
        if one.day:
            return one
        fitting = [day for day in one.either if day in {*sure, known}]
        if len(fitting) == 1:
            return NamedDay(fitting[0])
        if one.either and not sure:
            return one
    return NamedDay(sure[0]) if sure else NO_DAY


def is_held_on(text: str) -> bool:
    """Tell whether a sentence says that something took place."""
    return _HELD.search(text[:LOOKED_AT]) is not None


def is_deadline(text: str) -> bool:
    """Tell whether a line speaks of a day until which, or before which, something is to be done."""
    return _DEADLINE.search(text[:LOOKED_AT]) is not None


def is_day_alone(text: str) -> bool:
    """Tell whether a line is a weekday and a day, as “WEDNESDAY 9 October”, and nothing else."""
    words = folded(text[:LOOKED_AT]).split()
    if not words or len(words) > 5 or words[0] not in _weekdays():  # noqa: PLR2004 - with a year
        return False
    found = _NO_YEAR.search(" ".join(words[1:]))
    return len(words) == 1 or (
        found is not None and bool({found[2] or "", found[3] or ""} & _months().keys())
    )


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
            for context in ("format", "stand-alone"):
                names = get_month_names(width, context, locale=language)
                found |= {folded(name): number for number, name in _rows(names).items()}
    levantine = {folded(name): at for at, name in enumerate(_LEVANTINE.split("|"), start=1)}
    return (
        {name: number for name, number in found.items() if not name.isdigit()}
        | levantine
        | {"sept": 9}
    )


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    """Return the weekdays' names, whole and shortened, Monday being 0."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            names = get_day_names(width, locale=language)
            found |= {folded(name): number for number, name in _rows(names).items()}
    return found


def _rows(names: Any) -> Mapping[int, str]:
    """Return babel's names; its own types say nothing of the values."""
    return dict(names)
