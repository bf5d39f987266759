"""Tells who of one recording may be one person: called by less of a name, or written otherwise."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from townnotes.merge.likeness.organizations import compare_organizations
from townnotes.merge.likeness.profiles import Profile, compare_profiles
from townnotes.merge.names import Degree
from townnotes.merge.together import Item

OTHERWISE: frozenset[Degree] = frozenset(
    {"same", "lost letters", "near", "other script", "familiar", "sounds alike"}
)
"""How one name is written in several ways."""
MOST_WAYS = 6
"""So many ways of writing one name a note-taker has at most; of more nobody asks."""


class CalledByLess:
    """How everybody of two recordings is called, by recording and place."""

    def __init__(self, profiles: Mapping[int, Sequence[Profile]]) -> None:
        self._profiles = profiles
        self._known: dict[tuple[Item, Item], bool] = {}
        self._otherwise: dict[tuple[Item, Item], bool] = {}

    def is_poorer(self, one: Item, other: Item) -> bool:
        """Tell whether one is called by less than the other, and by nothing that is not theirs."""
        held = self._known.get((one, other))
        if held is None:
            held = _is_poorer(self._of(one), self._of(other))
            self._known[one, other] = held
        return held

    def may_be_one(self, one: Item, other: Item) -> bool:
        """Tell whether two of one recording may be one, by more or less of a name or otherwise."""
        if self.is_poorer(one, other) or self.is_poorer(other, one):
            return True
        ends = (min(one, other), max(one, other))
        held = self._otherwise.get(ends)
        if held is None:
            held = self._otherwise[ends] = self.degree(*ends) in OTHERWISE
        return held

    def are_several(self, people: Sequence[Item]) -> bool:
        """Tell whether people of one recording, called alike, are more than one."""
        if len(people) > MOST_WAYS:
            return True
        return not all(self.may_be_one(one, other) for one, other in combinations(people, 2))

    def degree(self, one: Item, other: Item) -> Degree:
        """Tell how alike two are called."""
        return compare_profiles(self._of(one), self._of(other))

    def _of(self, one: Item) -> Profile:
        return self._profiles[one[0]][one[1]]


def _is_poorer(one: Profile, other: Profile) -> bool:
    if not other.names:
        return False
    if one.names and not set(one.names[0].telling) < set(other.names[0].telling):
        return False
    same = compare_organizations(one.organization, other.organization)
    return same is not False if one.names else same is True
