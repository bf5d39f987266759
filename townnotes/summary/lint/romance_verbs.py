"""Whether French and Spanish reporting verbs are as strong as noted, and not the same twice."""

import re
from collections.abc import Iterator, Sequence

from townnotes.domain.stances import STANCES
from townnotes.summary.languages.romance import Romance
from townnotes.summary.lint.finding import Finding
from townnotes.summary.lint.romance_uses import Instead, Use, Uses, instead, uses_in
from townnotes.summary.lint.sheet import Passage, Sheet, Stretch

_STEM = 5
_ALWAYS = 1
"""The weakest verb of a family is never too strong."""


def above_record(sheet: Sheet) -> Iterator[Finding]:
    """Rule 14 in French and Spanish: no verb is stronger than what was noted."""
    tongue = sheet.tongue
    if not isinstance(tongue, Romance):
        return
    uses = uses_in(tongue.code, tongue.voices)
    for one in sheet.body:
        for stretch in one.stretches:
            points = sheet.points(one.rests_on(stretch))
            if not points:
                continue
            reached = _reached(sheet, [point.stance for point in points])
            texts = [point.text.casefold() for point in points]
            for found in uses.pattern.finditer(one.plain, stretch.start, stretch.end):
                said = found["verb"].casefold()
                told = uses.of[said]
                if _fits(told, reached) or any(said[:_STEM] in text for text in texts):
                    continue
                yield _too_strong(sheet, one, stretch, found, (told, reached))


def _too_strong(
    sheet: Sheet,
    one: Passage,
    stretch: Stretch,
    found: re.Match[str],
    noted: tuple[Sequence[Use], dict[str, int]],
) -> Finding:
    told, reached = noted
    family = told[0].stance.family
    most = reached.get(family, 0)
    weaker = [
        stance.words
        for stance in sorted(STANCES.values(), key=lambda held: -held.strength)
        if stance.family == family and stance.strength <= most
    ]
    others = _others(sheet, one, stretch, found, (told, weaker))
    strongest = next((words for words, held in sheet.stances.items()
                      if (held.family, held.strength) == (family, most)), "")  # fmt: skip
    told_of = f"the strongest is “{strongest}”" if strongest else "none is of that kind"
    why = f"No point behind it is that strong: {told_of}."
    return _found(one, 14, found, why, next(others, None))


def twice(sheet: Sheet) -> Iterator[Finding]:
    """Rule 15 in French and Spanish: not one verb in neighbouring sentences."""
    tongue = sheet.tongue
    if not isinstance(tongue, Romance):
        return
    uses = uses_in(tongue.code, tongue.voices)
    for one in sheet.body:
        before = ""
        for stretch in one.stretches:
            found = uses.pattern.search(one.plain, stretch.start, stretch.end)
            verb = _bare(uses, found)
            if found is not None and verb == before:
                finding = _again(sheet, one, stretch, found, uses)
                if finding is not None:
                    yield finding
                    # Mended, it is another verb than the next sentence's.
                    verb = ""
            before = verb


def _bare(uses: Uses, found: re.Match[str] | None) -> str:
    """Return a verb whatever its number."""
    return uses.of[found["verb"].casefold()][0].head if found else ""


def _again(
    sheet: Sheet, one: Passage, stretch: Stretch, found: re.Match[str], uses: Uses
) -> Finding | None:
    told = uses.of[found["verb"].casefold()]
    equals = [words for use in told for words in sheet.style.verbs_for(use.stance.words)[1:]]
    verbs = [other for other in _others(sheet, one, stretch, found, (told, equals))
             if not other.words.startswith(found["verb"].casefold())]  # fmt: skip
    if not verbs:
        return None
    # What leads on stays as it is, if that can be.
    verbs.sort(key=lambda other: other.length)
    same = " or ".join(dict.fromkeys(f"“{other.words}”" for other in verbs))
    why = f"“{found['verb']}” stands in the sentence before; {same} is as true."
    return _found(one, 15, found, why, verbs[0])


def _others(
    sheet: Sheet,
    one: Passage,
    stretch: Stretch,
    found: re.Match[str],
    wanted: tuple[Sequence[Use], Sequence[str]],
) -> Iterator[Instead]:
    tongue = sheet.tongue
    if isinstance(tongue, Romance):
        after = one.plain[found.end("verb") : stretch.end]
        yield from instead(tongue, wanted[0], after, wanted[1])


def _found(
    one: Passage, rule: int, found: re.Match[str], why: str, other: Instead | None
) -> Finding:
    start, end = found.span("verb")
    if other is None:
        return one.found(rule, (start, end), why)
    return one.found(rule, (start, end + other.length), why, other.words)


def _fits(told: Sequence[Use], reached: dict[str, int]) -> bool:
    # To inform is no view: how strongly it was done says nothing.
    return any(
        one.stance.family == "inform"
        or one.stance.strength <= max(reached.get(one.stance.family, 0), _ALWAYS)
        for one in told
    )


def _reached(sheet: Sheet, stances: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for words in stances:
        stance = sheet.stances.get(words)
        if stance is not None:
            found[stance.family] = max(found.get(stance.family, 0), stance.strength)
    return found
