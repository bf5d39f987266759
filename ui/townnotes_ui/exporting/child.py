"""Draws pages in a process of its own, those that the window asks for; it shows them."""

import sys
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from townnotes.summary.document import Summary
from townnotes_ui.exporting.job import DRAWN, PAGES, WHOLE, page_file
from townnotes_ui.exporting.protocol import Window
from townnotes_ui.pages.layout import Pages
from townnotes_ui.pages.pdf import pages_of

_OFTEN = 10
_MOST_DOTS = 6000


def draw_pages(summary: Summary, folder: Path, window: Window) -> None:
    """Lay a summary out, and draw what is asked for, until the window is gone."""
    pages = pages_of(summary)
    said = 0
    for count in pages.lay_out():
        # The last page is still being filled.
        if count - 1 >= (said + _OFTEN if said else 1):
            said = count - 1
            _say(PAGES, said, round(pages.width), round(pages.height))
        while asked := window.next_yet():
            _draw(pages, folder, asked)
    _say(WHOLE, pages.count, round(pages.width), round(pages.height))
    while True:
        _draw(pages, folder, window.next())


def _draw(pages: Pages, folder: Path, asked: str) -> None:
    """Draw the page whose number is asked for, as wide as is asked."""
    number, wide = map(int, asked.split())
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
