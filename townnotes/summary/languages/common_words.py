"""The words of all languages together, for notes of which each may be in another."""

from collections.abc import Callable
from functools import cache

from townnotes.summary.languages.tongue import SPOKEN, Tongue


@cache
def signs_of_negation() -> frozenset[str]:
    """Return the words of all languages that turn a line into its opposite."""
    return _of_all(lambda one: one.negations)


@cache
def conditions() -> frozenset[str]:
    """Return the words of all languages that set a condition."""
    return _of_all(lambda one: one.conditions)


@cache
def little_words() -> frozenset[str]:
    """Return the words of all languages that say nothing of what a line is on."""
    return _of_all(lambda one: one.little | one.text_verbs)


@cache
def text_verbs() -> frozenset[str]:
    """Return the verbs of all languages that ask for words to be kept, deleted or added."""
    return _of_all(lambda one: one.text_verbs)


@cache
def text_nouns() -> frozenset[str]:
    """Return the nouns of all languages for what a text is made of."""
    return _of_all(lambda one: one.text_nouns)


@cache
def denials() -> frozenset[str]:
    """Return the negations of all languages that deny what stands beside them."""
    return _of_all(lambda one: one.denials)


@cache
def lessening_words() -> frozenset[str]:
    """Return the words of all languages by which there is little of a thing, or should be less."""
    return _of_all(lambda one: one.lessenings)


@cache
def passing_words() -> frozenset[str]:
    """Return the words of all languages that say nothing of what a line is on, or only ask."""
    return little_words() | _of_all(lambda one: one.passing)


def _of_all(words_of: Callable[[type[Tongue]], frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*map(words_of, SPOKEN.values()))
