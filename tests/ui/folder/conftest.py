"""Ada at the window and Bea at another laptop, in one folder."""

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.folder.mates import Mate
from tests.ui.folder.laptops import Laptop, Two
from tests.ui.hands import Hands
from townnotes.domain.entities import Participant


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def ada(hands: Hands, place: Path) -> Hands:
    """Ada notes the first speaker, and shares the townhall in the folder."""
    marta = hands.state.all(Participant)[0]
    hands.townhall.asks(marta)
    hands.next()
    hands.window.folder.share(place, with_private=False)
    hands.until(lambda: list(place.glob("*.registers")))
    return hands


@pytest.fixture
def bea(ada: Hands, place: Path, townhall: Townhall) -> Generator[Mate]:
    """Bea has a copy of the file from the same folder."""
    one = Mate.with_copy(townhall, place, "b" * 32)
    yield one
    one.session.close()


@pytest.fixture
def ahead() -> int:
    """By how many milliseconds Bea's clock is ahead of Ann's."""
    return 0


@pytest.fixture
def two(
    townhall: Townhall, place: Path, tmp_path: Path, qtbot: QtBot, ahead: int
) -> Generator[Two]:
    """Two windows on one townhall with three speakers on the list."""
    for name in ("Marta Kovač", "Idris Okoro", "Ана Петрова"):
        townhall.asks(townhall.participant(name))
    copy = tmp_path / "bea.townnotes"
    shutil.copy(townhall.session.path, copy)
    ann = Laptop.opened("Ann Lead", townhall, place, qtbot)
    hall = Townhall.reopened(copy, "b" * 32, townhall.time + ahead)
    bea = Laptop.opened("Bea Mate", hall, place, qtbot)
    both = Two(ann, bea)
    ann.until(lambda: ann.window.folder.sharing and ann.window.folder.sharing.people)
    yield both
    for one in (bea, ann):
        one.closes()
