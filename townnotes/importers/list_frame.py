"""What stands around the names of a pasted list: the mail that it came in, and headings of groups.

A heading is told by its words, by a colon or sign of its own, or by the numbered lines below it.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from townnotes.domain.readings.name_words import LINKING, TITLES
from townnotes.importers.folding import folded
from townnotes.importers.list_lines import without_number
from townnotes.importers.tables.countries import code_of
from townnotes.importers.tables.labels import spelling, words

Role = Literal["entry", "around", "signature", "heading"]
"""What a line of a list is: of the mail around it are greetings and sentences."""

_COLON = (":", "\uff1a")
_ENDS = (*_COLON, ",", "!", ".", "\uff0c", "\uff01", "、", "،")
_MARKED = re.compile(r"^#+\s+|\*\*|__")
_LETTER = re.compile(r"^[A-Z]{1,4}\.\s+")
_COUNT = re.compile(r"\s*[(\[]\d+[)\]]$")
_PARTED = re.compile(r"[,;|\t@(،]|\s[-–—]\s")
_HEAD = re.compile(r"^([^\W\d]+(?: [^\W\d]+)?)\s?[:\uff1a]\s")
_FEWEST_HEADS, _FEWEST_HEADINGS = 2, 2
_TITLES = TITLES | {"h", "s", "se"}
_LONGEST_CLOSING, _LONGEST_HEADING, _SHORTEST_SENTENCE = 7, 6, 5


class FramedLine(NamedTuple):
    """A line's role, and of an entry the heading that it stands below.

    The heading is empty where it tells nothing of people; its `kind` is a kind of people, a
    country, or whatever else stands over some.
    """

    role: Role = "entry"
    heading: str = ""
    kind: Literal["group", "country", "other"] = "other"


ENTRY = FramedLine()


def heading_of(line: str) -> str:
    """Return a line without what makes it a heading: signs, a number, a count, a colon."""
    text = _LETTER.sub("", without_number(_MARKED.sub("", line.strip())))
    return _COUNT.sub("", text.rstrip("".join(_COLON)).rstrip()).strip(" :")


def group_named(text: str) -> str:
    """Return the kind of people that words are, as it is usually written; empty where none."""
    return spelling("groups", heading_of(text))


def frames_of(lines: Sequence[str], organizations: AbstractSet[str]) -> list[FramedLine]:
    """Return what each line of a list is; `organizations` are known ones, folded."""
    roles = list(_Roles(lines, organizations).read())
    headings = [heading_of(line) if role == "heading" else "" for line, role in
                zip(lines, roles, strict=True)]  # fmt: skip
    telling = _telling(headings, roles)
    frames: list[FramedLine] = []
    over = ENTRY
    for heading, role in zip(headings, roles, strict=True):
        if role == "heading":
            over = _over(heading, telling)
        frames.append(over if role == "entry" else FramedLine(role))
    return frames


def _over(heading: str, telling: Mapping[str, str]) -> FramedLine:
    """Return what entries below a heading are."""
    group = group_named(heading)
    if group:
        return FramedLine("entry", group, "group")
    kind = "country" if code_of(heading) else "other"
    return FramedLine("entry", telling.get(heading, ""), kind)


def _telling(headings: Sequence[str], roles: Sequence[Role]) -> Mapping[str, str]:
    """Return how headings are written that say something of those below; one alone says nothing."""
    below = (*roles[1:], "around")
    over = [one for one, role in zip(headings, below, strict=True) if one and role == "entry"]
    said = [one for one in over if folded(one) not in words("list_titles") and _is_short(one)]
    if len(said) < _FEWEST_HEADINGS:
        return {}
    return {one: _as_written(one) for one in said}


def _as_written(heading: str) -> str:
    """Return a heading in capitals as its words are written; an abbreviation stays."""
    if not heading.isupper() or (" " not in heading and not code_of(heading)):
        return heading
    said = heading.lower().split()
    if code_of(heading):
        return " ".join(one if one in _small_words() else one.capitalize() for one in said)
    return " ".join(said).capitalize()


def _is_short(text: str) -> bool:
    return len(text.split()) <= _LONGEST_HEADING and not text[:1].islower()


class _Roles:
    """Goes through the lines of a list: behind a closing stands who signs, until a list begins."""

    def __init__(self, lines: Sequence[str], organizations: AbstractSet[str]) -> None:
        self._lines = lines
        self._organizations = organizations
        heads = {found[1] for line in lines if (found := _HEAD.match(line))}
        told = {one for one in map(folded, heads) if one in words("mail_heads")}
        self._heads = told if len(told) >= _FEWEST_HEADS else set[str]()
        over = [at for at, (line, below) in enumerate(pairwise(lines)) if _is_over(line, below)]
        self._over = set(over) if len(over) >= _FEWEST_HEADINGS else set[int]()

    def read(self) -> list[Role]:
        """Return the role of each line."""
        roles: list[Role] = []
        is_signed = has_entry = False
        for at, line in enumerate(self._lines):
            role = self._role(at, line, has_entry=has_entry)
            if role == "signature":
                is_signed, role = True, "around"
            elif role == "heading" or is_numbered(line):
                is_signed = False
            elif is_signed:
                role = "signature"
            has_entry |= role == "entry"
            roles.append(role)
        return roles

    def _role(self, at: int, line: str, *, has_entry: bool) -> Role:
        """Return what a line is by itself and the next one; a closing is said to be a signature."""
        if folded(line) in self._organizations:
            return "entry"
        if has_entry and is_closing(line):
            return "signature"
        head = _HEAD.match(line)
        if (head and folded(head[1]) in self._heads) or _greets(line) or _is_sentence(line):
            return "around"
        return "heading" if self._is_heading(at, line) else "entry"

    def _is_heading(self, at: int, line: str) -> bool:
        text = line.rstrip()
        if text.endswith(_COLON) or text.startswith("#") or group_named(text):
            return True
        if folded(heading_of(text)) in words("list_titles"):
            return True
        return at in self._over


def _is_over(line: str, below: str) -> bool:
    """Tell whether a line stands over numbered ones, and is none and no name with a body.

    A country may stand over people with titles, too.
    """
    if is_numbered(line) or _PARTED.search(line):
        return False
    is_titled = _TITLES.issuperset(folded(below).split()[:1])
    return is_numbered(below) or (is_titled and bool(code_of(line)))


def is_numbered(line: str) -> bool:
    """Tell whether a number, letter or bullet stands before a line."""
    text = line.strip()
    return without_number(text) != text


def is_closing(line: str) -> bool:
    """Tell whether a line is what ends a mail: "Kind regards," "Un cordial saludo"."""
    text = folded(line)
    if line.strip() == "--" or text in words("short_closings"):
        return True
    if len(text.split()) > _LONGEST_CLOSING or is_numbered(line):
        return False
    return any(f" {text}".endswith(f" {one}") for one in words("closings"))


def _greets(line: str) -> bool:
    text = folded(line)
    begins = any(f"{text} ".startswith(f"{one} ") for one in words("greetings"))
    is_whole = line.rstrip().endswith(_ENDS) or not _PARTED.search(line)
    return begins and is_whole and not is_numbered(line)


def _is_sentence(line: str) -> bool:
    """Tell whether a line begins with a sentence: most of its words are small."""
    if is_numbered(line) or not line[:1].isupper():
        return False
    said = _PARTED.split(line)[0].split()
    small = [one for one in said if one.islower() and one not in _small_words()]
    return len(said) >= _SHORTEST_SENTENCE and len(small) * 2 > len(said)


@cache
def _small_words() -> frozenset[str]:
    return LINKING | {"to", "à", "au", "aux", "zum", "zur", "по", "за"}
