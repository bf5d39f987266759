"""Reads a line that names somebody, as people type and paste it.

It may be `1. Name, Organization`, `2) Name – Org`, `- Name (Org)`, `Name <mail>`, `Org: Name`,
columns apart by tabs, or of Zoom's chat.
"""

import re
import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from townnotes.importers.display_names.marks import without_marks
from townnotes.importers.display_names.organization_words import may_be_somebody
from townnotes.importers.folding import folded
from townnotes.importers.list_lines import (
    PARTICLES,
    ListLine,
    is_loud,
    list_line,
    messenger_line,
    turned,
    without_number,
)
from townnotes.importers.origins import is_post
from townnotes.importers.several_names import is_name
from townnotes.importers.tables.countries import code_of

_TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
_CHAT = re.compile(
    rf"^(?:{_TIME}\s+)?From\s+(?P<who>\S.*?)\s*(?:\s+to\s+[^:]+?)?\s*:(?=\s|$)\s*(?P<said>.*)$",
    re.IGNORECASE,
)
_MAIL = re.compile(
    r"<?\s*(?:mailto:)?([^\s<>(),;:]+@[^\s<>(),;:]+\.[^\s<>(),;:]+?)\s*>?(?=$|[\s),;>])"
)
_HONORIFIC = re.compile(
    r"^((?:(?:H\.?\s?E\.?|S\.\s?E\.|Mrs?|Ms|Mx|Miss|Dr|Profs?|Professor|Sra?|Srta|Mme|Mlle|M|Amb|Ambassador"
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
"""Cells of a line whose first two may be a name."""


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
    if in_list and _is_before_body(name, organization):
        name, _, body = name.partition(",")
        sign = " – " if code_of(organization) else ", "
        organization = sign.join(filter(None, (body.strip(), organization)))
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


def _is_before_body(name: str, behind: str) -> bool:
    """Tell whether a comma parts a whole name from a body: "Anna Keller, Friends of the Port".

    Before a country that stands behind both, it always does.
    """
    head, comma, rest = (part.strip() for part in name.partition(","))
    if not comma or not is_name(_HONORIFIC.sub("", head)) or _SUFFIX.fullmatch(rest):
        return False
    if is_post(rest):
        return True
    is_given = len(rest.split()) <= _MOST_GIVEN and may_be_somebody(rest, frozenset())
    return not is_given or bool(code_of(behind))


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
        if len(cells) >= _FEWEST and all(map(_is_half, cells[:2])):
            # A name in two columns, whichever of them is the surname.
            cells[:2] = [" ".join(cells[:2])]
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


def _is_half(cell: str) -> bool:
    """Tell whether a cell is a name of one word with a capital."""
    return cell.isalpha() and cell[:1].isupper()


def _at_comma(text: str) -> tuple[str, str]:
    name, *rest = (part.strip() for part in re.split(r"[,،、\uFF0C]", text))
    while rest and _SUFFIX.fullmatch(rest[0]):
        name = f"{name}, {rest.pop(0)}"
    return name, ", ".join(part for part in rest if part)


def _squeezed(text: str) -> str:
    return " ".join(text.split()).strip(" ,;|")
