"""Draws what stands at the head and the foot of each page."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from townnotes.summary.document import Run
from townnotes_exporters.letterhead_bands import (
    COUNT,
    NUMBER,
    Band,
    BandLine,
    BandPicture,
    BandRow,
    BandText,
    Piece,
    Tab,
)
from townnotes_exporters.letterhead_looks import Look, Stop
from townnotes_ui.pages.text import Words, in_dots

_ENDLESS = 100_000.0
_NO_LINK = Look()
_CELL_SIDE = 5.4
"""Word leaves so much free on either side of a cell."""


class PageNumbers:
    """What numbers on a page are: its own, and how many there are, as far as that is known."""

    def __init__(self, number: int, count: int | None) -> None:
        self._said = {NUMBER: str(number), COUNT: "…" if count is None else str(count)}

    def of(self, text: str) -> str:
        """Return what is to be said for a text."""
        return self._said.get(text, text)


class _Part:
    """Words or a picture with its width and height in dots."""

    def __init__(self, pieces: list[Piece], figures: PageNumbers) -> None:
        self.parts: list[tuple[Words | BandPicture, float, float]] = []
        for piece in pieces:
            if isinstance(piece, BandText):
                words = Words(
                    (Run(figures.of(piece.text)),), _plain(piece.look), _ENDLESS, _NO_LINK
                )
                self.parts.append((words, words.width, words.height))
            elif isinstance(piece, BandPicture):
                self.parts.append((piece, in_dots(piece.width), in_dots(piece.height)))
        self.width = sum(width for _, width, _ in self.parts)
        self.height = max((height for *_, height in self.parts), default=0.0)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        for part, width, height in self.parts:
            top = y + self.height - height
            if isinstance(part, Words):
                part.draw(painter, x, top)
            else:
                _draw_picture(painter, part, QRectF(x, top, width, height))
            x += width


def _plain(look: Look) -> Look:
    """Return the look without what is the paragraph's."""
    return replace(look, align="start", indent=0.0, line=1.0, exactly=0.0)


def height_of(band: Band, width: float) -> float:
    """Return how much a band takes of the page, in dots."""
    return _draw_parts(None, band.parts, 0.0, 0.0, width, PageNumbers(1, 1))


def texts_of(band: Band) -> Iterator[str]:
    """Give what a band says, line by line; numbers of pages are no text."""
    for part in band.parts:
        lines = (part,) if isinstance(part, BandLine) else chain(*(one for _, one in part.cells))
        for line in lines:
            yield "".join(
                piece.text if isinstance(piece, BandText) else " "
                for piece in line.pieces
                if not (isinstance(piece, BandText) and piece.text in {NUMBER, COUNT})
            )


def draw_band(
    painter: QPainter, band: Band, room: tuple[float, float, float], figures: PageNumbers
) -> None:
    """Draw a band; the room is its left and upper edge and its width."""
    for picture in band.placed:
        assert picture.at is not None
        x, y = map(in_dots, picture.at)
        _draw_picture(
            painter, picture, QRectF(x, y, in_dots(picture.width), in_dots(picture.height))
        )
    x, y, width = room
    _draw_parts(painter, band.parts, x, y, width, figures)


def _draw_parts(
    painter: QPainter | None,
    parts: tuple[BandLine | BandRow, ...],
    x: float,
    y: float,
    width: float,
    figures: PageNumbers,
) -> float:
    """Draw, or only measure; returns the height."""
    top = y
    for part in parts:
        if isinstance(part, BandLine):
            y += _draw_line(painter, part, x, y, width, figures)
            continue
        at, highest = x, 0.0
        for cell_width, lines in part.cells:
            side = in_dots(_CELL_SIDE)
            room = max(1.0, in_dots(cell_width) - 2 * side)
            highest = max(highest, _draw_parts(painter, lines, at + side, y, room, figures))
            at += in_dots(cell_width)
        y += highest
    return y - top


def _draw_line(
    painter: QPainter | None, line: BandLine, x: float, y: float, width: float, figures: PageNumbers
) -> float:
    look = line.look
    # Words without tabs and pictures may take more than a line.
    if all(isinstance(one, BandText) for one in line.pieces):
        return _draw_text(painter, line, x, y, width, figures)
    fields: list[list[Piece]] = [[]]
    for piece in line.pieces:
        if isinstance(piece, Tab):
            fields.append([])
        else:
            fields[-1].append(piece)
    parts = [_Part(one, figures) for one in fields]
    height = max([in_dots(look.size * 1.2), *(one.height for one in parts)])
    top = y + in_dots(look.before)
    if painter is not None:
        _draw_rules(painter, line, x, top, width, height)
        at = x + _free(look, width, parts[0].width if len(parts) == 1 else width)
        for number, part in enumerate(parts):
            if number:
                at = _behind_tab(line.stops, at - x, part.width) + x
            part.draw(painter, at, top + height - part.height)
            at += part.width
    return in_dots(look.before) + height + in_dots(look.after)


def _free(look: Look, width: float, taken: float) -> float:
    """Return how far from the margin a line begins."""
    free = max(0.0, width - taken)
    return {"start": in_dots(look.indent), "center": free / 2, "end": free}[look.align]


def _behind_tab(stops: tuple[Stop, ...], at: float, width: float) -> float:
    """Return where words behind a tab begin, so far from the left margin."""
    for stop in stops:
        place = in_dots(stop.at)
        if place > at:
            share = {"start": 0.0, "center": 0.5, "end": 1.0}[stop.align]
            return max(at, place - share * width)
    usual = in_dots(36.0)
    return (at // usual + 1) * usual


def _draw_text(
    painter: QPainter | None, line: BandLine, x: float, y: float, width: float, figures: PageNumbers
) -> float:
    said = [one for one in line.pieces if isinstance(one, BandText)]
    runs = tuple(
        Run(figures.of(one.text), bold=one.look.bold, italic=one.look.italic) for one in said
    )
    letters = said[0].look if said else line.look
    look = replace(
        line.look, font=letters.font, is_serif=letters.is_serif, size=letters.size,
        colour=letters.colour, bold=False, italic=False,
    )  # fmt: skip
    words = Words(runs, look, width, _NO_LINK)
    top = y + in_dots(look.before)
    if painter is not None:
        words.draw(painter, x, top)
        _draw_rules(painter, line, x, top, width, words.height)
    return in_dots(look.before) + words.height + in_dots(look.after)


def _draw_rules(
    painter: QPainter, line: BandLine, x: float, y: float, width: float, height: float
) -> None:
    for rule, at in ((line.above, y), (line.below, y + height)):
        if rule is not None:
            thick = in_dots(rule[1])
            painter.fillRect(QRectF(x, at - thick / 2, width, thick), QColor(rule[0]))


def _draw_picture(painter: QPainter, picture: BandPicture, room: QRectF) -> None:
    image = QImage.fromData(picture.content)
    if not image.isNull():
        painter.drawImage(room, image)
