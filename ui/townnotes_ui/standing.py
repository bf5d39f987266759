"""Finds the window that a panel stands in, which at start stands in the first sight's frame."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from townnotes_ui.window.main_window import MainWindow


def main_window_of(panel: QWidget) -> "MainWindow":
    """Return the window around a panel; `panel.window()` may be the frame around that."""
    from townnotes_ui.window.main_window import MainWindow

    one: QWidget | None = panel
    while one is not None and not isinstance(one, MainWindow):
        one = one.parentWidget()
    assert one is not None, "the panel stands in the window"
    return one
