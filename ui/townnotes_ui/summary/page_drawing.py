"""Draws pages in a process of its own, those that the window asks for; it shows them."""

import sys
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from PySide6.QtGui import QImage, QPainter

from townnotes.summary.document import Summary
from townnotes_ui.summary.drawing import DRAWN, PAGES, WHOLE, page_file
from townnotes_ui.summary.print_pages import Pages
from townnotes_ui.summary.printing import pages_of

_OFTEN = 10
_MOST_DOTS = 6000


class _Asked:
    """What the window asks for: the number of a page and its width, a line each."""

    def __init__(self) -> None:
        self._lines: SimpleQueue[str] = SimpleQueue()
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._lines.put(line)
        self._lines.put("")

    def next(self, *, is_awaited: bool) -> tuple[int, int] | None:
        """Return what is asked next; None where nobody asks any more, or nobody does yet."""
        try:
            line = self._lines.get(block=is_awaited)
        except Empty:
            return None
        if not line:
            # The window is gone, or shows something else by now.
            sys.exit()
        number, width = map(int, line.split())
        return number, width


def draw_pages(summary: Summary, folder: Path) -> None:
    """Lay a summary out, and draw what is asked for, until nobody asks any more."""
    asked = _Asked()
    pages = pages_of(summary)
    said = 0
    for count in pages.lay_out():
        # The last page is still being filled.
        if count - 1 >= (said + _OFTEN if said else 1):
            said = count - 1
            _say(PAGES, said, round(pages.width), round(pages.height))
        while (wanted := asked.next(is_awaited=False)) is not None:
            _draw(pages, folder, *wanted)
    _say(WHOLE, pages.count, round(pages.width), round(pages.height))
    while (wanted := asked.next(is_awaited=True)) is not None:
        _draw(pages, folder, *wanted)


def _draw(pages: Pages, folder: Path, number: int, wide: int) -> None:
    if not 0 <= number < pages.count:
        return
    width = max(1, min(wide, _MOST_DOTS))
    height = max(1, round(width * pages.height / pages.width))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(width / pages.width, width / pages.width)
    pages.paint(painter, number)
    painter.end()
    page_file(folder, number).write_bytes(image.constBits())
    _say(DRAWN, number, width, height)


def _say(word: str, *figures: int) -> None:
    sys.stdout.write(f"{word} {' '.join(map(str, figures))}\n")
    sys.stdout.flush()
