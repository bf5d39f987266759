"""What belongs in a note and not in a sentence: shorthand, signs and marks, a particle twice."""

import re
from collections.abc import Iterator

from townnotes.domain.entities import Participant, ReferenceText, Theme
from townnotes.language.saying import Saying
from townnotes.summary.lines.words import squeezed
from townnotes.summary.lint.checked_draft import CheckedDraft, Finding

_SIGNS = re.compile(
    r"!=|->|=>|[=≠≈→←§]|(?<!\w)\+(?:1\b|(?=[\w ]))|(?<![\w/])[!#@][^\W\d_]\w*|\b[wb]/\w*"
    r"|(?<=\s)\d\)(?=\s)|(?<=\s)&(?=\s)"
)
_DOUBLED = {
    "en": r"\b(?:regarding|about|against|of|for)\s+(?:against|for)\b(?!-)",
    "fr": r"\b(de|à|contre|pour|sur|que|par)\s+\1\b|\bsujet de contre\b",
    "es": r"\b(de|a|contra|por|para|que|en|con|sobre)\s+\1\b|\b(?:sobre|de)\s+contra\b",
}


def left_over(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 30: no shorthand, no sign or mark in place of a word, and no particle twice."""
    names = _names(checked)
    table = checked.style.abbreviations[checked.tongue.code]
    doubled = re.compile(_DOUBLED[checked.tongue.code], re.IGNORECASE)
    for one in checked.body:
        plain, short = one.plain, set[int]()
        for start, end, meaning in table.left_in(plain):
            if plain[start:end].casefold() not in names:
                short.update(range(start, end))
                why = Saying(
                    "“{plain}” is shorthand for “{meaning}”.",
                    plain=plain[start:end],
                    meaning=meaning,
                )
                yield one.found(30, (start, end), why, meaning)
        for found in _SIGNS.finditer(plain):
            around = plain[max(0, found.start() - 3) : found.end() + 3].casefold()
            if around not in names and found.start() not in short:
                yield one.found(
                    30,
                    found.span(),
                    Saying("“{found}” is a mark of the notes, not a word.", found=found[0]),
                )
        for found in doubled.finditer(plain):
            yield one.found(
                30, found.span(), Saying("In “{found}” one word is too many.", found=found[0])
            )


def _names(checked: CheckedDraft) -> str:
    """Return the names and titles of the session as one text: signs may stand in them."""
    state = checked.state
    details = state.session
    texts = [details.name, details.process, details.subject, details.series, details.gathering]
    texts += [text for one in state.all(Theme) for text in (one.label, one.topic)]
    texts += [text for one in state.all(ReferenceText) for text in (one.name, one.short)]
    for one in state.all(Participant):
        texts += [one.name, one.organization, one.speaks_for]
    return "\n".join(f" {squeezed(one)} " for one in texts).casefold()
