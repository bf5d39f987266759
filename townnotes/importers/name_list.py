"""Reads a pasted list of names: every line becomes an entry, or a problem that has a name."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from rapidfuzz import fuzz

from townnotes.domain.entities import Participant
from townnotes.domain.floor.speakers import waiting
from townnotes.domain.state import State
from townnotes.importers.name_line import (
    Named,
    asked_in_chat,
    chat_line,
    clean_line,
    folded,
    read_line,
)

LONGEST_LINE = 300
"""Characters; a longer line is a paragraph, not somebody's name."""
SHOWN = 80
"""How much of a line a problem shows."""
ALIKE = 90
"""How like two names of one organization must be, of 100, to be one person for sure."""

Problem = Literal["", "too long", "no name", "who wrote the next line", "twice", "waits already"]
UNUSABLE: frozenset[Problem] = frozenset({"too long", "no name", "who wrote the next line"})
"""With these nobody can be put on the list; the others are for the reader to judge."""


class KnownParticipant(NamedTuple):
    """A participant whom a line may mean."""

    id: str
    names: tuple[str, ...]
    organization: str
    is_waiting: bool


class NameLine(NamedTuple):
    """A line that is not empty, as it was understood.

    `number` counts the lines of the text from 1; `participant` is who is known for sure, empty for
    somebody new; `same_as` is the number of the line that named them first.
    """

    number: int
    text: str
    who: Named = Named()
    participant: str = ""
    problem: Problem = ""
    same_as: int = 0

    @property
    def can_be_added(self) -> bool:
        """Tell whether the line names somebody."""
        return self.problem not in UNUSABLE


def known_participants(state: State) -> tuple[KnownParticipant, ...]:
    """Read whom a line may mean."""
    on_list = {state.leader(one.participant) for one in waiting(state)}
    return tuple(
        KnownParticipant(one.id, (one.name, *one.aliases), one.organization, one.id in on_list)
        for one in state.all(Participant)
    )


def read_names(text: str, known: Sequence[KnownParticipant] = ()) -> tuple[NameLine, ...]:
    """Read a text line by line; never raises, and leaves no line out that is not empty."""
    people = _People(known)
    first: dict[tuple[str, str], int] = {}
    found: list[NameLine] = []
    wrote = ""
    for number, raw in enumerate(text.splitlines(), start=1):
        line = clean_line(raw)
        if not line.strip():
            continue
        one, wrote = _read(number, line, wrote, people)
        if one.can_be_added:
            key = _key(one)
            if key in first:
                one = one._replace(problem="twice", same_as=first[key])
            elif one.participant in people.waiting:
                one = one._replace(problem="waits already")
            first.setdefault(key, number)
        found.append(one)
    return tuple(found)


def _read(number: int, line: str, wrote: str, people: "_People") -> tuple[NameLine, str]:
    """Read a line, after the one in which somebody's chat message began; and who wrote so now."""
    shown = line.strip() if len(line) <= SHOWN else f"{line.strip()[: SHOWN - 1]}…"
    if len(line) > LONGEST_LINE:
        return NameLine(number, shown, problem="too long"), ""
    chat = chat_line(line)
    if chat and not chat[1]:
        return NameLine(number, shown, problem="who wrote the next line"), chat[0]
    if chat:
        line = asked_in_chat(*chat)
    elif wrote and line.startswith("\t"):
        line = asked_in_chat(wrote, line.strip())
    who = read_line(line, people.organizations)
    if not any(map(str.isalnum, who.name + who.organization)):
        return NameLine(number, shown, problem="no name"), ""
    return NameLine(number, shown, who, people.who_is(who)), ""


def _key(one: NameLine) -> tuple[str, str]:
    if one.participant:
        return one.participant, ""
    return folded(one.who.name), folded(one.who.organization)


class _People:
    """The participants known, by what a line may call them."""

    def __init__(self, known: Iterable[KnownParticipant]) -> None:
        self.waiting: set[str] = set()
        self.organizations: set[str] = set()
        self._by_name: dict[str, list[KnownParticipant]] = {}
        self._spelled: dict[str, set[str]] = {}
        self._of: dict[str, list[KnownParticipant]] = {}
        for one in known:
            if one.is_waiting:
                self.waiting.add(one.id)
            organization = folded(one.organization)
            if organization:
                self.organizations.add(organization)
                self._of.setdefault(organization, []).append(one)
            names = {_in_order(name) for name in one.names} - {""}
            self._spelled[one.id] = names
            for name in names:
                self._by_name.setdefault(name, []).append(one)

    def who_is(self, who: Named) -> str:
        """Return the id of the participant meant for sure; empty where two may be, or none."""
        name, organization = _in_order(who.name), folded(who.organization)
        if not name:
            alone = [one for one in self._of.get(organization, ()) if not self._spelled[one.id]]
            return alone[0].id if len(alone) == 1 else ""
        exact = self._by_name.get(name, [])
        if organization:
            # The same name elsewhere may be another person; one without an organization is not.
            of_it = [one for one in exact if folded(one.organization) == organization]
            exact = of_it or [one for one in exact if not one.organization]
        if exact:
            return exact[0].id if len(exact) == 1 else ""
        alike = [
            one
            for one in self._of.get(organization, ())
            if any(fuzz.ratio(name, each) >= ALIKE for each in self._spelled[one.id])
        ]
        return alike[0].id if len(alike) == 1 else ""


def _in_order(name: str) -> str:
    """Return a name's words folded and in order, so that a surname may stand first."""
    return " ".join(sorted(folded(name).split()))
