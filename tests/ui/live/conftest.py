"""Windows at a live townhall, by the server that an office has."""

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.live.conftest import cluster, office
from tests.live.laptops import Office
from tests.ui.folder.laptops import Laptop
from tests.ui.hands import Hands
from tests.ui.live.live_hands import LiveHands
from townnotes.domain.entities import Participant

__all__ = ["cluster", "office"]


@pytest.fixture
def ada(hands: Hands, office: Office) -> LiveHands:
    """Ada notes the first speaker, and shares the townhall live."""
    marta = hands.state.all(Participant)[0]
    hands.townhall.asks(marta)
    hands.next()
    one = LiveHands(hands.window, hands.desk, hands.townhall, hands.qtbot)
    one.shares(office.host_link())
    return one


@pytest.fixture
def bea(ada: LiveHands, tmp_path: Path, qtbot: QtBot) -> Generator[LiveHands]:
    """Bea has a copy of the file, and follows the link to write."""
    one = _opened("Bea Mate", ada, tmp_path, qtbot)
    one.follows(ada.links.write_link)
    yield one
    one.closes()


@pytest.fixture
def viewer(ada: LiveHands, tmp_path: Path, qtbot: QtBot) -> Generator[LiveHands]:
    """Vera has a copy of the file, and follows the link to read."""
    one = _opened("Vera Viewer", ada, tmp_path, qtbot)
    one.follows(ada.links.read_link)
    yield one
    one.closes()


def _opened(name: str, ada: LiveHands, folder: Path, qtbot: QtBot) -> LiveHands:
    ada.saves()
    copy = folder / f"{name}.townnotes"
    shutil.copy(ada.townhall.session.path, copy)
    hall = Townhall.reopened(copy, name.lower().replace(" ", "")[:8] * 4, ada.townhall.time)
    found = Laptop.with_window(name, hall, qtbot)
    return LiveHands(found.window, found.desk, hall, qtbot)
