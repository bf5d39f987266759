"""Keeps what belongs to the windows: their places on the screen, from one time to the next."""

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QWidget

FIRST_SIZE = QSize(1366, 768)


def put_where_it_was(window: QWidget, name: str = "", first: QSize = FIRST_SIZE) -> bool:
    """Give the window its last place, the first time as much room as it likes.

    `name` tells windows apart; the main one has none. Returns whether there was a place. Qt moves
    a window back that would stand on a screen that is no longer there.
    """
    place = window_settings().value(_key(name))
    if isinstance(place, QByteArray) and window.restoreGeometry(place):
        return True
    window.resize(first.boundedTo(window.screen().availableSize()))
    return False


def remember_place(window: QWidget, name: str = "") -> None:
    """Keep the window's place for the next time."""
    window_settings().setValue(_key(name), window.saveGeometry())


def _key(name: str) -> str:
    return f"{name} geometry".strip()


def window_settings() -> QSettings:
    """Return where what belongs to the window is kept, not to a session."""
    return QSettings("townnotes", "window")
