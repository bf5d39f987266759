"""One line of a pasted list of names: who it names, from where, and how to write to them.

The forms people use: `1. Name, Organization`, `2) Name – Org`, `- Name (Org)`, `Name <mail>`,
`Org: Name`, columns apart by tabs, and lines of Zoom's chat.
"""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from typing import NamedTuple


class Named(NamedTuple):
    """Who a line names; an organization alone has no name."""

    honorific: str = ""
    name: str = ""
    organization: str = ""
    email: str = ""


_TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
_CHAT = re.compile(
    rf"^(?:{_TIME}\s+)?From\s+(?P<who>\S.*?)\s*(?:\s+to\s+[^:]+?)?\s*:(?=\s|$)\s*(?P<said>.*)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"^(?:{_TIME}\s+|\(?\d{{1,3}}\s*[.)\]](?!\d)\s*|\d{{1,3}}\s*[:–—-]\s+|#\d{{1,3}}[.:)]?\s+"
    r"|\d{1,3}\t+|[-*•–—·▪◦‣→]\s+|\[[ xX]?\]\s*)"
)
_MAIL = re.compile(
    r"<?\s*(?:mailto:)?([^\s<>(),;:]+@[^\s<>(),;:]+\.[^\s<>(),;:]+?)\s*>?(?=$|[\s),;>])"
)
_PRONOUNS = re.compile(
    r"\s*[(\[]\s*(?:s?he|they|him|her|them|elle|il|ella|él)(?:\s*/\s*\w+)*\s*[)\]]", re.IGNORECASE
)
_HONORIFIC = re.compile(
    r"^((?:(?:H\.?\s?E\.?|Mrs?|Ms|Mx|Miss|Dr|Profs?|Professor|Sra?|Srta|Mme|Mlle|M|Amb|Ambassador"
    r"|Rev|Sir|Dame|Hon|Г-н|Г-жа|السيد|السيدة)\.?\s+)+)(?=\S)",
)
_SUFFIX = re.compile(r"(?:Ph\.?\s?D|M\.?D|Esq|Jr|Sr|LL\.?M|MSc|MA|II|III)\.?", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"^(.*\S)\s*[(\[]([^()\[\]]+)[)\]]$")
_DASH = re.compile(r"\s+[–-]+\s+|\s*[—|]\s*")
_COLON = re.compile(r":\s+")
_REQUEST = re.compile(
    r"\b(?:floor|speak|speaking|hand|intervene|comment|question|please|would like|wish|list"
    r"|thank|parole|palabra|hello)\b|[.!?]\s*$|^\s*\+?\s*$",
    re.IGNORECASE,
)


def folded(text: str) -> str:
    """Return a text without accents, case and signs, words apart by one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    signs = (one if one.isalnum() else " " for one in plain if not unicodedata.combining(one))
    return " ".join("".join(signs).split())


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
    return (found["who"], found["said"].strip()) if found else None


def asked_in_chat(who: str, said: str) -> str:
    """Return whom a line of a chat puts on the list: who wrote it, or whom it names."""
    return who if not _NUMBER.match(said) and _REQUEST.search(said) else said


def read_line(line: str, organizations: AbstractSet[str] = frozenset()) -> Named:
    """Read one line; `organizations` are known ones, folded, which may stand first."""
    text = line.strip()
    for _ in range(2):
        text = _NUMBER.sub("", text, count=1)
    mail = _MAIL.search(text)
    if mail:
        text = f"{text[: mail.start()]} {text[mail.end() :]}".replace("()", "")
    text = _PRONOUNS.sub("", text).strip(" ,،;-–—|:")
    name, organization = (_squeezed(part) for part in _parts(text))
    if folded(name) in organizations and folded(organization) not in organizations:
        name, organization = organization, name
    honorific = _HONORIFIC.match(name)
    if honorific:
        name = name[honorific.end() :]
    email = mail[1] if mail else ""
    if not name and not organization:
        name = email
    return Named(_squeezed(honorific[1]) if honorific else "", name, organization, email)


def _parts(text: str) -> tuple[str, str]:
    """Split a line into a name and an organization."""
    if re.search(r"[\t;؛]", text):
        cells = [cell.strip() for cell in re.split(r"[\t;؛]", text)]
        cells = [cell for cell in cells if cell and not cell.isdigit()]
        return (cells[0], ", ".join(cells[1:])) if cells else ("", "")
    brackets = _IN_BRACKETS.match(text)
    if brackets:
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
