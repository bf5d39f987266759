"""Notices a stance that the line itself says: "calls for a fund"."""

import re
from collections.abc import Sequence

from townnotes.domain.points.stances import STANCES, Stance
from townnotes.summary.lines.verbs import UNMARKED
from townnotes.summary.lines.words import squeezed

# Only words that no noun shares are taken for a stance nobody marked.
_SAID = {
    "call": "called for", "ask": "asked for", "urge": "urged", "welcome": "welcomed",
    "suggest": "suggested", "propose": "proposed", "stress": "stressed", "oppose": "opposed",
    "emphasize": "emphasized", "emphasise": "emphasized", "underline": "underlined",
    "underscore": "underscored", "encourage": "encouraged", "regret": "regretted",
    "express concern": "expressed concern about", "caution": "cautioned against",
}  # fmt: skip
_BEGINS = re.compile(
    r"(call|ask|urge|welcome|suggest|propose|stress|oppose|emphasi[sz]e|underline|underscore|"
    r"encourage|regret|express|caution)(s|es|d|ed|ted)?\s+(for\s+|concern\s+about\s+|against\s+)?",
    re.IGNORECASE,
)


def said(text: str, stance: Stance | None) -> tuple[Stance, str]:
    """Return the stance, and the text without a verb that only says the stance again."""
    found = _BEGINS.match(text)
    rest = text[found.end() :] if found else ""
    if found is None or not rest:
        return stance or UNMARKED, text
    root, ending = found[1].lower(), found[2]
    particle = (found[3] or "").lower().split(" ")[0]
    key = "express concern" if root == "express" else root
    words = _SAID.get(key, "")
    wanted = {"call": "for", "ask": "for", "express": "concern", "caution": "against"}.get(root, "")
    if particle != wanted:
        return stance or UNMARKED, text
    if stance is None and ending:
        return STANCES[words], rest
    if stance is not None and stance.words == words:
        return stance, rest
    return stance or UNMARKED, text


def stance_and_words(stance: str, text: str) -> tuple[str, str]:
    """Return both as they are put side by side; words that both say stand in the stance alone.

    >>> stance_and_words("called for", "for clean wells")
    ('called for', 'clean wells')
    """
    stance, text = squeezed(stance), squeezed(text)
    if stance in STANCES:
        _, text = said(text, STANCES[stance])
    words = text.split(" ")
    shared = _shared(stance.casefold().split(), text.casefold().split())
    return stance, " ".join(words[shared:])


def as_said(stance: str, text: str) -> str:
    """Return the stance and the words as one line."""
    return " ".join(part for part in stance_and_words(stance, text) if part)


def _shared(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many words the one ends with that the other begins with."""
    longest = min(len(before), len(after))
    return next((n for n in range(longest, 0, -1) if before[-n:] == after[:n]), 0)
