"""Tells how alike two names are, in one script or in two.

Names that are read by syllables are compared with all ways of writing them in Latin letters, those
of scripts without vowels by their consonants.
"""

import re
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from townnotes.domain.readings.sounds import consonants
from townnotes.merge.names import (
    IN_WORDS,
    NEAR,
    NEAR_SOUND,
    SHORTEST_SOUND,
    SHORTEST_SOUNDS,
    Called,
    Degree,
    compare_words,
)

FEWEST_WORDS = 2
SHORTEST_NEARLY = 9
"""Letters from which on a slip in a name that is read by syllables makes nobody else."""
VOWELS = 0.25
"""The share of a name that is vowels at least, where its script writes them."""
_NEARLY: frozenset[Degree] = frozenset(
    {"near", "lost letters", "sounds alike", "near surname", "resembling"}
)
_VOWELS = re.compile(r"[aeiou]")


@lru_cache(maxsize=131_072)
def compare_called(a: Called, b: Called) -> Degree:
    """Tell how alike two names are that were made ready."""
    if not a.words or not b.words:
        return "unknown"
    if a.words == b.words or a.joined == b.joined:
        return "same"
    if a.numbers and b.numbers and a.numbers != b.numbers:
        return "different"
    # Whichever is given first, the answer is the same.
    a, b = min(a, b), max(a, b)
    if a.is_readable != b.is_readable or a.is_latin != b.is_latin:
        return _compare_scripts(a, b)
    if a.ways and b.ways and {one.words for one in a.ways} & {one.words for one in b.ways}:
        # Characters of one sound, or of the two ways of writing them.
        return "sounds alike"
    return compare_words(a, b)


def _compare_scripts(a: Called, b: Called) -> Degree:
    """Compare names of different scripts: as they are written in Latin letters, or by consonants.

    Vowels are written differently or not at all.
    """
    foreign, written = (b, a) if a.is_latin else (a, b)
    found: set[Degree] = {_as_read(way, written) for way in foreign.ways}
    if foreign.is_readable and written.is_readable:
        found |= {_as_spelt(foreign, written), _compare_sounds(foreign, written)}
    if found & {"one in common", "different"}:
        found -= {"unread"}
    surest: list[Degree] = [degree for degree in IN_WORDS if degree in found]
    return surest[0] if surest else "unread"


def _as_read(way: Called, written: Called) -> Degree:
    """Compare one way of writing a name that is read by syllables: nearly it may be another.

    The surname stands first in it; that others have the surname is no likeness of their names.
    """
    if _are_equal(way, written):
        return "other script" if len(way.words) >= FEWEST_WORDS else "surname"
    surname, given = way.given, way.joined.removeprefix(way.given)
    if len(written.telling) == 1:
        return "surname" if written.telling[0] in {surname, given} else "unread"
    if surname in written.words:
        rest = written.joined.replace(surname, "", 1)
        if not given:
            return "near surname"
        if len(rest) == 1:
            return "initials" if rest == given[0] else "one in common"
    is_long = min(len(way.joined), len(written.joined)) >= SHORTEST_NEARLY
    if is_long and ratio(way.joined, written.joined) >= NEAR:
        return "resembling"
    return "one in common" if surname in written.words else "unread"


def _as_spelt(foreign: Called, written: Called) -> Degree:
    """Compare letter by letter where a script writes vowels, too."""
    degree = _compare_exactly(foreign, written)
    if degree not in _NEARLY or len(_VOWELS.findall(foreign.joined)) < VOWELS * len(foreign.joined):
        return "unread" if degree in _NEARLY | {"different"} else degree
    is_whole = min(len(foreign.words), len(written.words)) >= FEWEST_WORDS
    if is_whole and degree in {"near", "lost letters"}:
        return "other script"
    return "resembling" if is_whole or degree != "sounds alike" else "unread"


def _compare_exactly(one: Called, other: Called) -> Degree:
    if _are_equal(one, other):
        return "other script" if len(one.words) >= FEWEST_WORDS else "surname"
    degree = compare_words(min(one, other), max(one, other))
    return "other script" if degree == "part" else degree


def _are_equal(one: Called, other: Called) -> bool:
    """Tell whether two names are the same, whichever part of the one stands first."""
    if one.words == other.words or one.joined == other.joined:
        return True
    return one.joined.removeprefix(one.given) + one.given == other.joined


def _compare_sounds(a: Called, b: Called) -> Degree:
    """Compare by consonants: the fewer a name has, the more others have the same."""
    straight = [consonants(one.joined) for one in (a, b)]
    if min(map(len, straight)) < SHORTEST_SOUND:
        return "unread"
    heard = [[consonants(word) for word in one.words] for one in (a, b)]
    ordered = ["".join(sorted(sounds)) for sounds in heard]
    is_whole = min(len(a.words), len(b.words)) >= FEWEST_WORDS
    if is_whole and max(ratio(*straight), ratio(*ordered)) >= NEAR_SOUND:
        long = min(map(len, ordered)) >= SHORTEST_SOUNDS
        return "other script" if long else "resembling"
    shared = set(heard[0]) & set(heard[1])
    return "near surname" if any(len(one) >= SHORTEST_SOUND for one in shared) else "different"
