"""Every test has its own home, and reaches no network."""

import os
import socket
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import Townhall

# Before Qt is imported: a test's window needs no screen. Name another platform to watch one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_self: socket.socket, address: Any) -> None:
        raise AssertionError(f"a test reached for the network: {address}")

    monkeypatch.setattr(socket.socket, "connect", refused)


@pytest.fixture
def townhall(tmp_path: Path) -> Generator[Townhall]:
    one = Townhall(tmp_path / "session.townnotes")
    yield one
    one.session.close()
