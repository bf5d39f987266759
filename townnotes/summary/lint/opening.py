"""Whether the place in the series is the same in the title and in the text."""

import re
from collections.abc import Iterator

from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import Passage, Sheet

_FIGURE = re.compile(r"(\d{1,4})(?:st|nd|rd|th|re|er|e|\.?[ªºao])?(?=\s)")
_FIRST_WORD = re.compile(r"\W*\w+\s+")
_MOST = 100


def same_ordinal(sheet: Sheet) -> Iterator[Finding]:
    """Rule 3: "4th" in the title is "fourth" in the text."""
    title, opening = sheet.section("title"), sheet.section("opening")
    figure = _FIGURE.match(title.plain) if title else None
    worded = _read(sheet, opening) if opening else None
    if title is None or opening is None or figure is None or worded is None:
        return
    number, span = worded
    told = int(figure[1])
    if told in (number, 0):
        return
    why = f"The title says {told}, the text {number}."
    if sheet.state.session.ordinal == number:
        letters = "".join(run.text for run in sheet.tongue.nth(number))
        yield title.found(3, figure.span(), why, letters)
    else:
        yield opening.found(3, span, why, sheet.tongue.ordinal(told))


def _read(sheet: Sheet, opening: Passage) -> tuple[int, tuple[int, int]] | None:
    """Return the ordinal that stands behind the first word, and where."""
    first = _FIRST_WORD.match(opening.plain)
    if first is None:
        return None
    at = first.end()
    figure = _FIGURE.match(opening.plain, at)
    if figure:
        return int(figure[1]), figure.span()
    rest = opening.plain[at : at + 40].casefold()
    found = [
        (len(word), number)
        for number in range(1, _MOST)
        if re.match(rf"{re.escape(word := sheet.tongue.ordinal(number).casefold())}\b", rest)
    ]
    if not found:
        return None
    length, number = max(found)
    return number, (at, at + length)
