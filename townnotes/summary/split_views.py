"""Finds what belongs in one sentence: split views on one object, and praise with a reserve."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from townnotes.domain.stances import Family
from townnotes.summary.clauses import Clause
from townnotes.summary.evidence import Remark
from townnotes.summary.weighing import DELETES, is_among, speakers_of, weight

PAIR = 26
"""Words that praise with its reserve may have."""

_APART = frozenset({"verb", "question", "speech"})
_FOR: frozenset[Family] = frozenset({"approve", "ask", "emphasize", "repeat"})
_AGAINST = frozenset({"opposed", "cautioned against", "questioned", "regretted"})
_QUOTED = re.compile(r"“([^”]+)”")
_THE_WORDS = re.compile(r"the words? “[^”]+”")
_REASON = re.compile(r"(“[^”]+”), (?:which|as|because|so that|since) .+$")


@dataclass(frozen=True, slots=True)
class Split:
    """Views apart as one clause, what it tells, and all on the same object: told but once."""

    clause: Clause
    told: tuple[Remark, ...]
    on_it: tuple[Remark, ...]


def split_views(remarks: Sequence[Remark]) -> Split | None:
    """Return what one group asked for and another, of nobody in the first, asked against."""
    found = _sides(_usual(remarks))
    if found is None:
        return None
    one, other = found
    same = [each for each in remarks if not each.emphasis and _on_quoted(each, one)]
    for_it = [each for each in same if _side(each) == "for" and each.family == one.family]
    against = [
        each
        for each in same
        if _side(each) == "against" and each.speakers.isdisjoint(speakers_of(for_it or [one]))
    ]
    ordered = sorted(against or [other], key=lambda each: each.family != "concern")
    clause = Clause(one.family, (_joined(for_it) if for_it else one,))
    partner = _chained(_by_family(ordered), is_many=len(ordered) > 1)
    told = (*(for_it or (one,)), *ordered)
    return Split(replace(clause, partner=partner), told, (*told, *same))


def welcomed_but(remarks: Sequence[Remark], used: Sequence[Remark]) -> tuple[Remark, Remark] | None:
    """Return praise with a reserve of the same speakers."""
    usual = [one for one in _usual(remarks) if not is_among(one, used)]
    by_speakers: dict[frozenset[str], list[Remark]] = {}
    for one in usual:
        by_speakers.setdefault(one.speakers, []).append(one)
    return next(
        (
            (praise, reserve)
            for praise in usual
            if praise.family == "approve"
            for reserve in by_speakers[praise.speakers]
            if _has_reserve(praise, reserve)
        ),
        None,
    )


def tied(first: Remark, second: Remark) -> Clause:
    """Return two remarks as one clause with its partner."""
    return replace(Clause(first.family, (first,)), partner=Clause(second.family, (second,)))


def _usual(remarks: Iterable[Remark]) -> list[Remark]:
    return [one for one in remarks if not one.emphasis and one.phrase.form not in _APART]


def _sides(remarks: Sequence[Remark]) -> tuple[Remark, Remark] | None:
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
    deletes = bool(DELETES.match(one.phrase.body))
    if one.family == "concern":
        meant = any(words in _AGAINST for _, words in one.reached.values())
        return "for" if deletes else "against" if meant else ""
    if one.family not in _FOR:
        return ""
    if deletes:
        return "against" if one.family == "ask" else ""
    return "for"


def _quoted(one: Remark) -> set[str]:
    return set(_QUOTED.findall(one.phrase.body))


def _on_quoted(one: Remark, other: Remark) -> bool:
    return bool(_quoted(one)) and _quoted(one) == _quoted(other)


def _of_one(one: Remark, other: Remark) -> bool:
    """Tell whether two remarks are on one object: the same quoted words, or the same few words."""
    if _quoted(one) & _quoted(other):
        return True
    mine, theirs = weight(one), weight(other)
    fewer = min(len(mine), len(theirs))
    return fewer > 1 and len(mine & theirs) == fewer


def _by_family(remarks: Sequence[Remark]) -> list[Remark]:
    """Return one remark a family, with all that say the same in it."""
    families: dict[Family, list[Remark]] = {}
    for one in remarks:
        families.setdefault(one.family, []).append(one)
    return [_joined(own) for own in families.values()]


def _joined(remarks: Sequence[Remark]) -> Remark:
    """Return remarks on the same quoted words as one of all their speakers."""
    first = min(remarks, key=lambda one: one.phrase.words)
    reached: dict[str, tuple[int, str]] = {}
    for one in remarks:
        for who, said in one.reached.items():
            reached[who] = max(reached.get(who, (-1, "")), said)
    points = tuple(dict.fromkeys(id_ for one in remarks for id_ in one.rests_on))
    return replace(first, reached=reached, rests_on=points)


def _chained(remarks: Sequence[Remark], *, is_many: bool) -> Clause:
    """Return the views against, "those words" for what is quoted and then "them"."""
    clause: Clause | None = None
    for place, one in reversed(list(enumerate(remarks))):
        word = "them" if place else "those words"
        body = _THE_WORDS.sub(word, _REASON.sub(r"\1", one.phrase.body) if is_many
                              else one.phrase.body, count=1)  # fmt: skip
        brief = replace(one, phrase=replace(one.phrase, body=body))
        clause = replace(Clause(one.family, (brief,)), partner=clause)
    assert clause is not None
    return clause


def _has_reserve(praise: Remark, reserve: Remark) -> bool:
    return (
        reserve.family in {"ask", "concern"}
        and not reserve.is_wording
        and reserve.phrase.words + praise.phrase.words <= PAIR
        and len(weight(praise) & weight(reserve)) >= (1 if len(praise.speakers) > 1 else 2)
    )
