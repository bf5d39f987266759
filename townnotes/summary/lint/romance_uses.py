"""The French and Spanish reporting verbs as they are written, and what may stand for one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from townnotes.domain.stances import STANCES, Stance
from townnotes.summary.languages.reporting import Reporting, Voices
from townnotes.summary.languages.romance import Romance

_ENDING = re.compile(r"\(([^()/]*)/([^()/]*)\)")
_VOWEL = re.compile(r"\s*[aeiouyhàâéèêîôû]", re.IGNORECASE)
_ARTICLE = re.compile(r"\s*(?:les?|el)\b", re.IGNORECASE)
_NEUTRAL = {"", "raised"}
_TO_WHOM = {"urged", "encouraged"}
"""Verbs whose noun may be the one who is asked."""
_WHOM = re.compile(r" (?:aux?|al)\b| [^.;]* (?:à|a) ")


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
    before = r"\b(?:a|ont)(?: (?:également|aussi|en outre))? " if code == "fr" else r"(?<!\bse )\b"
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
    elides = tongue.code == "fr" and other.endswith("e") and _VOWEL.match(rest)
    contracts = other.endswith(("de", "à", "a")) and _ARTICLE.match(rest)
    return not (is_list or elides or contracts)
