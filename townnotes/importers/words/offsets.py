"""Where many differences of two clocks meet: how far one is from the other, and how surely."""

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

WINDOW_MS = 24_000
"""How far presses of a key may lie apart that mean the same offset: twelve seconds either way."""
_SHAPES = (1.0, 1.5, 2.0, 4.0, 8.0)
"""From scattered, where the median is right, to evenly spread, where the middle of the ends is."""
_FEW = 6
_STEPS = 60
_NEAREST_MS = 1.0


class Difference(NamedTuple):
    """What one clock said when the other said 0, by a turn and an intervention taken for one."""

    offset: int
    turn: int
    noted: int


def meeting(differences: Iterable[Difference], hint: int | None = None) -> list[Difference]:
    """Return the differences that agree most: one each turn, one each intervention.

    Of several places with as many the one next to the `hint` is taken.
    """
    every = sorted(differences)
    if not every:
        return []
    offsets = [one.offset for one in every]
    best, best_key = (0, 0), (-1, 0.0)
    for first, offset in enumerate(offsets):
        last = bisect_right(offsets, offset + WINDOW_MS)
        if last - first < best_key[0]:
            continue
        held = every[first:last]
        count = min(len({one.turn for one in held}), len({one.noted for one in held}))
        near = 0.0 if hint is None else -abs((offset + offsets[last - 1]) / 2 - hint)
        if (count, near) > best_key:
            best, best_key = (first, last), (count, near)
    return _one_each(every[best[0] : best[1]])


def _one_each(held: Sequence[Difference]) -> list[Difference]:
    """Leave one difference each turn and intervention: those nearest to the middle."""
    middle = sorted(one.offset for one in held)[len(held) // 2]
    turns: set[int] = set()
    noted: set[int] = set()
    found: list[Difference] = []
    for one in sorted(held, key=lambda each: abs(each.offset - middle)):
        if one.turn not in turns and one.noted not in noted:
            turns.add(one.turn)
            noted.add(one.noted)
            found.append(one)
    return found


def centre(offsets: Sequence[int]) -> int:
    """Return what the offsets are around, by the shape in which they lie: the likeliest of several.

    Of a few it is the median.
    """
    held = sorted(offsets)
    if len(held) < _FEW:
        return round((held[(len(held) - 1) // 2] + held[len(held) // 2]) / 2)
    found = [_likeliest(held, shape) for shape in _SHAPES]
    return round(max(found)[1])


def _likeliest(held: Sequence[int], shape: float) -> tuple[float, float]:
    """Return how likely offsets of a shape (generalized normal) are, and around what then."""

    def away(middle: float) -> float:
        return sum(abs(one - middle) ** shape for one in held)

    middle = _lowest(away, held[0], held[-1])
    scale = max(shape / len(held) * away(middle), _NEAREST_MS) ** (1 / shape)
    likely = math.log(shape / (2 * scale * math.gamma(1 / shape))) - 1 / shape
    return likely * len(held), middle


def _lowest(value: Callable[[float], float], low: float, high: float) -> float:
    """Return where a function with one valley is lowest."""
    for _ in range(_STEPS):
        third = (high - low) / 3
        if third < _NEAREST_MS / 2:
            break
        if value(low + third) <= value(high - third):
            high -= third
        else:
            low += third
    return (low + high) / 2
