"""Lays a finished summary out on pages, as the Word file has it, for the preview and for PDF."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from townnotes.errors import FileError
from townnotes.summary.annex_words import words_in
from townnotes.summary.document import Annex, Paragraph, Run, Summary
from townnotes_exporters.atomic import write_file
from townnotes_exporters.cleaning import clean_line
from townnotes_exporters.directions import reads_from_right
from townnotes_exporters.pdf import with_notes_at_end
from townnotes_ui.summary.print_looks import (
    ACCENT,
    DIM,
    block_look,
    font_of,
    in_units,
    insert_runs,
)
from townnotes_ui.summary.print_tables import insert_table

RESOLUTION = 600
"""Dots an inch, for preview and PDF alike: with another, lines would break elsewhere."""
_BODY, _FOOT = 11.0, 8.5
_HEADINGS = {"heading": (17.0, 1, ACCENT), "title": (12.0, 2, ""), "subheading": (12.0, 2, "")}
"""Size in points, level, colour."""
_AFTER, _LINE = 8.0, 115
_BEHIND_TABLE = 12.0
_FOOT_UP = 35.4
"""From the foot of the page to that of its number, in points."""


def set_up(device: QPagedPaintDevice) -> None:
    """Give a printer or PDF writer A4 pages; margins are ours, for the page number is in them."""
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def to_pdf(summary: Summary) -> bytes:
    """Return the bytes of a PDF; needs a QGuiApplication, and may run long."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(clean_line(summary.title))
    writer.setCreator("townnotes")
    set_up(writer)
    printed = Pages(summary, writer).print_on(writer)
    buffer.close()
    if not printed:
        raise FileError("The PDF was not written: Qt could not draw it. Your notes are safe.")
    return bytes(content.data())


def write_pdf(summary: Summary, target: Path) -> None:
    """Write the summary as PDF; raises FileError when the disk refuses."""
    write_file(target, to_pdf(summary))


class Pages:
    """A summary as a document of one paper; notes stand at its end."""

    def __init__(self, summary: Summary, device: QPagedPaintDevice) -> None:
        self._device = device
        self._words = words_in(summary.language)
        self._margin = float(device.logicalDpiX())
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(font_of(_BODY))
        self.document.documentLayout().setPaintDevice(device)
        # Filled first and measured once: each addition would lay everything before it out again.
        _Filling(self.document).fill(with_notes_at_end(summary))
        whole = QSizeF(device.width(), device.height())
        self._size = whole - QSizeF(2 * self._margin, 2 * self._margin)
        self.document.setPageSize(self._size)
        self._keep_headings_with_text()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return max(1, self.document.pageCount())

    def print_on(self, device: QPagedPaintDevice) -> bool:
        """Print every page; tells whether the device could be drawn on."""
        painter = QPainter()
        if not painter.begin(device):
            return False
        for number in range(self.count):
            if number and not device.newPage():
                painter.end()
                return False
            self.paint(painter, number)
        return painter.end()

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page, counted from 0, with its number at the foot."""
        height = self._size.height()
        part = QRectF(0, number * height, self._size.width(), height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = part  # pyright: ignore[reportAttributeAccessIssue] - a field in C++
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        context.palette = palette  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.translate(self._margin, self._margin - part.top())
        painter.setClipRect(part)
        self.document.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_foot(painter, number)

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        up = self._margin * _FOOT_UP / 72
        bottom = self._size.height() + 2 * self._margin - up
        foot = QRectF(self._margin, bottom - self._margin / 4, self._size.width(), self._margin / 4)
        said = f"{self._words.page}{number + 1}{self._words.of_pages}{self.count}"
        painter.save()
        painter.setFont(QFont(font_of(_FOOT), self._device))
        painter.setPen(QColor(DIM))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, said)
        painter.restore()

    def _keep_headings_with_text(self) -> None:
        block = self.document.begin()
        while block.isValid():
            after = block.next()
            look = block.blockFormat()
            is_heading = look.headingLevel() and after.isValid()
            if is_heading and self.page_of(block) != self.page_of(after):
                look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(look)
            block = after

    def page_of(self, block: QTextBlock) -> int:
        """Return the page on which a block's first line stands."""
        top = self.document.documentLayout().blockBoundingRect(block).top()
        lines = block.layout()
        first = lines.lineAt(0).y() if lines.lineCount() else 0.0
        return int((top + first + 1) // self._size.height())


class _Filling:
    """Puts paragraphs and tables into an empty document, one after the other."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._is_begun = False
        self._is_behind_table = False

    def fill(self, summary: Summary) -> None:
        self._cursor.beginEditBlock()
        for paragraph in summary.paragraphs:
            self._paragraph(paragraph)
        for number, annex in enumerate(summary.annexes):
            self._annex(annex, on_new_page=not (number and annex.is_short))
        self._cursor.endEditBlock()

    def _annex(self, annex: Annex, *, on_new_page: bool) -> None:
        self._paragraph(Paragraph("heading", (Run(annex.title),)), on_new_page=on_new_page)
        for block in annex.blocks:
            if isinstance(block, Paragraph):
                self._paragraph(block)
            else:
                insert_table(self._cursor, block)
                self._cursor.movePosition(QTextCursor.MoveOperation.End)
                # Behind a table there is a block already, to be filled by what comes next.
                self._cursor.setBlockFormat(QTextBlockFormat())
                self._is_begun = False
                self._is_behind_table = True

    def _paragraph(self, paragraph: Paragraph, *, on_new_page: bool = False) -> None:
        size, level, colour = _HEADINGS.get(paragraph.kind, (_BODY, 0, ""))
        from_right = reads_from_right(paragraph.text)
        look = block_look(from_right=from_right, after=_AFTER)
        look.setLineHeight(
            100 if level == 1 else _LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        look.setHeadingLevel(level)
        if self._is_behind_table:
            look.setTopMargin(in_units(_BEHIND_TABLE))
        if on_new_page:
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self._is_begun:
            self._cursor.insertBlock(look)
        else:
            self._cursor.setBlockFormat(look)
        self._is_begun = True
        self._is_behind_table = False
        bold = bool(level) or paragraph.kind == "date"
        insert_runs(self._cursor, paragraph.runs, size, bold=bold, colour=colour)
