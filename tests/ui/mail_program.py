"""Stands where the system has its mail program."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices


class MailProgram(QObject):
    """Hears what it is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.asked.append(link)


@contextmanager
def mail_program() -> Generator[MailProgram]:
    """Give a mail program that hears links while the test runs."""
    one = MailProgram()
    # Typed as bytes, but only a text is taken.
    QDesktopServices.setUrlHandler("mailto", one, "open")  # pyright: ignore[reportArgumentType]
    yield one
    QDesktopServices.unsetUrlHandler("mailto")
