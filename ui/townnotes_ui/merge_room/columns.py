"""Where the tracks stand: the axis, our cards, the verdicts, their cards."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

EDGE, HEAD, LINE, PAD, GAP = 16, 22, 19, 10, 8
SECTION = 36
LEAST_CARD, LEAST_OPEN, LEAST_FIELD = 82, 98, 64
"""Room for a verdict and its reason, and where somebody is to decide the answers below them."""
WHY = 17
_RAIL, _RAIL_FROM = 56, 860
_MIDDLE, _NARROW, _NARROW_FROM = 232, 168, 640


class Columns(NamedTuple):
    """The columns of a width, as spans from the leading edge: `(start, width)`."""

    rail: tuple[float, float]
    ours: tuple[float, float]
    middle: tuple[float, float]
    theirs: tuple[float, float]


def columns_of(width: float) -> Columns:
    """Return the columns for a width; a narrow one has no axis."""
    rail = _RAIL if width >= _RAIL_FROM else 0
    middle = _MIDDLE if width >= _NARROW_FROM else _NARROW
    first = EDGE + rail
    card = max(80.0, (width - first - EDGE - middle) / 2)
    return Columns(
        (EDGE, rail), (first, card), (first + card, middle), (first + card + middle, card)
    )


def span(whole: QRectF, at: tuple[float, float], top: float, height: float) -> QRectF:
    """Return the part of a row that a column takes, before mirroring."""
    return QRectF(whole.left() + at[0], top, at[1], height)
