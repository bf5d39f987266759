"""Chooses what a paragraph tells in full, so that a theme of many points keeps to its length.

What is not chosen is gathered by name at the paragraph's end: every point rests in a sentence.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from townnotes.domain.stances import Family
from townnotes.summary.clauses import SHARED_FROM, Clause, pack, tier_of
from townnotes.summary.evidence import Remark
from townnotes.summary.words import listed

LONG = 85
"""Words of lists from which a paragraph does not tell everything in full."""
PRAISE, ASKED = 2, 3
"""How many things the first sentence says were welcomed, and how many asked for."""
MOST_BESIDE = 2
"""How many things the sentence on what was stressed, and on concerns, has of each."""
BRIEF = 10
"""Words that each of them may have."""
HEARD = 2
"""From how many speakers on a remark is told before those of one."""
PAIR = 26
"""Words that a pair may have."""

_Most = tuple[tuple[Family, int], tuple[Family, int]]
_LEADING: _Most = (("approve", PRAISE), ("ask", ASKED))
_BESIDE: _Most = (("emphasize", MOST_BESIDE), ("concern", MOST_BESIDE))
_APART = frozenset({"verb", "question", "speech"})
_FOR: frozenset[Family] = frozenset({"approve", "ask", "emphasize", "repeat"})
_AGAINST: frozenset[str] = frozenset({"opposed", "cautioned against", "questioned", "regretted"})
_DELETES = re.compile(
    r"(?:the\s+)?(?:delet(?:e|ing|ion)|drop(?:ping)?|remov(?:e|ing|al)|strik(?:e|ing))\b"
)
_QUOTED = re.compile(r"“([^”]+)”")
_THE_WORDS = re.compile(r"the words? “[^”]+”")
_SMALL = listed("the a an of to on in at for from with by and or as that all any")
_KEPT = re.compile(r"(?:the\s+)?(?:retention|inclusion|use|retain|keep|keeping|retaining)\b")


@dataclass(frozen=True, slots=True)
class Choice:
    """What a paragraph tells in full, which clauses belong in one sentence, and the rest."""

    told: tuple[Remark, ...]
    bound: tuple[Clause, ...]
    gathered: tuple[Remark, ...]


def choose(remarks: Sequence[Remark], addressee: str) -> Choice:
    """Choose among the remarks of those who took the floor."""
    split, pair = _bound(remarks)
    if sum(one.phrase.words for one in remarks) <= LONG:
        bound = (split,) if split else ()
        return Choice(_without(remarks, bound), bound, ())
    bound = tuple(one for one in (split, pair) if one)
    lead = _two(_without(remarks, bound), _LEADING, addressee)
    bound = (*lead, *bound)
    bound += _two(_without(remarks, bound), _BESIDE, addressee)
    rest = _without(remarks, bound)
    told = tuple(one for one in rest if _must(one) or len(one.speakers) >= SHARED_FROM)
    return Choice(told, bound, tuple(one for one in rest if not _among(one, told)))


def _two(remarks: Sequence[Remark], most: _Most, addressee: str) -> tuple[Clause, ...]:
    """Return what weighs most in two families, as one sentence."""
    first, second = (_first(remarks, family, count, addressee) for family, count in most)
    if first and second:
        return (replace(first, partner=second),)
    return tuple(found for found in (first, second) if found)


def _first(remarks: Sequence[Remark], family: Family, most: int, addressee: str) -> Clause | None:
    """Return a clause of the things of a family that weigh most."""
    own = [one for one in remarks if one.family == family and not _must(one)]
    if not own:
        return None
    brief = [one for one in own if one.phrase.words <= BRIEF or len(one.speakers) >= HEARD]
    tiers: dict[int, list[Remark]] = {}
    for one in sorted(brief or own[:1], key=_weighs):
        tiers.setdefault(tier_of(one), []).append(one)
    heard = max(tiers.items(), key=lambda tier: (len(_speakers(tier[1][:most])), tier[0]))[1]
    clauses = pack(heard[:most], addressee)
    return max(clauses, key=lambda one: len(one.speakers))


def _speakers(remarks: Iterable[Remark]) -> set[str]:
    return {who for one in remarks for who in one.speakers}


def _without(remarks: Iterable[Remark], clauses: Iterable[Clause]) -> tuple[Remark, ...]:
    taken = [remark for clause in clauses for remark in _all_of(clause)]
    return tuple(one for one in remarks if not _among(one, taken))


def _must(one: Remark) -> bool:
    """Tell whether a remark can only be told in its own words."""
    return one.is_wording or one.emphasis or one.phrase.form in _APART


def _weighs(one: Remark) -> tuple[int, int]:
    return -len(one.speakers), -_strength(one)


def _strength(one: Remark) -> int:
    return max((strength for strength, _ in one.reached.values()), default=0)


def _bound(remarks: Sequence[Remark]) -> tuple[Clause | None, Clause | None]:
    """Return split views, and praise with a reserve, as clauses that share a sentence."""
    usual = [one for one in remarks if not one.emphasis and one.phrase.form not in _APART]
    split = _split(usual)
    used = split or ()
    by_speakers: dict[frozenset[str], list[Remark]] = {}
    for one in usual:
        by_speakers.setdefault(one.speakers, []).append(one)
    pair = next(
        (
            (praise, reserve)
            for praise in usual
            if praise.family == "approve" and not _among(praise, used)
            for reserve in by_speakers[praise.speakers]
            if _has_reserve(praise, reserve) and not _among(reserve, used)
        ),
        None,
    )
    return split and _tied(split[0], _briefer(*split)), pair and _tied(*pair)


def _briefer(first: Remark, second: Remark) -> Remark:
    """Return the second view with "those words" for the words that the first has quoted."""
    body = second.phrase.body
    for words in _THE_WORDS.findall(first.phrase.body):
        body = body.replace(words, "those words", 1)
    return replace(second, phrase=replace(second.phrase, body=body))


def _tied(first: Remark, second: Remark) -> Clause:
    return replace(Clause(first.family, (first,)), partner=Clause(second.family, (second,)))


def _has_reserve(praise: Remark, reserve: Remark) -> bool:
    return (
        reserve.family in {"ask", "concern"}
        and not reserve.is_wording
        and reserve.phrase.words + praise.phrase.words <= PAIR
        and len(_weight(praise) & _weight(reserve)) >= (1 if len(praise.speakers) > 1 else 2)
    )


def _split(remarks: Sequence[Remark]) -> tuple[Remark, Remark] | None:
    """Return what one group asked for and another, of nobody in the first, asked against."""
    against = [one for one in remarks if _side(one) == "against"]
    found = [
        (one, other)
        for one in remarks
        if _side(one) == "for"
        for other in against
        if one.speakers.isdisjoint(other.speakers) and _of_one(one, other)
    ]
    return max(
        found,
        key=lambda two: (two[0].family == two[1].family, len(two[0].speakers | two[1].speakers)),
        default=None,
    )


def _side(one: Remark) -> str:
    """Tell whether a remark is for what it names or against it."""
    deletes = bool(_DELETES.match(one.phrase.body))
    if one.family == "concern":
        meant = any(words in _AGAINST for _, words in one.reached.values())
        return "for" if deletes else "against" if meant else ""
    if one.family not in _FOR:
        return ""
    if deletes:
        return "against" if one.family == "ask" else ""
    return "for"


def _of_one(one: Remark, other: Remark) -> bool:
    """Tell whether two remarks are on one object: the same quoted words, or the same few words."""
    quoted, other_quoted = (set(_QUOTED.findall(two.phrase.body)) for two in (one, other))
    if quoted & other_quoted:
        return True
    mine, theirs = _weight(one), _weight(other)
    fewer = min(len(mine), len(theirs))
    return fewer > 1 and len(mine & theirs) == fewer


def _weight(one: Remark) -> set[str]:
    """Return the words that say what a remark is on."""
    body = _KEPT.sub("", _DELETES.sub("", one.phrase.body.casefold()))
    return {word.rstrip("s") for word in re.findall(r"[\w-]+", body)} - _SMALL


def _all_of(clause: Clause) -> tuple[Remark, ...]:
    return (*clause.remarks, *(clause.partner.remarks if clause.partner else ()))


def _among(one: Remark, others: Iterable[Remark]) -> bool:
    return any(one is other for other in others)
