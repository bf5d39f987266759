"""How nouns of French and Spanish readers are written down: by their gender."""

from townnotes.summary.lines.words import listed


def articles(words: str, one: str, other: str) -> dict[str, str]:
    """Return nouns with their articles: of one gender up to a bar, of the other behind it."""
    first, _, second = words.partition("|")
    return dict.fromkeys(listed(first), one) | dict.fromkeys(listed(second), other)
