"""The mark that a Word file carries at each paragraph of a summary, to be known by when it is back.

A mark is the name of a hidden bookmark, which no reader sees and which Word, LibreOffice and others
keep. It holds digests and says nothing of the session. Word takes forty letters at most.
"""

import re
from dataclasses import replace
from hashlib import sha256
from typing import NamedTuple

from townnotes.domain.entities import SessionDetails
from townnotes.domain.state import State
from townnotes.summary.document import Summary
from townnotes.summary.evidence.naming import Attribution

ANNEXES = "annexes"
"""The section that the heading of the first annex is marked as."""
PREFIX = "_tn1"
_TOWNHALL, _SECTION, _TEXT = 8, 10, 10
_LETTERS_OF: dict[Attribution, str] = {"named": "n", "category": "c", "none": "o"}
_ATTRIBUTIONS = {letter: one for one, letter in _LETTERS_OF.items()}
_MARK = re.compile(
    rf"{PREFIX}(?P<attribution>[{''.join(_ATTRIBUTIONS)}])(?P<language>[a-z]{{2}})"
    rf"(?P<townhall>[0-9a-f]{{{_TOWNHALL}}})(?P<section>[0-9a-f]{{{_SECTION}}})"
    rf"(?P<text>[0-9a-f]{{{_TEXT}}})"
)


class Mark(NamedTuple):
    """What a mark holds: digests of the townhall, the section and the words that were exported.

    `attribution` is how the summary was worded, `language` its two letters.
    """

    attribution: Attribution
    language: str
    townhall: str
    section: str
    text: str


def plain_words(text: str) -> str:
    """Return a text with single spaces: as it is compared with what comes back."""
    return " ".join(text.split())


def text_digest(text: str) -> str:
    """Return what a mark has of a paragraph's words."""
    return _letters(plain_words(text), _TEXT)


def section_digests(state: State, section: str) -> frozenset[str]:
    """Return what marks may have of a section: one for each theme or turn that was joined to it."""
    return frozenset(_letters(one, _SECTION) for one in {section, *state.group(section)})


def townhall_digests(state: State) -> frozenset[str]:
    """Return what marks may have of the townhall: recordings that were merged have one each."""
    details: SessionDetails = state.session
    return frozenset(_letters(one, _TOWNHALL) for one in {details.id, *state.group(details.id)})


def read_mark(name: str) -> Mark | None:
    """Return what a bookmark's name says, where it is a mark; Word may change its capitals."""
    found = _MARK.fullmatch(name.casefold())
    if found is None:
        return None
    letter, *others = found.groups()
    return Mark(_ATTRIBUTIONS[letter], *others)


def marked(summary: Summary, state: State, attribution: Attribution) -> Summary:
    """Return a summary with a mark for each paragraph that has a section, and for the annexes."""
    head = f"{PREFIX}{_LETTERS_OF[attribution]}{summary.language[:2].lower()}"
    head += _letters(state.session.id, _TOWNHALL)

    def mark_of(section: str, text: str) -> str:
        return f"{head}{_letters(section, _SECTION)}{text_digest(text)}"

    paragraphs = tuple(
        replace(one, mark=mark_of(one.section, one.text)) if one.section else one
        for one in summary.paragraphs
    )
    annexes = tuple(
        replace(one, mark=mark_of(ANNEXES, one.title)) if not place else one
        for place, one in enumerate(summary.annexes)
    )
    return replace(summary, paragraphs=paragraphs, annexes=annexes)


def _letters(text: str, count: int) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:count]
