"""How words of French and Spanish readers are written down: own verbs, nouns by gender."""

import re

from townnotes.summary.lines.words import listed


def own_verb(stance: str, verb: str, *pattern: str) -> tuple[re.Pattern[str], str, str]:
    """Return an own verb at a line's start, of a stance or with its English past."""
    return re.compile("".join(pattern), re.IGNORECASE), stance, verb


def counted(words: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return masculine and feminine nouns of one text, parted by a bar."""
    masculine, _, feminine = words.partition("|")
    return listed(masculine), listed(feminine)
