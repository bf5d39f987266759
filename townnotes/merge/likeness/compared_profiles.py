"""Speakers compared once, however many recordings have them and are aligned with each other."""

from typing import Any

from townnotes.merge.likeness.profiles import Profile, compare_profiles, read_profile
from townnotes.merge.names import Degree
from townnotes.merge.recordings import RecordedPerson


class ComparedProfiles:
    """Speakers by number; those written alike are one."""

    def __init__(self, organizations: frozenset[str]) -> None:
        self._organizations = organizations
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._held: list[Profile] = []
        self._degrees: dict[tuple[int, int], Degree] = {}

    def number(self, who: RecordedPerson) -> int:
        """Return the number of a speaker."""
        number = self._numbers.setdefault(who[1:], len(self._held))
        if number == len(self._held):
            self._held.append(read_profile(who, self._organizations))
        return number

    def degree(self, one: int, other: int) -> Degree:
        """Return how alike two are; asked for again and again, it is found once."""
        held = self._degrees.get((one, other))
        if held is None:
            held = compare_profiles(self._held[one], self._held[other])
            self._degrees[one, other] = held
        return held

    def organization(self, number: int) -> str:
        """Return where one comes from."""
        return self._held[number].organization


class ComparedPeople:
    """The speakers of recordings that are aligned with each other.

    What counts as a name hangs on which organizations are known, so that each set of these has
    speakers of its own.
    """

    def __init__(self) -> None:
        self._by_organizations: dict[frozenset[str], ComparedProfiles] = {}

    def of(self, organizations: frozenset[str]) -> ComparedProfiles:
        """Return the speakers as they are read where these organizations are known, as keys."""
        held = self._by_organizations.get(organizations)
        if held is None:
            held = self._by_organizations[organizations] = ComparedProfiles(organizations)
        return held
