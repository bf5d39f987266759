"""Forms of lines that recur in one file of notes: where most name people, the others do, too."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from townnotes.importers.notes.pieces import Piece, Shape

FEWEST = 3
"""So many lines of a form must surely name somebody, and two of three."""
_LONGEST_HEAD = 5
_DASH = re.compile(r"\s+[–—-]+\s+")

Sign = Literal["dash", "comma", "alone"]


class LineForm(NamedTuple):
    """What a line looks like: its shape, how deep it stands, and what parts it."""

    shape: Shape
    depth: int
    sign: Sign


class FirstReading(NamedTuple):
    """What a line of the first reading did: whether it names a speaker, and says something."""

    is_speaker: bool
    has_words: bool


def form_of(piece: Piece) -> LineForm:
    """Return the form of a piece."""
    dash = _DASH.search(piece.text)
    sign: Sign = "alone"
    if dash and len(piece.text[: dash.start()].split()) <= _LONGEST_HEAD:
        sign = "dash"
    elif "," in piece.text:
        sign = "comma"
    return LineForm(piece.shape, piece.depth, sign)


def recurring(lines: Iterable[tuple[Piece, FirstReading]]) -> Mapping[LineForm, bool]:
    """Return the forms whose lines mostly name speakers, and whether words mostly follow there."""
    often, named, worded = Counter[LineForm](), Counter[LineForm](), Counter[LineForm]()
    for piece, one in lines:
        form = form_of(piece)
        often[form] += 1
        named[form] += one.is_speaker
        worded[form] += one.is_speaker and one.has_words
    return {
        form: 2 * worded[form] > count
        for form, count in named.items()
        if form.sign != "alone" and count >= FEWEST and 3 * count >= 2 * often[form]
    }
