"""Reads who was there: names in one line or one a line, with organizations, initials and roles."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from townnotes.importers.folding import folded
from townnotes.importers.names import Named, read_line
from townnotes.importers.notes.speakers.calls import LONGEST_INITIALS, Listed, is_initials_of
from townnotes.importers.notes.speakers.name_shapes import WORDS, is_person_like, reads_like_a_body
from townnotes.importers.notes.vocabulary import PARTICLES, ROLES

LONGEST_LINE, LONGEST_ENTRY, MOST_SMALL = 10_000, 160, 3
MOST_OF_A_ROLE = 2
_WIDE = str.maketrans("\uff08\uff09\uff3b\uff3d\uff1a«»“”", '()():()""')
_GROUPS = re.compile(r"\s*[;\uff1b؛|]\s*")
_AND = re.compile(r"\s+(?:and|et|y|и|&)\s+|\s+و(?=\S)")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_INITIALS_FIRST = re.compile(
    rf"^(?P<short>[^\W\d_][\w.]{{0,{LONGEST_INITIALS + 1}}})\s*(?:[=:]|\s[–—-]\s)\s*(?P<rest>\S.*)$"
)
_INITIALS_LAST = re.compile(r"^(?P<rest>.*\S)\s*(?:[=,]|\s[–—-])\s*(?P<short>[A-Z][A-Za-z]{0,3})$")
_OUTSIDE = re.compile(r"\s*[,،、\uff0c](?![^()\[\]]*[)\]])\s*")
_DASH = re.compile(r"\s+[–—-]+\s+")
_COUNT = re.compile(r"^\s*(?:\d+\s+|\(\d+\)\s*)?(?:others?|etc|et al)\.?$", re.IGNORECASE)


def listed_in(text: str, organizations: AbstractSet[str] = frozenset()) -> tuple[Listed, ...]:
    """Return everybody whom a line of several names names; nobody where it is no such line.

    `organizations` are known ones, folded.
    """
    if len(text) > LONGEST_LINE:
        return ()
    whole = text.translate(_WIDE).strip(" .")
    found: list[Listed] = []
    groups = [one for one in _GROUPS.split(whole) if one]
    for group in groups:
        entries = _entries(group, organizations, is_alone=len(groups) > 1)
        people = [_one(entry, organizations) for entry in entries]
        found += [one for one in people if one is not None]
    return tuple(found)


def listed_alone(
    text: str, organizations: AbstractSet[str] = frozenset(), *, surname_first: bool = False
) -> tuple[Listed, ...]:
    """Return whom a line of a list with an entry a line names: one person, or several of a body.

    `surname_first` says that what stands before a comma is a surname.
    """
    goes_on = text.rstrip().endswith((",", "\u060c", "\u3001", "\uff0c"))
    text = text.translate(_WIDE).strip().rstrip(";,.\u060c\u3001\uff0c")
    if len(text) > LONGEST_ENTRY or not text:
        return ()
    head, colon, tail = (part.strip() for part in text.partition(":"))
    if colon and tail:
        return _of_colon(head, tail, organizations)
    ends = _AND.split(text)
    are_more = len(ends) > 1 and all(
        is_person_like(_bare(_OUTSIDE.split(one)[-1]), 2) for one in ends
    )
    if goes_on or are_more:
        return listed_in(text, organizations)
    parts = _OUTSIDE.split(text)
    names = [
        one for one in parts if is_person_like(_bare(one), 2) and not _is_body(one, organizations)
    ]
    if len(parts) > 2 and len(names) == len(parts):  # noqa: PLR2004 - two are a name and a body
        return listed_in(text, organizations)
    one = _one(text, organizations, surname_first=surname_first)
    return (one,) if one is not None else ()


def _of_colon(head: str, tail: str, organizations: AbstractSet[str]) -> tuple[Listed, ...]:
    """Read “Chair: Dana Ohm”, “DO: Dana Ohm” and “Harbour Friends: Dana Ohm, Carla Wynn”."""
    people = listed_in(tail, organizations)
    if not people or not all(is_person_like(one.who.name, 2) for one in people):
        return ()
    if is_initials_of(head, people[0].who.name) and len(people) == 1:
        return (people[0]._replace(initials=head.replace(".", "")),)
    if _is_role(head):
        return tuple(one._replace(is_lead=True) for one in people)
    return tuple(
        one if one.who.organization else one._replace(who=one.who._replace(organization=head))
        for one in people
    )


def _entries(group: str, organizations: AbstractSet[str], *, is_alone: bool) -> Iterator[str]:
    """Give the entries of a line parted by commas; an organization goes with who stands before."""
    held = ""
    for part in _parts(group):
        person = is_person_like(_bare(part)) and not _is_body(part, organizations)
        goes_with = held and (not person or (is_alone and "," not in held))
        if goes_with:
            held = f"{held}, {part}"
            continue
        if held:
            yield held
        held = part
    if held:
        yield held


def _parts(group: str) -> Sequence[str]:
    parts = [one for one in _OUTSIDE.split(group) if one and not _COUNT.match(one)]
    if not parts:
        return []
    *first, last = parts
    ends = _AND.split(last)
    are_names = len(ends) > 1 and all(is_person_like(_bare(one)) for one in ends if one)
    return [*(one.removeprefix("and ") for one in first), *(ends if are_names else [last])]


def _bare(part: str) -> str:
    """Return an entry without what stands in brackets or behind a dash, and its title."""
    name = _DASH.split(_BRACKETS.sub("", part))[0].strip(" :")
    return read_line(name).name


def _is_body(part: str, organizations: AbstractSet[str]) -> bool:
    name = _bare(part)
    return folded(name) in organizations or reads_like_a_body(name)


def _one(
    entry: str, organizations: AbstractSet[str], *, surname_first: bool = False
) -> Listed | None:
    """Read one entry."""
    short, entry = _initials(entry)
    name = _bare(_OUTSIDE.split(entry)[0])
    kept: list[str] = []
    is_lead = False
    for part in (one for inner in _BRACKETS.findall(entry) for one in _OUTSIDE.split(inner) if one):
        if is_initials_of(part, name):
            short = part
        elif _is_role(part):
            is_lead = True
        else:
            kept.append(part.strip('" '))
    bare = _BRACKETS.sub("", entry).strip(" ,-–—")
    who = _turned(read_line(bare, organizations, in_list=True), surname_first=surname_first)
    if _is_role(who.organization) and len(who.organization.split()) <= MOST_OF_A_ROLE:
        who, is_lead = who._replace(organization=""), True
    if not who.organization:
        who = who._replace(organization=", ".join(kept))
    if not is_person_like(who.name) or _is_said(who.organization):
        return None
    return Listed(who, short.replace(".", ""), is_lead)


def _initials(entry: str) -> tuple[str, str]:
    """Return the initials in front of an entry or behind it, and the entry without them."""
    for found in (_INITIALS_FIRST.match(entry), _INITIALS_LAST.match(entry)):
        if found and is_initials_of(found["short"], _bare(_OUTSIDE.split(found["rest"])[0])):
            return found["short"], found["rest"]
    return "", entry


def _is_role(part: str) -> bool:
    return not ROLES.isdisjoint(folded(part).split())


def _is_said(organization: str) -> bool:
    """Tell whether what stands where an organization may is a sentence."""
    words = [word for word in WORDS.findall(organization) if folded(word) not in PARTICLES]
    small = sum(word[0].islower() for word in words)
    return small > MOST_SMALL or organization.endswith((".", "?", "!"))


def _turned(who: Named, *, surname_first: bool) -> Named:
    """Return “Ohm, Dana” as the name it is, where nothing of it is a body."""
    words = (who.name, who.organization)
    is_pair = all(one and " " not in one and is_person_like(one) for one in words)
    if surname_first:
        given = [word for word in who.organization.split() if folded(word) not in PARTICLES]
        is_pair = is_person_like(" ".join(given)) and folded(who.organization) != ""
    if is_pair and not reads_like_a_body(who.organization):
        return who._replace(name=f"{who.organization} {who.name}", organization="")
    return who
