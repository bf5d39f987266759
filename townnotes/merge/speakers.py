"""Tells how alike two speakers are, by name, alias and organization."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from townnotes.merge.names import (
    IN_WORDS,
    NEAR,
    SHORTEST_SOUND,
    SHORTEST_SURVIVING,
    Called,
    Degree,
    compare_called,
    read_name,
)
from townnotes.merge.recordings import Person
from townnotes.merge.spelling import consonants, is_readable, plain_words
from townnotes.merge.vocabulary import BODIES, LINKING

MOST_PARTS_OF_A_NAME = 6
_ABBREVIATION = re.compile(r"[A-Z][A-Za-z&/+-]{0,8}[A-Z]")


class Profile(NamedTuple):
    """A speaker made ready to compare; whoever has no name is known by an organization alone."""

    names: tuple[Called, ...]
    organization: str


def read_profile(who: Person, organizations: frozenset[str]) -> Profile:
    """Make a speaker ready; a name that is one of `organizations`, as keys, names nobody."""
    names = tuple(
        name
        for name in (who.name, *who.aliases)
        if name.strip()
        and not is_organization(name)
        and organization_key(name) not in organizations
    )
    organization = who.organization or ("" if names else who.name)
    return Profile(tuple(read_name(name) for name in names), organization)


def compare_profiles(one: Profile, other: Profile) -> Degree:
    """Tell how alike two speakers are: by their names, or else by where they come from."""
    if len(one.names) == len(other.names) == 1:
        return compare_called(one.names[0], other.names[0])
    if one.names and other.names:
        degrees = {compare_called(a, b) for a in one.names for b in other.names}
        return next(degree for degree in IN_WORDS if degree in degrees)
    same = compare_organizations(one.organization, other.organization)
    if same is None:
        return "unknown"
    return "organization" if same else "other organization"


@lru_cache(maxsize=65_536)
def compare_organizations(one: str, other: str) -> bool | None:
    """Tell whether two organizations are the same; None where one is not known."""
    a, b = organization_words(one), organization_words(other)
    if not a or not b or is_readable(one) != is_readable(other):
        return None
    if set(a) == set(b) or _shortens(a, b) or _shortens(b, a):
        return True
    return ratio(" ".join(sorted(a)), " ".join(sorted(b))) >= NEAR


@lru_cache(maxsize=65_536)
def organization_words(text: str) -> tuple[str, ...]:
    """Return the words that tell one organization from another."""
    return tuple(one for one in plain_words(text) if one not in LINKING)


def organization_key(text: str) -> str:
    """Return what equal spellings of an organization have in common."""
    return " ".join(sorted(organization_words(text)))


def organizations_of(people: Iterable[Person]) -> frozenset[str]:
    """Return the keys of the organizations that people are said to come from."""
    return frozenset(organization_key(who.organization) for who in people) - {""}


@lru_cache(maxsize=65_536)
def is_organization(name: str) -> bool:
    """Tell whether a name reads like an organization's: an abbreviation, or as bodies are named."""
    words = plain_words(name)
    is_short = _ABBREVIATION.fullmatch(name.strip()) is not None
    return is_short or not BODIES.isdisjoint(words) or len(words) > MOST_PARTS_OF_A_NAME


@lru_cache(maxsize=65_536)
def keys_of(who: Person) -> tuple[str, ...]:
    """Return what others may have called the same person, too: names, words, letters left."""
    keys = [f"@{organization_key(who.organization)}"]
    for name in (who.name, *who.aliases):
        called = read_name(name)
        long = [word for word in called.words if len(word) >= SHORTEST_SOUND]
        keys += [called.joined, " ".join(called.words), *long, f"@{organization_key(name)}"]
        if len(called.surviving) >= SHORTEST_SURVIVING:
            keys.append(f"~{called.surviving}")
        keys += [f"^{consonants(word)}" for word in long]
    return tuple(key for key in dict.fromkeys(keys) if len(key) > 1)


def _shortens(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether one is the other's initials."""
    return len(short) == 1 < len(long) and short[0] == "".join(word[0] for word in long)
