"""Categories of so few speakers that their noun would tell who spoke: all are participants then."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType

from townnotes.domain.entities import Category
from townnotes.domain.floor.speakers import by_category, took_the_floor
from townnotes.domain.state import State
from townnotes.summary.cache import Memory
from townnotes.summary.evidence.attribution import Leak, excerpt
from townnotes.summary.evidence.gather import Gathered, gather
from townnotes.summary.evidence.naming import SMALLEST_CATEGORY, Attribution
from townnotes.summary.languages.english import English
from townnotes.summary.languages.tongue import SPOKEN
from townnotes.summary.lines.words import squeezed
from townnotes.summary.paragraphs import Draft, Sentence
from townnotes.summary.style.house_style import HouseStyle


def worded_for(style: HouseStyle, attribution: Attribution) -> HouseStyle:
    """Return the style as it words a summary of that attribution: without any, few are nobody."""
    if attribution != "none":
        return style
    least = max(style.thresholds.small_category, SMALLEST_CATEGORY)
    return replace(style, thresholds=replace(style.thresholds, small_category=least))


def merged_categories(state: State, speakers: Iterable[str], least: int) -> frozenset[str]:
    """Return the categories whose noun would tell who spoke, where fewer than `least` are few.

    Whoever is called a participant must be one of as many: where the small ones together are too
    few, the next larger one is called so too. Else it would be known by what it is not called.
    """
    split = by_category(state, speakers)
    small = [one.id for one, n in split if one is not None and n < least]
    nameless = sum(n for one, n in split if one is None or n < least)
    rest = sorted((n, one.id) for one, n in split if one is not None and n >= least)
    if 0 < nameless < least:
        small += [id_ for _, id_ in rest[:1]]
    return frozenset(small)


def without_small(state: State, evidence: Gathered, least: int) -> Gathered:
    """Return the evidence in which nobody is of a category that would tell who they are."""
    merged = merged_categories(state, evidence.took_the_floor, least) if least else ()
    if not merged:
        return evidence
    category_of = {
        who: None if one is not None and one.id in merged else one
        for who, one in evidence.category_of.items()
    }
    return replace(evidence, category_of=MappingProxyType(category_of))


def evidence_for(state: State, style: HouseStyle, memory: Memory | None = None) -> Gathered:
    """Gather what a summary in a style is made of; a record joins nothing of several speakers."""
    evidence = gather(
        state,
        took_the_floor(state),
        memory,
        with_remarks=style.layout != "by speaker",
        abbreviations=style.abbreviations,
    )
    return without_small(state, evidence, style.thresholds.small_category)


def counted_few(state: State, draft: Draft, style: HouseStyle) -> list[Leak]:
    """Return where a text that the rules do not word counts a category of too few speakers.

    A text by hand or made final is as somebody left it: nothing words it anew.
    """
    code = draft.language[:2]
    patterns = list(_patterns(state, style, code))
    found: dict[Leak, None] = {}
    for sentence in _kept(draft) if patterns else ():
        for pattern, spoke in patterns:
            for place in pattern.finditer(sentence.text):
                where = f"the sentence {excerpt(sentence.text)}: only {spoke} of them spoke"
                found[Leak(where, squeezed(place[0]))] = None
    return list(found)


def _kept(draft: Draft) -> Iterator[Sentence]:
    for paragraph in draft.paragraphs:
        if draft.is_final or paragraph.by_hand:
            yield from paragraph.sentences


def _patterns(state: State, style: HouseStyle, code: str) -> Iterator[tuple[re.Pattern[str], int]]:
    """Give what counts each small category in words or figures, and how many of it spoke."""
    few = "|".join(SPOKEN.get(code, English).few)
    least = max(style.thresholds.small_category, SMALLEST_CATEGORY)
    for category, spoke in by_category(state, took_the_floor(state)):
        if category is None or spoke >= least:
            continue
        nouns = "|".join(re.escape(noun) for noun in _nouns(category, style, code))
        if nouns:
            yield re.compile(rf"\b(?:{few})\s+(?:other\s+)?(?:{nouns})\b", re.IGNORECASE), spoke


def _nouns(category: Category, style: HouseStyle, code: str) -> list[str]:
    """Return the category's nouns as the session has them and as the language does, longest first.

    In a text by hand either may stand.
    """
    own = {squeezed(category.singular), squeezed(category.plural)} - {""}
    folded = {one.casefold() for one in own}
    for name, words in style.nouns.get(code, {}).items():
        if name.casefold() in folded:
            own |= set(words[:2])
    return sorted(own, key=lambda one: (-len(one), one))
