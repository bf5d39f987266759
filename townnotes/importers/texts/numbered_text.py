"""A text as numbered paragraphs: which number begins one, and what belongs to it."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from townnotes.domain.points.paragraph_numbers import place_of
from townnotes.importers.names import clean_line

LONGEST, MOST = 20_000, 2_000
"""Signs of a paragraph, and paragraphs of a text: what is beyond is cut, and said."""
_LEAD = re.compile(
    r"(?P<word>§{1,2}\s?|(?:para(?:graph)?s?|par|op)\.?\s?)?[\[(]?"
    r"(?P<number>\d{1,3}(?:\s?(?:bis|ter|quater)\b|[a-z])?(?:\.\d{1,3})*)"
    r"(?P<end>[.)\]:]{1,2}|\s?[–—-](?=\s)|)(?:\s+(?=\S)|$)",
    re.IGNORECASE,
)
_HEADING_MOST = 90
_ENDED, _CONTINUES = (".", ";", ":", "”", '"', ")"), (".", ";", ",", ":")
_LONGEST_NAME = 160


class NumberedText(NamedTuple):
    """A text as it was understood: its name where one stands above it, and its paragraphs.

    `lines` are all lines where no number was found; `again` counts lines whose number came before,
    `headings` what stands between paragraphs.
    """

    name: str = ""
    paragraphs: Mapping[str, str] = MappingProxyType({})
    lines: tuple[str, ...] = ()
    again: int = 0
    headings: int = 0
    is_cut: bool = False

    @property
    def span(self) -> tuple[str, str]:
        """The first number and the last; empty where there is none."""
        numbers = list(self.paragraphs)
        return (numbers[0], numbers[-1]) if numbers else ("", "")

    def in_order(self) -> "NumberedText":
        """Return the text with its lines numbered from 1, where it has no numbers of its own."""
        if self.paragraphs:
            return self
        numbered = {str(place): line for place, line in enumerate(self.lines[:MOST], start=1)}
        return self._replace(paragraphs=numbered, is_cut=len(self.lines) > MOST)


def read_numbered(lines: Iterable[str]) -> NumberedText:
    """Read the lines of a text; any text is read, one without numbers as its lines."""
    reader = _NumberedReader()
    for line in lines:
        whole = clean_line(line).strip()
        if whole:
            reader.take(whole)
    return reader.found()


class _NumberedReader:
    """Goes through the lines of a text."""

    def __init__(self) -> None:
        self._paragraphs: dict[str, str] = {}
        self._lines: list[str] = []
        self._again = self._headings = 0
        self._is_cut = False
        self._last: tuple[int, ...] = ()
        self._number = ""

    def take(self, line: str) -> None:
        """Read one line."""
        self._lines.append(line)
        lead = _LEAD.match(line)
        number = _number_of(lead) if lead else ""
        if lead and self._begins(lead, number):
            self._number, self._last = number, place_of(number)
            self._paragraphs[number] = ""
            self._go_on(line[lead.end() :])
        elif not self._number:
            return
        elif self._is_heading(line):
            self._headings += 1
        else:
            self._again += bool(lead and lead["end"] and number in self._paragraphs)
            self._go_on(line)

    def found(self) -> NumberedText:
        """Return what was read."""
        name = self._lines[0] if self._lines else ""
        is_above = bool(self._lines) and not _LEAD.match(name) and len(name) <= _LONGEST_NAME
        return NumberedText(
            name if is_above else "",
            MappingProxyType(self._paragraphs),
            () if self._paragraphs else tuple(self._lines),
            self._again,
            self._headings,
            self._is_cut,
        )

    def _begins(self, lead: re.Match[str], number: str) -> bool:
        """Tell whether a number begins a paragraph.

        One with a sign comes after the last; a bare figure may be a sum, and has to be the next.
        """
        if number in self._paragraphs or len(self._paragraphs) >= MOST:
            self._is_cut = self._is_cut or len(self._paragraphs) >= MOST
            return False
        key = place_of(number)
        if lead["word"] or lead["end"]:
            return key > self._last
        held = self._last[0] if self._last else 0
        is_below = key[0] == held and len(key) > len((held, 0)) and key > self._last
        return is_below or key == (held + 1, 0)

    def _go_on(self, words: str) -> None:
        held = self._paragraphs[self._number]
        whole = f"{held} {words}".strip()
        self._is_cut = self._is_cut or len(whole) > LONGEST
        self._paragraphs[self._number] = whole[:LONGEST]

    def _is_heading(self, line: str) -> bool:
        held = self._paragraphs[self._number]
        is_short = len(line) <= _HEADING_MOST and not line.endswith(_CONTINUES)
        return is_short and line[:1].isupper() and held.endswith(_ENDED)


def _number_of(lead: re.Match[str]) -> str:
    return "".join(lead["number"].casefold().split())
