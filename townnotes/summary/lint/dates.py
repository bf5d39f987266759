"""Whether dates exist, are written day, month, year, and fall on the day of the week named."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from townnotes.summary.languages import Tongue
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import CheckedDraft, Passage

_LETTERS = re.compile(r"[^\W\d_]{3,}")
_NUMERIC = re.compile(
    r"(?<![\w/.-])(?:(?P<iso>\d{4})-(?P<mm>\d{2})-(?P<dd>\d{2})"
    r"|(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}))(?![\w/-])"
)
_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
          "sept": 9, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
_MONTHS_A_YEAR = 12


class Calendar:
    """The months and days of the week of a language, and the patterns that find dates."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self.months: dict[str, int] = {}
        for month in range(1, 13):
            found = _LETTERS.search(tongue.long_date(date(2000, month, 2)))
            self.months[found[0].casefold() if found else ""] = month

    @cached_property
    def with_weekday(self) -> re.Pattern[str]:
        """Find "Wednesday, 20 April 2022"."""
        days = "|".join(self._tongue.weekday(date(2001, 1, day)) for day in range(1, 8))
        months = "|".join(self.months)
        return re.compile(
            rf"\b(?P<weekday>{days}),? (?:le |the )?"
            rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|er)?(?: of)? (?:de )?(?P<month>{months}),?"
            rf"|(?P<first>{months}) (?P<then>\d{{1,2}})(?:st|nd|rd|th)?,) "
            rf"(?:de )?(?P<year>\d{{4}})\b",
            re.IGNORECASE,
        )

    @cached_property
    def plain(self) -> re.Pattern[str]:
        """Find "20 April 2022", to see whether there is such a day."""
        months = "|".join(self.months)
        return re.compile(
            rf"(?<![\w.,-])(?P<day>\d{{1,2}}) (?:de )?(?P<month>{months}) (?:de )?"
            rf"(?P<year>\d{{4}})\b",
            re.IGNORECASE,
        )

    @cached_property
    def odd_english(self) -> re.Pattern[str]:
        """Find the ways English is often dated otherwise: April 20, 2022; 20th of April."""
        long = "|".join(self.months)
        short = rf"(?:{'|'.join(_SHORT)})\b\.?"
        every = f"(?:{long}|{short})"
        letters = "(?:st|nd|rd|th)"
        return re.compile(
            rf"(?<![\w.,-])(?:(?<!\d )(?P<m1>{every}) (?P<d1>\d{{1,2}})"
            rf"(?:{letters}\b(?:,? (?P<y1>\d{{4}}))?|,? (?P<y2>\d{{4}}))"
            rf"|(?:the )?(?P<d2>\d{{1,2}}){letters} (?:of )?(?P<m2>{every})"
            rf"(?:,? (?P<y3>\d{{4}}))?"
            rf"|(?P<d3>\d{{1,2}}) (?P<m3>{short}),? (?P<y4>\d{{4}})"
            rf"|(?P<d4>\d{{1,2}}) (?P<m4>{long}), (?P<y5>\d{{4}})"
            rf"|(?P<d5>0\d) (?P<m5>{long})(?: (?P<y6>\d{{4}}))?)\b(?![-/])",
            re.IGNORECASE,
        )

    def month(self, name: str) -> int:
        """Return the number of a month, long or short."""
        low = name.casefold().rstrip(".")
        return self.months.get(low) or _SHORT.get(low, 0)


def weekdays(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 2: the day of the week is the date's."""
    calendar = Calendar(sheet.tongue)
    for one in sheet.passages:
        for found in calendar.with_weekday.finditer(one.plain):
            month = calendar.month(found["month"] or found["first"])
            day = _day(int(found["year"]), month, int(found["day"] or found["then"]))
            if day is None:
                continue
            true = sheet.tongue.weekday(day)
            if true.casefold() != found["weekday"].casefold():
                why = f"{sheet.tongue.long_date(day)} is a {true}."
                if found["weekday"][0].isupper():
                    true = true[:1].upper() + true[1:]
                yield one.found(2, found.span("weekday"), why, true)


def forms(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 21: a date is day, month and year, without letters, points or commas."""
    calendar = Calendar(sheet.tongue)
    for one in sheet.passages:
        yield from _numeric(sheet, one)
        if sheet.tongue.code == "en":
            yield from _odd(sheet, one, calendar)
        for found in calendar.plain.finditer(one.plain):
            at = int(found["year"]), calendar.month(found["month"]), int(found["day"])
            if _day(*at) is None and not found["day"].startswith("0"):
                yield one.found(21, found.span(), "The calendar has no such day.")


def _numeric(sheet: CheckedDraft, one: Passage) -> Iterator[Finding]:
    for found in _NUMERIC.finditer(one.plain):
        day, is_open = _read_numeric(found)
        if day is not None:
            fix = sheet.tongue.long_date(day)
            yield one.found(21, found.span(), "A date in a text is day, month and year.", fix)
        elif is_open:
            why = "Day and month cannot be told apart: write the month in letters."
            yield one.found(21, found.span(), why)


def _read_numeric(found: re.Match[str]) -> tuple[date | None, bool]:
    """Return the day, and whether it may be one of two."""
    if found["iso"]:
        return _day(int(found["iso"]), int(found["mm"]), int(found["dd"])), False
    a, b, year = int(found["a"]), int(found["b"]), int(found["year"])
    if a > _MONTHS_A_YEAR or a == b:
        return _day(year, b, a), False
    if b > _MONTHS_A_YEAR:
        return _day(year, a, b), False
    return None, _day(year, a, b) is not None


def _odd(sheet: CheckedDraft, one: Passage, calendar: Calendar) -> Iterator[Finding]:
    for found in calendar.odd_english.finditer(one.plain):
        given = {key: value for key, value in found.groupdict().items() if value}
        number = int(next(value for key, value in given.items() if key[0] == "d"))
        name = next(value for key, value in given.items() if key[0] == "m")
        year = next((int(value) for key, value in given.items() if key[0] == "y"), None)
        # Without a year, a leap year has every day.
        day = _day(2000 if year is None else year, calendar.month(name), number)
        if day is None:
            continue
        fix = sheet.tongue.long_date(day)
        fix = fix if year is not None else fix.rpartition(" ")[0]
        yield one.found(
            21, found.span(), "Dates are written day, month and year: 20 April 2022.", fix
        )


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
