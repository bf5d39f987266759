"""Acronyms: expanded where they first stand, never possessive, and "United Nations" in full."""

import re
from collections.abc import Iterator

from townnotes.domain.entities import Participant, ReferenceText
from townnotes.domain.state import State
from townnotes.summary.lines.words import listed, squeezed
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import CheckedDraft

_ACRONYM = re.compile(r"(?<![\w.-])[A-Z][A-Z0-9]*[A-Z](?:s\b|(?![\w-]))")
_CAPITALS = re.compile(r"[A-Z]{2,}")
_ROMAN = re.compile(r"[IVXLCDM]+")
_NO_ACRONYMS = frozenset({"UN", "OK", "TV", "AM", "PM", "CEO", "ID", "COVID"})
_NEAR = 30
_EXPANSIONS = {
    "AU": "African Union", "CSO": "civil society organization",
    "ECOSOC": "Economic and Social Council", "EU": "European Union",
    "FAO": "Food and Agriculture Organization of the United Nations",
    "GCM": "Global Compact for Safe, Orderly and Regular Migration",
    "GCR": "Global Compact on Refugees", "GDC": "Global Digital Compact",
    "ICAO": "International Civil Aviation Organization",
    "ICT": "information and communications technology",
    "IFAD": "International Fund for Agricultural Development",
    "ILO": "International Labour Organization", "IMF": "International Monetary Fund",
    "IMO": "International Maritime Organization",
    "IMRF": "International Migration Review Forum",
    "IOM": "International Organization for Migration",
    "ITU": "International Telecommunication Union", "LDC": "least developed country",
    "NGO": "non-governmental organization", "NHRI": "national human rights institution",
    "OHCHR": "Office of the United Nations High Commissioner for Human Rights",
    "SDG": "Sustainable Development Goal", "SIDS": "small island developing States",
    "UNCTAD": "United Nations Conference on Trade and Development",
    "UNDP": "United Nations Development Programme",
    "UNEP": "United Nations Environment Programme",
    "UNESCO": "United Nations Educational, Scientific and Cultural Organization",
    "UNFPA": "United Nations Population Fund",
    "UNHCR": "Office of the United Nations High Commissioner for Refugees",
    "UNICEF": "United Nations Children’s Fund",
    "UNODC": "United Nations Office on Drugs and Crime", "WFP": "World Food Programme",
    "WHO": "World Health Organization", "WMO": "World Meteorological Organization",
    "WTO": "World Trade Organization",
}  # fmt: skip
_PLURALS = {"country": "countries"}
_COUNTED = listed("NGO CSO SDG LDC NHRI INGO IDP MP MEP CV PDF")
_AFTER_PLURAL = listed(
    "have are were do should must can could will would may and or in to that who which from with"
)


def expanded(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 8: an acronym stands in brackets behind its full name where it is first used."""
    known = {**_EXPANSIONS, **_own(sheet.state)}
    seen = {*_NO_ACRONYMS, *_short_names(sheet.state)}
    for one in sheet.body:
        for found in _ACRONYM.finditer(one.plain):
            word = found[0].removesuffix("s")
            if word in seen or _ROMAN.fullmatch(word) or _is_shouted(one.plain, found):
                continue
            seen.add(word)
            if one.plain[found.start() - 1 : found.start()] == "(":
                continue
            full = known.get(word, "")
            fix = f"{_in_number(full, found[0])} ({found[0]})" if full else None
            yield one.found(
                8, found.span(), f"{word} is not written out where it first stands.", fix
            )


def _in_number(full: str, acronym: str) -> str:
    """Return the full name, in the plural where the acronym is."""
    if not acronym.endswith("s") or full.endswith("s"):
        return full
    first, space, last = full.rpartition(" ")
    return f"{first}{space}{_PLURALS.get(last, f'{last}s')}"


def _is_shouted(plain: str, found: re.Match[str]) -> bool:
    """Tell whether the words beside are in capitals as well, as the names of actors may be."""
    before = plain[max(0, found.start() - _NEAR) : found.start()].split()
    after = plain[found.end() : found.end() + _NEAR].split()
    beside = (*before[-1:], *after[:1])
    return any(_CAPITALS.fullmatch(word.strip("(),.;:’'")) for word in beside)


def _own(state: State) -> dict[str, str]:
    """Return the acronyms that the session's organizations carry: "Reef Watch Network (RWN)"."""
    found: dict[str, str] = {}
    for one in state.all(Participant):
        for text in (one.organization, one.speaks_for):
            name, bracket, rest = squeezed(text).partition(" (")
            acronym = rest.removesuffix(")")
            if bracket and _CAPITALS.fullmatch(acronym):
                found.setdefault(acronym, name)
    return found


def _short_names(state: State) -> set[str]:
    return {word for one in state.all(ReferenceText) for word in one.short.split()}


_UN = re.compile(
    r"(?<![\w.-])(?:UN|U\.N\.)(?:[’']s)?(?![\w-])(?! (?:Women|Tourism|Habitat|Volunteers)\b)"
)


def in_full(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 9: "United Nations", not "UN", but as they call themselves in bodies' own names."""
    names = _names_with_un(sheet.state)
    for one in sheet.passages:
        own = [found.span() for found in names.finditer(one.plain)] if names else []
        for found in _UN.finditer(one.plain):
            if not any(start <= found.start() < end for start, end in own):
                why = "“United Nations” is written in full."
                yield one.found(9, found.span(), why, "United Nations")


def _names_with_un(state: State) -> re.Pattern[str] | None:
    """Return what finds the names of organizations that hold "UN" beside other words."""
    bodies = (text for one in state.all(Participant) for text in (one.organization, one.speaks_for))
    names = {name for text in bodies if " " in (name := squeezed(text)) and _UN.search(name)}
    listed = "|".join(re.escape(one) for one in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE) if names else None


_POSSESSIVE = re.compile(r"\b([A-Z][A-Z0-9-]*[A-Z0-9])([’']s)(?![\w’'])")
_NEXT = re.compile(r"\s+([^\W\d_]+)")


def possessive(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 10: an acronym takes no apostrophe."""
    for one in sheet.passages:
        for found in _POSSESSIVE.finditer(one.plain):
            after = _NEXT.match(one.plain, found.end())
            is_plural = found[1] in _COUNTED and after and after[1] in _AFTER_PLURAL
            fix = "s" if is_plural else ""
            why = f"An acronym takes no apostrophe: {found[1]}{fix}."
            yield one.found(10, found.span(), why, found[1] + fix)
