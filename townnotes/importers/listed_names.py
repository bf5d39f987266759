"""Reads a pasted list of names: every line is an entry, or a problem with a name."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Literal, NamedTuple

from townnotes.importers.display_names.resolver import NOBODY, Meant, Resolved, Resolver
from townnotes.importers.folding import folded
from townnotes.importers.known_participants import KnownParticipant
from townnotes.importers.list_frame import ENTRY, FramedLine, frames_of
from townnotes.importers.list_lines import (
    ListLine,
    begin_with_surnames,
    end_with_surnames,
    in_small,
    list_line,
)
from townnotes.importers.names import Named, asked_in_chat, chat_line, clean_line, read_line
from townnotes.importers.origins import is_post
from townnotes.importers.several_names import several

_FEWEST = 3
"""Lines of a list that may have headings, or stand in a mail."""
LONGEST_LINE = 300
"""Characters; a longer line is a paragraph, not somebody's name."""
SHOWN = 80
"""How much of a line a problem shows."""

Problem = Literal[
    "", "too long", "no name", "mail", "heading", "who wrote the next line", "signature", "twice",
    "waiting already",
]  # fmt: skip
UNUSABLE: frozenset[Problem] = frozenset(
    {"too long", "no name", "mail", "heading", "who wrote the next line"}
)
"""With these nobody can be put on the list; the others are for the reader to judge."""


class NameLine(NamedTuple):
    """A line that is not empty, as it was understood.

    `number` counts the lines of the text from 1; `participant` is who is known for sure, empty for
    somebody new, and `offered` whom it may mean else; `same_as` is the number of the line that
    named them first. It is doubtful where one line was taken for several names, or a heading for
    whom those below are from. `group` is the kind of people that a heading over the line names.
    """

    number: int
    text: str
    who: Named = Named()
    participant: str = ""
    problem: Problem = ""
    same_as: int = 0
    is_doubtful: bool = False
    offered: tuple[Meant, ...] = ()
    group: str = ""

    @property
    def can_be_added(self) -> bool:
        """Tell whether the line names somebody."""
        return self.problem not in UNUSABLE


def read_names(text: str, known: Sequence[KnownParticipant] = ()) -> tuple[NameLine, ...]:
    """Read a text line by line; never raises, and leaves no line out that is not empty."""
    people = KnownPeople(known)
    first: dict[tuple[str, str], int] = {}
    found: list[NameLine] = []
    for one in _entries(text, people):
        if one.can_be_added and not one.problem:
            key = _key(one)
            if key in first:
                one = one._replace(problem="twice", same_as=first[key])  # noqa: PLW2901 - as judged
            elif one.participant in people.waiting:
                one = one._replace(problem="waiting already")  # noqa: PLW2901 - as judged
            first.setdefault(key, one.number)
        found.append(one)
    return tuple(found)


def _entries(text: str, people: "KnownPeople") -> Iterator[NameLine]:
    """Give what each line names, several entries where a line has several."""
    lines = [
        (number, line)
        for number, raw in enumerate(text.splitlines(), start=1)
        if (line := clean_line(raw)).strip()
    ]
    entries = [list_line(number, line) for number, line in lines]
    loud = (begin_with_surnames(entries), end_with_surnames(entries))
    shape = _Shape(*loud, people)
    frames = [ENTRY] * len(lines)
    if len(lines) >= _FEWEST:
        frames = frames_of([line for _, line in lines], people.organizations)
    yield from _below_headings(list(_each(lines, frames, shape)))


def _each(
    lines: Sequence[tuple[int, str]], frames: Sequence[FramedLine], shape: "_Shape"
) -> Iterator[tuple[NameLine, FramedLine]]:
    """Give what each line names, with what it is in the list."""
    wrote = ""
    for (number, line), frame in zip(lines, frames, strict=True):
        if (chat := chat_line(line)) or frame.role == "entry":
            entry = list_line(number, line)
            parts = (entry,) if chat else several(entry, shape.organizations)
            if len(parts) > 1:
                yield from ((shape.read_part(one), frame) for one in parts)
                wrote = ""
            else:
                one, wrote = shape.read(number, line, wrote)
                yield one, frame
        else:
            one, wrote = shape.read(number, line, "")
            problem = one.problem or _PROBLEMS[frame.role]
            yield one._replace(problem=problem, participant="", offered=()), frame


def _below_headings(found: Sequence[tuple[NameLine, FramedLine]]) -> Iterator[NameLine]:
    """Give lines with what the heading over them says of them.

    It is their group, or where none of those below is from anywhere, what these are from; a country
    over them is that anyway.
    """
    told = {frame.heading for one, frame in found if not one.problem and one.who.organization}
    for one, frame in found:
        if one.problem or not frame.heading:
            yield one
        elif frame.kind == "group" or (frame.kind == "other" and frame.heading in told):
            yield one._replace(group=frame.heading)
        else:
            beside = one.who.organization
            from_ = ", ".join(filter(None, (beside, frame.heading)))
            if not beside or is_post(beside):
                one = one._replace(who=one.who._replace(organization=from_))  # noqa: PLW2901 - as told
            yield one._replace(is_doubtful=frame.kind == "other")


_PROBLEMS: dict[str, Problem] = {
    "around": "mail", "signature": "signature", "heading": "heading",
}  # fmt: skip


class _Shape:
    """Reads the lines of one list, by what they have in common."""

    def __init__(self, surname_first: bool, surname_last: bool, people: "KnownPeople") -> None:  # noqa: FBT001
        self._surname_first = surname_first
        self._surname_last = surname_last
        self._people = people

    @property
    def organizations(self) -> AbstractSet[str]:
        """The known ones, folded."""
        return self._people.organizations

    def read(self, number: int, line: str, wrote: str) -> tuple[NameLine, str]:
        """Read a line, after the one where somebody's message began; and who wrote so now."""
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
        return self._named(number, shown, line), ""

    def read_part(self, part: ListLine) -> NameLine:
        """Read one of several entries of a line."""
        one = self._named(part.number, part.text[:SHOWN], part.text)
        return one._replace(is_doubtful=part.is_doubtful)

    def _named(self, number: int, shown: str, line: str) -> NameLine:
        people = self._people
        who = read_line(line, people.organizations, in_list=True, surname_first=self._surname_first)
        if self._surname_last:
            who = who._replace(name=in_small(who.name))
        if not any(map(str.isalnum, who.name + who.organization)):
            return NameLine(number, shown, problem="no name")
        found, whole = people.who_is(who), _as_one_name(who)
        of_whole = NOBODY if found.participant or whole == who else people.who_is(whole)
        if of_whole.participant:
            found, who = of_whole, whole
        return NameLine(number, shown, who, found.participant, offered=found.offered)


def _as_one_name(who: Named) -> Named:
    """Return "Ohm" of "Dana" as the name that both make, which a list may have turned round."""
    is_pair = who.name and who.organization and " " not in who.name + who.organization
    return who._replace(name=f"{who.organization} {who.name}", organization="") if is_pair else who


def _key(one: NameLine) -> tuple[str, str]:
    if one.participant:
        return one.participant, ""
    return folded(one.who.name), folded(one.who.organization)


class KnownPeople:
    """The participants known, by what a line may call them."""

    def __init__(self, known: Sequence[KnownParticipant]) -> None:
        self.waiting = {one.id for one in known if one.is_waiting}
        self.organizations = {folded(one.organization) for one in known} - {""}
        self._resolver = Resolver(known)
        self._nameless: dict[str, list[str]] = {}
        for one in known:
            if one.organization and not any(name.strip() for name in one.names):
                self._nameless.setdefault(folded(one.organization), []).append(one.id)

    def who_is(self, who: Named) -> Resolved:
        """Return the participant meant for sure, or those who may be."""
        if who.name:
            return self._resolver.resolve(who.name, who.organization, who.email)
        alone = self._nameless.get(folded(who.organization), [])
        return Resolved(alone[0]) if len(alone) == 1 else NOBODY
