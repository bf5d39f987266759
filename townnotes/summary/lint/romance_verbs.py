"""Whether French and Spanish reporting verbs are as strong as noted, and not the same twice."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from townnotes.domain.points.stances import STANCES, Family, Stance
from townnotes.language.saying import Saying
from townnotes.summary.languages.reporting import Reporting, Voices
from townnotes.summary.languages.romance import Romance
from townnotes.summary.languages.tongue import SPOKEN
from townnotes.summary.lint.checked_draft import CheckedDraft, CheckedSentence, Finding, Passage

_ENDING = re.compile(r"\(([^()/]*)/([^()/]*)\)")
_VOWEL = re.compile(r"\s*[aeiouyhàâéèêîôû]", re.IGNORECASE)
_ARTICLE = re.compile(r"\s*(?:les?|el)\b", re.IGNORECASE)
_NEUTRAL = {"", "raised"}
_TO_WHOM = {"urged", "encouraged"}
"""Verbs whose noun may be the one who is asked."""
_WHOM = re.compile(r" (?:aux?|al)\b| [^.;]* (?:à|a) ")

_STEM = 5
_ALWAYS = 1
"""The weakest verb of a family is never too strong."""


class Use(NamedTuple):
    """A verb as one stance has it: its head, what leads on from it, and for how many it is said."""

    stance: Stance
    head: str
    form: str
    link: str
    place: int


class Uses(NamedTuple):
    """What finds the verbs of a language, and what each of them may tell."""

    pattern: re.Pattern[str]
    of: Mapping[str, tuple[Use, ...]]


def uses_in(code: str, voices: Voices) -> Uses:
    """Return the reporting verbs of a language as they are said of one and of more."""
    known = ((words, one) for words, one in voices.verbs.items() if not words or words in STANCES)
    return _read(code, tuple(known))


@cache
def _read(code: str, verbs: tuple[tuple[str, Reporting], ...]) -> Uses:
    told: dict[str, list[Use]] = {}
    unmarked: set[str] = set()
    for words, reporting in verbs:
        for form, head, link in _patterns(reporting):
            for place, said in enumerate(_forms(head), start=1):
                if words in _NEUTRAL:
                    unmarked.add(said)
                else:
                    told.setdefault(said, []).append(Use(STANCES[words], head, form, link, place))
    # What also tells a point without a stance says nothing strong, nor does raising a question.
    known = {said: tuple(one) for said, one in told.items() if said not in unmarked}
    listed = "|".join(re.escape(one) for one in sorted(known, key=len, reverse=True))
    before = SPOKEN[code].checks.before_verb
    return Uses(re.compile(rf"{before}(?P<verb>{listed})(?![\w-])", re.IGNORECASE), known)


def _patterns(one: Reporting) -> Iterator[tuple[str, str, str]]:
    for form, pattern in (("noun", one.noun), ("action", one.action), ("that", one.that),
                          ("wh", one.wh)):  # fmt: skip
        head, _, link = pattern.partition("|")
        if head:
            yield form, head, link


def _forms(head: str) -> tuple[str, str]:
    """Return a verb as it is said of one and of more, without what stands before it."""
    bare = head.partition("{also}")[2].strip().casefold()
    return _ENDING.sub(r"\1", bare), _ENDING.sub(r"\2", bare)


class Instead(NamedTuple):
    """Another verb with what leads on from it, and how much of the text it stands for."""

    words: str
    length: int


def instead(
    tongue: Romance, uses: Sequence[Use], after: str, wanted: Iterable[str]
) -> Iterator[Instead]:
    """Give the verbs of the `wanted` stances that take the words which stand `after` the verb."""
    fitting = [one for one in uses if _leads(tongue.voices, one, after)]
    for words in wanted:
        for use in fitting:
            head, link = tongue.voices.verbs[words].pattern(use.form)
            if words != use.stance.words and _may_lead(tongue, use.link, link, after):
                verb = _forms(head)[use.place - 1]
                is_same = link == use.link
                yield (
                    Instead(verb, 0)
                    if is_same
                    else Instead(f"{verb} {link}".strip(), _length(use.link))
                )
                break


def _length(link: str) -> int:
    return len(link) + 1 if link else 0


def _leads(voices: Voices, use: Use, after: str) -> bool:
    """Tell whether the words after a verb are what this use of it leads to."""
    if (
        use.form == "noun"
        and use.stance.words in _TO_WHOM
        and _WHOM.match(after[_length(use.link) :])
    ):
        return False
    if use.link and not re.match(rf" {re.escape(use.link)} ", after):
        return False
    rest = after[_length(use.link) :].lstrip()
    if use.form not in {"noun", "action"}:
        return True
    first = re.match(r"\w+", rest)
    is_led = first is not None and first[0].casefold() in {*voices.repeated_links, "d", "qu"}
    is_action = bool(voices.infinitive.match(rest))
    return is_action == (use.form == "action") and not is_led


def _may_lead(tongue: Romance, link: str, other: str, after: str) -> bool:
    """Tell whether one link may stand for another: where no list repeats it, and none contracts."""
    if link == other:
        return True
    rest = re.split(r"[.;:]", after[_length(link) :])[0]
    is_list = "," in rest or tongue.voices.and_ in rest
    elides = tongue.elides and other.endswith("e") and _VOWEL.match(rest)
    contracts = other.endswith(("de", "à", "a")) and _ARTICLE.match(rest)
    return not (is_list or elides or contracts)


def above_record(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 14 in French and Spanish: no verb is stronger than what was noted."""
    if isinstance(checked.tongue, Romance):
        yield from _Check(checked, checked.tongue).above_record()


def twice(checked: CheckedDraft) -> Iterator[Finding]:
    """Rule 15 in French and Spanish: not one verb in neighbouring sentences."""
    if isinstance(checked.tongue, Romance):
        yield from _Check(checked, checked.tongue).twice()


class _Check:
    """Goes through the reporting verbs of a draft."""

    def __init__(self, checked: CheckedDraft, tongue: Romance) -> None:
        self._checked = checked
        self._tongue = tongue
        self._uses = uses_in(tongue.code, tongue.voices)

    def above_record(self) -> Iterator[Finding]:
        """Give the verbs that are stronger than what was noted."""
        for one in self._checked.body:
            for stretch in one.stretches:
                points = self._checked.points(one.rests_on(stretch))
                reached = self._checked.reached(points)
                texts = [point.text.casefold() for point in points]
                for found in self._verbs(one, stretch) if points else ():
                    said = found["verb"].casefold()
                    is_noted = any(said[:_STEM] in text for text in texts)
                    if not is_noted and not _fits(self._uses.of[said], reached):
                        yield self._too_strong(one, stretch, found, reached)

    def twice(self) -> Iterator[Finding]:
        """Give the verbs that stand in the sentence before, where an equal one is as true."""
        for one in self._checked.body:
            before = ""
            for stretch in one.stretches:
                found = next(self._verbs(one, stretch), None)
                # A verb is the same whatever its number.
                verb = self._of(found)[0].head if found else ""
                if found is not None and verb == before:
                    finding = self._again(one, stretch, found)
                    if finding is not None:
                        yield finding
                        # Mended, it is another verb than the next sentence's.
                        verb = ""
                before = verb

    def _verbs(self, one: Passage, stretch: CheckedSentence) -> Iterator[re.Match[str]]:
        return self._uses.pattern.finditer(one.plain, stretch.start, stretch.end)

    def _of(self, found: re.Match[str]) -> tuple[Use, ...]:
        return self._uses.of[found["verb"].casefold()]

    def _too_strong(
        self,
        one: Passage,
        stretch: CheckedSentence,
        found: re.Match[str],
        reached: dict[Family, int],
    ) -> Finding:
        family = self._of(found)[0].stance.family
        most = reached.get(family, 0)
        weaker = [
            stance.words
            for stance in sorted(STANCES.values(), key=lambda held: -held.strength)
            if stance.family == family and stance.strength <= most
        ]
        other = next(self._others(one, stretch, found, weaker), None)
        return _found(one, 14, found, self._checked.too_strong(family, most), other)

    def _again(
        self, one: Passage, stretch: CheckedSentence, found: re.Match[str]
    ) -> Finding | None:
        equal_to = self._checked.style.verbs_for
        equals = [words for use in self._of(found) for words in equal_to(use.stance.words)[1:]]
        verbs = [other for other in self._others(one, stretch, found, equals)
                 if not other.words.startswith(found["verb"].casefold())]  # fmt: skip
        if not verbs:
            return None
        # What leads on stays as it is, if that can be.
        verbs.sort(key=lambda other: other.length)
        same = " or ".join(dict.fromkeys(f"“{other.words}”" for other in verbs))
        why = Saying(
            "“{verb}” stands in the sentence before; {same} is as true.",
            verb=found["verb"],
            same=same,
        )
        return _found(one, 15, found, why, verbs[0])

    def _others(
        self, one: Passage, stretch: CheckedSentence, found: re.Match[str], wanted: Sequence[str]
    ) -> Iterator[Instead]:
        after = one.plain[found.end("verb") : stretch.end]
        return instead(self._tongue, self._of(found), after, wanted)


def _found(
    one: Passage, rule: int, found: re.Match[str], why: str, other: Instead | None
) -> Finding:
    start, end = found.span("verb")
    if other is None:
        return one.found(rule, (start, end), why)
    return one.found(rule, (start, end + other.length), why, other.words)


def _fits(told: Sequence[Use], reached: dict[Family, int]) -> bool:
    # To inform is no view: how strongly it was done says nothing.
    return any(
        one.stance.family == "inform"
        or one.stance.strength <= max(reached.get(one.stance.family, 0), _ALWAYS)
        for one in told
    )
