"""Gathers what a paragraph does not tell in full: each point by its name, in words that fit all.

The words are weaker than any stance in the list: they name subjects and count nobody.
"""

from collections.abc import Iterable, Mapping, Sequence

from townnotes.domain.stances import Family
from townnotes.summary.briefly import briefly, likeness
from townnotes.summary.clauses import run_in
from townnotes.summary.evidence import Evidence, Remark
from townnotes.summary.paragraphs import Sentence
from townnotes.summary.verbs import Introduced
from townnotes.summary.words import capitalized, sentence

NAMED = {"ask": 18, "point": 10, "concern": 10, "both": 12}
"""Words of names that a kind of point may have; each has one name in any case."""
FEW = 9
"""Words of names that any other kind may have."""
_ORDER: tuple[Family, ...] = ("approve", "ask", "emphasize", "repeat", "inform", "concern")
_LEADS: dict[str, tuple[str, ...]] = {
    "approve": ("note was also taken{} of",),
    "favoured": ("favourable comments were also made{} on",
                 "favourable comments also related{} to"),
    "ask": ("other {noun} included", "further {noun} included", "{noun} also included"),
    "point": ("other points raised related{} to", "mention was also made{} of"),
    "concern": ("other {noun} related{} to", "further {noun} related{} to"),
    "both": ("other points{noun} related{} to", "further points{noun} related{} to"),
    "that": ("it was also noted{} that", "it was further mentioned{} that",
             "it was also observed{} that"),
    "concern that": ("concern was also expressed{} that",),
}  # fmt: skip
_OTHERS: dict[str, str] = {"that": ", inter alia,", "concern that": ", inter alia,"}
_FAVOURED = 3
_KINDS = ("approve", "ask", "point", "both", "concern", "that", "concern that")
_STRONG_ASK, _STRONG_CONCERN = 4, 3


def gathered(remarks: Iterable[Remark], evidence: Evidence, place: int) -> list[Sentence]:
    """Return the sentences that name the points, those of one kind together.

    Where names are too many, the first that have most speakers stand for all: "included".
    """
    kinds: dict[str, list[Remark]] = {}
    for one in sorted(remarks, key=lambda one: (_ORDER.index(one.family), -len(one.speakers))):
        kinds.setdefault(_kind(one), []).append(one)
    if "point" in kinds and "concern" in kinds:
        kinds["both"] = kinds.pop("point") + kinds.pop("concern")
    kinds = {kind: kinds[kind] for kind in _KINDS if kind in kinds}
    names = _names(kinds)
    return [_sentence(kind, names[kind], own, evidence, place) for kind, own in kinds.items()]


def _kind(one: Remark) -> str:
    if one.phrase.form in {"that", "told"}:
        return "concern that" if one.family == "concern" else "that"
    return one.family if one.family in {"approve", "ask", "concern"} else "point"


def _strength(one: Remark) -> int:
    """Return how strongly all who said it did."""
    return min((strength for strength, _ in one.reached.values()), default=0)


def _names(kinds: Mapping[str, Sequence[Remark]]) -> dict[str, list[str]]:
    """Return as many names of each kind as there is room for."""
    found: dict[str, list[str]] = {}
    for kind, own in kinds.items():
        left = NAMED.get(kind, FEW)
        for name in _named(kind, own):
            length = name.count(" ") + 1
            if length <= left or kind not in found:
                found.setdefault(kind, []).append(name)
                left -= length
    return found


def _named(kind: str, remarks: Iterable[Remark]) -> list[str]:
    names: dict[str, str] = {}
    for one in remarks:
        name = one.phrase.body if kind.endswith("that") else briefly(one.phrase)
        names.setdefault(likeness(name), name)
    return list(names.values())


def _sentence(
    kind: str, names: Sequence[str], remarks: Sequence[Remark], evidence: Evidence, place: int
) -> Sentence:
    again = "that" if kind.endswith("that") else ""
    is_cut = len(names) < len(_named(kind, remarks))
    others = _OTHERS.get(kind, ", among other things,") if is_cut else ""
    is_favoured = kind == "approve" and min(map(_strength, remarks)) >= _FAVOURED
    leads = _LEADS["favoured" if is_favoured else kind]
    lead = leads[place % len(leads)].replace("{}", others)
    lead = lead.replace("{noun}", _noun(kind, remarks))
    # "Included the inclusion" would jar.
    names = sorted(names, key=lambda name: "inclusion of" in name)
    listed = [Introduced("", "", name, again) for name in names]
    rests_on = tuple(dict.fromkeys(id_ for one in remarks for id_ in one.rests_on))
    n, of = len(evidence.floor_speakers(rests_on)), len(evidence.took_the_floor)
    why = f"{n} of {max(n, of)}: without a number, as each point has its own speakers"
    return Sentence(sentence(capitalized(f"{lead} {run_in(listed)}")), rests_on, why=why)


def _noun(kind: str, remarks: Sequence[Remark]) -> str:
    """Return what the points are, none of them made stronger than it was."""
    if kind == "ask":
        stronger, weaker, step = "requests", "suggestions", _STRONG_ASK
    else:
        stronger, weaker, step = "concerns", "questions", _STRONG_CONCERN
        remarks = [one for one in remarks if one.family == "concern"]
    strengths = [_strength(one) for one in remarks]
    if min(strengths, default=0) < step <= max(strengths, default=0):
        return f", {weaker} and {stronger}" if kind == "both" else f"{stronger} and {weaker}"
    noun = stronger if min(strengths, default=0) >= step else weaker
    return f" and {noun}" if kind == "both" else noun
