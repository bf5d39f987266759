"""The words of all languages together, for notes of which each may be in another."""

from functools import cache

from townnotes.summary.languages.tongue import SPOKEN


@cache
def signs_of_negation() -> frozenset[str]:
    """Return the words of all languages that turn a line into its opposite."""
    return frozenset[str]().union(*(one.negations for one in SPOKEN.values()))


@cache
def conditions() -> frozenset[str]:
    """Return the words of all languages that set a condition."""
    return frozenset[str]().union(*(one.conditions for one in SPOKEN.values()))


@cache
def little_words() -> frozenset[str]:
    """Return the words of all languages that say nothing of what a line is on."""
    return frozenset[str]().union(*(one.little | one.text_verbs for one in SPOKEN.values()))


@cache
def text_verbs() -> frozenset[str]:
    """Return the verbs of all languages that ask for words to be kept, deleted or added."""
    return frozenset[str]().union(*(one.text_verbs for one in SPOKEN.values()))


@cache
def text_nouns() -> frozenset[str]:
    """Return the nouns of all languages for what a text is made of."""
    return frozenset[str]().union(*(one.text_nouns for one in SPOKEN.values()))


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
