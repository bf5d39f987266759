"""Forms of lines that recur in one file of notes: where most name people, the others do, too."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Literal, NamedTuple

from townnotes.importers.notes.pieces import Piece, Shape

FEWEST = 3
"""So many lines of a form must surely name somebody, and two of three."""
_LONGEST_HEAD = 5
_DASH = re.compile(r"\s+[–—-]+\s+")

Sign = Literal["dash", "comma", "alone"]


class Form(NamedTuple):
    """What a line looks like: its shape, how deep it stands, and what parts its head from the rest."""

    shape: Shape
    depth: int
    sign: Sign


def form_of(piece: Piece) -> Form:
    """Return the form of a piece."""
    dash = _DASH.search(piece.text)
    sign: Sign = "alone"
    if dash and len(piece.text[: dash.start()].split()) <= _LONGEST_HEAD:
        sign = "dash"
    elif "," in piece.text:
        sign = "comma"
    return Form(piece.shape, piece.depth, sign)


def recurring(lines: Iterable[tuple[Piece, bool]]) -> frozenset[Form]:
    """Return the forms whose lines mostly name speakers; each line comes with whether it does."""
    often, named = Counter[Form](), Counter[Form]()
    for piece, is_speaker in lines:
        form = form_of(piece)
        often[form] += 1
        named[form] += is_speaker
    return frozenset(
        form for form, count in named.items() if count >= FEWEST and 3 * count >= 2 * often[form]
        if form.sign != "alone"
    )  # fmt: skip
