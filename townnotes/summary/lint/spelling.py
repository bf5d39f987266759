"""Oxford spelling, acronyms, idioms that are often missed, and words that lack or stand twice."""

import re
from collections.abc import Iterator

from townnotes.domain.entities import Participant, ReferenceText
from townnotes.domain.state import State
from townnotes.language.saying import Saying
from townnotes.summary.lines.verb_forms import BASE_VERBS, begins_with_verb, to_gerund
from townnotes.summary.lines.words import listed, squeezed
from townnotes.summary.lint.checked_draft import CheckedDraft, Finding

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

_UN = re.compile(
    r"(?<![\w.-])(?:UN|U\.N\.)(?:[’']s)?(?![\w-])(?! (?:Women|Tourism|Habitat|Volunteers)\b)"
)

_POSSESSIVE = re.compile(r"\b([A-Z][A-Z0-9-]*[A-Z0-9])([’']s)(?![\w’'])")
_NEXT = re.compile(r"\s+([^\W\d_]+)")

_ISE = re.compile(r"\b([^\W\d_]{2,})is(e|es|ed|er|ers|ing|ation|ations|ational|able)\b")
_YZE = re.compile(
    r"\b((?:[^\W\d_]*)(?:anal|paral|catal|electrol|hydrol|dial))yz(e|es|ed|er|ers|ing)\b"
)
# What stands before -ise in words that no dictionary writes with z.
_NOT_IZE = listed(
    "adv exerc rev superv dev improv telev comprom prom prem surm dem rem chem desp merchand "
    "parad franch enfranch disenfranch expert advert treat chast pract mort surpr compr enterpr "
    "appr repr pr r ar upr sunr moonr cer exc inc conc prec circumc v del an pol cris cr ir gr "
    "bru l misadv unadv readv unsuperv reappr entrepr unexerc underexerc counterrev prev"
)
_NOT_BEFORE = ("o", "a", "u", "w")
_WORD_END = re.compile(r"[.!?…]\W*$")

_IMPORTANCE = re.compile(r"\bimportance (to ((?:[^\W\d_][\w-]*)(?: [\w-]+){0,3}))")

_TWICE = re.compile(r"\b([a-z]{2,})((?:[ \t]+\1\b)+)(?!-)")
_MAY_STAND_TWICE = listed("that had")
_DANGLING = re.compile(r"(?<![\w/])(the|an|and|or)[ \t]*(?=[.;:!?](?:\s|$)|$)")
_OBJECT_LACKS = re.compile(
    r"\b(?:not|without|against|by) ([a-z]{4,}ing) (?:or|and) "
    r"(?=(?!\w+ing\b)[a-z]+s (?:who|which|that)\b)"
)


def expanded(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 8: an acronym stands in brackets behind its full name where it is first used."""
    known = {**_EXPANSIONS, **_own(checked.state)}
    seen = {*_NO_ACRONYMS, *_short_names(checked.state)}
    for one in checked.body:
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
                8,
                found.span(),
                Saying("{word} is not written out where it first stands.", word=word),
                fix,
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


def in_full(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 9: "United Nations", not "UN", but as they call themselves in bodies' own names."""
    names = _names_with_un(checked.state)
    for one in checked.passages:
        own = [found.span() for found in names.finditer(one.plain)] if names else []
        for found in _UN.finditer(one.plain):
            if not any(start <= found.start() < end for start, end in own):
                why = Saying("“United Nations” is written in full.")
                yield one.found(9, found.span(), why, "United Nations")


def _names_with_un(state: State) -> re.Pattern[str] | None:
    """Return what finds the names of organizations that hold "UN" beside other words."""
    bodies = (text for one in state.all(Participant) for text in (one.organization, one.speaks_for))
    names = {name for text in bodies if " " in (name := squeezed(text)) and _UN.search(name)}
    listed = "|".join(re.escape(one) for one in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE) if names else None


def possessive(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 10: an acronym takes no apostrophe."""
    for one in checked.passages:
        for found in _POSSESSIVE.finditer(one.plain):
            after = _NEXT.match(one.plain, found.end())
            is_plural = found[1] in _COUNTED and after and after[1] in _AFTER_PLURAL
            fix = "s" if is_plural else ""
            why = Saying("An acronym takes no apostrophe: {found}{fix}.", found=found[1], fix=fix)
            yield one.found(10, found.span(), why, found[1] + fix)


def oxford(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 7: -ize and -ization, but advise, exercise, analyse."""
    for one in checked.passages:
        for found in _ISE.finditer(one.plain):
            stem = found[1]
            if _is_other(stem.casefold(), found[2]) or _is_name(one.plain, found.start(), stem):
                continue
            fix = f"{stem}iz{found[2]}"
            yield one.found(
                7,
                found.span(),
                Saying("Oxford spelling, as the United Nations use it: {fix}.", fix=fix),
                fix,
            )
        for found in _YZE.finditer(one.plain):
            fix = f"{found[1]}ys{found[2]}"
            yield one.found(7, found.span(), Saying("Only -ize takes a z: {fix}.", fix=fix), fix)


def _is_other(stem: str, ending: str) -> bool:
    if stem.endswith(_NOT_BEFORE):
        return True
    if ending == "es" and stem in {"cr", "synthes", "bas", "ir", "pol"}:
        return True
    bare = stem.removeprefix("re").removeprefix("un").removeprefix("pre")
    return stem in _NOT_IZE or bare in _NOT_IZE


def _is_name(plain: str, start: int, word: str) -> bool:
    """Tell whether a capital is a name's: what bodies call themselves stays."""
    if word.isupper():
        return True
    if not word[0].isupper():
        return False
    before = plain[:start].rstrip(' “"(\x00')
    return bool(before) and not _WORD_END.search(before)


def importance_of(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 12: the importance of doing, not the importance to do."""
    for one in checked.body:
        for found in _IMPORTANCE.finditer(one.plain):
            said = found[2]
            if begins_with_verb(said) or said in BASE_VERBS:
                fix = f"of {to_gerund(said)}"
                why = Saying("One stresses the importance of doing, not to do.")
                yield one.found(12, found.span(1), why, fix)


def whole(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 28: no word stands twice, and none lacks."""
    for one in checked.body:
        for found in _TWICE.finditer(one.plain):
            if found[1] not in _MAY_STAND_TWICE:
                why = Saying("“{found}” is written twice.", found=found[1])
                yield one.found(28, found.span(), why, found[1])
        for found in _DANGLING.finditer(one.plain):
            yield one.found(
                28, found.span(1), Saying("A word is missing after “{found}”.", found=found[1])
            )
        for found in _OBJECT_LACKS.finditer(one.plain):
            why = Saying("“{found}” needs its object before what follows.", found=found[1])
            yield one.found(28, found.span(1), why)
