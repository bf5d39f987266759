"""Tells whether two organizations are the same, and whether a name is one."""

import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from townnotes.domain.readings.letters import is_readable, plain_words
from townnotes.domain.readings.name_words import BODIES, LINKING
from townnotes.merge.recordings import RecordedPerson

NEAR = 84
"""Likeness in hundredths from which two ways of writing are of one organization."""
MOST_PARTS_OF_A_NAME = 6
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z&/+-]{0,8}[A-Z]")


@lru_cache(maxsize=65_536)
def compare_organizations(one: str, other: str) -> bool | None:
    """Tell whether two organizations are the same; None where one is not known."""
    a, b = organization_words(one), organization_words(other)
    if not a or not b or is_readable(one) != is_readable(other):
        return None
    if set(a) == set(b) or _shortens(a, b) or _shortens(b, a):
        return True
    # "Local 5" and "Local 6" are two, however long their name.
    if {one for one in a if one.isdigit()} != {one for one in b if one.isdigit()}:
        return False
    return ratio(" ".join(sorted(a)), " ".join(sorted(b))) >= NEAR


@lru_cache(maxsize=65_536)
def organization_words(text: str) -> tuple[str, ...]:
    """Return the words that tell one organization from another."""
    return tuple(one for one in plain_words(text) if one not in LINKING)


def organization_key(text: str) -> str:
    """Return what equal spellings of an organization have in common."""
    return " ".join(sorted(organization_words(text)))


def organizations_of(people: Iterable[RecordedPerson]) -> frozenset[str]:
    """Return the keys of the organizations that people are said to come from."""
    return frozenset(organization_key(who.organization) for who in people) - {""}


@lru_cache(maxsize=65_536)
def is_organization(name: str) -> bool:
    """Tell whether a name reads like an organization's: an abbreviation, or as bodies are named."""
    words = plain_words(name)
    is_short = _ABBREVIATION.fullmatch(name.strip()) is not None
    return is_short or not BODIES.isdisjoint(words) or len(words) > MOST_PARTS_OF_A_NAME


def _shortens(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether one is the other's initials."""
    return len(short) == 1 < len(long) and short[0] == "".join(word[0] for word in long)
