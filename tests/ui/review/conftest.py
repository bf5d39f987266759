"""A desk with a townhall on it."""

import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from townnotes_ui.desk import Desk

# Before the first widget: where nobody looks, windows need no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def desk(townhall: Townhall, qtbot: QtBot) -> Iterator[Desk]:
    one = Desk("Noor")
    one.open(townhall.session)
    yield one
    one.close()
