"""Prints a finished summary as PDF, on the letterhead of the Word file."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from townnotes.errors import FileError
from townnotes.summary.document import Summary
from townnotes.summary.evidence.attribution import excerpt
from townnotes_exporters.atomic import write_file
from townnotes_exporters.characters import clean_line
from townnotes_exporters.file_texts import FileText
from townnotes_exporters.letterhead import Letterhead
from townnotes_ui.pages.layout import Pages, pages_of
from townnotes_ui.pages.text import RESOLUTION


def to_pdf(summary: Summary) -> bytes:
    """Return the bytes of a PDF; needs a QGuiApplication, and may run long."""
    pages = _laid_out(summary)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(clean_line(summary.title))
    writer.setCreator("townnotes")
    writer.setPageLayout(_page(pages.letterhead))
    printed = _print(pages, writer)
    buffer.close()
    if not printed:
        raise FileError("The PDF was not written: Qt could not draw it. Your notes are safe.")
    return bytes(content.data())


def write_pdf(summary: Summary, target: Path) -> None:
    """Write the summary as PDF; raises FileError when the disk refuses."""
    write_file(target, to_pdf(summary))


def pdf_texts(summary: Summary) -> Iterator[FileText]:
    """Give every text of that PDF: its title, what its pages say and where their links lead."""
    title = clean_line(summary.title)
    yield f"the properties of the file, {excerpt(title)}", title
    yield from _laid_out(summary).texts()


def _laid_out(summary: Summary) -> Pages:
    pages = pages_of(summary)
    for _ in pages.lay_out():
        pass
    return pages


def _page(letterhead: Letterhead) -> QPageLayout:
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


def _print(pages: Pages, writer: QPdfWriter) -> bool:
    painter = QPainter()
    if not painter.begin(writer):
        return False
    for number in range(pages.count):
        if number and not writer.newPage():
            painter.end()
            return False
        pages.paint(painter, number)
    return painter.end()
