"""Ranks: order as text, so that there is always room between two neighbours.

Fractional indexing (D. Greenspan, "Implementing fractional indexing", 2020): a rank is read as
the digits of a fraction between 0 and 1. Equal ranks, given by two people at once, are told apart
by id.
"""

from collections.abc import Iterator

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: value for value, digit in enumerate(DIGITS)}
_BASE = len(DIGITS)
LONGEST = 4000


def rank_between(before: str, after: str) -> str:
    """Return a rank after `before` and before `after`; the empty text means no neighbour there.

    Where the two do not stand in order (equal ranks from two people) the result follows `before`.
    """
    before, after = _usable(before), _usable(after)
    if not after or after <= before:
        return _next(before)
    digits: list[str] = []
    place = 0
    bounded = True
    while True:
        low = _digit(before, place)
        high = _digit(after, place) if bounded else _BASE
        if high - low > 1:
            digits.append(DIGITS[(low + high) // 2])
            return "".join(digits)
        digits.append(DIGITS[low])
        bounded = bounded and high == low
        place += 1


def _next(before: str) -> str:
    """Return a rank after all others, one step up; ranks of rows only added hardly grow.

    After a run of so many highest digits the steps are counted in one digit more than that, so a
    quarter of a million rows added one after the other need five letters.
    """
    run = len(before) - len(before.lstrip(DIGITS[-1]))
    counted = [_digit(before, run + at) for at in range(run + 1)]
    at = max(at for at, digit in enumerate(counted) if digit < _BASE - 1)
    stepped = [*counted[:at], counted[at] + 1]
    return before[:run] + "".join(DIGITS[digit] for digit in stepped)


def ranks_after(before: str, count: int) -> Iterator[str]:
    """Give `count` ranks in order, all after `before`."""
    for _ in range(count):
        before = rank_between(before, "")
        yield before


def _usable(rank: str) -> str:
    """Return the rank, or none where it is no fraction of ours: between such there is no room."""
    is_fraction = len(rank) <= LONGEST and set(rank) <= set(DIGITS) and not rank.endswith("0")
    return rank if is_fraction else ""


def _digit(rank: str, place: int) -> int:
    return _VALUE[rank[place]] if place < len(rank) else 0
