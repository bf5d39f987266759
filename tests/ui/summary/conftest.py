"""A summary to read, a window on one, and answers to the system's questions for a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.ui.hands import ALT, CTRL, Hands
from tests.ui.summary.exporting import Answer, Exporting
from townnotes_ui.desk import Desk
from townnotes_ui.summary.room import SummaryRoom


@pytest.fixture
def theme(townhall: Townhall) -> str:
    """Have three speakers say one thing on a theme, and greet; returns the theme."""
    category = townhall.category("stakeholder", "stakeholders")
    theme = townhall.theme("water", topic="access to water")
    for name in ("Ada", "Bo", "Cy"):
        one = townhall.participant(name, category=category.id)
        townhall.speaks(one, "!called clean wells #water", "!suggested more benches")
    return theme


@pytest.fixture
def room(desk: Desk, qtbot: QtBot, theme: str) -> SummaryRoom:
    """Show the summary of what was said on the theme."""
    one = SummaryRoom(desk)
    qtbot.addWidget(one)
    one.resize(1366, 720)
    one.show()
    return one


@pytest.fixture
def exporting(hands: Hands) -> Exporting:
    """Have a townhall with a point of a theme and one of none, and its summary in sight."""
    hands.adds("Marta Kovač")
    hands.next()
    hands.types("!called for clean wells")
    hands.press(Qt.Key.Key_1, CTRL)
    hands.types("\nmore frogs\n")
    hands.saves()
    hands.press(Qt.Key.Key_4, ALT)
    return Exporting(hands)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Answer the system's question where the file goes; returns what was offered."""

    def answered(path: Path | str) -> list[str]:
        offered: list[str] = []

        def asked(_parent: object, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
            offered.append(suggested)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
        return offered

    return answered
