"""What stands at head and foot of a page, and around its text: words, pictures, boxes, tables."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from townnotes_exporters.letterheads.looks import Align, Look, Stop

NUMBER, COUNT = "\0number", "\0count"
"""Texts that stand for the number of the page, and for how many there are."""

Rule: TypeAlias = tuple[str, float]
"""A line: its colour and how thick it is."""


@dataclass(frozen=True, slots=True)
class BandText:
    """Words of a band, or NUMBER, or COUNT."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class BandPicture:
    """A picture; `crop` are the shares cut off: left, top, right, bottom; `pale` is a watermark."""

    content: bytes
    width: float
    height: float
    crop: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    pale: bool = False


@dataclass(frozen=True, slots=True)
class BandBox:
    """A box with lines in it or without, filled with a colour and framed, or neither."""

    width: float
    height: float
    parts: tuple["BandPart", ...] = ()
    fill: str = ""
    frame: Rule | None = None


@dataclass(frozen=True, slots=True)
class BandDrawing:
    """Several shapes as one, each so far from its left and upper edge."""

    width: float
    height: float
    shapes: tuple[tuple["BandShape", float, float], ...]


@dataclass(frozen=True, slots=True)
class Tab:
    """A jump to the next stop; `to` a side of the line or its middle, if it says so itself."""

    to: Align | None = None


BandShape: TypeAlias = BandPicture | BandBox | BandDrawing
Piece: TypeAlias = BandText | BandShape | Tab


@dataclass(frozen=True, slots=True)
class PlacedShape:
    """A shape that stands in no line.

    It is so far from the page's edges, or from where its line begins, each side by itself. Text
    keeps clear of one that `pushes`.
    """

    shape: BandShape
    x: float
    y: float
    is_on_page: tuple[bool, bool] = (True, True)
    pushes: bool = False


@dataclass(frozen=True, slots=True)
class BandLine:
    """A paragraph of a band; `above` and `below` are rules."""

    look: Look
    pieces: tuple[Piece, ...] = ()
    stops: tuple[Stop, ...] = ()
    above: Rule | None = None
    below: Rule | None = None
    placed: tuple[PlacedShape, ...] = ()


@dataclass(frozen=True, slots=True)
class BandCell:
    """A cell: it reaches over so many rows; 0 for what one above reaches over."""

    width: float
    parts: tuple["BandPart", ...] = ()
    rows: int = 1
    fill: str = ""
    share: float = 0.0
    """How much of the room that is free stands above: none, half of it or all."""
    rules: tuple[Rule | None, ...] = (None, None, None, None)
    """Above, right, below, left."""


@dataclass(frozen=True, slots=True)
class BandRow:
    """A row of a table: cells side by side, `indent` from the margin, `height` high at least."""

    cells: tuple[BandCell, ...]
    indent: float = 0.0
    height: float = 0.0


BandPart: TypeAlias = BandLine | BandRow


@dataclass(frozen=True, slots=True)
class Band:
    """What stands at the head or foot of a page, or before and behind its text."""

    parts: tuple[BandPart, ...] = ()


EMPTY = Band()
"""Nothing at all."""


def lines_in(parts: tuple[BandPart, ...]) -> Iterator[BandLine]:
    """Give every line, in cells and boxes, too."""
    for part in parts:
        if isinstance(part, BandRow):
            for cell in part.cells:
                yield from lines_in(cell.parts)
            continue
        yield part
        for piece in (*part.pieces, *(one.shape for one in part.placed)):
            yield from _lines_of(piece)


def _lines_of(piece: Piece) -> Iterator[BandLine]:
    if isinstance(piece, BandBox):
        yield from lines_in(piece.parts)
    elif isinstance(piece, BandDrawing):
        for shape, *_ in piece.shapes:
            yield from _lines_of(shape)
