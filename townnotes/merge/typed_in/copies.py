"""Finds what two put into copies of one file that is the same: turns typed in, people added.

What is of one recording is compared with nothing else, and these have ids of their own.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from operator import attrgetter
from typing import TypeVar

from townnotes.domain.entities import Intervention, Participant
from townnotes.domain.floor.typed_turns import typed_times
from townnotes.domain.state import State
from townnotes.merge.likeness.organizations import compare_organizations, organizations_of
from townnotes.merge.likeness.profiles import compare_profiles, read_profile
from townnotes.merge.names import ASKED, IN_WORDS, Degree, read_name
from townnotes.merge.proposals import Comparison, Proposal
from townnotes.merge.recordings import RecordedPerson, RecordedTurn, Recording
from townnotes.merge.together import Ruling
from townnotes.merge.typed_in.typed_times import BEGINNING, BOTH_TIMES

_Of = TypeVar("_Of", RecordedPerson, RecordedTurn)
_ID = attrgetter("id")

OF_ONE_NAME = 0.9
"""How probably two are one whom two note-takers added by the same full name."""
_FULL = 2


def with_copies(found: Comparison, state: State, ruling: Ruling) -> Comparison:
    """Return a comparison with what is the same within each recording, noted by two."""
    made = [
        one
        for recording in found.recordings
        for one in _Copies(recording, state, ruling).proposals()
    ]
    return found._replace(proposals=(*found.proposals, *made)) if made else found


class _Copies:
    """One recording that several made, each in a copy of the file."""

    def __init__(self, recording: Recording, state: State, ruling: Ruling) -> None:
        self._recording = recording
        self._state = state
        self._ruling = ruling
        self._known = organizations_of(recording.everyone)

    def proposals(self) -> Iterator[Proposal]:
        """Give the turns that are one, and the people."""
        people = dict.fromkeys(self._people(), OF_ONE_NAME)
        for one, other, degree, probability in self._turns():
            is_sure = probability == BOTH_TIMES
            why = f"{IN_WORDS[degree]}, at the same time, typed in both"
            yield Proposal(Intervention.entity, one.id, other.id, probability, is_sure, why)
            first, second = sorted((one.speaker.id, other.speaker.id))
            if degree == "same" and is_sure and not self._is_settled(first, second):
                people[first, second] = BOTH_TIMES
        for (first, second), probability in people.items():
            is_sure = probability == BOTH_TIMES
            why = f"{IN_WORDS['same']}, added by two"
            yield Proposal(Participant.entity, first, second, probability, is_sure, why)

    def _turns(self) -> Iterator[tuple[RecordedTurn, RecordedTurn, Degree, float]]:
        times = {row.id: typed_times(self._state, row.id) for row in self._recording.heard}
        at: defaultdict[int, list[RecordedTurn]] = defaultdict(list)
        for row in self._recording.heard:
            if typed := times[row.id]:
                at[typed[0]].append(row)
        for one, other in _pairs(at.values()):
            degree = self._degree(one.speaker, other.speaker)
            is_one = degree not in ASKED and degree != "unknown"
            if is_one and self._are_of_two(one.id, other.id):
                is_alike = times[one.id] == times[other.id]
                yield one, other, degree, BOTH_TIMES if is_alike else BEGINNING

    def _people(self) -> Iterator[tuple[str, str]]:
        called: defaultdict[tuple[str, ...], list[RecordedPerson]] = defaultdict(list)
        for who in self._recording.everyone:
            words = read_name(who.name).words if who.name.strip() else ()
            if len(words) >= _FULL:
                called[words].append(who)
        for one, other in _pairs(called.values()):
            is_other = compare_organizations(one.organization, other.organization) is False
            if not is_other and self._are_of_two(one.id, other.id):
                yield one.id, other.id

    def _degree(self, one: RecordedPerson, other: RecordedPerson) -> Degree:
        if self._state.leader(one.id) == self._state.leader(other.id):
            return "same"
        return compare_profiles(*(read_profile(who, self._known) for who in (one, other)))

    def _are_of_two(self, one: str, other: str) -> bool:
        """Tell whether two were made by two note-takers, and nobody said what they are."""
        makers = {self._state.maker_of(id_) for id_ in (one, other)}
        return len(makers) > 1 and not self._is_settled(one, other)

    def _is_settled(self, one: str, other: str) -> bool:
        is_one = self._state.leader(one) == self._state.leader(other)
        return is_one or self._ruling.settles(one, other)


def _pairs(groups: Iterable[Iterable[_Of]]) -> Iterator[tuple[_Of, _Of]]:
    return (pair for group in groups for pair in combinations(sorted(group, key=_ID), 2))
