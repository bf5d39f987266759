"""What a letterhead is made of, as far as it can be printed; lengths in points."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Align: TypeAlias = Literal["start", "center", "end"]
NUMBER, COUNT = "\0number", "\0count"
"""Texts that stand for the number of the page, and for how many there are."""


@dataclass(frozen=True, slots=True)
class Look:
    """How words and their paragraph look; a `line` above `exactly` 0 is a share of the font's."""

    font: str = ""
    is_serif: bool = True
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: str = "#000000"
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    exactly: float = 0.0
    align: Align = "start"
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a band, or NUMBER, or COUNT."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; `at` is its place on the page, None where it stands in its line."""

    content: bytes
    width: float
    height: float
    at: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Tab:
    """A jump to the next stop."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a tab leads: so far from the left margin, and what of the words stands there."""

    at: float
    align: Align


Piece: TypeAlias = Said | Picture | Tab


@dataclass(frozen=True, slots=True)
class BandLine:
    """A paragraph of a header or footer; `above` and `below` are rules: colour and thickness."""

    look: Look
    pieces: tuple[Piece, ...] = ()
    stops: tuple[Stop, ...] = ()
    above: tuple[str, float] | None = None
    below: tuple[str, float] | None = None


@dataclass(frozen=True, slots=True)
class BandRow:
    """A row of a table in a header or footer: lines side by side, with their widths."""

    cells: tuple[tuple[float, tuple[BandLine, ...]], ...]


@dataclass(frozen=True, slots=True)
class Band:
    """What stands at the head or foot of a page; `placed` are pictures that stand in no line."""

    parts: tuple[BandLine | BandRow, ...] = ()
    placed: tuple[Picture, ...] = ()
