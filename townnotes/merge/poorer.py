"""Tells who of one recording is called by less of a name than another: a surname, a body alone."""

from collections.abc import Mapping, Sequence

from townnotes.merge.names import Profile, compare_organizations
from townnotes.merge.together import Item


class Told:
    """How everybody of two recordings is called, by recording and place."""

    def __init__(self, profiles: Mapping[int, Sequence[Profile]]) -> None:
        self._profiles = profiles
        self._known: dict[tuple[Item, Item], bool] = {}

    def is_poorer(self, one: Item, other: Item) -> bool:
        """Tell whether one is called by less than the other, and by nothing that is not theirs."""
        held = self._known.get((one, other))
        if held is None:
            held = _is_poorer(self._of(one), self._of(other))
            self._known[one, other] = held
        return held

    def may_be_one(self, one: Item, other: Item) -> bool:
        """Tell whether two of one recording may be called by more and by less of one name."""
        return self.is_poorer(one, other) or self.is_poorer(other, one)

    def _of(self, one: Item) -> Profile:
        return self._profiles[one[0]][one[1]]


def _is_poorer(one: Profile, other: Profile) -> bool:
    if not other.names:
        return False
    same = compare_organizations(one.organization, other.organization)
    if not one.names:
        return same is True
    few, many = set(one.names[0].telling), set(other.names[0].telling)
    return few < many and same is not False
