"""Two note-takers who record apart; the second one's clock is late."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.builders import Townhall

LATE = 90


@pytest.fixture
def ann(tmp_path: Path) -> Generator[Townhall]:
    one = Townhall(tmp_path / "ann.townnotes", author="a" * 32)
    yield one
    one.session.close()


@pytest.fixture
def bea(tmp_path: Path) -> Generator[Townhall]:
    one = Townhall(tmp_path / "bea.townnotes", author="b" * 32)
    yield one.later(LATE)
    one.session.close()
