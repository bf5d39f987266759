"""What a remark weighs, and whether two of them are on one thing."""

import re
from collections.abc import Iterable
from functools import lru_cache

from townnotes.summary.evidence.gather import Remark
from townnotes.summary.lines.words import listed

DELETES = re.compile(
    r"(?:the\s+)?(?:delet(?:e|ing|ion)|drop(?:ping)?|remov(?:e|ing|al)|strik(?:e|ing))\b"
)
_KEEPS = re.compile(r"(?:the\s+)?(?:retention|inclusion|use|retain|keep|keeping|retaining)\b")
_SMALL = listed("the a an of to on in at for from with by and or as that all any")
_ALIKE = 0.5
"""The part of all their words from which two remarks are taken for one thing."""
_ALIKE_PART = 0.6
"""The part of the words of one of them."""
_ALIKE_WORDS = 2
BRIEF = 12
"""Words that a remark of few may have before briefer ones are told in its place."""


def weight(one: Remark) -> frozenset[str]:
    """Return the words that say what a remark is on."""
    return weight_of(one.phrase.body)


@lru_cache(maxsize=8192)
def weight_of(line: str) -> frozenset[str]:
    """Return the words of a line that say what it is on."""
    body = _KEEPS.sub("", DELETES.sub("", line.casefold()))
    return frozenset(word.rstrip("s") for word in re.findall(r"[\w-]+", body)) - _SMALL


def is_like(one: Remark, others: Iterable[Remark]) -> bool:
    """Tell whether one of the others says about the same."""
    mine = weight(one)
    for other in others:
        theirs = weight(other)
        shared = len(mine & theirs)
        of_all, of_one = shared / (len(mine | theirs) or 1), shared / (len(mine) or 1)
        of_one = max(of_one, shared / (len(theirs) or 1))
        if (shared > 1 and of_all >= _ALIKE) or (shared > _ALIKE_WORDS and of_one >= _ALIKE_PART):
            return True
    return False


def strength(one: Remark) -> int:
    """Return the strongest stance that any speaker of a remark reached."""
    return max((strong for strong, _ in one.reached.values()), default=0)


def stance_of(one: Remark) -> str:
    """Return the words that the strongest of a remark's speakers used."""
    return max(one.reached.values(), default=(0, ""))[1]


def lightness(one: Remark, heard: int = 0) -> tuple[int, bool, int, int]:
    """Return what remarks are sorted by: most speakers first, then brief ones, then strong.

    What nobody gave a stance stands back with what is long.

    `heard`: how many remarks have its stance, where that counts before strength.
    """
    strong = strength(one)
    is_long = one.phrase.words > BRIEF or ", " in one.phrase.body
    stands_back = (is_long or not strong) and one.phrase.form != "speech"
    return -len(one.speakers), stands_back, -heard, -strong


def speakers_of(remarks: Iterable[Remark]) -> set[str]:
    """Return the distinct speakers of remarks."""
    return {who for one in remarks for who in one.speakers}


def is_among(one: Remark, others: Iterable[Remark]) -> bool:
    """Tell whether a remark is itself one of others."""
    return any(one is other for other in others)


def without(remarks: Iterable[Remark], taken: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return the remarks that are none of those taken."""
    ids = {id(one) for one in taken}
    return tuple(one for one in remarks if id(one) not in ids)
