"""Whether reporting verbs are true to the stances noted, and not the same twice in a row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from townnotes.domain.entities import Point
from townnotes.domain.points.stances import STANCES
from townnotes.language.saying import Saying
from townnotes.summary.lines.verbs import VERBS, Verb
from townnotes.summary.lint import romance_verbs
from townnotes.summary.lint.checked_draft import CheckedDraft, CheckedSentence, Finding, Passage

_ADVERBS = (
    r"(?:(?:also|especially|further|strongly|repeatedly|generally|again|widely|warmly|jointly|"
    r"particularly|in particular|in addition|furthermore|therefore|once more|firmly|clearly)[ ,]+)*"
)
_PRONOUNS = "they|others|another|some|several|many|most|co-facilitators|co-chairs|chair|conveners"
_FARTHEST = 160
# Verbs that take the same words behind them: one may stand for another.
_ALIKE = (
    ("noted with appreciation", "took note of", "welcomed", "supported", "commended"),
    ("suggested", "proposed", "requested", "asked for", "called for"),
    ("recalled", "highlighted", "emphasized", "underlined", "underscored", "stressed"),
    ("questioned", "expressed concern about", "cautioned against", "regretted", "opposed"),
    ("presented", "reported on"),
    ("reiterated", "reaffirmed"),
)
_TO = {"urged": ("requested", "encouraged")}
_WEAK = 1
# To raise an issue is to name it, and says nothing of how.
_NEUTRAL = re.compile(r"raised (?:[\w-]+ ){1,4}(?:issues?|questions?|concerns?|points?)\b")


@dataclass(frozen=True, slots=True)
class _FoundVerb:
    """A reporting verb where it stands; `words` is its stance, however it is inflected."""

    words: str
    start: int
    end: int


class _Reader:
    """Finds the reporting verbs of sentences."""

    def __init__(self, checked: CheckedDraft) -> None:
        self._words = {
            _inflected(one, form): one for one in checked.stances for form in ("", "ing")
        }
        verbs = "|".join(re.escape(one) for one in sorted(self._words, key=len, reverse=True))
        nouns = {*checked.nouns, *checked.nouns.values()}
        subjects = "|".join(re.escape(one) for one in sorted(nouns, key=len, reverse=True))
        self._main = re.compile(
            rf"\b(?:{subjects}|{_PRONOUNS}|(?-i:[A-Z]{{3,}}))\b,? {_ADVERBS}"
            rf"(?P<verb>{verbs})(?![\w-])",
            re.IGNORECASE,
        )
        self._later = re.compile(rf", but {_ADVERBS}(?P<verb>{verbs})(?![\w-])")

    def main(self, one: Passage, stretch: CheckedSentence) -> _FoundVerb | None:
        """Return the verb of a sentence's first subject."""
        last = min(stretch.end, stretch.start + _FARTHEST)
        found = self._main.search(one.plain, stretch.start, last)
        return self._found(found) if found else None

    def all(self, one: Passage, stretch: CheckedSentence) -> Iterator[_FoundVerb]:
        """Give the verbs of all subjects of a sentence."""
        for pattern in (self._main, self._later):
            for found in pattern.finditer(one.plain, stretch.start, stretch.end):
                yield self._found(found)

    def _found(self, found: re.Match[str]) -> _FoundVerb:
        return _FoundVerb(self._words[found["verb"].casefold()], *found.span("verb"))


def _inflected(words: str, form: str) -> str:
    first, space, rest = words.partition(" ")
    if form and first.endswith("ed"):
        first = f"{first[:-2]}ing"
    return f"{first}{space}{rest}".casefold()


def above_record(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 14: no verb is stronger than what was noted."""
    if not checked.is_english:
        yield from romance_verbs.above_record(checked)
        return
    reader = _Reader(checked)
    for one in checked.body:
        for stretch in one.stretches:
            points = checked.points(one.rests_on(stretch))
            said = list(reader.all(one, stretch)) if points else []
            if not said:
                continue
            record = _Record(checked, points)
            for verb in said:
                if record.is_above(verb.words) and not _NEUTRAL.match(one.plain, verb.start):
                    why, other = record.why_above(verb.words), record.instead_of(verb, one)
                    yield one.found(14, (verb.start, verb.end), why, other)


class _Record:
    """What was noted of the points behind a sentence."""

    def __init__(self, checked: CheckedDraft, points: Sequence[Point]) -> None:
        self._checked = checked
        self._reached = checked.reached(points)
        self._texts = [one.text.casefold() for one in points]
        self._heads = frozenset[str]().union(*(self._heads_of(one.stance) for one in points))

    def is_above(self, words: str) -> bool:
        """Tell whether a verb says more than was noted, and none of the points has it in words."""
        stance = self._checked.stances[words]
        noted = self._reached.get(stance.family, 0)
        if stance.strength <= max(noted, _WEAK) or words in self._heads:
            return False
        stem = words.partition(" ")[0].removesuffix("ed").removesuffix("s")
        return not any(stem in text for text in self._texts)

    def why_above(self, words: str) -> str:
        """Say that a verb is stronger than what was noted."""
        family = self._checked.stances[words].family
        return self._checked.too_strong(family, self._reached.get(family, 0))

    def instead_of(self, verb: _FoundVerb, one: Passage) -> str | None:
        """Return the strongest verb noted that takes the same words behind it."""
        noted = self._reached.get(self._checked.stances[verb.words].family, 0)
        if one.plain[verb.start : verb.end].casefold() != verb.words:
            return None
        group = next((group for group in _ALIKE if verb.words in group), ())
        if verb.words in _TO and re.match(r" [^,;.]{1,40} to\b", one.plain[verb.end :]):
            group = _TO[verb.words]
        fits = [other for other in group if other in STANCES and STANCES[other].strength <= noted]
        best = max(fits, key=lambda other: STANCES[other].strength, default=None)
        return best if best is None or _takes(best, one.plain[verb.end :]) else None

    def _heads_of(self, words: str) -> frozenset[str]:
        """Return the verbs that may stand where this stance was noted: its own, and weaker ones."""
        stance = self._checked.stances.get(words)
        if stance is None:
            return _heads("")
        weaker = (
            one.words
            for one in self._checked.stances.values()
            if one.family == stance.family and one.strength <= stance.strength
        )
        return frozenset[str]().union(*map(_heads, weaker))


@cache
def _heads(words: str) -> frozenset[str]:
    """Return the verbs that the rules may write for a stance: "called for" of "urged"."""
    verb = VERBS.get(words)
    if verb is None:
        return frozenset()
    of_nouns = (verb.noun, verb.action, verb.importance, verb.need)
    found: set[str] = set()
    for pattern in (*of_nouns, verb.that, verb.addressed, verb.wh):
        head, _, tail = pattern.partition("|")
        found |= {head, f"{head} {tail.partition(' ')[0]}".strip()}
    return frozenset(found)


def twice(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 15: neighbouring sentences do not have one verb where an equal one is as true."""
    if not checked.is_english:
        yield from romance_verbs.twice(checked)
        return
    reader = _Reader(checked)
    for one in checked.body:
        mains = [reader.main(one, stretch) for stretch in one.stretches]
        told = [verb.words if verb else "" for verb in mains]
        for place, verb in enumerate(mains):
            if place == 0 or verb is None or told[place] != told[place - 1]:
                continue
            later = told[place + 1] if place + 1 < len(told) else ""
            equals = _equals(
                checked, verb, one.plain[verb.end : verb.end + 40], {told[place], later}
            )
            if equals:
                told[place] = equals[0]
                same = " or ".join(f"“{other}”" for other in equals)
                why = Saying(
                    "“{verb}” stands in the sentence before; {same} is as true.",
                    verb=verb.words,
                    same=same,
                )
                yield one.found(15, (verb.start, verb.end), why, equals[0])


def _equals(checked: CheckedDraft, verb: _FoundVerb, after: str, taken: set[str]) -> list[str]:
    if verb.end - verb.start != len(verb.words) or not _takes(verb.words, after):
        return []
    others = checked.style.verbs_for(verb.words)[1:]
    return [other for other in others if other not in taken and _takes(other, after)]


def _takes(words: str, after: str) -> bool:
    """Tell whether a verb takes the words that stand behind it."""
    verb = VERBS.get(words)
    if verb is None:
        return False
    after = after.lstrip()
    if re.match(r"(?:how|whether|why|what|when|where|if)\b", after):
        return False
    if re.match(r"that\b", after):
        return verb.that == f"{words}|that"
    if re.match(r"the (?:need to|importance of)\b", after):
        marker = after[:18].strip()
        return words in marker or verb.need.startswith(f"{words}|") or _is_plain(verb, words)
    return _is_plain(verb, words)


def _is_plain(verb: Verb, words: str) -> bool:
    head, _, tail = verb.noun.partition("|")
    return f"{head} {tail}".strip() == words or (
        head == words and not verb.addressed and bool(verb.need)
    )
