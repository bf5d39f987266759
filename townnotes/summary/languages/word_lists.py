"""Words of all languages together, by which lines in any of them are compared."""

from functools import cache

from townnotes.summary.languages.tongue import SPOKEN, little_words


@cache
def denials() -> frozenset[str]:
    """Return the negations of all languages that deny what stands beside them."""
    return frozenset[str]().union(*(one.denials for one in SPOKEN.values()))


@cache
def lessening_words() -> frozenset[str]:
    """Return the words of all languages by which there is little of a thing, or should be less."""
    return frozenset[str]().union(*(one.lessenings for one in SPOKEN.values()))


@cache
def passing_words() -> frozenset[str]:
    """Return the words of all languages that say nothing of what a line is on, or only ask."""
    own = (one.passing for one in SPOKEN.values())
    return little_words().union(*own)
