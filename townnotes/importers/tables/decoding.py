"""Bytes of a file as text, in whichever encoding it was written."""

from collections.abc import Iterator
from typing import NamedTuple

from townnotes.importers.encodings import LOOKED_AT, told_coding
from townnotes.importers.folding import folded
from townnotes.importers.tables.labels import meanings

# Letters of other scripts than ours have no zeros; a few bytes may be damaged.
_MANY_ZEROS, _FEW_ZEROS = 0.2, 0.1
CANDIDATES = ("cp1252", "cp1251", "cp1256", "cp932", "cp949", "gb18030", "cp1250")


class Decoded(NamedTuple):
    """A text and how it was read; a doubtful encoding was chosen among several that fit."""

    text: str
    encoding: str
    is_doubtful: bool = False


def decode(data: bytes, encoding: str = "") -> Decoded:
    """Read bytes: by their mark, by zero bytes, as UTF-8, else as what gives the most known words.

    An `encoding` that somebody chose is taken where the bytes do not tell theirs. Bytes that are
    nothing in the encoding become U+FFFD; never raises.
    """
    told = told_coding(data, zeros=_MANY_ZEROS, others=_FEW_ZEROS)
    if told:
        return Decoded(data.decode(told, "replace"), told)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    if encoding:
        return Decoded(data.decode(encoding, "replace"), encoding, is_doubtful=True)
    best = max(_read_as(data), key=lambda one: one[0], default=None)
    if best is None:
        return Decoded(data.decode("cp1252", "replace"), "cp1252", is_doubtful=True)
    return Decoded(best[1], best[2], is_doubtful=True)


def _read_as(data: bytes) -> Iterator[tuple[tuple[int, int], str, str]]:
    """Give the text in each encoding that fits, with how many labels it then has."""
    for place, encoding in enumerate(CANDIDATES):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        yield (_known(text[:LOOKED_AT]), -place), text, encoding


def _known(head: str) -> int:
    known = meanings("columns")
    cells = (cell for line in head.splitlines() for cell in line.replace(";", ",").split(","))
    return sum(any(not sign.isascii() for sign in cell) and folded(cell) in known for cell in cells)
