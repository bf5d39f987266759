"""Ranges of bold and italic: as they are kept, as places in a text, and when the text changes."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple, cast, get_args

How = Literal["bold", "italic"]
_HOWS = get_args(How)
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


class StyledRange(NamedTuple):
    """A style and the letters it is on, from one up to another, counted in the text."""

    how: How
    start: int
    end: int


def kept_styles(ranges: Iterable[StyledRange], text: str) -> tuple[str, ...]:
    """Return ranges as a statement keeps them: style, first letter and words.

    >>> kept_styles([StyledRange("bold", 4, 9)], "The ports are old.")
    ('bold 4 ports',)
    """
    return tuple(
        f"{one.how} {one.start} {text[one.start : one.end]}" for one in tidied(ranges, text)
    )


def read_styles(kept: Iterable[str], text: str) -> tuple[StyledRange, ...]:
    """Return where kept ranges are in a text, which may be another by now.

    One whose words are no longer there, or that is no such thing, is left out.
    """
    found: list[StyledRange] = []
    for one in kept:
        how, _, rest = one.partition(" ")
        at, _, words = rest.partition(" ")
        if how in _HOWS and words and at.isdecimal() and at.isascii():
            start = _nearest(words, text, min(int(at[:9]), len(text)))
            if start >= 0:
                found.append(StyledRange(cast("How", how), start, start + len(words)))
    return tidied(found, text)


def tidied(ranges: Iterable[StyledRange], text: str) -> tuple[StyledRange, ...]:
    """Return ranges in order, within the text, and joined where they meet."""
    found: list[StyledRange] = []
    for one in sorted(ranges):
        start, end = max(0, one.start), min(one.end, len(text))
        if found and found[-1].how == one.how and start <= found[-1].end:
            found[-1] = found[-1]._replace(end=max(end, found[-1].end))
        elif start < end:
            found.append(StyledRange(one.how, start, end))
    return tuple(found)


def moved(ranges: Sequence[StyledRange], before: str, after: str) -> tuple[StyledRange, ...]:
    """Return where ranges are once a text has other words; those that went take theirs along.

    >>> moved([StyledRange("bold", 4, 9)], "The ports are old.", "Then the ports are old.")
    (StyledRange(how='bold', start=9, end=14),)
    """
    kept = tidied(ranges, before)
    if not kept or before == after:
        return kept
    places = _new_places(before, after)
    return tidied(
        (StyledRange(one.how, places[one.start].start, places[one.end - 1].stop) for one in kept),
        after,
    )


def _new_places(before: str, after: str) -> list[range]:
    """Return where each letter of a text is in another: of words replaced, all of the new ones."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    places: list[range] = []
    to = 0
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        length, width = len("".join(old[i:j])), len("".join(new[k:m]))
        if what == "equal":
            places += [range(at, at + 1) for at in range(to, to + length)]
        else:
            places += [range(to, to + width)] * length
        to += width
    return places


def _nearest(words: str, text: str, at: int) -> int:
    """Return where words stand nearest to a place, or -1."""
    if text.startswith(words, at):
        return at
    found = [one.start() for one in re.finditer(re.escape(words), text)]
    return min(found, key=lambda start: abs(start - at), default=-1)
