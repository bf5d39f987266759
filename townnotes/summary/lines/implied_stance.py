"""Notices a stance that the line itself says: "calls for a fund"."""

import re

from townnotes.domain.stances import STANCES, Stance
from townnotes.summary.lines.verbs import UNMARKED

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
