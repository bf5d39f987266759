"""Oxford spelling, an idiom that is often missed, and words that lack or stand twice."""

import re
from collections.abc import Iterator

from townnotes.summary.lines.verb_forms import BASE_VERBS, begins_with_verb, to_gerund
from townnotes.summary.lines.words import listed
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import CheckedDraft

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


def oxford(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 7: -ize and -ization, but advise, exercise, analyse."""
    for one in sheet.passages:
        for found in _ISE.finditer(one.plain):
            stem = found[1]
            if _is_other(stem.casefold(), found[2]) or _is_name(one.plain, found.start(), stem):
                continue
            fix = f"{stem}iz{found[2]}"
            yield one.found(
                7, found.span(), f"Oxford spelling, as the United Nations use it: {fix}.", fix
            )
        for found in _YZE.finditer(one.plain):
            fix = f"{found[1]}ys{found[2]}"
            yield one.found(7, found.span(), f"Only -ize takes a z: {fix}.", fix)


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


_IMPORTANCE = re.compile(r"\bimportance (to ((?:[^\W\d_][\w-]*)(?: [\w-]+){0,3}))")


def importance_of(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 12: the importance of doing, not the importance to do."""
    for one in sheet.body:
        for found in _IMPORTANCE.finditer(one.plain):
            said = found[2]
            if begins_with_verb(said) or said in BASE_VERBS:
                fix = f"of {to_gerund(said)}"
                why = "One stresses the importance of doing, not to do."
                yield one.found(12, found.span(1), why, fix)


_TWICE = re.compile(r"\b([a-z]{2,})((?:[ \t]+\1\b)+)(?!-)")
_MAY_STAND_TWICE = listed("that had")
_DANGLING = re.compile(r"(?<![\w/])(the|an|and|or)[ \t]*(?=[.;:!?](?:\s|$)|$)")
_OBJECT_LACKS = re.compile(
    r"\b(?:not|without|against|by) ([a-z]{4,}ing) (?:or|and) "
    r"(?=(?!\w+ing\b)[a-z]+s (?:who|which|that)\b)"
)


def whole(sheet: CheckedDraft) -> Iterator[Finding]:
    """Rule 28: no word stands twice, and none lacks."""
    for one in sheet.body:
        for found in _TWICE.finditer(one.plain):
            if found[1] not in _MAY_STAND_TWICE:
                why = f"“{found[1]}” stands twice."
                yield one.found(28, found.span(), why, found[1])
        for found in _DANGLING.finditer(one.plain):
            yield one.found(28, found.span(1), f"A word lacks behind “{found[1]}”.")
        for found in _OBJECT_LACKS.finditer(one.plain):
            why = f"“{found[1]}” lacks its object before what follows."
            yield one.found(28, found.span(1), why)
