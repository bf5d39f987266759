"""The pages as they will be printed, drawn by what writes the PDF."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QFrame, QGraphicsView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from townnotes.summary.document import Annex, Summary, Table
from townnotes_ui.look import STEP, set_role, tokens
from townnotes_ui.summary.printing import RESOLUTION, Pages, set_up

MOST = 200
"""Paragraphs and rows that are drawn: more would keep a key waiting; an export holds them all."""


class Preview(QFrame):
    """The pages, as wide as there is room, one below the other; Esc puts them away."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "panel")
        self.setProperty("side", "trailing")
        self._pages: Pages | None = None
        self._printer = QPrinter()
        # No printer is needed, and none is asked how its pages are.
        self._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self._printer.setResolution(RESOLUTION)
        set_up(self._printer)
        self.widget = QPrintPreviewWidget(self._printer)
        self.widget.setAccessibleName(self.tr("Preview of the pages"))
        self.widget.paintRequested.connect(self._print)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said = QLabel()
        set_role(self.said, "small")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.closed)
        self._lay_out()

    @property
    def view(self) -> QGraphicsView:
        """What scrolls the pages."""
        found = self.widget.findChild(QGraphicsView)
        assert isinstance(found, QGraphicsView)
        return found

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return self._pages.count if self._pages else 0

    def take_focus(self) -> None:
        """Have arrows and Page Down turn the pages."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_drawing(self) -> None:
        """Say that the pages are on their way."""
        self.said.setText(self.tr("Drawing the pages…"))

    def show_summary(self, summary: Summary) -> None:
        """Draw the pages, and stay where one was reading."""
        bar = self.view.verticalScrollBar()
        place = bar.value()
        shown = beginning_of(summary, MOST)
        self._pages = Pages(shown, self._printer)
        self.widget.updatePreview()
        self.view.scene().setBackgroundBrush(QColor(tokens().background))
        self.widget.fitToWidth()
        bar.setValue(place)
        is_whole = shown == summary
        self.said.setText(
            (self.tr("{} pages") if self.count > 1 else self.tr("one page")).format(self.count)
            if is_whole
            else self.tr("the first {} pages; an export holds them all").format(self.count)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as there is room."""
        super().resizeEvent(event)
        self.widget.fitToWidth()

    def _print(self, printer: QPrinter) -> None:
        if self._pages is not None:
            self._pages.print_on(printer)

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Preview"))
        set_role(caption, "caption")
        head = QHBoxLayout()
        head.setSpacing(STEP * 2)
        head.addWidget(caption)
        head.addWidget(self.said, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 2, STEP * 2, STEP * 2, STEP * 2)
        column.setSpacing(STEP)
        column.addLayout(head)
        column.addWidget(self.widget, 1)


def beginning_of(summary: Summary, most: int) -> Summary:
    """Return the summary with so many paragraphs and rows of tables, counted from its beginning."""
    paragraphs = summary.paragraphs[:most]
    left = most - len(paragraphs)
    annexes: list[Annex] = []
    for annex in summary.annexes:
        blocks = list(annex.blocks)
        for at, block in enumerate(blocks):
            if left <= 0:
                del blocks[at:]
                break
            if isinstance(block, Table) and len(block.rows) > left:
                blocks[at] = replace(block, rows=block.rows[:left], has_sum=False)
            left -= len(block.rows) if isinstance(block, Table) else 1
        if blocks:
            annexes.append(replace(annex, blocks=tuple(blocks)))
    return replace(summary, paragraphs=paragraphs, annexes=tuple(annexes))
