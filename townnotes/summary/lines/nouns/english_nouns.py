"""The nouns of English that are counted: a table of the resources."""

from functools import cache

from townnotes.summary.lines.word_tables import words_in


@cache
def counted_nouns() -> frozenset[str]:
    """Return the nouns of which one alone has an article, read once."""
    return words_in("languages/english_counted_nouns.txt")
