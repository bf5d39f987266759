"""What the words of a French or Spanish text are, by the tagger and its table for the language."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from townnotes.summary.lines import french_verbs, spanish_verbs
from townnotes.summary.lines.stems import plain
from townnotes.summary.lines.tagging.note_tagger import WORD, NoteTagger
from townnotes.summary.lines.tagging.tagger import Tagged
from townnotes.summary.lines.words import listed

_ELIDED = r"(?<!\w)(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'](?=\w)|"
_FRENCH_ENDINGS = (
    ("c", re.compile(r".{2,}(?:aient|erait|irait|rons|ront|era|ira)")),
    ("i", re.compile(r".{2,}(?:er|ir|re)")),
    ("p", re.compile(r".{2,}(?:ée?s?|ie?s?|ue?s?|it)")),
    ("e", re.compile(r".{2,}(?:e|ent)")),
    ("n", re.compile(r".{2,}(?:[st]ion|té|ence|ance|ment|age|eur|isme|ure)s?")),
)
_SPANISH_ENDINGS = (
    ("c", re.compile(r".{2,}(?:ó|aron|ieron|aban?|ían?|rán?)")),
    ("i", re.compile(r".{2,}[aei]r(?:se|l[oae]s?)?")),
    ("p", re.compile(r".{2,}[ai]d[oa]s?")),
    ("g", re.compile(r".{2,}ndo(?:se|l[oae]s?)?")),
    ("e", re.compile(r".{2,}[ae]n?")),
    ("n", re.compile(r".{2,}(?:ción|sión|dad|miento|encia|ancia|aje|or|ura)(?:e?s)?")),
)
_FRENCH_AUXILIARIES = listed(
    "est sont était étaient a ont avait avaient sera seront aura auront serait seraient aurait "
    "auraient fut soit ait"
)
_SPANISH_AUXILIARIES = listed(
    "es son era eran está están estaba estaban ha han había habían fue fueron será serán sea haya"
)


@lru_cache(maxsize=8192)
def french_tags(text: str) -> tuple[Tagged, ...]:
    """Return the words of a French text with their tags, one for each that a blank parts."""
    return _FRENCH.tags(text)


@lru_cache(maxsize=8192)
def spanish_tags(text: str) -> tuple[Tagged, ...]:
    """Return the words of a Spanish text with their tags, one for each that a blank parts."""
    return _SPANISH.tags(text)


@cache
def french_form(word: str) -> str:
    """Return which forms of a French verb a word in small letters may be, and what else it is."""
    if word in _FRENCH_AUXILIARIES:
        return "x"
    known = _known(word, french_verbs.PAST, french_verbs.DOUBTFUL, "french")
    return known + _endings(word, _FRENCH_ENDINGS)


@cache
def spanish_form(word: str) -> str:
    """Return which forms of a Spanish verb a word in small letters may be, and what else it is."""
    if word in _SPANISH_AUXILIARIES:
        return "x"
    known = _known(word, spanish_verbs.PAST, spanish_verbs.DOUBTFUL, "spanish")
    wished = "w" if word in spanish_verbs.WISHED else ""
    return known + wished + _endings(word, _SPANISH_ENDINGS)


def _known(word: str, past: Mapping[str, str], doubtful: frozenset[str], language: str) -> str:
    """Tell whether a word is a finite form, or one without its accents, and a noun as well."""
    if word in past:
        return "dn" if word in doubtful else "d"
    return "a" if word.isascii() and word in _bare_forms(language) else ""


@cache
def _bare_forms(language: str) -> frozenset[str]:
    """Return finite forms with accents as they are where those were not typed."""
    past = french_verbs.PAST if language == "french" else spanish_verbs.PAST
    return frozenset(plain(one) for one in past if not one.isascii())


def _endings(word: str, endings: tuple[tuple[str, re.Pattern[str]], ...]) -> str:
    return "".join(sign for sign, ending in endings if ending.fullmatch(word)) or "-"


_FRENCH = NoteTagger("french_tags.tsv.gz", french_form, _ELIDED + WORD)
_SPANISH = NoteTagger("spanish_tags.tsv.gz", spanish_form)
