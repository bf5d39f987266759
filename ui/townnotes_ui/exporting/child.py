"""The process that exports: it writes files or draws pages, of the registers that it is sent."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, NoReturn

from townnotes.domain.registers import Register
from townnotes.domain.state import State
from townnotes.errors import FileError, RuleError
from townnotes.summary.draft import draft_for
from townnotes.summary.publication import publish
from townnotes_exporters.publishing import ARCHIVE, NamesLeftError, publish_to, write_archive
from townnotes_ui.exporting import protocol
from townnotes_ui.language.translation import worded
from townnotes_ui.pages.printing import begin_qt, printing_formats

if TYPE_CHECKING:
    from townnotes.summary.document import Summary
    from townnotes_ui.pages.layout import Pages

_TIMES = 9
_OFTEN = 10
_MOST_DOTS = 6000


class WindowLines:
    """What the window says to its child; when it is gone, so are child and folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lines: SimpleQueue[str] = SimpleQueue()
        Thread(target=self._listen, daemon=True).start()

    def next(self) -> str:
        """Return the next line, as soon as it is said."""
        return self._lines.get()

    def next_yet(self) -> str:
        """Return the next line, or nothing where none is said yet."""
        try:
            return self._lines.get(block=False)
        except Empty:
            return ""

    def _listen(self) -> None:
        # Not `sys.stdin`, which the end of the program would wait for.
        with open(0, "rb", closefd=False) as said:
            for line in said:
                self._lines.put(line.decode("ascii").rstrip())
        for _ in range(_TIMES):
            # What is being written meanwhile may come in between.
            shutil.rmtree(self._folder, ignore_errors=True)
        os._exit(0)


def export_for_window(folder: Path) -> None:
    """Do what the window asks for, and say how it went: the child's whole work."""
    if sys.platform != "win32":
        # Whoever types goes first.
        os.nice(5)
    try:
        outcome = _export(folder, WindowLines(folder))
    except NamesLeftError as refusal:
        outcome = protocol.ExportOutcome(
            leaks=refusal.leaks, refused=str(refusal), is_for_names=True
        )
    except (RuleError, FileError) as refusal:
        outcome = protocol.ExportOutcome(refused=worded(refusal))
    protocol.write_outcome(outcome, folder)


def _export(folder: Path, window: WindowLines) -> protocol.ExportOutcome:
    _say(1)
    request = protocol.read_request(window.next(), folder)
    order, attribution = request.order, request.order.publication.attribution
    state = State()
    state.apply(_registers(window))
    protocol.written_in(folder).mkdir()
    if order.target.suffix.lower() == ARCHIVE:
        _say(protocol.STEPS)
        write_archive(state, order.target, without_private=request.without_private)
        return protocol.ExportOutcome((order.target.name,))
    _say(2)
    draft = draft_for(state, attribution)
    if request.shows_pages:
        _draw_pages(publish(state, draft, order.publication), folder, window)
    _say(protocol.STEPS)
    published = publish_to(state, draft, order, printing_formats())
    return protocol.ExportOutcome(tuple(one.name for one in published.files), published.leaks)


def _registers(window: WindowLines) -> Iterator[Register]:
    while line := window.next():
        yield from protocol.read_registers(line)


def _draw_pages(summary: "Summary", folder: Path, window: WindowLines) -> NoReturn:
    """Lay a summary out, and draw what is asked for, until the window is gone."""
    begin_qt()
    from townnotes_ui.pages.layout import pages_of

    _say(protocol.STEPS)
    pages = pages_of(summary)
    _say(protocol.letterhead_line(_about(pages)))
    said = 0
    for count in pages.lay_out():
        # The last page is still being filled.
        if count - 1 >= (said + _OFTEN if said else 1):
            said = count - 1
            _say(protocol.PAGES, said, round(pages.width), round(pages.height))
        while asked := window.next_yet():
            _draw(pages, folder, asked)
    _say(protocol.WHOLE, pages.count, round(pages.width), round(pages.height))
    while True:
        _draw(pages, folder, window.next())


def _about(pages: "Pages") -> protocol.LetterheadSaid:
    """Return what pages are without of their letterhead, and of its fonts."""
    from townnotes_ui.pages.text import missing_fonts

    letterhead = pages.letterhead
    looks = (letterhead.body, letterhead.heading, letterhead.title)
    return protocol.LetterheadSaid(
        letterhead.remarks, letterhead.left_out, tuple(missing_fonts(looks).items())
    )


def _draw(pages: "Pages", folder: Path, asked: str) -> None:
    """Draw the page whose number is asked for, as wide as is asked."""
    number, wide = map(int, asked.split())
    if 0 <= number < pages.count:
        image = pages.image(number, max(1, min(wide, _MOST_DOTS)))
        protocol.page_file(folder, number).write_bytes(image.constBits())
        _say(protocol.DRAWN, number, image.width(), image.height())


def _say(*words: str | int) -> None:
    sys.stdout.write(f"{' '.join(map(str, words))}\n")
    sys.stdout.flush()
