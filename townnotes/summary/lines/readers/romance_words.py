"""How words of French and Spanish readers are written down: own verbs, nouns by gender."""

import re

from townnotes.summary.lines.words import listed


def own_verb(verb: str, pattern: str) -> tuple[str, re.Pattern[str]]:
    """Return an own verb at a line's start that is no stance, with its English past."""
    return verb, re.compile(pattern, re.IGNORECASE)


def counted(words: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return masculine and feminine nouns of one text, parted by a bar."""
    masculine, _, feminine = words.partition("|")
    return listed(masculine), listed(feminine)
