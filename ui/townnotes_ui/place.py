"""Keeps the window's place on the screen from one time to the next."""

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow

FIRST_SIZE = QSize(1366, 768)


def put_where_it_was(window: QMainWindow) -> None:
    """Give the window its last place, the first time as much room as it likes."""
    place = _settings().value("geometry")
    if not (isinstance(place, QByteArray) and window.restoreGeometry(place)):
        window.resize(FIRST_SIZE.boundedTo(window.screen().availableSize()))


def remember_place(window: QMainWindow) -> None:
    """Keep the window's place for the next time."""
    _settings().setValue("geometry", window.saveGeometry())


def _settings() -> QSettings:
    return QSettings("townnotes", "window")
