"""Every test has its own home, reaches no network, and waits as long as a busy machine needs."""

import os
import socket
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.own_folders import keep_window_in, live_in
from tests.patience import PatientBot
from townnotes.language.catalogue import ENGLISH, VARIABLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Before Qt is imported: a test's window needs no screen. Name another platform to watch one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No example fails since the machine is busy; one that fails says how to run it again.
settings.register_profile("steady", deadline=None, print_blob=True)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    live_in(tmp_path_factory.mktemp("home"), monkeypatch)
    # Whatever language this computer speaks.
    monkeypatch.setenv(VARIABLE, ENGLISH)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_self: socket.socket, address: Any) -> None:
        raise AssertionError(f"a test reached for the network: {address}")

    monkeypatch.setattr(socket.socket, "connect", refused)


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QApplication]":
    """Have the tests run in the program's own application."""
    from townnotes_ui.app import Application

    return Application


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication", tmp_path_factory: pytest.TempPathFactory) -> "QApplication":
    """Have the application look as the program does, once: a style sheet is dear to change."""
    from townnotes_ui.look import apply_look

    # Whoever runs the tests may like it dark.
    keep_window_in(tmp_path_factory.mktemp("settings"))
    apply_look(qapp)
    return qapp


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def townhall(tmp_path: Path) -> Generator[Townhall]:
    one = Townhall(tmp_path / "session.townnotes")
    yield one
    one.session.close()
