"""How words look on paper: as the letterhead has them, in dots of a fine printer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from townnotes.summary.document import Run
from townnotes_exporters.characters import clean, reads_from_right, web_address
from townnotes_exporters.letterheads.looks import Look

RESOLUTION = 600
"""Dots an inch, for preview and PDF alike: with another, lines would break elsewhere."""
ACCENT, DIM, RULE = "#1f66a6", "#6b7277", "#bfc5ca"
"""The colours of tables on paper, as the Word file has them; a page is white in the dark too."""
_SERIF = ("Cambria", "Caladea", "Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif")
_SANS = ("Calibri", "Carlito", "Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans")
"""What stands in for a font that this computer does not have."""
_LIKE = {"Calibri": "Carlito", "Cambria": "Caladea", "Arial": "Liberation Sans",
         "Helvetica": "Liberation Sans", "Times New Roman": "Liberation Serif"}  # fmt: skip
"""Fonts of the same widths: lines break where they did."""
_TAB = 36.0
# A break within the paragraph; the rest would be no signs of a text to Qt.
_SIGNS = str.maketrans(
    {"\n": "\u2028", "\r": "\u2028", "\u2029": "\u2028", "\ufdd0": "\ufffd",
     "\ufdd1": "\ufffd", "\ufffc": "\ufffd"}
)  # fmt: skip
_ALIGNS = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "end": Qt.AlignmentFlag.AlignRight,
}


def in_dots(points: float) -> float:
    """Return a length in dots."""
    return points * RESOLUTION / 72


@cache
def paper() -> QImage:
    """Return what fonts are measured for: nothing is painted on it."""
    one = QImage(1, 1, QImage.Format.Format_Mono)
    one.setDotsPerMeterX(round(RESOLUTION / 0.0254))
    one.setDotsPerMeterY(round(RESOLUTION / 0.0254))
    return one


@cache
def font_of(look: Look) -> QFont:
    """Return the font of a look, with others in its place where there is none of its name."""
    named = [look.font, _LIKE.get(look.font, "")] if look.font else []
    others = _SERIF if look.is_serif else _SANS
    font = QFont([*dict.fromkeys(filter(None, named)), *others])
    hint = QFont.StyleHint.Serif if look.is_serif else QFont.StyleHint.SansSerif
    font.setStyleHint(hint)
    font.setPointSizeF(look.size)
    font.setBold(look.bold)
    font.setItalic(look.italic)
    font.setUnderline(look.underline)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFont(font, paper())


def missing_fonts(looks: Iterable[Look]) -> dict[str, str]:
    """Return the fonts that this computer does not have, each with what is taken in its place."""
    named = {look.font: look for look in looks if look.font}
    found = {font: QFontInfo(font_of(look)).family() for font, look in named.items()}
    return {font: other for font, other in found.items() if other.casefold() != font.casefold()}


@cache
def option_of(look: Look, from_right: bool) -> QTextOption:  # noqa: FBT001 (cache)
    """Return how lines are broken and where they stand."""
    option = QTextOption(_ALIGNS[look.align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(in_dots(_TAB))
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if from_right else direction.LeftToRight)
    return option


def printable(text: str) -> str:
    """Return a text as a layout takes it."""
    return clean(text).translate(_SIGNS)


def spans_of(runs: tuple[Run, ...], look: Look, link: Look) -> list[QTextLayout.FormatRange]:
    """Return how the words of runs look; texts are to be `printable`."""
    spans: list[QTextLayout.FormatRange] = []
    at = 0
    for run in runs:
        span = QTextLayout.FormatRange()
        span.start, span.length = at, _units(printable(run.text))  # pyright: ignore[reportAttributeAccessIssue] - fields in C++
        span.format = _letters(
            run.bold, run.italic, run.superscript, web_address(run.link), look, link
        )  # pyright: ignore[reportAttributeAccessIssue]
        at += _units(printable(run.text))
        spans.append(span)
    return spans


def _units(text: str) -> int:
    """Return how long a text is for Qt."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


@cache
def _letters(
    bold: bool,  # noqa: FBT001 (cache)
    italic: bool,  # noqa: FBT001
    raised: bool,  # noqa: FBT001
    address: str | None,
    look: Look,
    link: Look,
) -> QTextCharFormat:
    font = QFont(font_of(look))
    font.setBold(bold or look.bold)
    font.setItalic(italic or look.italic)
    letters = QTextCharFormat()
    letters.setFont(font)
    letters.setForeground(QColor(look.colour))
    if raised:
        letters.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if address:
        letters.setAnchor(True)
        letters.setAnchorHref(address)
        letters.setForeground(QColor(link.colour))
        letters.setFontUnderline(link.underline)
    return letters


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
    def texts(self) -> Iterator[str]:
        """The words, and the addresses that they lead to."""
        yield self.text.replace("\u2028", " ")
        yield from filter(
            None, (unquote(one.format.anchorHref()) for one in self._layout.formats())
        )

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

    def texts(self) -> Iterator[str]:
        """Give the texts that begin with it, whole, and the addresses of their links."""
        yield from ()


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

    def texts(self) -> Iterator[str]:
        """Give the paragraph's words with its first line."""
        if self.words is not None and self.number == 0:
            yield from self.words.texts


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
