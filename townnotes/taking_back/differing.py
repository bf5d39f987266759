"""What differs between two texts, word by word, for each of them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


class DifferingPart(NamedTuple):
    """A part of a text; `is_other` where the other text does not have it."""

    text: str
    is_other: bool


def differing_parts(
    ours: str, theirs: str
) -> tuple[tuple[DifferingPart, ...], tuple[DifferingPart, ...]]:
    """Return the parts of both texts in their order; the same parts are in both.

    >>> differing_parts("Old wells.", "New wells.")[1]
    (DifferingPart(text='New', is_other=True), DifferingPart(text=' wells.', is_other=False))
    """
    one, other = _TOKEN.findall(ours), _TOKEN.findall(theirs)
    kept_ours: list[DifferingPart] = []
    kept_theirs: list[DifferingPart] = []
    for step in Indel.opcodes(one, other):
        is_other = step.tag != "equal"
        _add(kept_ours, one[step.src_start : step.src_end], is_other=is_other)
        _add(kept_theirs, other[step.dest_start : step.dest_end], is_other=is_other)
    return tuple(kept_ours), tuple(kept_theirs)


def _add(parts: list[DifferingPart], tokens: Sequence[str], *, is_other: bool) -> None:
    text = "".join(tokens)
    if not text:
        return
    if parts and parts[-1].is_other == is_other:
        parts[-1] = DifferingPart(parts[-1].text + text, is_other)
    else:
        parts.append(DifferingPart(text, is_other))
