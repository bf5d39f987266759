"""A real window on a real file for every test, and no word from Qt."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import Townhall
from tests.own_folders import keep_window_in
from tests.ui.hands import Hands
from townnotes_ui.desk import Desk
from townnotes_ui.look import LIGHT, apply_scheme, apply_zoom, tokens, zoom
from townnotes_ui.window.main_window import MainWindow

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have a warning of Qt fail the test, except what the screenless platform always says."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    keep_window_in(tmp_path)


@pytest.fixture(autouse=True)
def own_look(own_settings: None, qapp: QApplication) -> None:
    """Begin with the look of a first start, whatever the test before did to it."""
    if tokens() is not LIGHT:
        apply_scheme(qapp)
    if zoom() != 1:
        apply_zoom(qapp, 100)


@pytest.fixture
def desk(townhall: Townhall, qtbot: QtBot) -> Generator[Desk]:
    """Put a townhall on a desk, for a room without a window."""
    one = Desk("Noor")
    one.open(townhall.session)
    yield one
    one.close()


@pytest.fixture
def hands(townhall: Townhall, qtbot: QtBot) -> Generator[Hands]:
    """Open a townhall with three participants, two themes and a text, on the Floor."""
    category = townhall.category("stakeholder", "stakeholders")
    for name, organization in (
        ("Marta Kovač", "Harbour Friends"),
        ("Idris Okoro", "Pier Workers’ Union"),
        ("Ана Петрова", "Coastal Youth"),
    ):
        townhall.participant(name, organization=organization, category=category.id)
    townhall.theme("pay")
    townhall.theme("quiet hours")
    desk = Desk("Ada Note")
    window = MainWindow(desk)
    # Before the session is there: what has not begun opens in Prepare, which takes time to build.
    window.show_room("floor")
    desk.open(townhall.session)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.floor.note.editor.hasFocus)
    # The keys are made after the first paint, which may come later than the focus.
    window.go_on()
    yield Hands(window, desk, townhall, qtbot)
    window.floor.note.keeper.save()
    window.close()
    window.close()
    window.deleteLater()
