"""Whether the words that count speakers say no more than the points behind the sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from townnotes.summary.evidence.voices import NOBODY
from townnotes.summary.languages.tongue import number_word
from townnotes.summary.lint.checked_draft import CheckedDraft, CheckedSentence, Finding, Passage
from townnotes.summary.style.patterns import PatternValue
from townnotes.summary.style.quantifiers import quantity

_GENDERS = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_CLAIMS = ("two", "some", "several", "many", "most")
_NUMBERS = ("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NOTHING = re.compile(r"(?!)")
_BEGINNING = r"(?:(?<=^)|(?<=[,;] )|(?<=[Ww]hile )|(?<=and ))"


@dataclass(frozen=True, slots=True)
class _Claim:
    """What a subject claims: a word of the style, at a place of its patterns, or a number."""

    word: str
    place: int
    noun: str


def above_evidence(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 13: "several" only where several said it, and "repeatedly" only where it was."""
    patterns = _pattern(checked), _bare_pattern(checked), _repeated_pattern(checked)
    for one in checked.body:
        for stretch in one.stretches:
            speakers = checked.speakers(one.rests_on(stretch))
            if speakers and NOBODY not in speakers:
                yield from _in_stretch(checked, one, stretch, speakers, patterns)


def _in_stretch(
    checked: CheckedDraft,
    one: Passage,
    stretch: CheckedSentence,
    speakers: frozenset[str],
    patterns: tuple[re.Pattern[str], ...],
) -> Iterator[Finding]:
    counted, bare, repeated = patterns
    plain = one.plain[stretch.start : stretch.end]
    for found in counted.finditer(plain):
        finding = _checked(checked, one, stretch, found, speakers)
        if finding is not None:
            yield finding
    for found in bare.finditer(plain):
        finding = _checked_bare(checked, one, stretch, found, speakers)
        if finding is not None:
            yield finding
    least = checked.style.thresholds.repeated
    times = checked.interventions(one.rests_on(stretch))
    for found in repeated.finditer(plain) if times < least else ():
        start, end = found.span("often")
        why = f"It was said in {times}, and “{found['often'].strip()}” needs {least} interventions."
        yield one.found(13, (stretch.start + start, stretch.start + end), why, "")


def _pattern(checked: CheckedDraft) -> re.Pattern[str]:
    """Find a quantifier of the style, or a number, with the noun it counts."""
    templates = checked.style.quantities[checked.tongue.code]
    parts = [
        f"(?P<{word}{place}>{_before_noun(templates[word][place])})"
        for word in _CLAIMS
        for place in (0, 1)
        if "{nouns}" in templates[word][place]
    ]
    if checked.tongue.code == "en":
        parts += [
            "(?P<all>all (?:the |of the )?)",
            f"(?P<number>(?:{'|'.join(_NUMBERS)}|[1-9]\\d*) )",
        ]
    words = rf"(?:{'|'.join(parts)})(?P<noun>{_nouns_of(checked)})"
    return re.compile(rf"{_BEGINNING}{words}\b", re.IGNORECASE)


_VERB_FOLLOWS = {
    "en": r"(?= (?:(?:also|further|repeatedly|generally|strongly|again) )*(?:{verbs})\b)",
    "fr": r"(?= (?:ont|se sont)\b)",
    "es": "",
}


def _bare_pattern(checked: CheckedDraft) -> re.Pattern[str]:
    """Find a plural that counts nobody, as the subject of a reporting verb."""
    code = checked.tongue.code
    before = _before_noun(checked.style.quantities[code]["bare"][0])
    verbs = sorted({*checked.stances, "said", "noted", "agreed"}, key=len, reverse=True)
    follows = _VERB_FOLLOWS[code].format(verbs="|".join(re.escape(one) for one in verbs))
    return re.compile(
        rf"{_BEGINNING}{before}(?P<noun>{_nouns_of(checked)})\b{follows}", re.IGNORECASE
    )


def _repeated_pattern(checked: CheckedDraft) -> re.Pattern[str]:
    """Find that speakers said a thing repeatedly, and not what they said was repeated."""
    if checked.tongue.code != "en":
        return _NOTHING
    subject = rf"\b(?:{_nouns_of(checked)}|they) (?:also )?"
    return re.compile(rf"{subject}(?P<often>repeatedly )(?=\w)", re.IGNORECASE)


def _nouns_of(checked: CheckedDraft) -> str:
    return "|".join(re.escape(one) for one in sorted(checked.nouns, key=len, reverse=True))


def _before_noun(template: str) -> str:
    before = template.partition("{nouns}")[0]
    parts = _GENDERS.split(before)
    made = [re.escape(part) for part in parts[::3]]
    for place, (one, other) in enumerate(zip(parts[1::3], parts[2::3], strict=True)):
        made[place] += f"(?:{re.escape(one)}|{re.escape(other)})"
    return "".join(made)


def _checked(
    checked: CheckedDraft,
    one: Passage,
    stretch: CheckedSentence,
    found: re.Match[str],
    speakers: frozenset[str],
) -> Finding | None:
    claim = _claim(found)
    n = _count(checked, claim.noun, speakers)
    of = max(checked.draft.took_the_floor, len(speakers))
    if _fits(checked, claim, found, n, of):
        return None
    told = found[0][: -len(claim.noun)].strip()
    why = f"The points behind it are those of {n} of {of}: too few for “{told}”."
    return _finding(checked, one, stretch, found, (claim, n, of, why))


def _checked_bare(
    checked: CheckedDraft,
    one: Passage,
    stretch: CheckedSentence,
    found: re.Match[str],
    speakers: frozenset[str],
) -> Finding | None:
    """Check a plural alone: it stands for as many as may open a paragraph with it."""
    n, least = _count(checked, found["noun"], speakers), checked.style.thresholds.bare
    of = max(checked.draft.took_the_floor, len(speakers))
    if n >= least:
        return None
    why = f"The points behind it are those of {n} of {of}: the plural alone stands for {least}."
    claim = _Claim("bare", 0, found["noun"])
    return _finding(checked, one, stretch, found, (claim, n, of, why))


def _finding(
    checked: CheckedDraft,
    one: Passage,
    stretch: CheckedSentence,
    found: re.Match[str],
    counted: tuple[_Claim, int, int, str],
) -> Finding:
    claim, n, of, why = counted
    fix = _fix(checked, claim, n, of)
    if fix is not None and found[0][0].isupper():
        fix = fix[:1].upper() + fix[1:]
    return one.found(13, (stretch.start + found.start(), stretch.start + found.end()), why, fix)


def _claim(found: re.Match[str]) -> _Claim:
    names = (name for name, value in found.groupdict().items() if value and name != "noun")
    name = next(names, "some0")
    place = int(name[-1]) if name[-1].isdecimal() else 0
    return _Claim(name.rstrip("01"), place, found["noun"])


def _count(checked: CheckedDraft, noun: str, speakers: frozenset[str]) -> int:
    """Count the speakers of the category that the noun names, or all where it names none."""
    name = noun.casefold()
    if name not in checked.category_nouns:
        return len(speakers)
    return sum(checked.plural_of(one) == name for one in speakers)


def _fits(checked: CheckedDraft, claim: _Claim, found: re.Match[str], n: int, of: int) -> bool:
    if claim.word == "all":
        return n >= of
    if claim.word == "number":
        said = found["number"].strip().casefold()
        told = int(said) if said.isdecimal() and len(said) < 10 else _number(said)  # noqa: PLR2004
        return n >= told
    if claim.word in {"some", "two"}:
        return n > 1
    rules = checked.style.thresholds.quantifiers
    return any(rule.word == claim.word and rule.fits(n, of) for rule in rules)


def _number(word: str) -> int:
    return _NUMBERS.index(word) + 3 if word in _NUMBERS else 0


def _fix(checked: CheckedDraft, claim: _Claim, n: int, of: int) -> str | None:
    code = checked.tongue.code
    if n == 0 or (n == 1 and code != "en"):
        # Nobody is left to count, or the verb would have to follow.
        return None
    noun = PatternValue(checked.nouns[claim.noun.casefold()], n=1), PatternValue(claim.noun)
    if claim.word == "number" and n > 1:
        return f"{number_word(n, code)} {claim.noun}"
    word = quantity(n, of, checked.style.thresholds.quantifiers).word
    if code != "en":
        words = checked.style.nouns[code].values()
        feminine = any(
            one[1].casefold() == claim.noun.casefold() and one[2:] == ("f",) for one in words
        )
        noun = (
            PatternValue(noun[0].text, n=1, is_feminine=feminine),
            PatternValue(claim.noun, is_feminine=feminine),
        )
    return checked.tongue.quantified(word, noun, claim.place).text
