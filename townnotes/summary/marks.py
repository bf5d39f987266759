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
_TOWNHALL, _SECTION, _TEXT, _BEFORE = 8, 10, 10, 4
_LETTERS_OF: dict[Attribution, str] = {"named": "n", "category": "c", "none": "o"}
_ATTRIBUTIONS: dict[str, Attribution] = {letter: one for one, letter in _LETTERS_OF.items()}
_MARK = re.compile(
    rf"{PREFIX}(?P<attribution>[{''.join(_ATTRIBUTIONS)}])(?P<language>[a-z]{{2}})"
    rf"(?P<townhall>[0-9a-f]{{{_TOWNHALL}}})(?P<section>[0-9a-f]{{{_SECTION}}})"
    rf"(?P<text>[0-9a-f]{{{_TEXT}}})(?P<before>[0-9a-f]{{{_BEFORE}}})"
)


class ParagraphMark(NamedTuple):
    """What a mark holds: digests of the townhall, the section and the words that were exported.

    `attribution` is how the summary was worded, `language` its two letters. `before` is the
    beginning of the digest of the section that stood before it: of a paragraph that is gone, it
    tells that it was exported.
    """

    attribution: Attribution
    language: str
    townhall: str
    section: str
    text: str
    before: str


def plain_words(text: str) -> str:
    """Return a text with single spaces: as it is compared with what comes back."""
    return " ".join(text.split())


def text_digest(text: str) -> str:
    """Return what a mark has of a paragraph's words."""
    return _letters(plain_words(text), _TEXT)


def section_digests(state: State, section: str) -> frozenset[str]:
    """Return what marks may have of a section: one for each theme or turn that was joined to it."""
    return frozenset(_letters(one, _SECTION) for one in {section, *state.group(section)})


def was_before(state: State, section: str, mark: ParagraphMark) -> bool:
    """Tell whether a section stood before the paragraph of a mark when that was exported."""
    return any(one.startswith(mark.before) for one in section_digests(state, section))


def townhall_digests(state: State) -> frozenset[str]:
    """Return what marks may have of the townhall: recordings that were merged have one each."""
    details: SessionDetails = state.session
    return frozenset(_letters(one, _TOWNHALL) for one in {details.id, *state.group(details.id)})


def read_mark(name: str) -> ParagraphMark | None:
    """Return what a bookmark's name says, where it is a mark; Word may change its capitals."""
    found = _MARK.fullmatch(name.casefold())
    if found is None:
        return None
    letter, *others = found.groups()
    return ParagraphMark(_ATTRIBUTIONS[letter], *others)


def marked(summary: Summary, state: State, attribution: Attribution) -> Summary:
    """Return a summary with a mark for each paragraph that has a section, and for the annexes."""
    head = f"{PREFIX}{_LETTERS_OF[attribution]}{summary.language[:2].lower()}"
    head += _letters(state.session.id, _TOWNHALL)

    def mark_of(section: str, text: str, before: str) -> str:
        digests = (_letters(section, _SECTION), text_digest(text), _letters(before, _BEFORE))
        return head + "".join(digests)

    sections = [one.section for one in summary.paragraphs]
    paragraphs = tuple(
        replace(one, mark=mark_of(one.section, one.text, before)) if one.section else one
        for one, before in zip(summary.paragraphs, ["", *sections], strict=False)
    )
    annexes = tuple(
        replace(one, mark="" if place else mark_of(ANNEXES, one.title, sections[-1]))
        for place, one in enumerate(summary.annexes)
    )
    return replace(summary, paragraphs=paragraphs, annexes=annexes)


def _letters(text: str, count: int) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:count]
