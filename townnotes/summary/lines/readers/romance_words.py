"""How words of French and Spanish readers are written down: own verbs, nouns by gender."""

import re

from townnotes.summary.lines.words import listed


def own_verb(verb: str, pattern: str) -> tuple[str, re.Pattern[str]]:
    """Return an own verb at a line's start that is no stance, with its English past."""
    return verb, re.compile(pattern, re.IGNORECASE)


def articles(words: str, one: str, other: str) -> dict[str, str]:
    """Return nouns with their articles: of one gender up to a bar, of the other behind it."""
    first, _, second = words.partition("|")
    return dict.fromkeys(listed(first), one) | dict.fromkeys(listed(second), other)
