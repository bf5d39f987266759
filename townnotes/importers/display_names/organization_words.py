"""Tells organizations from people in a display name, and whether two are one."""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from townnotes.domain.readings.letters import is_latin, plain_words
from townnotes.domain.readings.name_words import BODIES, LINKING
from townnotes.importers.folding import folded

_ALIKE = 88
_ABBREVIATION = re.compile(r"[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я&.]{1,8}")
_MOST_OF_A_NAME = 4


@lru_cache(maxsize=65_536)
def are_one_organization(one: str, other: str) -> bool | None:
    """Tell whether two organizations are one; None where either is not known."""
    ours, theirs = _words(one), _words(other)
    if not ours or not theirs or is_latin(one) != is_latin(other):
        return None
    short, long = sorted((ours, theirs), key=len)
    if set(short) <= set(long) or short == ["".join(word[0] for word in long)]:
        return True
    return ratio(" ".join(sorted(ours)), " ".join(sorted(theirs))) >= _ALIKE


def without_organizations(text: str, known: AbstractSet[str]) -> str:
    """Return a name without words that are of known organizations, or abbreviations.

    `known` are folded words. A name that is all in capitals stays.
    """
    kept = [one for one in text.split() if not _stands_beside(one, known)]
    return " ".join(kept) or text


def may_be_somebody(text: str, organizations: AbstractSet[str]) -> bool:
    """Tell whether a part of a display name reads like a person's name, and not like a body's.

    `organizations` are known ones, folded.
    """
    words = text.split()
    if folded(text) in organizations or not BODIES.isdisjoint(plain_words(text)):
        return False
    is_short = len(words) == 1 and _ABBREVIATION.fullmatch(text) is not None
    return not is_short and 0 < len(words) <= _MOST_OF_A_NAME


def _stands_beside(word: str, known: AbstractSet[str]) -> bool:
    return folded(word) in known or _ABBREVIATION.fullmatch(word.strip(".,")) is not None


def _words(text: str) -> list[str]:
    return [one for one in plain_words(text) if one not in LINKING]
