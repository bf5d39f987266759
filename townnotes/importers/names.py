"""Reads names as people type and paste them: a line, and a list whose every line is an entry.

A line may be `1. Name, Organization`, `2) Name – Org`, `- Name (Org)`, `Name <mail>`, `Org: Name`,
columns apart by tabs, or of Zoom's chat. In a list it becomes an entry, or a problem with a name.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Literal, NamedTuple

from townnotes.importers.display_names.marks import without_marks
from townnotes.importers.display_names.resolver import NOBODY, Meant, Resolved, Resolver
from townnotes.importers.folding import folded
from townnotes.importers.known_participants import KnownParticipant
from townnotes.importers.list_lines import (
    PARTICLES,
    ListLine,
    begin_with_surnames,
    is_loud,
    list_line,
    messenger_line,
    several,
    turned,
    without_number,
)
from townnotes.importers.tables.labels import words

_TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
_CHAT = re.compile(
    rf"^(?:{_TIME}\s+)?From\s+(?P<who>\S.*?)\s*(?:\s+to\s+[^:]+?)?\s*:(?=\s|$)\s*(?P<said>.*)$",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"<?\s*(?:mailto:)?([^\s<>(),;:]+@[^\s<>(),;:]+\.[^\s<>(),;:]+?)\s*>?(?=$|[\s),;>])"
)
_HONORIFIC = re.compile(
    r"^((?:(?:H\.?\s?E\.?|Mrs?|Ms|Mx|Miss|Dr|Profs?|Professor|Sra?|Srta|Mme|Mlle|M|Amb|Ambassador"
    r"|Rev|Sir|Dame|Hon|Г-н|Г-жа|السيد|السيدة)\.?\s+)+)(?=\S)"
)
_SUFFIX = re.compile(r"(?:Ph\.?\s?D|M\.?D|Esq|Jr|Sr|LL\.?M|MSc|MA|II|III)\.?", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]$")
_DASH = re.compile(r"\s+(?:[–-]+|/)\s+|\s*[—|]\s*")
_COLON = re.compile(r":\s+")
_REQUEST = re.compile(
    r"\b(?:floor|speak|speaking|hand|intervene|comment|question|please|would like|wish|list"
    r"|thank|parole|palabra|hello|me|moi|yo)\b|[.!?]\s*$|^\s*\+?\s*$|^\s*\+\s?1\b",
    re.IGNORECASE,
)

_MOST_GIVEN = 2
"""Words of a given name before an address; more of them are what somebody is from."""
_FEWEST = 3
"""Lines of a list that may have headings, or stand in a mail."""
LONGEST_LINE = 300
"""Characters; a longer line is a paragraph, not somebody's name."""
SHOWN = 80
"""How much of a line a problem shows."""

Problem = Literal["", "too long", "no name", "who wrote the next line", "twice", "waiting already"]
UNUSABLE: frozenset[Problem] = frozenset({"too long", "no name", "who wrote the next line"})
"""With these nobody can be put on the list; the others are for the reader to judge."""


class Named(NamedTuple):
    """Who a line names; an organization alone has no name. `minutes` is the time asked for."""

    honorific: str = ""
    name: str = ""
    organization: str = ""
    email: str = ""
    minutes: int | None = None


def clean_line(text: str) -> str:
    """Return a line without signs that cannot be seen; tabs stay."""
    return "".join(
        one
        for one in text.replace("\xa0", " ")
        if one == "\t" or unicodedata.category(one)[0] != "C"
    ).strip(" ")


def chat_line(line: str) -> tuple[str, str] | None:
    """Return who wrote a line of a chat, and what; None for any other line."""
    found = _CHAT.match(line.strip())
    return (found["who"], found["said"].strip()) if found else messenger_line(line)


def asked_in_chat(who: str, said: str) -> str:
    """Return whom a line of a chat puts on the list: who wrote it, or whom it names."""
    return who if without_number(said) == said and _REQUEST.search(said) else said


def read_line(
    line: str,
    organizations: AbstractSet[str] = frozenset(),
    *,
    in_list: bool = False,
    surname_first: bool = False,
) -> Named:
    """Read one line; `organizations` are known ones, folded, which may stand first.

    `in_list` says that it is an entry of a list, where "Ohm, Dana" is a name turned round, and
    `surname_first` that the list has surnames in capitals first.
    """
    entry = list_line(0, line) if in_list else ListLine(0, line.strip())
    if entry.cells:
        return _of_cells(entry.cells)
    text = entry.text
    text = without_number(text)
    mail = _MAIL.search(text)
    if mail:
        text = f"{text[: mail.start()]} {text[mail.end() :]}".replace("()", "")
    text = without_marks(text).strip(" ,،;-–—|:")
    is_address = mail is not None and mail[0].endswith(">")
    is_whole = _is_turned(text) or (is_address and _is_of_two(text))
    whole = in_list and not _IN_BRACKETS.match(text) and is_whole
    name, organization = (text, "") if whole else (_squeezed(part) for part in _parts(text))
    if folded(name) in organizations and folded(organization) not in organizations:
        name, organization = organization, name
    is_turned = surname_first or (in_list and _has_comma(name))
    return _named(name, organization, mail[1] if mail else "", entry.minutes, is_turned)


def _is_turned(text: str) -> bool:
    """Tell whether a line is a surname in capitals and a given name: "VAN DER BERG, Anna"."""
    head, comma, rest = text.partition(",")
    words = head.split()
    is_one = len([word for word in words if word.casefold() not in PARTICLES]) == 1
    return bool(comma and words) and "," not in rest and is_one and all(map(is_loud, words))


def _is_of_two(text: str) -> bool:
    """Tell whether what stands before an address is a surname and a given name: "Nowak, Piotr"."""
    head, comma, rest = (part.strip() for part in text.partition(","))
    words = [word for word in head.split() if word.casefold() not in PARTICLES]
    given = rest.split()
    is_given = 1 <= len(given) <= _MOST_GIVEN and all(one[:1].isupper() for one in given)
    return bool(comma) and len(words) == 1 and is_given and not any(map(is_loud, given))


def _has_comma(name: str) -> bool:
    return "," in name and not _SUFFIX.fullmatch(name.rpartition(",")[2].strip())


def _named(
    name: str,
    organization: str,
    email: str,
    minutes: int | None,
    is_turned: bool,  # noqa: FBT001
) -> Named:
    honorific = _HONORIFIC.match(name)
    if honorific:
        name = name[honorific.end() :]
    if is_turned:
        name = turned(name)
    if not name and not organization:
        name = email
    said = _squeezed(honorific[1]) if honorific else ""
    return Named(said, name, organization, email, minutes)


def _of_cells(cells: Sequence[str]) -> Named:
    """Read the columns of a line without headings: a name, what it is from, an address."""
    mail = next((found[1] for cell in cells if (found := _MAIL.fullmatch(cell))), "")
    rest = [cell for cell in cells if cell and not _MAIL.fullmatch(cell) and not cell.isdigit()]
    name = _squeezed(without_marks(rest[0])) if rest else ""
    return _named(name, _squeezed(", ".join(rest[1:2])), mail, None, _has_comma(name))


def _parts(text: str) -> tuple[str, str]:
    """Split a line into a name and an organization."""
    if re.search(r"[\t;؛]", text):
        cells = [cell.strip() for cell in re.split(r"[\t;؛]", text)]
        cells = [cell for cell in cells if cell and not cell.isdigit()]
        return (cells[0], ", ".join(cells[1:])) if cells else ("", "")
    brackets = _IN_BRACKETS.match(text)
    if brackets:
        # "Ohm, Dana (Friends)": where the organization stands, the comma parts a name.
        return brackets[1], brackets[2]
    colon = _COLON.search(text)
    if colon:
        return text[colon.end() :], text[: colon.start()]
    dash = _DASH.search(text)
    if dash:
        return text[: dash.start()], text[dash.end() :]
    return _at_comma(text)


def _at_comma(text: str) -> tuple[str, str]:
    name, *rest = (part.strip() for part in re.split(r"[,،、\uFF0C]", text))
    while rest and _SUFFIX.fullmatch(rest[0]):
        name = f"{name}, {rest.pop(0)}"
    return name, ", ".join(part for part in rest if part)


def _squeezed(text: str) -> str:
    return " ".join(text.split()).strip(" ,;|")


class NameLine(NamedTuple):
    """A line that is not empty, as it was understood.

    `number` counts the lines of the text from 1; `participant` is who is known for sure, empty for
    somebody new, and `offered` whom it may mean else; `same_as` is the number of the line that
    named them first. It is doubtful where one line was taken for several names.
    """

    number: int
    text: str
    who: Named = Named()
    participant: str = ""
    problem: Problem = ""
    same_as: int = 0
    is_doubtful: bool = False
    offered: tuple[Meant, ...] = ()

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
        if one.can_be_added:
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
    begin = begin_with_surnames([list_line(number, line) for number, line in lines])
    shape = _Shape(begin, people, is_long=len(lines) >= _FEWEST)
    wrote = ""
    for number, line in lines:
        entry = list_line(number, line)
        parts = (entry,) if chat_line(line) else several(entry, people.organizations)
        if len(parts) > 1:
            yield from map(shape.read_part, parts)
            wrote = ""
        else:
            one, wrote = shape.read(number, line, wrote)
            yield one


class _Shape:
    """Reads the lines of one list, by what they have in common."""

    def __init__(self, surname_first: bool, people: "KnownPeople", *, is_long: bool) -> None:  # noqa: FBT001
        self._surname_first = surname_first
        self._people = people
        self._is_long = is_long

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
        if not any(map(str.isalnum, who.name + who.organization)):
            return NameLine(number, shown, problem="no name")
        if self._is_long and not who.email and self._stands_between(line, who):
            return NameLine(number, shown, problem="no name")
        found, whole = people.who_is(who), _as_one_name(who)
        of_whole = NOBODY if found.participant or whole == who else people.who_is(whole)
        if of_whole.participant:
            found, who = of_whole, whole
        return NameLine(number, shown, who, found.participant, offered=found.offered)

    def _stands_between(self, line: str, who: Named) -> bool:
        """Tell whether a line is a heading among the names, or of the mail that they stand in."""
        if who.organization or folded(who.name) in self._people.organizations:
            return False
        text = folded(line)
        begins = any(f"{text} ".startswith(f"{one} ") for one in words("greetings"))
        return begins or line.rstrip().endswith((":", "\uff1a")) or text in words("groups")


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
