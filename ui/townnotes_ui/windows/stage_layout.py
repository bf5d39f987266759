"""Where everything on the stage stands, at any size from a thumbnail to a full screen."""

from typing import NamedTuple

SMALLEST_TYPE = 11
"""Pixels; below that nobody in the call could read it."""

_LINE = 1.3
"""Height of a line for each pixel of its type."""
_CLOCK_FILL = 0.98
"""Pixels of the clock's type for each pixel of its room: figures have no descenders."""

_CAPTION, _NAME, _ORGANIZATION, _WORDS, _MESSAGE, _NEXT = 0.4, 0.84, 0.44, 0.52, 0.5, 0.4
_SIDE, _TOP, _GAP, _BAR = 0.9, 0.62, 0.3, 0.1


class Line(NamedTuple):
    """A line of text: its upper edge, its height and its type size, in pixels."""

    top: float
    height: float
    pixels: int


class Stands(NamedTuple):
    """Every line of the stage; all have the same `side` free at both ends."""

    side: float
    caption: Line
    name: Line
    organization: Line
    clock: Line
    words: Line
    message: Line
    next: Line
    bar: float
    """How high the line is that fills with the time, at the foot."""


def stand(width: float, height: float, message_rows: int) -> Stands:
    """Share a window's room out: the lines take what they need, the clock all that is left."""
    step = min(width / 16, height / 9)
    bar = max(3.0, step * _BAR)
    top = max(10.0, step * _TOP)
    caption = _line(top, step * _CAPTION)
    name = _line(_below(caption), step * _NAME)
    organization = _line(_below(name), step * _ORGANIZATION)
    # What stands below the clock is built up from the foot.
    following = _line_above(height - bar - max(8.0, step * _TOP * 0.7), step * _NEXT)
    message = _line_above(following.top - step * _GAP, step * _MESSAGE, message_rows)
    foot = message.top - step * _GAP if message_rows else following.top - step * _GAP
    words = _line_above(foot, step * _WORDS)
    room = max(1.0, words.top - _below(organization))
    clock = Line(_below(organization), room, max(1, round(room * _CLOCK_FILL)))
    side = max(12.0, step * _SIDE)
    return Stands(side, caption, name, organization, clock, words, message, following, bar)


def _line(top: float, pixels: float, rows: int = 1) -> Line:
    size = max(SMALLEST_TYPE, round(pixels))
    return Line(top, size * _LINE * rows, size)


def _line_above(foot: float, pixels: float, rows: int = 1) -> Line:
    line = _line(0, pixels, rows)
    return line._replace(top=foot - line.height)


def _below(line: Line) -> float:
    return line.top + line.height
