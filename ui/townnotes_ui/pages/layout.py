"""Puts a summary on pages, slice by slice, and prints them as PDF.

Who waits for pages sees them as they are made; a PDF bears the letterhead of the Word file.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from townnotes.errors import FileError
from townnotes.summary.annexes.annex_words import words_in
from townnotes.summary.document import Annex, Paragraph, Run, Summary, noted
from townnotes.summary.evidence.attribution import excerpt
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean_line
from townnotes_exporters.file_texts import FileText
from townnotes_exporters.letterheads.letterhead import Letterhead, letterhead_of
from townnotes_exporters.letterheads.looks import Look
from townnotes_exporters.letterheads.places import said_at_places
from townnotes_ui.pages.bands import PageNumbers, draw_band, height_of, reach_of, texts_of
from townnotes_ui.pages.letters import slices_of
from townnotes_ui.pages.tables import rows_of
from townnotes_ui.pages.text import RESOLUTION, Slice, Words, in_dots, lines_of

_LEAST = 72.0
"""Points of a page that its bands leave to the text."""
_FORMAT = QImage.Format.Format_RGB32
_BEHIND_TABLE, _LEAST_ABOVE = 12.0, 4.0


class Pages:
    """A summary on paper; all lengths are in dots. `lay_out` is to be gone through."""

    def __init__(self, summary: Summary, letterhead: Letterhead) -> None:
        self._summary = with_notes_at_end(summary)
        self.letterhead = letterhead
        self._margins = {name: in_dots(one) for name, one in letterhead.margins.items()}
        self.width, self.height = in_dots(letterhead.width), in_dots(letterhead.height)
        self._text_width = self.width - self._margins["left"] - self._margins["right"]
        self._areas: dict[int, tuple[float, float]] = {}
        self._pages: list[list[tuple[float, Slice]]] = []
        self._y = self._bottom = 0.0
        self.is_whole = False

    @property
    def count(self) -> int:
        """How many pages there are by now."""
        return len(self._pages)

    def lay_out(self) -> Iterator[int]:
        """Lay everything out, giving way after each part; yields how many pages there are."""
        self._turn()
        held: list[Slice] = []
        for one in self._slices():
            held.append(one)
            if not one.holds:
                self._put(held)
                held = []
                yield self.count
        self._put(held)
        self.is_whole = True
        yield self.count

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0."""
        slices = self._pages[number]
        left = self._margins["left"]
        figures = PageNumbers(number + 1, self.count if self.is_whole else None)
        for edge in ("header", "footer"):
            band = self.letterhead.band(edge, number)
            top = self._margins["header"]
            if edge == "footer":
                top = self.height - self._margins["footer"] - height_of(band, self._text_width)
            draw_band(painter, band, (left, top, self._text_width), figures)
        # Over the bands, which may hold a watermark.
        for y, one, is_first in self._placed(number):
            one.draw(painter, left, y, is_first=is_first, is_last=one is slices[-1][1])

    def image(self, number: int, width: int) -> QImage:
        """Return a page, counted from 0, as it looks so many dots wide."""
        image = QImage(width, max(1, round(width * self.height / self.width)), _FORMAT)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.scale(width / self.width, width / self.width)
        self.paint(painter, number)
        painter.end()
        return image

    def texts_on(self, number: int) -> list[str]:
        """Return what a page says between its bands, line by line and row by row."""
        return [one.says(is_first=is_first) for _, one, is_first in self._placed(number)]

    def texts(self) -> Iterator[FileText]:
        """Give every text on the pages, whole, however it is broken; bands once each."""
        bands: dict[FileText, None] = {}
        for number, slices in enumerate(self._pages):
            for edge in ("header", "footer"):
                said = texts_of(self.letterhead.band(edge, number))
                bands |= {(f"a {edge}, {excerpt(text)}", text): None for text in said}
            for _, one in slices:
                yield from ((f"the text, {excerpt(text)}", text) for text in one.texts())
        yield from bands

    def _placed(self, number: int) -> Iterator[tuple[float, Slice, bool]]:
        slices = self._pages[number]
        for place, (y, one) in enumerate(slices):
            # The head of a table stands above the first row, said again or not.
            yield y, one, place == 0 or (place == 1 and one.head is slices[0][1])

    # What is put on pages.

    def _slices(self) -> Iterator[Slice]:
        letterhead = self.letterhead
        yield from slices_of(letterhead.before, self._text_width)
        clear = reach_of(letterhead.before, self.height)
        above = max(0.0, clear - self._y)
        for paragraph in self._summary.paragraphs:
            if paragraph.kind not in letterhead.filled:
                yield from self._lines(paragraph, above)
                above = in_dots(self._look(paragraph).after)
        yield from slices_of(letterhead.after, self._text_width, above)
        for number, annex in enumerate(self._summary.annexes):
            # The first annex is apart from the summary, whatever its length.
            yield from self._annex(annex, begins_page=not (number and annex.is_short))

    def _annex(self, annex: Annex, *, begins_page: bool) -> Iterator[Slice]:
        heading = Paragraph("heading", (Run(annex.title),))
        yield from self._lines(heading, in_dots(_BEHIND_TABLE * 2), begins_page=begins_page)
        above = in_dots(self.letterhead.heading.after)
        for block in annex.blocks:
            if isinstance(block, Paragraph):
                yield from self._lines(block, above)
                above = in_dots(self._look(block).after)
                continue
            body, link = self.letterhead.body, self.letterhead.link
            for number, row in enumerate(
                rows_of(block, body, link, self._text_width, self._longest)
            ):
                row.above = max(above, in_dots(_LEAST_ABOVE)) if number == 0 else 0.0
                yield row
            above = in_dots(_BEHIND_TABLE)

    def _lines(
        self, paragraph: Paragraph, above: float, *, begins_page: bool = False
    ) -> Iterator[Slice]:
        look = self._look(paragraph)
        words = Words(paragraph.runs, look, self._text_width, self.letterhead.link)
        is_heading = paragraph.kind in {"heading", "title", "subheading"}
        yield from lines_of(
            words, above + in_dots(look.before), is_heading=is_heading, begins_page=begins_page
        )

    def _look(self, paragraph: Paragraph) -> Look:
        known = {"heading": self.letterhead.heading}
        if paragraph.kind in {"title", "subheading"}:
            # A title is bold by itself, whatever its style says; as the Word file has it.
            title = self.letterhead.title
            return replace(title, bold=True) if paragraph.kind == "title" else title
        if paragraph.kind == "date":
            return replace(self.letterhead.body, bold=True)
        return known.get(paragraph.kind, self.letterhead.body)

    # How pages are filled.

    @property
    def _longest(self) -> float:
        """The height of a page's text, where a row is still on one page with its head."""
        top, bottom = self._area(0)
        return (bottom - top) * 0.8

    def _put(self, held: list[Slice]) -> None:
        """Put slices on this page or, if it has no room for all, on the next."""
        if not held:
            return
        if held[0].begins_page and self._pages[-1]:
            self._turn()
        need = sum(one.above + one.height for one in held)
        if self._pages[-1] and self._y + need > self._bottom:
            self._turn()
        for one in held:
            # Where a page begins nothing is left free, but for the first, as in Word.
            above = one.above if self._pages[-1] or self.count == 1 else 0.0
            if self._pages[-1] and self._y + above + one.height > self._bottom:
                self._turn()
                above = 0.0
            if not self._pages[-1] and one.head is not None:
                self._place(one.head, 0.0)
            self._place(one, above)

    def _place(self, one: Slice, above: float) -> None:
        self._y += above
        self._pages[-1].append((self._y, one))
        self._y += one.height

    def _turn(self) -> None:
        self._y, self._bottom = self._area(self.count)
        self._pages.append([])

    def _area(self, number: int) -> tuple[float, float]:
        """Return where the text of a page begins and ends: a high header pushes it down."""
        kind = 0 if number == 0 else 2 - number % 2
        if kind not in self._areas:
            heights = [
                height_of(self.letterhead.band(edge, number), self._text_width)
                for edge in ("header", "footer")
            ]
            top = max(self._margins["top"], self._margins["header"] + heights[0])
            foot = max(self._margins["bottom"], self._margins["footer"] + heights[1])
            bottom = self.height - foot
            if bottom - top < in_dots(_LEAST):
                top, bottom = self._margins["top"], self.height - self._margins["bottom"]
            self._areas[kind] = (top, bottom)
        return self._areas[kind]


def pages_of(summary: Summary) -> Pages:
    """Return the pages of a summary, still to be laid out."""
    said = said_at_places(summary)
    return Pages(summary, letterhead_of(summary.template, summary.language, said))


def with_notes_at_end(summary: Summary) -> Summary:
    """Return the summary as paper holds it: its notes numbered, and told behind everything else."""
    if not summary.notes:
        return summary
    numbers = count(1)
    paragraphs = tuple(
        replace(each, runs=tuple(_numbered(each, numbers))) for each in summary.paragraphs
    )
    notes = tuple(
        Paragraph("body", (Run(f"{number}. ", bold=True), Run(note)))
        for number, note in enumerate(summary.notes, start=1)
    )
    evidence = Annex(words_in(summary.language).notes, notes)
    return replace(summary, paragraphs=paragraphs, annexes=(*summary.annexes, evidence))


def _numbered(paragraph: Paragraph, numbers: Iterator[int]) -> Iterator[Run]:
    for note, stretch in noted(paragraph.runs):
        yield from (replace(run, note="") for run in stretch)
        if note:
            yield Run(str(next(numbers)), superscript=True)


def to_pdf(summary: Summary) -> bytes:
    """Return the bytes of a PDF; needs a QGuiApplication, and may run long."""
    if not QFontMetricsF(QFont()).inFont("a"):
        # Families are named even where none is installed, and pages drawn without a letter.
        raise FileError(
            "The PDF was not written: no fonts are installed here. Your notes are safe."
        )
    pages = _laid_out(summary)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(clean_line(summary.title))
    writer.setCreator("townnotes")
    writer.setPageLayout(page_layout(pages.letterhead))
    done = sum(1 for _ in printed(pages, writer, range(pages.count)))
    buffer.close()
    if done < pages.count:
        raise FileError("The PDF was not written: Qt could not draw it. Your notes are safe.")
    return bytes(content.data())


def write_pdf(summary: Summary, target: Path) -> None:
    """Write the summary as PDF; raises FileError when the disk refuses."""
    write_file(target, to_pdf(summary))


def pdf_texts(summary: Summary) -> Iterator[FileText]:
    """Give every text of that PDF: its title, what its pages say and where their links lead."""
    return texts_with_title(summary, _laid_out(summary))


def texts_with_title(summary: Summary, pages: Pages) -> Iterator[FileText]:
    """Give every text that leaves with pages laid out: what their summary is called, too."""
    title = clean_line(summary.title)
    yield f"the properties of the file, {excerpt(title)}", title
    yield from pages.texts()


def _laid_out(summary: Summary) -> Pages:
    pages = pages_of(summary)
    for _ in pages.lay_out():
        pass
    return pages


def page_layout(letterhead: Letterhead) -> QPageLayout:
    """Return a page without margins: they are ours, for its bands stand in them."""
    width, height = letterhead.width, letterhead.height
    # Qt keeps the sides in the order of an upright page.
    sides = QSizeF(min(width, height), max(width, height))
    lies = width > height
    orientation = QPageLayout.Orientation
    layout = QPageLayout(
        QPageSize(sides, QPageSize.Unit.Point),
        orientation.Landscape if lies else orientation.Portrait,
        QMarginsF(),
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def printed(pages: Pages, device: QPagedPaintDevice, numbers: Sequence[int]) -> Iterator[int]:
    """Put pages, counted from 0, on paper or into a file, giving way after each.

    Yields which one is there; none any more where the device refuses.
    """
    painter = QPainter()
    if not painter.begin(device):
        return
    try:
        scale = device.logicalDpiX() / RESOLUTION
        painter.scale(scale, scale)
        for place, number in enumerate(numbers):
            if place and not device.newPage():
                return
            pages.paint(painter, number)
            yield number
    finally:
        painter.end()
