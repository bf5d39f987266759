"""Says how alike two names are, and why somebody may be meant, in words."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from itertools import product
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from townnotes.domain.readings.name_words import PARTICLES
from townnotes.domain.readings.nicknames import is_familiar
from townnotes.domain.readings.sounds import consonants
from townnotes.importers.display_names.name_words import LATIN, NameWords, is_title

Kind = Literal[
    "same", "lost letters", "part", "longer", "near", "initials", "other script", "familiar",
    "surname", "given name", "resembling",
]  # fmt: skip

REASONS: dict[Kind, str] = {
    "same": "the same name",
    "lost letters": "the same name but for letters a program lost",
    "part": "the same name, shorter",
    "longer": "the same name with more words",
    "near": "nearly the same name",
    "initials": "the same name but for initials",
    "other script": "the same name in another script",
    "familiar": "a familiar form of the first name",
    "surname": "a part of the name alone",
    "given name": "the first name alone",
    "resembling": "names somewhat alike",
}

WEIGHTS = {"same": 1.0, "near": 0.85, "sound": 0.75, "familiar": 0.7, "begins": 0.6, "initial": 0.5}
"""What a word counts for that is found in the other name, by how it is."""
_SHORTEST_SLIP, _LONG = 4, 8
"""Letters of a word that may bear one slip of the fingers, and of one that may bear two."""
_SHORTEST_BEGINNING = 3
_FEWEST_SOUNDS = 2
_SOUNDS = 80
_LEFT_OVER = 60
"""Likeness of what two names do not share, below which they are of two people."""
_WHOLE = 76
"""Likeness of whole names that have no word in common."""
_ACROSS, _LOST = 0.9, 0.97
_LEAST = 0.3
_WAYS = 4
"""Pairs of ways of writing two names that are worth comparing."""
_ALONE = 0.6
"""What a surname is worth of which the given name is not known in the other script."""
_NOTHING: AbstractSet[str] = frozenset()


class NameLikeness(NamedTuple):
    """How alike two names are, of 1, and of what kind."""

    score: float
    kind: Kind


def liken(
    shown: NameWords, known: NameWords, beside: AbstractSet[str] = _NOTHING
) -> NameLikeness | None:
    """Compare a name that is shown with one that is known; None where nothing speaks for one.

    `beside` are words that stand beside a name and are no part of it, as of organizations.
    """
    if shown.script != known.script:
        return _across(shown, known, beside)
    if "".join(shown.own) == "".join(known.own):
        return NameLikeness(1.0, "same")
    if shown.script != LATIN:
        return _liken(shown.own, known.own, beside)
    if is_left_of(shown, known):
        return NameLikeness(_LOST, "lost letters")
    found = (_liken(ours, known.plain, beside) for ours in shown.ways)
    return max(filter(None, found), default=None)


def _across(shown: NameWords, known: NameWords, beside: AbstractSet[str]) -> NameLikeness | None:
    """Compare names of two scripts, by every way of writing them."""
    found: list[NameLikeness | None] = []
    for ours, theirs in _nearest(shown.ways, known.ways):
        alike = _liken(ours, theirs, beside, is_heard=True)
        if alike and (_by_surname(ours, shown) or _by_surname(theirs, known)):
            alike = NameLikeness(alike.score * _ALONE, "surname")
        found.append(alike)
    best = max(filter(None, found), default=None)
    if best is None:
        return None
    is_whole = best.kind in {"same", "near", "resembling"}
    return NameLikeness(best.score * _ACROSS, "other script" if is_whole else best.kind)


def _nearest(
    ours: Sequence[tuple[str, ...]], theirs: Sequence[tuple[str, ...]]
) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the pairs of ways of writing two names that are most alike."""
    pairs = list(product(ours, theirs))
    if len(pairs) <= _WAYS:
        return pairs
    letters = {way: "".join(sorted(way)) for way in (*ours, *theirs)}
    pairs.sort(key=lambda pair: ratio(letters[pair[0]], letters[pair[1]]), reverse=True)
    return pairs[:_WAYS]


def _by_surname(way: Sequence[str], name: NameWords) -> bool:
    """Tell whether a way of writing a name leaves out the given name, which is read in many."""
    return len(way) == 1 and name.is_whole


def is_left_of(one: NameWords, other: NameWords) -> bool:
    """Tell whether one of two names is what a program that loses letters leaves of the other."""
    if one.surviving != other.surviving or not one.surviving:
        return False
    less, more = sorted((one.whole, other.whole), key=len)
    letters = iter(more)
    return all(letter in letters for letter in less)


def is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by no more than slips of the fingers."""
    length = min(len(one), len(other))
    if length < _SHORTEST_SLIP:
        return False
    allowed = 2 if length >= _LONG else 1
    if max(len(one), len(other)) - length > allowed:
        return False
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed


class _Pairs(NamedTuple):
    """The words of two names that were found in each other, by how, and those that were not."""

    kinds: tuple[tuple[str, str, str], ...]
    ours: tuple[str, ...]
    theirs: tuple[str, ...]

    @property
    def weight(self) -> float:
        """Return how many letters are found in each other."""
        return sum(WEIGHTS[kind] * (len(one) + len(other)) for kind, one, other in self.kinds)


def _liken(
    ours: Sequence[str], theirs: Sequence[str], beside: AbstractSet[str], *, is_heard: bool = False
) -> NameLikeness | None:
    told = [one for one in ours if one not in beside and not is_title(one)] or ours
    pairs = _paired(told, theirs, is_heard=is_heard)
    rest, missing = _telling(pairs.ours), _telling(pairs.theirs)
    whole = sum(map(len, (*told, *theirs)))
    if not pairs.kinds or (rest and missing and not _may_be_one(rest, missing)):
        return _as_wholes("".join(told), "".join(theirs))
    score = pairs.weight / whole
    kind = _kind(pairs, theirs, rest, missing)
    return NameLikeness(score, kind) if score >= _LEAST else None


def _telling(rest: Sequence[str]) -> list[str]:
    return [one for one in rest if one not in PARTICLES and not is_title(one)]


def _may_be_one(rest: Sequence[str], missing: Sequence[str]) -> bool:
    """Tell whether what two names do not share may be one, after several slips."""
    return ratio("".join(rest), "".join(missing)) >= _LEFT_OVER


def _as_wholes(one: str, other: str) -> NameLikeness | None:
    alike = ratio(one, other)
    return NameLikeness(0.8 * alike / 100, "resembling") if alike >= _WHOLE else None


_KINDS: tuple[tuple[str, Kind], ...] = (
    ("begins", "familiar"), ("familiar", "familiar"), ("initial", "initials"),
    ("sound", "resembling"), ("near", "near"),
)  # fmt: skip
"""The kind of likeness of two names, by how their words were found, the weakest first."""


def _kind(
    pairs: _Pairs, theirs: Sequence[str], rest: Sequence[str], missing: Sequence[str]
) -> Kind:
    how = {kind for kind, _, _ in pairs.kinds}
    full = [other for kind, _, other in pairs.kinds if kind != "initial"]
    if len(full) == 1 and not rest and len(theirs) > 1 and how == {"same"}:
        return "given name" if full[0] == theirs[0] else "surname"
    if rest and missing:
        return "near" if "same" in how else "resembling"
    for found, kind in _KINDS:
        if found in how:
            return kind
    return "longer" if rest else "part" if missing else "same"


def _paired(ours: Sequence[str], theirs: Sequence[str], *, is_heard: bool) -> _Pairs:
    """Find the words of two names in each other, the surest kind first."""
    found = [("same", one, one) for one in ours if one in theirs]
    left = [one for one in ours if one not in theirs]
    other = [one for one in theirs if one not in ours]
    longest_first = sorted(left, key=len, reverse=True)
    for kind, fits in _FITS.items():
        if not left or not other:
            break
        if kind == "sound" and not is_heard:
            continue
        for word in tuple(longest_first):
            for match in other:
                if fits(word, match):
                    found.append((kind, word, match))
                    longest_first.remove(word)
                    left.remove(word)
                    other.remove(match)
                    break
    return _Pairs(tuple(found), tuple(left), tuple(other))


def _sound_alike(one: str, other: str) -> bool:
    ours, theirs = consonants(one), consonants(other)
    if min(len(ours), len(theirs)) < _FEWEST_SOUNDS:
        return False
    return ours == theirs or ratio(ours, theirs) >= _SOUNDS


def _begins(one: str, other: str) -> bool:
    least = min(len(one), len(other))
    return least >= _SHORTEST_BEGINNING and one[:least] == other[:least]


def _is_initial(one: str, other: str) -> bool:
    return min(len(one), len(other)) == 1 and one[0] == other[0]


_FITS: dict[str, Callable[[str, str], bool]] = {
    "near": is_slip, "sound": _sound_alike, "familiar": is_familiar, "begins": _begins,
    "initial": _is_initial,
}  # fmt: skip
"""How a word may be found in another name, the surest kind first."""
