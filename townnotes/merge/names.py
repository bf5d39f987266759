"""Tells how alike two names are: misspelt, in part, in another order or another script."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from townnotes.merge.spelling import consonants, is_readable, plain_words, surviving_letters
from townnotes.merge.vocabulary import PARTICLES, TITLES

Degree = Literal[
    "same", "lost letters", "near", "part", "other script", "surname", "near surname", "initials",
    "organization", "resembling", "unknown", "other organization", "one in common", "different",
]  # fmt: skip
"""How alike two are, from the surest to the farthest; `unknown` is no evidence at all."""

IN_WORDS: dict[Degree, str] = {
    "same": "same name",
    "lost letters": "same name but for letters a program lost",
    "near": "nearly the same name",
    "part": "same name, longer in one",
    "other script": "same name in another script",
    "surname": "same surname",
    "near surname": "nearly the same surname",
    "initials": "same surname and initial",
    "organization": "same organization",
    "resembling": "names somewhat alike",
    "unknown": "unnamed in one",
    "other organization": "different organizations",
    "one in common": "one of the names in common",
    "different": "different names",
}

CONTRARY: frozenset[Degree] = frozenset({"different", "one in common", "other organization"})
"""What speaks against two being one."""

# Likeness in hundredths, chosen on half of the European Parliament's records: two spellings of one
# name; one name after several slips; too far for slips to make two names of several words one.
NEAR, ALIKE, FAR = 84, 64, 45
NEAR_SOUND = 80
SHORTEST_SURVIVING = 4
SHORTEST_SOUND = 3
SLIPS = ((8, 2), (4, 1))
"""Letters a word has at least → typing errors it may bear."""

_TITLE_MARKS = re.compile(r"\b(h\.\s?e\.|s\.\s?e\.)", re.IGNORECASE)
_BRACKETED = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_NUMBER = re.compile(r"\d+")
_LATIN_ENDS, _LATIN_AGAIN = "\u0250", ("\u1e00", "\u1f00")


class Called(NamedTuple):
    """A name made ready to compare.

    `telling` are the words without particles; `surviving` is what a program that loses letters
    leaves of it.
    """

    words: tuple[str, ...]
    telling: tuple[str, ...]
    joined: str
    surviving: str
    numbers: tuple[str, ...]
    is_latin: bool
    is_readable: bool


@lru_cache(maxsize=65_536)
def read_name(name: str) -> Called:
    """Make a name ready: titles and what stands in brackets go, order and accents stay out."""
    bare = _BRACKETED.sub(" ", _TITLE_MARKS.sub(" ", name))
    bare = bare if plain_words(bare) else name
    words = plain_words(bare)
    kept = tuple(one for one in words if one not in TITLES) or words
    ordered = tuple(sorted(kept))
    is_latin = bare.isascii() or all(_is_latin(one) for one in bare)
    joined = "".join(kept)
    return Called(
        ordered,
        tuple(one for one in ordered if one not in PARTICLES) or ordered,
        joined,
        surviving_letters(bare) if is_latin else "",
        () if joined.isalpha() else tuple(sorted(_NUMBER.findall(" ".join(kept)))),
        is_latin,
        is_readable(bare),
    )


def compare_called(a: Called, b: Called) -> Degree:
    """Tell how alike two names are that were made ready."""
    if not a.words or not b.words:
        return "unknown"
    if a.words == b.words or a.joined == b.joined:
        return "same"
    if a.is_readable != b.is_readable:
        return "unknown"
    if a.numbers and b.numbers and a.numbers != b.numbers:
        return "different"
    if a.is_latin != b.is_latin:
        return _compare_sounds(a, b)
    # Whichever is given first, the answer is the same.
    return _compare_words(min(a, b), max(a, b))


def is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by no more than slips of the fingers."""
    length = min(len(one), len(other))
    allowed = next((errors for letters, errors in SLIPS if length >= letters), 0)
    return allowed > 0 and OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _compare_words(a: Called, b: Called) -> Degree:
    if a.surviving == b.surviving and len(a.surviving) >= SHORTEST_SURVIVING:
        return "lost letters"
    few, many = (a, b) if len(a.telling) <= len(b.telling) else (b, a)
    alike = max(ratio(a.joined, b.joined), ratio(a.surviving, b.surviving))
    if len(few.telling) == 1:
        return _compare_surname(few.telling[0], many.telling, alike)
    shared = not set(few.telling).isdisjoint(many.telling)
    if shared and set(few.telling) <= set(many.telling):
        return "part"
    if alike >= NEAR or ratio(" ".join(a.words), " ".join(b.words)) >= NEAR:
        return "near"
    degree = "different" if alike < FAR else _compare_in_turn(few.telling, many.telling)
    if degree == "different" and shared:
        return "one in common"
    return "resembling" if degree == "different" and alike >= ALIKE else degree


def _compare_in_turn(few: Sequence[str], many: Sequence[str]) -> Degree:
    """Compare word with word: the same, an initial, or a slip; every one must be found."""
    left = list(many)
    initials = 0
    for word in sorted(few, key=lambda one: (one not in many, -len(one))):
        found = _first(word, left)
        if found is None:
            return "different"
        left.remove(found)
        initials += min(len(word), len(found)) == 1
    if initials == len(few):
        return "different"
    return "initials" if initials else "near"


def _first(word: str, among: list[str]) -> str | None:
    """Return the first that may be the same word, the likeliest kind first."""
    for fits in (str.__eq__, _is_initial, is_slip):
        found = next((one for one in among if fits(word, one)), None)
        if found is not None:
            return found
    return None


def _compare_surname(word: str, many: Sequence[str], alike: float) -> Degree:
    if word in many:
        return "surname"
    if alike >= NEAR and len(many) > 1:
        return "near"
    if alike >= NEAR or any(is_slip(word, one) for one in many):
        return "near surname"
    alike = max(ratio(word, one) for one in many)
    return "resembling" if alike >= ALIKE and len(word) >= SHORTEST_SURVIVING else "different"


def _compare_sounds(a: Called, b: Called) -> Degree:
    """Compare across scripts, where vowels are written differently or not at all."""
    straight = [consonants(one.joined) for one in (a, b)]
    if min(map(len, straight)) < SHORTEST_SOUND:
        return "unknown"
    heard = [[consonants(word) for word in one.words] for one in (a, b)]
    ordered = ["".join(sorted(sounds)) for sounds in heard]
    if max(ratio(*straight), ratio(*ordered)) >= NEAR_SOUND:
        return "other script"
    shared = set(heard[0]) & set(heard[1])
    return "near surname" if any(len(one) >= SHORTEST_SOUND for one in shared) else "different"


def _is_initial(one: str, other: str) -> bool:
    return one[0] == other[0] and min(len(one), len(other)) == 1


def _is_latin(letter: str) -> bool:
    return letter < _LATIN_ENDS or _LATIN_AGAIN[0] <= letter < _LATIN_AGAIN[1]
