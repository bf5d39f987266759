"""Somebody who hears the window: a screen reader asks for what it holds."""

from collections.abc import Generator

import pytest
from PySide6.QtGui import QAccessible

from townnotes_ui.by_ear.announcing import announcements


@pytest.fixture
def heard() -> Generator[list[str]]:
    """Listen; returns what was announced, which may be emptied."""
    told: list[str] = []
    announcements().made.connect(told.append)
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(False)
    announcements().made.disconnect(told.append)
