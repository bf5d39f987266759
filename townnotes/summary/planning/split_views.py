"""Finds what belongs in one sentence: split views on one object, and praise with a reserve."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from townnotes.domain.points.stances import AGAINST, Family
from townnotes.summary.evidence.gather import Remark
from townnotes.summary.planning.clauses import Clause, points_of, reached_in
from townnotes.summary.planning.weighing import DELETES, is_among, speakers_of, weight, weight_of

PAIR = 26
"""Words that praise with its reserve may have."""

_APART = frozenset({"verb", "question", "speech"})
_FOR: frozenset[Family] = frozenset({"approve", "ask", "emphasize", "repeat"})
_QUOTED = re.compile(r"“([^”]+)”")
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
    same_for = _like(one, remarks, "for", other.speakers)
    told_for = [each for each in same_for if each.family == one.family]
    against = _like(other, remarks, "against", speakers_of(told_for))
    against.sort(key=lambda each: each.family != "concern")
    partner = _chained(against, quotations(one))
    clause = Clause(one.family, (_joined(told_for),), partner)
    told = (*told_for, *against)
    return Split(clause, told, (*told, *same_for))


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
        key=lambda two: (
            _wanted(two[0]) == _wanted(two[1]),
            two[0].family == two[1].family,
            len(two[0].speakers | two[1].speakers),
        ),
        default=None,
    )


def _side(one: Remark) -> str:
    """Tell whether a remark is for what it names or against it."""
    deletes = bool(DELETES.match(one.phrase.body))
    if one.family == "concern":
        meant = any(words in AGAINST for _, words in one.reached.values())
        return "for" if deletes else "against" if meant else ""
    if one.family not in _FOR:
        return ""
    if deletes:
        return "against" if one.family == "ask" else ""
    return "for"


def quotations(one: Remark) -> list[str]:
    """Return the words that a remark quotes."""
    return _QUOTED.findall(one.phrase.body)


def _like(
    one: Remark, remarks: Sequence[Remark], side: str, opposite: Collection[str]
) -> list[Remark]:
    """Return a remark and those that say the same, of nobody on the opposite side."""
    return [
        each
        for each in remarks
        if not each.emphasis
        and _side(each) == side
        and _say_the_same(each, one)
        and each.speakers.isdisjoint(opposite)
    ]


def _say_the_same(one: Remark, other: Remark) -> bool:
    """Tell whether two remarks want the same of the same quoted words, or are one remark."""
    if one is other:
        return True
    quoted = quotations(one)
    return bool(quoted) and quoted == quotations(other) and _wanted(one) == _wanted(other)


def _wanted(one: Remark) -> frozenset[str]:
    """Return what is wanted of quoted words besides that they stay or go, and where."""
    return weight_of(_brief(one.phrase.body)) - {"word"}


def _brief(body: str) -> str:
    return _REASON.sub(r"\1", body)


def _of_one(one: Remark, other: Remark) -> bool:
    """Tell whether two remarks are on one object: the same quoted words, or the same few words."""
    if set(quotations(one)) & set(quotations(other)):
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
    """Return remarks that want the same as one of all their speakers, without anybody's reason."""
    first = min(remarks, key=lambda one: one.phrase.words)
    if len(remarks) > 1:
        first = replace(first, phrase=replace(first.phrase, body=_brief(first.phrase.body)))
    return replace(first, reached=reached_in(remarks), rests_on=points_of(remarks))


def _chained(against: Sequence[Remark], quoted: Sequence[str]) -> Clause:
    """Return the views against, a clause a family; `quoted` is what the others' words quote.

    Where that is one quotation, it is "those words" here, and then "them".
    """
    clause: Clause | None = None
    for place, one in reversed(list(enumerate(_by_family(against)))):
        body = one.phrase.body if len(against) == 1 else _brief(one.phrase.body)
        again = (1 + bool(place)) * (len(quoted) == 1 and quotations(one) == quoted)
        brief = replace(one, phrase=replace(one.phrase, body=body))
        clause = Clause(one.family, (brief,), clause, again)
    assert clause is not None
    return clause


def _has_reserve(praise: Remark, reserve: Remark) -> bool:
    return (
        reserve.family in {"ask", "concern"}
        and not reserve.is_wording
        and reserve.phrase.words + praise.phrase.words <= PAIR
        and len(weight(praise) & weight(reserve)) >= (1 if len(praise.speakers) > 1 else 2)
    )
