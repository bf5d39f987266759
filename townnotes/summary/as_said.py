"""How a point was said, on one line: its stance before its words, and neither of them twice."""

from collections.abc import Sequence

from townnotes.domain.stances import STANCES
from townnotes.summary.lines.implied_stance import said
from townnotes.summary.lines.words import squeezed


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
