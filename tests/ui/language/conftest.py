"""A window that speaks one of the languages that nobody speaks."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.ui.language.pseudo import make_longer
from tests.ui.window.test_cut_texts import call
from townnotes_ui.language.window_language import WindowLanguage, set_direction

__all__ = ["call"]


@pytest.fixture(scope="session")
def longer_catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the longer language once."""
    return make_longer(tmp_path_factory.mktemp("longer"))


@pytest.fixture
def language(qapp: QApplication) -> Generator[WindowLanguage]:
    """Let go of a language after the test."""
    held = QLocale()
    one = WindowLanguage(qapp)
    yield one
    one.clear()
    QLocale.setDefault(held)
    set_direction(is_right_to_left=False)
