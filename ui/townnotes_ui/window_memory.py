"""Keeps what belongs to the windows: their places on the screen, from one time to the next."""

import os

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


_SCHEME, _SIZE = "scheme", "text_size"
_SIZES = range(101, 201)
"""Per cents; at a hundred nothing is to be said."""


def keep_look(scheme: str, text_size: int) -> bool:
    """Keep what is wanted for the next start; returns whether the colours are to change now."""
    kept = window_settings()
    is_new = kept_scheme() != scheme
    kept.setValue(_SCHEME, scheme)
    kept.setValue(_SIZE, str(text_size))
    return is_new


def kept_scheme() -> str:
    """Return light, dark, or nothing where the system is to say."""
    kept = window_settings().value(_SCHEME)
    return kept if kept in {"light", "dark"} else ""


def wanted_scheme() -> str:
    """Return what the environment wants, or the one at this desk; nothing for the system."""
    return os.environ.get("TOWNNOTES_SCHEME", "") or kept_scheme()


def apply_text_size() -> None:
    """Have Qt draw everything larger, where that is wanted; asked before Qt begins."""
    kept = window_settings().value(_SIZE)
    if isinstance(kept, str) and kept.isdecimal() and int(kept) in _SIZES:
        os.environ.setdefault("QT_SCALE_FACTOR", str(int(kept) / 100))
