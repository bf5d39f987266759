"""Who was in a call, or is on a list: rows joined to people, as far as a file is sure of it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from townnotes.importers.display_names.marks import is_mark, is_pronouns, name_of_device
from townnotes.importers.folding import folded, in_order
from townnotes.importers.tables.labels import says
from townnotes.importers.tables.stamps import Stamp

Why = Literal["", "host", "bot", "waiting", "absent", "withdrawn", "pending"]
"""Why somebody in a file is not counted unless asked for."""

_BOT = re.compile(
    r"\b(?:note\s?-?takers?|otter(?:\.ai)?|fireflies(?:\.ai)?|read\.ai|read ai|fathom|tl;?dv|"
    r"avoma|gong|grain|supernormal|sembly|krisp|jamie|meetgeek|recorder|recording bot|"
    r"ai (?:companion|assistant|notes?)|transcri(?:ber|ption) bot|live stream(?:ing)?|"
    r"copilot|bot)\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"\+?[\d*][\d*\s().-]{5,}")
_OPENED, _CLOSED = frozenset("([\uff08"), (")", "\uff09")
_BRACKET = re.compile(r"[(\[\uff08][^()\[\]\uff08\uff09]*[)\]\uff09]")
_LAST_BRACKET = re.compile(
    r"^(?P<name>.*\S)(?:\s+\(|\s*\uff08)(?P<inner>[^()\uff08\uff09]*(?:\([^()]*\)[^()]*)*)[)\uff09]$"
)


@dataclass(frozen=True, slots=True)
class Stay:
    """One stay in the call; an end that a file does not know is None."""

    start: Stamp | None
    end: Stamp | None

    def meets(self, other: "Stay") -> bool:
        """Tell whether two stays have a moment in common."""
        if not (self.start and self.end and other.start and other.end):
            return False
        return self.start.at() < other.end.at() and other.start.at() < self.end.at()


@dataclass(frozen=True, slots=True)
class CallPerson:
    """Somebody in a file: as it calls them, when they were there, and what else it knows.

    `rows` are the numbers of their rows; `brackets` what was cut from the name. `country` is an
    ISO 3166 code of three letters, `limit` whole minutes, `status` what a registration says of who
    is not counted.
    """

    name: str
    email: str = ""
    joins: tuple[Stay, ...] = ()
    minutes: int | None = None
    organization: str = ""
    honorific: str = ""
    country: str = ""
    category: str = ""
    speaks_for: str = ""
    pronunciation: str = ""
    limit: int | None = None
    asks_for_floor: bool | None = None
    brackets: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    apart: Why = ""
    status: str = ""
    is_phone: bool = False
    is_doubtful: bool = False


class Offered(NamedTuple):
    """Two who may be one person, as places in the list of people, and why it is not sure."""

    one: int
    other: int
    why: str


@dataclass(slots=True)
class Joining:
    """Joins rows to people; `rejoins` counts the rows that added a stay to somebody known."""

    people: list[CallPerson] = field(default_factory=list[CallPerson])
    rejoins: int = 0
    _by_name: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    """Places by name, and of one name by address."""
    _by_email: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, one: CallPerson, *, by_name: bool = False) -> None:
        """Take a row in; `by_name` where one address may stand for several people, as on a list."""
        name, email = _key(one.name), one.email.casefold()
        named = self._by_name.setdefault(name, {})
        known = named.get(email, -1) if name else -1
        if known < 0 and by_name and name:
            known = _alone(named, email)
        if known < 0 and email and not by_name:
            known = self._by_email.get(email, -1)
            if known >= 0 and self._is_another(known, one, name):
                known = -1
        if known >= 0:
            self.people[known] = _together(self.people[known], one)
            self.rejoins += 1
        else:
            known = len(self.people)
            self.people.append(one)
        named.setdefault(email, known)
        if email:
            self._by_email.setdefault(email, known)

    def _is_another(self, known: int, one: CallPerson, name: str) -> bool:
        """Tell whether one address was used by two at the same time, by different names."""
        other = self.people[known]
        if _key(other.name) == name:
            return False
        return any(a.meets(b) for a in other.joins for b in one.joins)


def _alone(named: Mapping[str, int], email: str) -> int:
    """Return who of one name it is where one of two rows has no address; -1 for nobody."""
    held = [named[""]] if email and "" in named else [] if email else named.values()
    same = set(held)
    return same.pop() if len(same) == 1 else -1


def _together(one: CallPerson, later: CallPerson) -> CallPerson:
    """Return one person of two rows; what the later says holds, and what it leaves out stays."""
    said = {
        name: getattr(later, name) or getattr(one, name)
        for name in ("email", "organization", "honorific", "country", "category", "speaks_for",
                     "pronunciation")
    }  # fmt: skip
    asks = one.asks_for_floor if later.asks_for_floor is None else later.asks_for_floor
    both = (one.minutes, later.minutes)
    return replace(
        one,
        **said,
        joins=(*one.joins, *later.joins),
        minutes=None if None in both else sum(each or 0 for each in both),
        limit=one.limit if later.limit is None else later.limit,
        asks_for_floor=asks,
        brackets=tuple(dict.fromkeys((*one.brackets, *later.brackets))),
        rows=(*one.rows, *later.rows),
        apart=_apart(one, later),
        status=later.status,
    )


def _apart(one: CallPerson, later: CallPerson) -> Why:
    if {"withdrawn", "pending"} & {one.apart, later.apart}:
        return later.apart
    if "host" in {one.apart, later.apart}:
        return "host"
    # Who waited and then came in was there.
    return "" if "" in {one.apart, later.apart} else later.apart


def offers(
    people: Sequence[CallPerson],
    each: Callable[[Sequence[CallPerson]], Iterable[CallPerson]] = iter,
) -> tuple[Offered, ...]:
    """Return who may be one person and was not joined: one name twice, a first name next to it.

    `each` gives people one by one, and may count them.
    """
    found: list[Offered] = []
    by_name: dict[str, int] = {}
    alone: dict[str, list[int]] = {}
    """Whose name is one word, by it; whose has more, by the first of them."""
    by_first: dict[str, list[int]] = {}
    for place, one in enumerate(each(people)):
        words = folded(_bare(one.name)).split()
        first = words[0] if words else ""
        (by_first if len(words) > 1 else alone).setdefault(first, []).append(place)
        name = " ".join(sorted(words))
        before = by_name.setdefault(name, place)
        if before != place:
            found.append(Offered(before, place, "the same name"))
    for first, places in alone.items():
        found += _first_names(people, places, by_first.get(first, ()))
    return tuple(found)


def _first_names(
    people: Sequence[CallPerson], alone: Sequence[int], longer: Sequence[int]
) -> Iterable[Offered]:
    """Give who is called by a first name alone, where one has it with more words."""
    if len(longer) == 1:
        for one in alone:
            stays = [(a, b) for a in people[one].joins for b in people[longer[0]].joins]
            if not any(a.meets(b) for a, b in stays):
                pair = sorted((one, longer[0]))
                yield Offered(pair[0], pair[1], "one first name, never there at the same time")


def _bare(name: str) -> str:
    return name if _OPENED.isdisjoint(name) else _BRACKET.sub(" ", name)


def _key(name: str) -> str:
    """Return what a name is recognized by; one of signs alone by these."""
    return in_order(name) or name.strip()


def split_shown(shown: str) -> tuple[str, tuple[str, ...]]:
    """Return a display name without the former name in its last brackets, and what was cut.

    A role or pronouns in brackets are no former name, and a device before them is no name.
    """
    shown = " ".join(shown.split())
    found = _LAST_BRACKET.match(shown) if shown.endswith(_CLOSED) else None
    if not found:
        return shown, ()
    inner = found["inner"].strip()
    if not inner or is_mark(inner) or is_pronouns(inner) or name_of_device(found["name"]) == "":
        return shown, ()
    return found["name"], (inner,)


def split_marks(shown: str) -> tuple[str, str, tuple[str, ...]]:
    """Return a name without a platform's marks, its organization in square brackets before it."""
    shown, organization = " ".join(shown.split()), ""
    marks: list[str] = []
    while (found := _LAST_BRACKET.match(shown)) and is_mark(found["inner"]):
        marks.append(found["inner"])
        shown = found["name"]
    before = re.match(r"^\[([^\[\]]+)\]\s*(\S.*)$", shown)
    if before:
        organization, shown = before[1].strip(), before[2]
    return shown, organization, tuple(reversed(marks))


def is_bot(name: str) -> bool:
    """Tell whether a name is that of a program which takes notes or records."""
    return bool(_BOT.search(name))


def is_phone(name: str) -> bool:
    """Tell whether somebody is there by telephone, with no name but a number."""
    return bool(_PHONE.fullmatch(name.strip()))


def is_host_mark(name: str) -> bool:
    """Tell whether a display name ends in the mark of whoever runs the call."""
    name = name.strip()
    found = _LAST_BRACKET.match(name) if name.endswith(_CLOSED) else None
    return bool(found) and any(says("host", one) for one in re.split(r"[,;]", found["inner"]))
