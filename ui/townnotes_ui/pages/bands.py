"""Draws what stands at the head and the foot of each page, and around its text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from townnotes.summary.document import Run
from townnotes_exporters.characters import reads_from_right
from townnotes_exporters.letterheads.bands import (
    COUNT,
    NUMBER,
    Band,
    BandBox,
    BandCell,
    BandDrawing,
    BandLine,
    BandPart,
    BandPicture,
    BandRow,
    BandShape,
    BandText,
    PlacedShape,
    Tab,
    lines_in,
)
from townnotes_exporters.letterheads.looks import Align, Look, Stop
from townnotes_ui.pages.text import Words, in_dots

_ENDLESS = 100_000.0
_NO_LINK = Look()
_CELL_SIDE = 5.4
"""Word leaves so much free on either side of a cell."""
_BOX_SIDE, _BOX_ABOVE = 7.2, 3.6
_PALE = 0.3
_UPPER_HALF = 0.5
_SHARES = {"start": 0.0, "center": 0.5, "end": 1.0}


class PageNumbers:
    """What numbers on a page are: its own, and how many there are, as far as that is known."""

    def __init__(self, number: int, count: int | None) -> None:
        self._said = {NUMBER: str(number), COUNT: "…" if count is None else str(count)}

    def of(self, text: str) -> str:
        """Return what is to be said for a text."""
        return self._said.get(text, text)


@dataclass(frozen=True, slots=True)
class _Fragment:
    """Words or a shape of a line, with its width and height in dots."""

    shown: Words | BandShape
    width: float
    height: float


def height_of(band: Band, width: float) -> float:
    """Return how much a band takes of the page, in dots."""
    return BandPainter(None, PageNumbers(1, 1)).parts(band.parts, 0.0, 0.0, width)


def reach_of(band: Band, height: float) -> float:
    """Return down to where text keeps clear of what a band places in the upper half of a page."""
    placed = chain.from_iterable(one.placed for one in lines_in(band.parts))
    ends = (in_dots(one.y + one.shape.height) for one in placed if one.pushes and one.is_on_page[1])
    return max((one for one in ends if one < height * _UPPER_HALF), default=0.0)


def texts_of(band: Band) -> Iterator[str]:
    """Give what a band says, line by line; numbers of pages are no text."""
    for line in lines_in(band.parts):
        yield "".join(
            piece.text if isinstance(piece, BandText) else " "
            for piece in line.pieces
            if not (isinstance(piece, BandText) and piece.text in {NUMBER, COUNT})
        )


def draw_band(
    painter: QPainter, band: Band, room: tuple[float, float, float], figures: PageNumbers
) -> None:
    """Draw a band; the room is its left and upper edge and its width."""
    BandPainter(painter, figures).parts(band.parts, *room)


class BandPainter:
    """Draws bands, or only measures them where there is no painter; all lengths are in dots."""

    def __init__(self, painter: QPainter | None, figures: PageNumbers) -> None:
        self._painter = painter
        self._figures = figures

    def parts(self, parts: tuple[BandPart, ...], x: float, y: float, width: float) -> float:
        """Draw paragraphs and tables one below the other; returns their height."""
        top = y
        begun: list[tuple[float, float, float, BandCell, int]] = []
        for part in parts:
            if isinstance(part, BandLine):
                y += self._line(part, x, y, width)
            else:
                y += self._row(part, x, y, begun)
        return y - top

    # Tables.

    def _row(
        self,
        row: BandRow,
        x: float,
        y: float,
        begun: list[tuple[float, float, float, BandCell, int]],
    ) -> float:
        """Draw a row; `begun` are cells that reach over several: where, and how many more."""
        at = x + in_dots(row.indent)
        cells: list[tuple[float, BandCell]] = []
        for cell in row.cells:
            cells.append((at, cell))
            at += in_dots(cell.width)
        height = max([in_dots(row.height), *(self._need(one) for _, one in cells if one.rows == 1)])
        going_on = [(left, top, need, cell, rows - 1) for left, top, need, cell, rows in begun]
        for _, top, need, _, rows in going_on:
            if rows == 1:
                height = max(height, top + need - y)
        going_on += [(left, y, self._need(cell), cell, cell.rows) for left, cell in cells
                     if cell.rows > 1]  # fmt: skip
        for left, cell in cells:
            if cell.rows == 1:
                self._cell(cell, left, y, height)
        for left, top, _, cell, rows in going_on:
            if rows == 1:
                self._cell(cell, left, top, y + height - top)
        begun[:] = [one for one in going_on if one[4] > 1]
        return height

    def _need(self, cell: BandCell) -> float:
        room = max(1.0, in_dots(cell.width - 2 * _CELL_SIDE))
        return BandPainter(None, self._figures).parts(cell.parts, 0.0, 0.0, room)

    def _cell(self, cell: BandCell, x: float, y: float, height: float) -> None:
        width = in_dots(cell.width)
        if self._painter is not None:
            if cell.fill:
                self._painter.fillRect(QRectF(x, y, width, height), QColor(cell.fill))
            for rule, (left, top, right, bottom) in zip(
                cell.rules, ((x, y, x + width, y), (x + width, y, x + width, y + height),
                             (x, y + height, x + width, y + height), (x, y, x, y + height)),
                strict=True,
            ):  # fmt: skip
                if rule is not None:
                    half = in_dots(rule[1]) / 2
                    box = QRectF(left - half, top - half, right - left + 2 * half,
                                 bottom - top + 2 * half)  # fmt: skip
                    self._painter.fillRect(box, QColor(rule[0]))
        free = height - self._need(cell)
        side = in_dots(_CELL_SIDE)
        self.parts(cell.parts, x + side, y + free * cell.share, max(1.0, width - 2 * side))

    # Lines.

    def _line(self, line: BandLine, x: float, y: float, width: float) -> float:
        look = line.look
        above, below = in_dots(look.before), in_dots(look.after)
        for one in line.placed:
            self._place(one, x, y + above)
        if all(isinstance(one, BandText) for one in line.pieces):
            # Words without tabs and shapes may take more than a line.
            height = self._words(line, x, y + above, width)
        else:
            height = self._fields(line, x, y + above, width)
        pushed = (
            in_dots(one.y + one.shape.height)
            for one in line.placed
            if one.pushes and not one.is_on_page[1]
        )
        return above + max([height, *pushed]) + below

    def _words(self, line: BandLine, x: float, y: float, width: float) -> float:
        said = [one for one in line.pieces if isinstance(one, BandText)]
        runs = tuple(
            Run(self._figures.of(one.text), bold=one.look.bold, italic=one.look.italic)
            for one in said
        )
        letters = said[0].look if said else line.look
        from_right = reads_from_right("".join(one.text for one in runs))
        look = replace(
            line.look, font=letters.font, is_serif=letters.is_serif, size=letters.size,
            colour=letters.colour, bold=False, italic=False,
            align=_seen(line.look, from_right=from_right),
        )  # fmt: skip
        words = Words(runs, look, width, _NO_LINK)
        if self._painter is not None:
            words.draw(self._painter, x, y)
            self._rules(line, x, y, width, words.height)
        return words.height

    def _fields(self, line: BandLine, x: float, y: float, width: float) -> float:
        """Draw a line of words and shapes, each field behind its tab."""
        fields: list[list[_Fragment]] = [[]]
        tabs = [Tab(), *(one for one in line.pieces if isinstance(one, Tab))]
        for piece in line.pieces:
            if isinstance(piece, Tab):
                fields.append([])
            elif isinstance(piece, BandText):
                runs = (Run(self._figures.of(piece.text)),)
                words = Words(runs, _plain(piece.look), _ENDLESS, _NO_LINK)
                fields[-1].append(_Fragment(words, words.width, words.height))
            else:
                fields[-1].append(_Fragment(piece, in_dots(piece.width), in_dots(piece.height)))
        height = max([in_dots(line.look.size * 1.2), *(one.height for one in chain(*fields))])
        # Shapes in a line are spaced as its words are.
        height *= 1.0 if line.look.exactly else line.look.line
        if self._painter is None:
            return height
        self._rules(line, x, y, width, height)
        taken = [sum(one.width for one in field) for field in fields]
        at = x + _free(line.look, width, taken[0] if len(fields) == 1 else width)
        for number, field in enumerate(fields):
            if number:
                at = _behind_tab(tabs[number], line.stops, (at - x, taken[number], width)) + x
            for one in reversed(field) if line.look.from_right else field:
                self._fragment(one, at, y + height - one.height)
                at += one.width
        return height

    def _fragment(self, fragment: _Fragment, x: float, y: float) -> None:
        if isinstance(fragment.shown, Words):
            assert self._painter is not None
            fragment.shown.draw(self._painter, x, y)
        else:
            self._shape(fragment.shown, x, y)

    def _rules(self, line: BandLine, x: float, y: float, width: float, height: float) -> None:
        assert self._painter is not None
        for rule, at in ((line.above, y), (line.below, y + height)):
            if rule is not None:
                thick = in_dots(rule[1])
                self._painter.fillRect(QRectF(x, at - thick / 2, width, thick), QColor(rule[0]))

    # Shapes.

    def _place(self, placed: PlacedShape, x: float, y: float) -> None:
        across, down = placed.is_on_page
        self._shape(
            placed.shape,
            in_dots(placed.x) + (0.0 if across else x),
            in_dots(placed.y) + (0.0 if down else y),
        )

    def _shape(self, shape: BandShape, x: float, y: float) -> None:
        if self._painter is None:
            return
        if isinstance(shape, BandDrawing):
            for one, left, top in shape.shapes:
                self._shape(one, x + in_dots(left), y + in_dots(top))
        elif isinstance(shape, BandPicture):
            self._picture(self._painter, shape, x, y)
        else:
            self._box(self._painter, shape, x, y)

    def _box(self, painter: QPainter, box: BandBox, x: float, y: float) -> None:
        room = QRectF(x, y, in_dots(box.width), in_dots(box.height))
        if box.fill:
            painter.fillRect(room, QColor(box.fill))
        if box.frame is not None:
            painter.setPen(QPen(QColor(box.frame[0]), in_dots(box.frame[1])))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room)
        side = in_dots(_BOX_SIDE)
        self.parts(box.parts, x + side, y + in_dots(_BOX_ABOVE), max(1.0, room.width() - 2 * side))

    @staticmethod
    def _picture(painter: QPainter, picture: BandPicture, x: float, y: float) -> None:
        image = QImage.fromData(picture.content)
        if image.isNull():
            return
        left, top, right, bottom = picture.crop
        wide, high = image.width(), image.height()
        shown = QRectF(
            left * wide, top * high, (1 - left - right) * wide, (1 - top - bottom) * high
        )
        painter.setOpacity(_PALE if picture.pale else 1.0)
        painter.drawImage(
            QRectF(x, y, in_dots(picture.width), in_dots(picture.height)), image, shown
        )
        painter.setOpacity(1.0)


def _plain(look: Look) -> Look:
    """Return the look without what is the paragraph's."""
    return replace(look, align="start", indent=0.0, line=1.0, exactly=0.0)


def _seen(look: Look, *, from_right: bool) -> Align:
    """Return where words stand whose paragraph may begin at the other side."""
    if look.from_right == from_right or look.align == "center":
        return look.align
    return "end" if look.align == "start" else "start"


def _free(look: Look, width: float, taken: float) -> float:
    """Return how far from the left margin a line begins."""
    free = max(0.0, width - taken)
    if look.align == "center":
        return free / 2
    is_at_left = (look.align == "start") != look.from_right
    return min(free, in_dots(look.indent)) if is_at_left else free


def _behind_tab(tab: Tab, stops: tuple[Stop, ...], lengths: tuple[float, float, float]) -> float:
    """Return where words behind a tab begin, from the left margin.

    The lengths are where it stands, how wide they are, and how wide the line is.
    """
    at, width, room = lengths
    if tab.to is not None:
        return max(at, _SHARES[tab.to] * (room - width))
    for stop in stops:
        place = in_dots(stop.at)
        if place > at:
            return max(at, place - _SHARES[stop.align] * width)
    usual = in_dots(36.0)
    return (at // usual + 1) * usual
