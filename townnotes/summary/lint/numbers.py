"""How numbers are written: in words where they begin a sentence or stand under ten, per cent."""

import re
from collections.abc import Iterator

from townnotes.summary.languages.tongue import number_word
from townnotes.summary.lines.words import listed, ordinal_word
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import CheckedDraft, CheckedSentence, Passage

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


def at_the_start(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 4: no figure begins a sentence."""
    for one in sheet.body:
        for stretch in one.stretches:
            found = _AT_START.match(one.plain, stretch.start)
            if found is None:
                continue
            why = "A sentence does not begin with a figure."
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


def under_ten(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 5: numbers under ten are words, except in one series with larger ones."""
    for one in sheet.body:
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
            yield one.found(5, found.span(), "Numbers under ten are written in words.", fix)


def _of_series(one: Passage, bracket: re.Match[str]) -> Iterator[Finding]:
    if not any(_is_counted(found) for found in _FIGURE.finditer(bracket[0])):
        return
    for found in _WORDED.finditer(one.plain, bracket.start(), bracket.end()):
        why = "In one series the rule for the highest number applies to all."
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


_PERCENT = re.compile(r"(?<=\d)\s?%|\bpercent\b|\bper-cent\b")


def per_cent(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 6: "per cent" in words; the sign stands in tables only."""
    for one in sheet.passages:
        for found in _PERCENT.finditer(one.plain):
            fix = " per cent" if "%" in found[0] else "per cent"
            if one.plain[found.end() : found.end() + 1].isalnum():
                fix += " "
            yield one.found(6, found.span(), "A text writes “per cent”; % stands in tables.", fix)
