"""Names of one person that stand twice in a list of names, which would count as wrong finds."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from townnotes.domain.readings.letters import plain_words, surviving_letters

NEARLY = 94
"""Likeness in hundredths from which two whole names of a record are spellings of one."""
_FEWEST = 2


class Cleaned(NamedTuple):
    """Names without their twins; `place` is where somebody stands, by any of their spellings."""

    names: tuple[str, ...]
    place: Mapping[str, int]
    twins: tuple[tuple[str, str], ...]


def without_twins(names: Sequence[str], written: Mapping[str, set[str]]) -> Cleaned:
    """Return names of which each is another person's.

    `written` are the ways in which another record writes a name: two names that it writes alike are
    one person's.
    """
    leader = {name: name for name in names}
    twins: list[tuple[str, str]] = []
    for one, other in combinations(leader, 2):
        if leader[other] == other and _are_twins(one, other, written):
            leader[other] = leader[one]
            twins.append((leader[one], other))
    kept = tuple(one for one in leader if leader[one] == one)
    at = {name: place for place, name in enumerate(kept)}
    return Cleaned(kept, {name: at[leader[name]] for name in leader}, tuple(twins))


def _are_twins(one: str, other: str, written: Mapping[str, set[str]]) -> bool:
    if not written.get(one, set()).isdisjoint(written.get(other, set())):
        return True
    ours, theirs = plain_words(one), plain_words(other)
    if sorted(ours) == sorted(theirs) or _left(one) == _left(other) != "":
        return True
    few, many = sorted((set(ours), set(theirs)), key=len)
    if len(few) >= _FEWEST and few <= many:
        return True
    return "".join(ours).isascii() and ratio("".join(ours), "".join(theirs)) >= NEARLY


def _left(name: str) -> str:
    """Return what a program that loses letters leaves of a name, where it lost any."""
    return "" if name.isascii() else surviving_letters(name)
