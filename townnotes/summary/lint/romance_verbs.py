"""Whether French and Spanish reporting verbs are no stronger than the stances noted."""

import re
from collections.abc import Iterator
from functools import cache

from townnotes.domain.stances import STANCES, Stance
from townnotes.summary.languages.reporting import Voices
from townnotes.summary.languages.romance import Romance
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.sheet import Sheet

_ENDING = re.compile(r"\(([^()/]*)/([^()/]*)\)")
_STEM = 5
_NEUTRAL = {"", "raised"}
_ALWAYS = 1
"""The weakest verb of a family is never too strong."""


def above_record(sheet: Sheet) -> Iterator[Finding]:
    """Rule 14 in French and Spanish: no verb is stronger than what was noted."""
    tongue = sheet.tongue
    if not isinstance(tongue, Romance):
        return
    pattern, stances_of = _read(tongue.code, tongue.voices)
    for one in sheet.body:
        for stretch in one.stretches:
            points = sheet.points(one.rests_on(stretch))
            if not points:
                continue
            reached = _reached(sheet, [point.stance for point in points])
            texts = [point.text.casefold() for point in points]
            for found in pattern.finditer(one.plain, stretch.start, stretch.end):
                said = found["verb"].casefold()
                told = stances_of[said]
                if _fits(told, reached) or any(said[:_STEM] in text for text in texts):
                    continue
                family = told[0].family
                noted = next((words for words, held in sheet.stances.items()
                              if (held.family, held.strength) == (family, reached.get(family))),
                             "")  # fmt: skip
                strongest = f"the strongest is “{noted}”" if noted else "none is of that kind"
                why = f"No point behind it is that strong: {strongest}."
                yield one.found(14, found.span("verb"), why)


def _fits(told: tuple[Stance, ...], reached: dict[str, int]) -> bool:
    # To inform is no view: how strongly it was done says nothing.
    return any(
        one.family == "inform" or one.strength <= max(reached.get(one.family, 0), _ALWAYS)
        for one in told
    )


def _reached(sheet: Sheet, stances: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for words in stances:
        stance = sheet.stances.get(words)
        if stance is not None:
            found[stance.family] = max(found.get(stance.family, 0), stance.strength)
    return found


_Known = tuple[re.Pattern[str], dict[str, tuple[Stance, ...]]]


@cache
def _known(code: str, heads: tuple[tuple[str, str], ...]) -> _Known:
    """Return what finds the verbs of a language, and the stances that each may tell."""
    told: dict[str, list[Stance]] = {}
    unmarked: set[str] = set()
    for words, head in heads:
        for form in _forms(head):
            if words not in _NEUTRAL:
                told.setdefault(form, []).append(STANCES[words])
            else:
                unmarked.add(form)
    # What also tells a point without a stance says nothing strong, nor does raising a question.
    known = {form: tuple(one) for form, one in told.items() if form not in unmarked}
    verbs = "|".join(re.escape(one) for one in sorted(known, key=len, reverse=True))
    before = r"\b(?:a|ont)(?: (?:également|aussi|en outre))? " if code == "fr" else r"(?<!\bse )\b"
    return re.compile(rf"{before}(?P<verb>{verbs})(?![\w-])", re.IGNORECASE), known


def _read(code: str, voices: Voices) -> _Known:
    heads = [
        (words, pattern.partition("|")[0])
        for words, one in voices.verbs.items()
        if not words or words in STANCES
        for pattern in (one.noun, one.action, one.that, one.wh)
        if pattern
    ]
    return _known(code, tuple(heads))


def _forms(head: str) -> set[str]:
    """Return a verb as it is said of one and of more, without what stands before it."""
    bare = head.partition("{also}")[2].strip().casefold()
    return {_ENDING.sub(rf"\{place}", bare) for place in (1, 2)}
