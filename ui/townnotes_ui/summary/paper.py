"""Puts the summary on paper: the pages of the preview and of the PDF, on a printer."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from townnotes.summary.draft import draft_for
from townnotes.summary.evidence.anonymity import counted_few
from townnotes.summary.evidence.attribution import Leak, leaks_in
from townnotes.summary.paragraphs import Draft
from townnotes.summary.publication import publish
from townnotes.summary.style.house_style import readable_style
from townnotes_exporters.characters import clean_line
from townnotes_ui.desk import Desk
from townnotes_ui.exporting.choices import choices_in
from townnotes_ui.language.translation import tr
from townnotes_ui.pages.layout import Pages, page_layout, pages_of, printed, texts_with_title

_SLICE_MS = 8
"""What laying out and painting take of the window's thread at a time: a key never waits longer."""


class Printing(QObject):
    """Asks the system for a printer, and prints beside what is typed, page by page."""

    def __init__(self, desk: Desk, draft: Callable[[], Draft | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draft = draft
        self._window = parent
        self._work: Iterator[None] | None = None
        self._printer: QPrinter | None = None
        self._dialog: QPrintDialog | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_printing(self) -> bool:
        """Tell whether pages are on their way to the printer."""
        return self._work is not None

    def ask(self) -> None:
        """Show the system's dialog, in which printer, pages and copies are chosen."""
        if self.is_printing:
            self._desk.noticed.emit(tr("It is being printed already."))
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._dialog = QPrintDialog(self._printer, self._window.window())
        self._dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        self._dialog.accepted.connect(self._print_chosen)
        # Its own `open` wants a slot's name.
        QDialog.open(self._dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print what a PDF would hold; where nobody may be named, not with a name in it."""
        draft = self._draft()
        if draft is None:
            return
        state = self._desk.state
        publication = choices_in(self._desk.settings.export).publication
        is_nameless = publication.attribution == "none"
        if is_nameless:
            draft = draft_for(state, publication.attribution)
        summary = publish(state, draft, publication)
        pages = pages_of(summary)
        printer.setDocName(clean_line(summary.title))
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(pages.letterhead))
        self._printer = printer

        def left() -> list[Leak]:
            if not is_nameless:
                return []
            few = counted_few(state, draft, readable_style(state)[0])
            return leaks_in(state, texts_with_title(summary, pages)) + few

        self._work = self._slices(pages, printer, left)
        self._timer.start()

    def stop(self) -> None:
        """Print nothing more: the session goes."""
        self._end("")

    def _print_chosen(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def _go_on(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._work is not None and clock.elapsed() < _SLICE_MS:
            next(self._work, None)

    def _slices(
        self, pages: Pages, printer: QPrinter, left: Callable[[], list[Leak]]
    ) -> Iterator[None]:
        """Lay out and print, giving way after each part; `left` are names that may not be there."""
        for _ in pages.lay_out():
            yield
        named = ", ".join(dict.fromkeys(f"“{one.what}”" for one in left()))
        if named:
            self._end(tr("Not printed: it would still name {named}.", named=named))
            return
        chosen = _chosen_pages(printer, pages.count)
        done = 0
        for _ in printed(pages, printer, chosen):
            done += 1
            yield
        if done < len(chosen):
            self._end(tr("Not printed: the printer does not answer."))
            return
        said = "{n} page sent to the printer|{n} pages sent to the printer"
        self._end(tr(said, len(chosen)))

    def _end(self, said: str) -> None:
        self._timer.stop()
        self._work = None
        self._printer = None
        if said:
            self._desk.noticed.emit(said)


def _chosen_pages(printer: QPrinter, count: int) -> range:
    """Return the pages that are wanted, counted from 0."""
    first, last = printer.fromPage(), printer.toPage()
    return range(first - 1, min(last, count)) if 0 < first <= last else range(count)
