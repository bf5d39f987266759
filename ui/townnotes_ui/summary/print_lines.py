"""Words broken into lines, and slices of a page: what is put on it one below the other."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextLayout

from townnotes.summary.document import Run
from townnotes_exporters.directions import reads_from_right
from townnotes_exporters.letterhead_parts import Look
from townnotes_ui.pages.text import (
    font_of,
    in_dots,
    option_of,
    paper,
    printable,
    spans_of,
)


class Words:
    """A text in lines of one width; all lengths are in dots."""

    def __init__(self, runs: tuple[Run, ...], look: Look, width: float, link: Look) -> None:
        text = "".join(printable(run.text) for run in runs)
        self._layout = QTextLayout(text, font_of(look), paper())
        self._layout.setTextOption(option_of(look, reads_from_right(text)))
        self._layout.setFormats(spans_of(runs, look, link))
        self._layout.beginLayout()
        self.heights: list[float] = []
        self._drops: list[float] = []
        indent = in_dots(look.indent)
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width - indent))
            line.setPosition(QPointF(indent, 0))
            own = line.ascent() + line.descent() + line.leading()
            height = in_dots(look.exactly) if look.exactly else own * look.line
            self.heights.append(height)
            # What a line is higher than its letters stands above them.
            self._drops.append(height - own)
        self._layout.endLayout()
        self.height = sum(self.heights)

    def text_of(self, number: int) -> str:
        """Return what a line says."""
        line = self._layout.lineAt(number)
        held = self._layout.text().encode("utf-16-le")
        begin, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        return held[begin:end].decode("utf-16-le", "replace").strip()

    @property
    def text(self) -> str:
        """What all lines say."""
        return self._layout.text()

    @property
    def width(self) -> float:
        """How wide the words are where nothing breaks them."""
        return self._layout.lineAt(0).naturalTextWidth() if self.heights else 0.0

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw every line."""
        for number, height in enumerate(self.heights):
            self.draw_line(painter, number, x, y)
            y += height

    def draw_line(self, painter: QPainter, number: int, x: float, y: float) -> None:
        """Draw one line with its upper edge at `y`."""
        self._layout.lineAt(number).draw(painter, QPointF(x, y + self._drops[number]))


@dataclass(slots=True, eq=False)
class Slice:
    """A part of the page from one edge to the other that is never broken.

    `above` is left free unless a page begins with it; one that `holds` is on a page with the next;
    `head` is put above it where it is the first on its page.
    """

    height: float
    above: float = 0.0
    holds: bool = False
    begins_page: bool = False
    head: "Slice | None" = None

    def draw(self, painter: QPainter, x: float, y: float, *, is_first: bool, is_last: bool) -> None:
        """Draw it; it may be the first or last on its page."""

    def says(self, *, is_first: bool) -> str:
        """Return its words."""
        return ""


@dataclass(slots=True, eq=False)
class LineSlice(Slice):
    """A line of a paragraph."""

    words: Words | None = None
    number: int = 0

    def draw(self, painter: QPainter, x: float, y: float, *, is_first: bool, is_last: bool) -> None:
        """Draw the line."""
        if self.words is not None:
            self.words.draw_line(painter, self.number, x, y)

    def says(self, *, is_first: bool) -> str:
        """Return the line's words."""
        return self.words.text_of(self.number) if self.words is not None else ""


def lines_of(
    words: Words, above: float, *, is_heading: bool, begins_page: bool
) -> Iterator[LineSlice]:
    """Give a paragraph's lines: none of them is left alone at an end of a page."""
    last = len(words.heights) - 1
    for number, height in enumerate(words.heights):
        is_first = number == 0
        yield LineSlice(
            height,
            above=above if is_first else 0.0,
            holds=is_heading or (number < last and (is_first or number == last - 1)),
            begins_page=begins_page and is_first,
            words=words,
            number=number,
        )
