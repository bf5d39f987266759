"""How numbers and dates are written, and whether a day exists and falls on the weekday named."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from townnotes.language.saying import Saying
from townnotes.summary.languages import Tongue
from townnotes.summary.lines.number_words import number_word, ordinal_word
from townnotes.summary.lines.words import listed
from townnotes.summary.lint.checked_draft import CheckedDraft, CheckedSentence, Finding, Passage

_AT_START = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(st|nd|rd|th)?(?![\w.,:/]*[\d/])")
_YEARS = range(1900, 2101)
_MONTHS = listed(
    "january february march april may june july august september october november december"
)
_ALONE = re.compile(r"(?<![^\s(])(?!(?<=\()\d\))(?<!: )([1-9])(?=[\s;)]|[.,](?!\d)|$)")
_FIGURE = re.compile(r"(?<![\w.,/:-])(\d{1,3}(?:,\d{3})+|\d{2,})(?![\w/:-]|[.,]\d)")
_WORDED = re.compile(
    r"(?:(?<=\()|(?<=, )|(?<= and ))(one|two|three|four|five|six|seven|eight|nine)"
    r"(?= (?!(?:to|or|of|and)\b)[^\W\d_])"
)
# What begins a sentence is in words all the same: "Ten participants (8 stakeholders and …".
_LARGE = re.compile(
    r"(?:ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|"
    r"\w+ (?:hundred|thousand))\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\([^()]*\)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?\s*(?:\d+(?:,| and| to| or|–)\s*)*$")
_WORD_AFTER = re.compile(r"\s*([^\W\d_]+(?:\.m\b)?)")
_REFERENCES = listed(
    "paragraph paragraphs para paras article articles art arts section sections annex annexes "
    "page pages p pp no nos number numbers convention goal goals target targets chapter table "
    "figure part rule rules resolution revision rev option phase round item items cluster track "
    "objective objectives day week version line lines room level step group heading profile"
)
_UNITS = listed(
    "per percent million billion trillion m km cm mm nm kg g t ha kelvin degrees metres "
    "kilometres hectares tons tonnes litres a.m p.m am pm gb mb mw kw dollars euros mhz ghz"
)
_WORDS = {word: n for n, word in enumerate(
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), start=1
)}  # fmt: skip
_LARGEST = 1_000_000
_LOOK_BACK = 40

_PERCENT = re.compile(r"(?<=\d)\s?%|\bpercent\b|\bper-cent\b")

_LETTERS = re.compile(r"[^\W\d_]{3,}")
_NUMERIC = re.compile(
    r"(?<![\w/.-])(?:(?P<iso>\d{4})-(?P<mm>\d{2})-(?P<dd>\d{2})"
    r"|(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}))(?![\w/-])"
)
_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
          "sept": 9, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
_MONTHS_A_YEAR = 12


def at_the_start(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 4: no figure begins a sentence."""
    for one in checked.body:
        for stretch in one.stretches:
            found = _AT_START.match(one.plain, stretch.start)
            if found is None:
                continue
            why = Saying("A sentence does not begin with a figure.")
            yield one.found(4, found.span(), why, _in_words(found, one.plain))


def _in_words(found: re.Match[str], plain: str) -> str | None:
    number = int(found[1].replace(",", "")) if len(found[1]) < _LOOK_BACK else _LARGEST
    after = _WORD_AFTER.match(plain, found.end())
    is_date = bool(after) and after[1].casefold() in _MONTHS
    if number >= _LARGEST or is_date:
        return None
    if found[2]:
        word = ordinal_word(number)
        return None if word[0].isdecimal() else word.capitalize()
    if number in _YEARS and "," not in found[1]:
        return None
    return number_word(number, "en").capitalize()


def under_ten(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 5: numbers under ten are words, except in one series with larger ones."""
    for one in checked.body:
        for stretch in one.stretches:
            yield from _single(one, stretch)
        for bracket in _BRACKET.finditer(one.plain):
            yield from _of_series(one, bracket)


def _single(one: Passage, stretch: CheckedSentence) -> Iterator[Finding]:
    counted = map(_is_counted, _FIGURE.finditer(one.plain, *_ends(stretch)))
    if _LARGE.match(one.plain, stretch.start) or any(counted):
        return
    for found in _ALONE.finditer(one.plain, *_ends(stretch)):
        if found.start() > stretch.start and _is_counted(found):
            fix = number_word(int(found[1]), "en")
            yield one.found(5, found.span(), Saying("Numbers under ten are written in words."), fix)


def _of_series(one: Passage, bracket: re.Match[str]) -> Iterator[Finding]:
    if not any(_is_counted(found) for found in _FIGURE.finditer(bracket[0])):
        return
    for found in _WORDED.finditer(one.plain, bracket.start(), bracket.end()):
        why = Saying("In one series the rule for the highest number applies to all.")
        yield one.found(5, found.span(), why, str(_WORDS[found[1]]))


def _is_counted(found: re.Match[str]) -> bool:
    """Tell whether a figure counts things: it is no reference, date, measure or share."""
    text = found.string
    before = _WORD_BEFORE.search(text[max(0, found.start() - _LOOK_BACK) : found.start()])
    if before and before[1].casefold() in _REFERENCES | _MONTHS:
        return False
    after = _WORD_AFTER.match(text, found.end())
    name = after[1].casefold() if after else ""
    if name in _UNITS or name in _MONTHS:
        return False
    number = found[1].replace(",", "")
    return not (len(number) == 4 and int(number) in _YEARS and "," not in found[1])  # noqa: PLR2004 - a year


def _ends(stretch: CheckedSentence) -> tuple[int, int]:
    return stretch.start, stretch.end


def per_cent(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 6: "per cent" in words; the sign stands in tables only."""
    for one in checked.passages:
        for found in _PERCENT.finditer(one.plain):
            fix = " per cent" if "%" in found[0] else "per cent"
            if one.plain[found.end() : found.end() + 1].isalnum():
                fix += " "
            yield one.found(
                6, found.span(), Saying("A text writes “per cent”; % stands in tables."), fix
            )


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


def weekdays(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 2: the day of the week is the date's."""
    calendar = Calendar(checked.tongue)
    for one in checked.passages:
        for found in calendar.with_weekday.finditer(one.plain):
            month = calendar.month(found["month"] or found["first"])
            day = _day(int(found["year"]), month, int(found["day"] or found["then"]))
            if day is None:
                continue
            true = checked.tongue.weekday(day)
            if true.casefold() != found["weekday"].casefold():
                why = Saying(
                    "{long_date} is a {true}.", long_date=checked.tongue.long_date(day), true=true
                )
                if found["weekday"][0].isupper():
                    true = true[:1].upper() + true[1:]
                yield one.found(2, found.span("weekday"), why, true)


def forms(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 21: a date is day, month and year, without letters, points or commas."""
    calendar = Calendar(checked.tongue)
    for one in checked.passages:
        yield from _numeric(checked, one)
        if checked.is_english:
            yield from _odd(checked, one, calendar)
        for found in calendar.plain.finditer(one.plain):
            at = int(found["year"]), calendar.month(found["month"]), int(found["day"])
            if _day(*at) is None and not found["day"].startswith("0"):
                yield one.found(21, found.span(), Saying("The calendar has no such day."))


def _numeric(checked: CheckedDraft, one: Passage) -> Iterator[Finding]:
    for found in _NUMERIC.finditer(one.plain):
        day, is_open = _read_numeric(found)
        if day is not None:
            fix = checked.tongue.long_date(day)
            yield one.found(
                21, found.span(), Saying("A date in a text is day, month and year."), fix
            )
        elif is_open:
            why = Saying("Day and month cannot be told apart: write the month in letters.")
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


def _odd(checked: CheckedDraft, one: Passage, calendar: Calendar) -> Iterator[Finding]:
    for found in calendar.odd_english.finditer(one.plain):
        given = {key: value for key, value in found.groupdict().items() if value}
        number = int(next(value for key, value in given.items() if key[0] == "d"))
        name = next(value for key, value in given.items() if key[0] == "m")
        year = next((int(value) for key, value in given.items() if key[0] == "y"), None)
        # Without a year, a leap year has every day.
        day = _day(2000 if year is None else year, calendar.month(name), number)
        if day is None:
            continue
        fix = checked.tongue.long_date(day)
        fix = fix if year is not None else fix.rpartition(" ")[0]
        yield one.found(
            21, found.span(), Saying("Dates are written day, month and year: 20 April 2022."), fix
        )


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
