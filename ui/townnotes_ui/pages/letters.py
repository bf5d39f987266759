"""What a letterhead has around the text, as parts of the page that are never broken."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from townnotes_exporters.letterheads.bands import EMPTY, Band
from townnotes_ui.pages.bands import PageNumbers, draw_band, height_of, texts_of
from townnotes_ui.pages.text import Slice


@dataclass(slots=True, eq=False)
class BandSlice(Slice):
    """A paragraph of the letterhead's own, or a row of a table of its."""

    band: Band = EMPTY
    width: float = 0.0

    def draw(self, painter: QPainter, x: float, y: float, *, is_first: bool, is_last: bool) -> None:
        """Draw it; what it places on the page stands there."""
        draw_band(painter, self.band, (x, y, self.width), PageNumbers(1, None))

    def says(self, *, is_first: bool) -> str:
        """Return its words."""
        return " ".join(texts_of(self.band))

    def texts(self) -> Iterator[str]:
        """Give its lines."""
        yield from texts_of(self.band)


def slices_of(band: Band, width: float, above: float = 0.0) -> Iterator[BandSlice]:
    """Give what stands before or behind the text; it is kept together, as a letterhead is."""
    if band.parts:
        yield BandSlice(height_of(band, width), above=above, band=band, width=width)
