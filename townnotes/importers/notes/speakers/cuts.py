"""The ways to part a line of notes into who speaks and what was said."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from townnotes.importers.names import Named
from townnotes.importers.notes.speakers.reporting import report_of

Sign = Literal[
    "colon", "colon at the end", "dash", "alone", "brackets", "round", "behind", "time", "report"
]

LONGEST_HEAD = 160
LONGEST_BEHIND, FEWEST_SAID = 80, 3
_COLON = re.compile(r"\s*(?::(?=\s|$)|\uFF1A)")
_DASH = re.compile(r"\s+[–—-]+\s+|\s*—\s*|\s*\|\s+|\t+")
ASKED_BY = re.compile(
    r"^(?:questions?|comments?|interventions?|statements?|reply|réponse|pregunta)\s+"
    r"(?:from|by|of|de|del)\s+(?P<who>.+)$", re.IGNORECASE
)  # fmt: skip
_BRACKETS = re.compile(
    r"^[\[(](?P<who>[^\[\]()]{2,80})[\])]\s*[:–—-]?\s*(?P<said>\S.*)$", re.DOTALL
)
_BEHIND = re.compile(
    r"\s*(?:[(\[](?P<who>[^()\[\]]{1,80})[)\]]|\s[–—]\s?(?P<dash>[^–—]{2,60}))\s*[.]?$"
)
_TIME_BEHIND = re.compile(
    r"^(?P<who>[^\d:]{2,80}?)[\s,–—|-]+[(\[]?(?P<time>\d{1,2}:\d{2}(?::\d{2})?)[)\]]?$"
)


class Cut(NamedTuple):
    """A way to read a line: who speaks, and what is said behind; `sign` is what parts the two.

    Where a sentence reports it, `who` is named by that.
    """

    head: str
    said: str
    sign: Sign
    who: Named | None = None


def cuts_of(text: str) -> Iterator[Cut]:
    """Give the ways to part a line."""
    signed = list(signed_cuts(text))
    yield from signed
    is_said = any(cut.sign == "colon" for cut in signed)
    if len(text) <= LONGEST_HEAD and text.strip() and not is_said:
        timed = _TIME_BEHIND.match(text)
        if timed:
            yield Cut(timed["who"].strip(), "", "time")
        if not ASKED_BY.match(text):
            yield Cut(text.strip(), "", "alone")
    report = report_of(text)
    if report:
        yield Cut(report.head, report.said, "report", report.who)


def signed_cuts(text: str) -> Iterator[Cut]:
    """Give the ways to part a line at a colon, a dash, or brackets."""
    start = text[: LONGEST_HEAD + 2]
    colon = _COLON.search(start)
    if colon and 0 < colon.start() <= LONGEST_HEAD:
        head, said = text[: colon.start()].strip(), text[colon.end() :].strip()
        yield Cut(head, said, "colon" if said else "colon at the end")
    for dash in _DASH.finditer(start[:LONGEST_HEAD]):
        yield Cut(text[: dash.start()].strip(), text[dash.end() :].strip(), "dash")
    yield from _in_brackets(text)


def _in_brackets(text: str) -> Iterator[Cut]:
    """Give “[Name] words” and “words (Name)”."""
    first = _BRACKETS.match(text) if text[:1] in "[(" else None
    if first:
        sign: Sign = "brackets" if text[0] == "[" else "round"
        yield Cut(first["who"].strip(), first["said"].strip(), sign)
    behind = behind_of(text)
    if behind:
        yield behind


def behind_of(text: str) -> Cut | None:
    """Return who is named behind what was said."""
    end = text[-LONGEST_BEHIND - 10 :]
    found = _BEHIND.search(end)
    if not found:
        return None
    said = text[: len(text) - len(end) + found.start()].strip()
    if len(said.split()) < FEWEST_SAID and not said.isascii():
        is_enough = len(said) > FEWEST_SAID + 1
    else:
        # Before “(Harbour Friends)” stands a name, in fewer words than a sentence has.
        is_enough = len(said.split()) >= FEWEST_SAID
        is_enough = is_enough or said[:1].islower() or said.endswith((".", "?", "!"))
    return Cut((found["who"] or found["dash"]).strip(), said, "behind") if is_enough else None
