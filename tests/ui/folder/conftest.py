"""Ada at the window and Bea at another laptop, in one folder."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.builders import Townhall
from tests.folder.mates import Mate
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
