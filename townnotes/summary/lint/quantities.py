"""Whether the words that count speakers say no more than the points behind the sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from townnotes.language.saying import Saying
from townnotes.summary.evidence.voices import NOBODY
from townnotes.summary.lines.number_words import number_word
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
    check = _Check(checked)
    for one in checked.body:
        for stretch in one.stretches:
            speakers = checked.speakers(one.rests_on(stretch))
            if speakers and NOBODY not in speakers:
                yield from check.findings(one, stretch, speakers)


class _Check:
    """Holds the words of a draft that count speakers against those who are behind them."""

    def __init__(self, checked: CheckedDraft) -> None:
        self._checked = checked
        self._counted = _pattern(checked)
        self._bare = _bare_pattern(checked)
        self._repeated = _repeated_pattern(checked)

    def findings(
        self, one: Passage, stretch: CheckedSentence, speakers: frozenset[str]
    ) -> Iterator[Finding]:
        """Give what a sentence claims, and its points do not bear out."""
        plain = one.plain[stretch.start : stretch.end]
        of = max(self._checked.draft.took_the_floor, len(speakers))
        for found in (*self._counted.finditer(plain), *self._bare.finditer(plain)):
            is_bare = found.re is self._bare
            claim = _Claim("bare", 0, found["noun"]) if is_bare else _claim(found)
            n = _count(self._checked, claim.noun, speakers)
            if not _fits(self._checked, claim, found, n, of):
                why = Saying(
                    "The points behind it are those of {number} of {of}: {lacking}.",
                    number=n,
                    of=of,
                    lacking=self._lacking(claim, found),
                )
                start, end = stretch.start + found.start(), stretch.start + found.end()
                yield one.found(13, (start, end), why, self._mended(claim, found, n, of))
        yield from self._repeatedly(one, stretch, plain)

    def _lacking(self, claim: _Claim, found: re.Match[str]) -> str:
        if claim.word == "bare":
            # It stands for as many as may open a paragraph with it.
            bare = self._checked.style.thresholds.bare
            return Saying("the plural alone stands for {number}", number=bare)
        claimed = found[0][: -len(claim.noun)].strip()
        return Saying("too few for “{quantifier}”", quantifier=claimed)

    def _mended(self, claim: _Claim, found: re.Match[str], n: int, of: int) -> str | None:
        fix = _fix(self._checked, claim, n, of)
        return fix[:1].upper() + fix[1:] if fix and found[0][0].isupper() else fix

    def _repeatedly(self, one: Passage, stretch: CheckedSentence, plain: str) -> Iterator[Finding]:
        least = self._checked.style.thresholds.repeated
        times = self._checked.interventions(one.rests_on(stretch))
        for found in self._repeated.finditer(plain) if times < least else ():
            start, end = found.span("often")
            often = found["often"].strip()
            why = Saying(
                "It was said in {times}, and “{often}” needs {least} interventions.",
                times=times,
                often=often,
                least=least,
            )
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
    if checked.is_english:
        parts += [
            "(?P<all>all (?:the |of the )?)",
            f"(?P<number>(?:{'|'.join(_NUMBERS)}|[1-9]\\d*) )",
        ]
    words = rf"(?:{'|'.join(parts)})(?P<noun>{_nouns_of(checked)})"
    return re.compile(rf"{_BEGINNING}{words}\b", re.IGNORECASE)


def _bare_pattern(checked: CheckedDraft) -> re.Pattern[str]:
    """Find a plural that counts nobody, as the subject of a reporting verb."""
    code = checked.tongue.code
    before = _before_noun(checked.style.quantities[code]["bare"][0])
    verbs = sorted({*checked.stances, "said", "noted", "agreed"}, key=len, reverse=True)
    follows = checked.tongue.checks.verb_follows.format(
        verbs="|".join(re.escape(one) for one in verbs)
    )
    return re.compile(
        rf"{_BEGINNING}{before}(?P<noun>{_nouns_of(checked)})\b{follows}", re.IGNORECASE
    )


def _repeated_pattern(checked: CheckedDraft) -> re.Pattern[str]:
    """Find that speakers said a thing repeatedly, and not what they said was repeated."""
    if not checked.is_english:
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
    if claim.word == "bare":
        return n >= checked.style.thresholds.bare
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
    if n == 0 or (n == 1 and not checked.is_english):
        # Nobody is left to count, or the verb would have to follow.
        return None
    noun = PatternValue(checked.nouns[claim.noun.casefold()], n=1), PatternValue(claim.noun)
    if claim.word == "number" and n > 1:
        return f"{number_word(n, code)} {claim.noun}"
    word = quantity(n, of, checked.style.thresholds.quantifiers).word
    if not checked.is_english:
        words = checked.style.nouns[code].values()
        feminine = any(
            one[1].casefold() == claim.noun.casefold() and one[2:] == ("f",) for one in words
        )
        noun = (
            PatternValue(noun[0].text, n=1, is_feminine=feminine),
            PatternValue(claim.noun, is_feminine=feminine),
        )
    return checked.tongue.quantified(word, noun, claim.place).text
