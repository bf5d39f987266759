"""What a file would bring: who is new, who is known, and how many they were; mended by hand."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from townnotes.domain.entities import Participant
from townnotes.domain.state import State
from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.categories import CategoryChoice, known_categories
from townnotes.importers.call.people import CallPerson, Why
from townnotes.importers.names import KnownPeople, Named, known_participants

Does = Literal["added", "filled", "known", "counted", "left out"]
"""What becomes of somebody; who is only counted becomes no participant."""
ADDING = frozenset({"roster", "names"})
"""Kinds of which everybody becomes a participant; a report of attendance adds nobody unasked."""
FILLED = ("organization", "honorific", "speaks_for", "pronunciation", "email")
_NO_CHOICES: Mapping[str, CategoryChoice] = {}


class Brought(NamedTuple):
    """One person of a file: what it does to the session, and the participant it is, if known."""

    person: CallPerson
    does: Does
    participant: str = ""


class Bringing(NamedTuple):
    """What a file brings; `attendance` is None where it tells no number.

    `categories` are choices of somebody by the file's words, folded; others are found by their
    words, or new.
    """

    people: tuple[Brought, ...]
    attendance: int | None = None
    trail: str = ""
    categories: Mapping[str, CategoryChoice] = _NO_CHOICES

    def count(self, does: Does) -> int:
        """Return of how many people that is true."""
        return sum(one.does == does for one in self.people)


class KnownRecord:
    """Whom the session knows, as it was when asked; read in any thread."""

    def __init__(self, state: State) -> None:
        self._people = KnownPeople(known_participants(state))
        self._by_id = {one.id: one for one in state.all(Participant)}
        self.categories = known_categories(state)
        """The ids of its categories by their words, folded."""

    def match(self, one: CallPerson) -> "Match":
        """Return which participant somebody is for sure, and whether they fill anything of it."""
        id_ = self._people.who_is(Named(one.honorific, one.name, one.organization, one.email))
        participant = self._by_id.get(id_) if id_ else None
        if participant is None:
            return UNKNOWN
        return Match(id_, is_filled=bool(fills(participant, one)))


class Match(NamedTuple):
    """The participant that somebody is, if any, and whether they fill what was empty of it."""

    participant: str
    is_filled: bool = False

    @property
    def does(self) -> Literal["", "filled", "known"]:
        """What becomes of somebody known; empty for somebody who is not."""
        return "" if not self.participant else "filled" if self.is_filled else "known"


UNKNOWN = Match("")


class Preview:
    """What a file would bring, mended by hand before anything is written.

    A row costs what it costs to look at it, and counts are kept, so that a report of 50,000 rows is
    turned and mended at once.
    """

    def __init__(self, found: CallFile, known: KnownRecord) -> None:
        """Find everybody of a file among those known; in any thread."""
        self.found = found
        self.people = list(found.people)
        self.adds = found.kind in ADDING
        self.with_: set[Why] = set()
        self.without: set[int] = set()
        self.categories: dict[str, CategoryChoice] = {}
        self.takes_number = bool(found.people) and found.kind not in ADDING
        self._known = known
        self._matches = [known.match(one) for one in self.people]
        self._tally = Counter(map(self._group, range(len(self.people))))

    def row(self, place: int) -> Brought:
        """Return what becomes of somebody, by their place in the file."""
        one, match = self.people[place], self._matches[place]
        does = "left out" if place in self.without else self._does(one.apart, match.does)
        return Brought(one, does, match.participant)

    def count(self, does: Does) -> int:
        """Return of how many people that is true."""
        by_hand = [self._does(*self._group(one)) for one in self.without]
        said = sum(n for group, n in self._tally.items() if self._does(*group) == does)
        return said - by_hand.count(does) + (len(by_hand) if does == "left out" else 0)

    def turn(self, places: Collection[int]) -> None:
        """Leave people out, or take them in again where all of them are left out by hand."""
        if all(one in self.without for one in places):
            self.without.difference_update(places)
        else:
            self.without.update(one for one in places if self.row(one).does != "left out")

    def mend(self, places: Collection[int], **fields: str) -> None:
        """Give people other names, organizations or the like; whom they match is looked up anew."""
        for place in places:
            self._tally[self._group(place)] -= 1
            mended = replace(self.people[place], is_doubtful=False, **fields)  # pyright: ignore[reportArgumentType]
            self.people[place] = mended
            self._matches[place] = self._known.match(mended)
            self._tally[self._group(place)] += 1

    @property
    def attendance(self) -> int | None:
        """The number of who attended; None where it is none, or not to be taken."""
        if not self.takes_number:
            return None
        apart = sum(n for (why, _), n in self._tally.items() if not self._counts(why))
        by_hand = sum(self._counts(self.people[one].apart) for one in self.without)
        return len(self.people) - apart - by_hand

    @property
    def trail(self) -> str:
        """How the number was come to: "187 rows, 31 rejoins joined, 4 hosts excluded: 150"."""
        number = self.attendance
        if number is None:
            return ""
        left = Counter[Why]()
        for (why, _), n in self._tally.items():
            left[why] += 0 if self._counts(why) else n
        by_hand = sum(self._counts(self.people[one].apart) for one in self.without)
        return _trail(self.found, left, by_hand, number)

    def bringing(self) -> Bringing:
        """Return what it brings as it stands."""
        people = tuple(map(self.row, range(len(self.people))))
        return Bringing(people, self.attendance, self.trail, dict(self.categories))

    def _group(self, place: int) -> tuple[Why, Literal["", "filled", "known"]]:
        return self.people[place].apart, self._matches[place].does

    def _does(self, apart: Why, match: Literal["", "filled", "known"]) -> Does:
        if not self._counts(apart):
            return "left out"
        return match or ("added" if self.adds else "counted")

    def _counts(self, apart: Why) -> bool:
        return not apart or apart in self.with_


def fills(participant: Participant, one: CallPerson) -> dict[str, str]:
    """Return what a person fills of a participant: fields that were empty, and no others."""
    new = {
        name: value
        for name in FILLED
        if (value := getattr(one, name)) and not getattr(participant, name).strip()
    }
    if one.category and not participant.category:
        new["category"] = one.category
    return new


def _trail(found: CallFile, left: Mapping[Why, int], by_hand: int, number: int) -> str:
    parts = [_number(found.rows, "row", "rows")]
    if found.rejoins:
        parts.append(f"{_number(found.rejoins, 'rejoin', 'rejoins')} joined")
    words: dict[Why, tuple[str, str]] = {
        "host": ("host", "hosts"), "bot": ("bot", "bots"),
        "waiting": ("in the waiting room only", "in the waiting room only"),
        "absent": ("who did not come", "who did not come"),
        "withdrawn": ("who withdrew", "who withdrew"),
    }  # fmt: skip
    excluded = [_number(left[why], *names) for why, names in words.items() if left.get(why)]
    if by_hand:
        excluded.append(f"{by_hand} by hand")
    if excluded:
        parts.append(f"{_and(excluded)} excluded")
    return f"{', '.join(parts)}: {number}"


def _number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _and(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
