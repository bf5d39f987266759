"""Tells how alike two speakers are: by their names, or else by where they come from."""

from typing import NamedTuple

from townnotes.merge.likeness.organizations import (
    compare_organizations,
    is_organization,
    organization_key,
)
from townnotes.merge.likeness.scripts import compare_called
from townnotes.merge.names import IN_WORDS, Called, Degree, read_name
from townnotes.merge.recordings import RecordedPerson


class Profile(NamedTuple):
    """A speaker made ready to compare; whoever has no name is known by an organization alone."""

    names: tuple[Called, ...]
    organization: str


def read_profile(who: RecordedPerson, organizations: frozenset[str]) -> Profile:
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
        return _by_name(one, other, one.names[0], other.names[0])
    if one.names and other.names:
        degrees = {_by_name(one, other, a, b) for a in one.names for b in other.names}
        return next(degree for degree in IN_WORDS if degree in degrees)
    same = compare_organizations(one.organization, other.organization)
    if same is None:
        return "unknown"
    return "organization" if same else "other organization"


def _by_name(one: Profile, other: Profile, a: Called, b: Called) -> Degree:
    """Compare two names; a surname in common says more where both come from one place."""
    degree = compare_called(a, b)
    if degree != "one in common" or not _may_be_surname(a, b):
        return degree
    same = compare_organizations(one.organization, other.organization)
    return "other given name" if same else degree


def _may_be_surname(a: Called, b: Called) -> bool:
    """Tell whether what two names share does not stand first in both, as given names do."""
    if not a.ways and not b.ways and a.given != b.given:
        return True
    ways = ((one, other) for one in (a, *a.ways) for other in (b, *b.ways))
    shared = ((one, other, set(one.telling) & set(other.telling)) for one, other in ways)
    return any(
        words and (one.given != other.given or len(words) > 1) for one, other, words in shared
    )
