"""What a file would bring: who is new, who is known, and how many they were; mended by hand."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal, NamedTuple

from townnotes.importers.call.call_file import CallFile
from townnotes.importers.call.categories import CategoryChoice, NewCategory, becomes
from townnotes.importers.call.known_record import FILLED, KnownRecord, Match
from townnotes.importers.call.people import CallPerson, Why

Does = Literal["added", "filled", "known", "counted", "left out"]
"""What becomes of somebody; who is only counted becomes no participant."""
ADDING = frozenset({"roster", "names"})
"""Kinds of which everybody becomes a participant; a report of attendance adds nobody unasked."""
SHOWN = (*FILLED, "name", "category")
"""The fields of a person that can be mended."""
_NO_CHOICES: Mapping[str, CategoryChoice] = {}


class Brought(NamedTuple):
    """One person of a file: what it does to the session, and the participant it is, if known.

    `is_settled` says that somebody said who it is; else `may_be` has the names of participants who
    they may be, each with the reason, the likeliest first.
    """

    person: CallPerson
    does: Does
    participant: str = ""
    is_settled: bool = False
    may_be: tuple[tuple[str, str], ...] = ()

    @property
    def changes(self) -> bool:
        """Tell whether anything is written of it."""
        return self.does in {"added", "filled"} or (self.does == "known" and self.is_settled)


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


class Preview:
    """What a file would bring, mended by hand before anything is written.

    A row costs what it costs to look at it, and counts are kept, so that a report of 50,000 rows is
    turned and mended at once.
    """

    def __init__(
        self,
        found: CallFile,
        known: KnownRecord,
        each: Callable[[Sequence[CallPerson]], Iterable[CallPerson]] = iter,
    ) -> None:
        """Find everybody of a file among those known; in any thread.

        `each` gives people one by one, and may count them.
        """
        self.found = found
        self.people = list(found.people)
        self.adds = found.kind in ADDING
        self.with_: set[Why] = set()
        self.without: set[int] = set()
        self.categories: dict[str, CategoryChoice] = {}
        self.takes_number = bool(found.people) and found.kind not in ADDING
        self._known = known
        words = dict.fromkeys(" ".join(one.category.split()) for one in self.people)
        self.file_categories = tuple(filter(None, words))
        """The words of the file for categories."""
        self.fields = frozenset(
            one for one in SHOWN if any(getattr(each, one) for each in self.people)
        )
        """The fields in which the file says anything of anybody."""
        self.mended: dict[tuple[int, ...], dict[str, str]] = {}
        """What was mended, by the lines that somebody stands in."""
        self._matches = [known.match(one) for one in each(self.people)]
        self.open = {place for place, one in enumerate(self._matches) if one.is_open}
        """The places of people who may be somebody known, and nobody has said."""
        self.settled: dict[tuple[int, ...], str] = {}
        """Whom somebody was said to be, empty for nobody known, by the lines they stand in."""
        self._tally = Counter(map(self._group, range(len(self.people))))

    def row(self, place: int) -> Brought:
        """Return what becomes of somebody, by their place in the file."""
        one, match, does = self.people[place], self._matches[place], self.does(place)
        may_be = self._may_be(match) if match.is_open and does != "left out" else ()
        return Brought(one, does, match.participant, match.is_settled, may_be)

    def does(self, place: int) -> Does:
        """Return what becomes of somebody, by their place; asked of thousands at once."""
        if place in self.without:
            return "left out"
        return self._does(self.people[place].apart, self._matches[place].does)

    def _may_be(self, match: Match) -> tuple[tuple[str, str], ...]:
        offered = match.who.offered
        return tuple((self._known.named(one.participant), one.why) for one in offered)

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
            one = self.people[place]
            self.mended.setdefault(one.rows, {}).update(fields)
            changed: dict[str, Any] = {**fields, "is_doubtful": False}
            mended = replace(one, **changed)
            self._become(place, mended, self._known.match(mended))

    def settle(self, place: int, participant: str) -> None:
        """Say who of the session somebody is; an empty id is nobody known."""
        one = self.people[place]
        self.settled[one.rows] = participant
        self._become(place, one, self._known.settled(one, self._matches[place], participant))

    def match(self, place: int) -> Match:
        """Return who of the session somebody is, or may be, by their place in the file."""
        return self._matches[place]

    @property
    def has_offers(self) -> bool:
        """Tell whether anybody may be, or was said to be, somebody known."""
        return bool(self.open or self.settled)

    def named(self, participant: str) -> str:
        """Return what a participant is called, and where they come from."""
        return self._known.named(participant)

    def is_called_otherwise(self, place: int) -> bool:
        """Tell whether somebody known has another name in the session than in the file."""
        known, name = self._matches[place].participant, self.people[place].name
        return bool(known) and not self._known.is_called(known, name)

    def _become(self, place: int, one: CallPerson, match: Match) -> None:
        self._tally[self._group(place)] -= 1
        self.people[place], self._matches[place] = one, match
        self._tally[self._group(place)] += 1
        if match.is_open:
            self.open.add(place)
        else:
            self.open.discard(place)

    @property
    def attendance(self) -> int | None:
        """The number of who attended; None where it is none, or not to be taken."""
        if not self.takes_number:
            return None
        return len(self.people) - self._apart.total() - self._by_hand

    @property
    def trail(self) -> str:
        """How the number was come to: "187 rows, 31 rejoins joined, 4 hosts excluded: 150"."""
        number = self.attendance
        if number is None:
            return ""
        return _trail(self.found, self._apart, self._by_hand, number)

    @property
    def _apart(self) -> Counter[Why]:
        """How many are not counted, by what the file says of them."""
        left = Counter[Why]()
        for (why, _), n in self._tally.items():
            if not self._counts(why):
                left[why] += n
        return left

    @property
    def _by_hand(self) -> int:
        return sum(self._counts(self.people[one].apart) for one in self.without)

    def follow(self, earlier: "Preview") -> None:
        """Take over what was mended, chosen and left out when the file was read otherwise."""
        kept = (earlier.mended, earlier.settled, earlier.without, earlier.categories, earlier.with_)
        if not any(kept):
            return
        places = {one.rows: place for place, one in enumerate(self.people)}
        for rows, fields in earlier.mended.items():
            if rows in places:
                self.mend([places[rows]], **fields)
        for rows, participant in earlier.settled.items():
            if rows in places:
                self.settle(places[rows], participant)
        left = (places.get(earlier.people[place].rows, -1) for place in earlier.without)
        self.without = {one for one in left if one >= 0}
        self.categories = dict(earlier.categories)
        self.with_ = set(earlier.with_)
        if (earlier.found.kind in ADDING) == (self.found.kind in ADDING):
            self.adds = earlier.adds

    def fills(self, place: int) -> Collection[str]:
        """Return the fields that somebody fills of the participant they are."""
        return self._known.filled(self._matches[place], self.people[place])

    @property
    def new_categories(self) -> dict[str, NewCategory]:
        """The categories of the file that the session has not, as they would be added."""
        found = ((one, becomes(one, self._known.categories, {})) for one in self.file_categories)
        return {words: both for words, both in found if isinstance(both, NewCategory)}

    def category_named(self, words: str) -> str:
        """Return what the session will call a category of the file; empty for none."""
        choice = becomes(words, self._known.categories, self.categories)
        if isinstance(choice, str):
            return self._known.category_names.get(choice, "")
        return choice.singular

    @property
    def category_options(self) -> dict[str, str]:
        """What a category may be mended to, as it will be called, with the words for it."""
        session = {one: one for one in self._known.category_names.values()}
        of_file = {self.category_named(one): one for one in self.file_categories}
        return {"": "", **of_file, **session}

    @property
    def session_categories(self) -> dict[str, str]:
        """The session's categories: what they are called, with their ids."""
        return {name: id_ for id_, name in self._known.category_names.items()}

    def bringing(self) -> Bringing:
        """Return what it brings as it stands."""
        people = tuple(map(self.row, range(len(self.people))))
        return Bringing(people, self.attendance, self.trail, dict(self.categories))

    def has(self, why: Why) -> bool:
        """Tell whether anybody stands apart for a reason."""
        return any(group[0] == why and n for group, n in self._tally.items())

    def changes(self) -> Bringing:
        """Return what it writes: of people those alone who are added, or filled in."""
        places = range(len(self.people)) if self.adds else self._filling
        rows = (self.row(one) for one in places)
        people = tuple(one for one in rows if one.changes)
        return Bringing(people, self.attendance, self.trail, dict(self.categories))

    @property
    def _filling(self) -> Sequence[int]:
        return [at for at, one in enumerate(self._matches) if one.is_filled or one.is_settled]

    def _group(self, place: int) -> tuple[Why, Literal["", "filled", "known"]]:
        return self.people[place].apart, self._matches[place].does

    def _does(self, apart: Why, match: Literal["", "filled", "known"]) -> Does:
        if not self._counts(apart):
            return "left out"
        return match or ("added" if self.adds else "counted")

    def _counts(self, apart: Why) -> bool:
        return not apart or apart in self.with_


def _trail(found: CallFile, left: Mapping[Why, int], by_hand: int, number: int) -> str:
    parts = [_number(found.rows, "row", "rows")]
    if found.rejoins:
        parts.append(f"{_number(found.rejoins, 'rejoin', 'rejoins')} joined")
    words: dict[Why, tuple[str, str]] = {
        "host": ("host", "hosts"), "bot": ("bot", "bots"),
        "waiting": ("in the waiting room only", "in the waiting room only"),
        "absent": ("who did not come", "who did not come"),
        "withdrawn": ("who withdrew", "who withdrew"),
        "pending": ("not confirmed", "not confirmed"),
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
