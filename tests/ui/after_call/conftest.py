"""A townhall that was held, in the window, and a stand-in for the system's mail program."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from tests.after_call.harbour import earlier_townhall, spoken
from tests.ui.hands import Hands
from townnotes.after_call.earlier_files import keep_earlier


class AskedMails(QObject):
    """Hears what the system's mail program is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.asked.append(link)


@pytest.fixture
def mails() -> Generator[AskedMails]:
    one = AskedMails()
    # Typed as bytes, but only a text is taken.
    QDesktopServices.setUrlHandler("mailto", one, "open")  # pyright: ignore[reportArgumentType]
    yield one
    QDesktopServices.unsetUrlHandler("mailto")


@pytest.fixture
def held(hands: Hands) -> Hands:
    """Have the call held: Ada, Bo and Cy spoke."""
    spoken(hands.townhall)
    return hands


@pytest.fixture
def in_series(held: Hands, tmp_path: Path) -> Hands:
    """Have it the next of a series, of which the townhall before is known."""
    before = earlier_townhall(tmp_path / "before.townnotes").session.path
    session = held.desk.session
    keep_earlier(session.path, held.state.session.id, [before])
    return held
