"""Words that note-takers use for one thing, and what turns a line round, by language."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from townnotes.summary.lines.stems import stem_of
from townnotes_resources import path as resource

VIEWS = ("approving", "concerned")
LACKING, MORE, LESS = "~lacking", "~more", "~less"


class SameWords(NamedTuple):
    """One language's: `senses` by the stems of words in a row, the longest first, by their first.

    `signs`, `views` and `numbers` are by stems or whole words, a number with what it counts behind
    a `+`; `passed` say nothing of what a line is on.
    """

    senses: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    signs: Mapping[str, str]
    ordered: frozenset[str]
    views: Mapping[str, str]
    passed: frozenset[str]
    numbers: Mapping[str, str]
    asking: frozenset[str]
    wondering: tuple[str, ...]
    modal: frozenset[str]
    of: frozenset[str]
    passive: frozenset[str]
    articles: frozenset[str]


@cache
def same_words(language: str) -> SameWords:
    """Return the words of a language; of one that has none, those of English."""
    told = tomllib.loads(resource("languages/same_words.toml").read_text("utf-8"))
    own = told.get(language) or told["en"]
    senses: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for stems, sense in _senses(own, language):
        senses.setdefault(stems[0], []).append((stems, sense))
    for found in senses.values():
        found.sort(key=lambda one: -len(one[0]))
    signs = {
        word: alike[0]
        for alike in map(_listed, own["signs"])
        for each in alike
        for word in (each, stem_of(each, language))
        if " " not in each
    }
    signs |= dict.fromkeys((*own["less"].split(), *_stems(own["less"], language)), LESS)
    return SameWords(
        senses,
        signs,
        frozenset(own["ordered"].split()),
        {word: view for view in VIEWS for word in own[view].split()},
        frozenset(word for kind in ("light", "asking", "of") for word in own[kind].split()),
        dict(one.split("=") for one in own["numbers"].split()),
        frozenset(own["asking"].split()),
        tuple(own["wondering"]),
        frozenset(own["modal"].split()),
        frozenset(own["of"].split()),
        frozenset(own["passive"].split()),
        frozenset(own["articles"].split()),
    )


def _senses(own: Mapping[str, Any], language: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for row in own["same"]:
        alike = _listed(row)
        for words in alike:
            yield _stems(words, language), alike[0]
    for words in own["lacking"]:
        yield _stems(words, language), LACKING
    for word in own["more"].split():
        yield (stem_of(word, language),), MORE


def _listed(row: str) -> list[str]:
    return [one.strip() for one in row.split(",")]


def _stems(words: str, language: str) -> tuple[str, ...]:
    return tuple(stem_of(one, language) for one in words.split())
